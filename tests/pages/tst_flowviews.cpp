// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagetest.h"

#include "models/cooperation/currentselection.h"
#include "views/figures/flowfigure.h"
#include "views/figures/togetherfigure.h"
#include "views/pages/flowview.h"
#include "views/pages/gapsview.h"
#include "views/pages/togetherview.h"
#include "views/widgets/figureview.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestFlowViews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void flowFollowsTheSelection();
    void othersOpenAndFold();
    void flowIsWalkedByKeyboard();
    void choicesAreKept();
    void gapsLeadToASelection();
    void togetherOpens();

private:
    CurrentSelection m_current;
};

void TestFlowViews::initTestCase()
{
    qRegisterMetaType<Link>();
    QLocale::setDefault(QLocale(QLocale::English));
    dressApplication();
    const FactsPtr facts = realFacts();
    QVERIFY(facts);
    m_current.setFacts(facts);
}

void TestFlowViews::flowFollowsTheSelection()
{
    m_current.clear();
    FlowView view(&m_current);
    view.refresh();
    const QString whole = view.title();
    QVERIFY(!whole.isEmpty());
    m_current.select(*Selection::fromText(QStringLiteral("partner=JPN")));
    view.refresh();
    QVERIFY(view.title() != whole);
    QVERIFY(view.subtitle().contains(QStringLiteral("Japan")));
    QCOMPARE(view.view()->figure(), view.figure());
    QVERIFY(!view.controls()->isEnabled()); // nothing is folded
    m_current.clear();
}

void TestFlowViews::othersOpenAndFold()
{
    FlowView view(&m_current);
    view.resize(900, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.refresh();
    const QSignalSpy changes(&view, &CooperationView::figureChanged);
    const Link others{Link::Kind::Unfold, FlowFigure::unfoldId()};
    const int mark = view.view()->markOf(others);
    QVERIFY(mark >= 0);
    view.view()->activateMark(mark);
    QTRY_VERIFY(view.isUnfolded());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(view.view()->markOf(others), -1);
    auto *all = qobject_cast<QCheckBox *>(view.controls());
    QVERIFY(all && all->isChecked());
    all->click();
    QVERIFY(!view.isUnfolded());
    QVERIFY(view.view()->markOf(others) >= 0);
}

void TestFlowViews::flowIsWalkedByKeyboard()
{
    FlowView view(&m_current);
    view.resize(900, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.refresh();
    view.view()->clearFocus();
    view.view()->setFocus(Qt::TabFocusReason);
    QCOMPARE(view.view()->currentMark(), 0);
    QTest::keyClick(view.view(), Qt::Key_Down);
    QVERIFY(view.view()->currentMark() > 0);
    QSignalSpy links(&view, &CooperationView::linkActivated);
    QTest::keyClick(view.view(), Qt::Key_Return);
    QTRY_COMPARE(links.size(), 1);
    const Link link = links.first().first().value<Link>();
    QCOMPARE(link.kind, Link::Kind::Selection);
    QVERIFY(link.id.startsWith(QStringLiteral("partner=")));
}

void TestFlowViews::choicesAreKept()
{
    FlowView view(&m_current);
    view.setUnfolded(true);
    FlowView other(&m_current);
    other.restore(view.state());
    QVERIFY(other.isUnfolded());
    other.restore({});
    QVERIFY(!other.isUnfolded());
}

void TestFlowViews::gapsLeadToASelection()
{
    GapsView view(&m_current);
    view.resize(900, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.refresh();
    QVERIFY(!view.controls());
    QVERIFY(view.state().isEmpty());
    QSignalSpy links(&view, &CooperationView::linkActivated);
    QVERIFY(!view.view()->marks().isEmpty());
    view.view()->activateMark(0);
    QTRY_COMPARE(links.size(), 1);
    QVERIFY(links.first().first().value<Link>().id.startsWith(QStringLiteral("outcome=")));
}

void TestFlowViews::togetherOpens()
{
    TogetherView view(&m_current);
    view.resize(900, 500);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.refresh();
    const int mark = view.view()->markOf({Link::Kind::Unfold, TogetherFigure::unfoldId()});
    QVERIFY(mark > 0);
    const qsizetype folded = view.view()->marks().size();
    view.view()->activateMark(mark);
    QTRY_VERIFY(view.isUnfolded());
    QVERIFY(view.view()->marks().size() > folded);
    QVERIFY(view.title().contains(QStringLiteral("work together most often")));
}

QTEST_MAIN(TestFlowViews)

#include "tst_flowviews.moc"
