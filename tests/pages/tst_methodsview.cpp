// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "views/pages/methodsview.h"
#include "views/widgets/figureview.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestMethodsView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theBannerSaysWhetherTheyAgree();
    void withoutDataNothingIsJudged();
    void aWorkingTargetIsRead();
    void oneFigureForPrintAndClipboard();
    void copiesAsText();
    void rowsLeadSomewhere();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void ask(const char *indicator, std::optional<YearValue> target = std::nullopt);
    bool says(const QString &text) const;
    QString verdict() const { return m_view->findChild<StatusLabel *>()->text(); }

    FactsPtr m_facts;
    std::unique_ptr<CurrentRequest> m_current;
    std::unique_ptr<MethodsView> m_view;
};

void TestMethodsView::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestMethodsView::init()
{
    m_current = std::make_unique<CurrentRequest>();
    m_current->setFacts(m_facts);
    m_view = std::make_unique<MethodsView>(m_current.get());
    ask("egov-osi");
    showAs(*m_view, usualWindow);
}

void TestMethodsView::ask(const char *indicator, std::optional<YearValue> target)
{
    ProgressRequest request;
    request.indicator = IndicatorId(QString::fromLatin1(indicator));
    request.workingTarget = tryOut(AssumptionKind::Target, target);
    m_current->set(request);
    m_view->refresh();
}

bool TestMethodsView::says(const QString &text) const
{
    for (const PlainLabel *label : m_view->findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestMethodsView::theBannerSaysWhetherTheyAgree()
{
    QVERIFY(says(QStringLiteral("Read against a proxy, ")));
    QVERIFY(says(QStringLiteral(" methods agree: stalled")));
    QCOMPARE(verdict(), QStringLiteral("Most say: stalled"));
    QVERIFY(says(QStringLiteral("goal 1 (2030), read against a proxy")));
    QVERIFY(says(QStringLiteral("Online Service Index")));
    QCOMPARE(m_view->name(), QStringLiteral("methods"));
    QCOMPARE(m_view->label(), QStringLiteral("Methods"));
}

void TestMethodsView::withoutDataNothingIsJudged()
{
    ProgressRequest request = m_current->request();
    request.economy = EconomyId(QStringLiteral("nobody"));
    m_current->set(request);
    m_view->refresh();
    QVERIFY(says(QStringLiteral("No method can judge this: there is no observed value")));
    QCOMPARE(verdict(), QStringLiteral("Cannot be assessed"));
}

void TestMethodsView::aWorkingTargetIsRead()
{
    ask("internet-users-pct");
    QVERIFY(says(QStringLiteral("Without a target, by growth alone, all 4 methods agree: ")));
    QCOMPARE(verdict(), QStringLiteral("On track"));
    ask("internet-users-pct", YearValue{2030, 95});
    QVERIFY(says(QStringLiteral("Against a working target, ")));
    QVERIFY(says(QStringLiteral("working target 95% (2030), an assumption")));
}

void TestMethodsView::oneFigureForPrintAndClipboard()
{
    QCOMPARE(m_view->figures().size(), 1);
    QCOMPARE(m_view->currentFigure(), m_view->figures().first());
    QCOMPARE(m_view->currentFigure()->name(), QStringLiteral("methods:egov-osi"));
}

void TestMethodsView::copiesAsText()
{
    QGuiApplication::clipboard()->clear();
    for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("Copy as text"))
            button->click();
    }
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(m_view->currentFigure()->title()));
    QVERIFY(text.contains(QStringLiteral("as reported by Statistics Canada")));
}

void TestMethodsView::rowsLeadSomewhere()
{
    auto *view = m_view->findChild<FigureView *>();
    QVERIFY(view && !view->marks().isEmpty());
    QSignalSpy spy(m_view.get(), &ProgressView::linkActivated);
    view->activateMark(0);
    QTRY_COMPARE(spy.count(), 1);
    QCOMPARE(spy.first().first().value<Link>().id, QStringLiteral("egov-osi"));
}

void TestMethodsView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestMethodsView::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_view, window);
    QCOMPARE(cutTexts(*m_view), QStringList());
}

QTEST_MAIN(TestMethodsView)
#include "tst_methodsview.moc"
