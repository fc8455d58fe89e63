// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "models/series/currentrequest.h"
#include "models/series/qualitywords.h"
#include "views/figures/coveragegridfigure.h"
#include "views/figures/qualityfigure.h"
#include "views/pages/evidencecard.h"
#include "views/pages/surenessview.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/figureview.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestSurenessView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void itIsCalledHowSure();
    void theBannerFollowsTheIndicator();
    void goodDataSaysSo();
    void conflictsLeadToTheirRow();
    void aRowLeadsToItsIndicator();
    void theListIsFilteredByGoal();
    void theFilterIsKept();
    void aGoalThatIsGoneShowsAll();
    void theCellsAreWalkedByKeyboard();
    void theTabKeyGoesDownThePage();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void choose(const char *indicator);
    const QualityFigure &list() const;
    QPushButton *pill(const QString &text) const;
    bool says(const QString &text) const;
    FigureView *viewOf(const FigurePtr &figure) const;

    FactsPtr m_facts;
    std::unique_ptr<CurrentRequest> m_current;
    std::unique_ptr<SurenessView> m_view;
};

void TestSurenessView::initTestCase()
{
    qRegisterMetaType<Link>();
    QLocale::setDefault(QLocale(QLocale::English));
    dressApplication();
    m_facts = realFacts();
    QVERIFY(m_facts);
}

void TestSurenessView::init()
{
    m_view.reset(); // before the request that it reads
    m_current = std::make_unique<CurrentRequest>();
    m_current->setFacts(m_facts);
    m_view = std::make_unique<SurenessView>(m_current.get());
    choose("internet-users-pct");
    showAs(*m_view, usualWindow);
}

void TestSurenessView::choose(const char *indicator)
{
    ProgressRequest request;
    request.indicator = IndicatorId(QString::fromUtf8(indicator));
    QVERIFY(m_facts->find(request.indicator));
    m_current->set(request);
    m_view->refresh();
}

const QualityFigure &TestSurenessView::list() const
{
    return dynamic_cast<const QualityFigure &>(*m_view->figures().at(1));
}

QPushButton *TestSurenessView::pill(const QString &text) const
{
    for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

bool TestSurenessView::says(const QString &text) const
{
    for (const PlainLabel *label : m_view->findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

FigureView *TestSurenessView::viewOf(const FigurePtr &figure) const
{
    for (FigureView *view : m_view->findChildren<FigureView *>()) {
        if (view->figure() == figure)
            return view;
    }
    return nullptr;
}

void TestSurenessView::itIsCalledHowSure()
{
    QCOMPARE(m_view->name(), QStringLiteral("sureness"));
    QCOMPARE(m_view->label(), QStringLiteral("How sure"));
    QCOMPARE(m_view->figures().size(), 2);
    QCOMPARE(m_view->currentFigure(), m_view->figures().first());
    QCOMPARE(list().quality().rows.size(), m_facts->indicators().size());
}

void TestSurenessView::theBannerFollowsTheIndicator()
{
    choose("adm2025-initiatives-completed");
    const auto *verdict = m_view->findChild<StatusLabel *>();
    QCOMPARE(verdict->text(), QStringLiteral("Not enough data"));
    QVERIFY(says(QStringLiteral("No member state has a value of its own.")));
    QVERIFY(says(m_facts->find(m_current->request().indicator)->name));
    QCOMPARE(m_view->figures().first()->name(),
             QStringLiteral("datacoverage:adm2025-initiatives-completed"));
    const FigurePtr before = m_view->figures().at(1);
    choose("egov-osi");
    QVERIFY(verdict->text() != QStringLiteral("Not enough data"));
    QCOMPARE(m_view->figures().at(1), before); // the list does not depend on the indicator
}

void TestSurenessView::goodDataSaysSo()
{
    const auto sound = list().quality().rows.last();
    QCOMPARE(sound.sureness, Sureness::Sound);
    choose(sound.indicator.text().toUtf8().constData());
    QCOMPARE(m_view->findChild<StatusLabel *>()->text(), QStringLiteral("Sound"));
    QVERIFY(says(QStringLiteral("None of our rules speaks against these data.")));
}

void TestSurenessView::conflictsLeadToTheirRow()
{
    const auto *card = m_view->findChild<EvidenceCard *>();
    LinkButton *conflict = nullptr;
    for (LinkButton *each : card->findChildren<LinkButton *>()) {
        if (each->link().kind == Link::Kind::Conflict)
            conflict = each;
    }
    QVERIFY(conflict);
    const QSignalSpy links(m_view.get(), &ProgressView::linkActivated);
    conflict->click();
    QTRY_COMPARE(links.size(), 1);
    QCOMPARE(links.first().first().value<Link>().id, QStringLiteral("C7"));
}

void TestSurenessView::aRowLeadsToItsIndicator()
{
    FigureView *view = viewOf(m_view->figures().at(1));
    QVERIFY(view);
    QCOMPARE(view->marks().size(), m_facts->indicators().size());
    const QSignalSpy links(m_view.get(), &ProgressView::linkActivated);
    view->setFocus();
    view->setCurrentMark(0);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(links.size(), 1);
    const Link link = links.first().first().value<Link>();
    QCOMPARE(link.kind, Link::Kind::Indicator);
    QCOMPARE(link.id, list().quality().rows.at(1).indicator.text());
}

void TestSurenessView::theListIsFilteredByGoal()
{
    const Goal &goal = m_facts->goals().first();
    QPushButton *button = pill(goal.name.en);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    qsizetype ofGoal = 0;
    qsizetype ofNone = 0;
    for (const Indicator &indicator : m_facts->indicators()) {
        ofGoal += indicator.goal == goal.id;
        ofNone += indicator.goal.isEmpty();
    }
    QCOMPARE(list().quality().rows.size(), ofGoal);
    QVERIFY2(list().title().contains(goal.name.en), qPrintable(list().title()));
    QVERIFY(says(list().title()));
    QTest::mouseClick(pill(QStringLiteral("No goal")), Qt::LeftButton);
    QCOMPARE(list().quality().rows.size(), ofNone);
    QTest::mouseClick(pill(QStringLiteral("All")), Qt::LeftButton);
    QCOMPARE(list().quality().rows.size(), m_facts->indicators().size());
}

void TestSurenessView::theFilterIsKept()
{
    const GoalId goal = m_facts->goals().last().id;
    m_view->restore({{QStringLiteral("goal"), goal.text()}});
    QCOMPARE(*list().quality().goal, goal);
    QVERIFY(pill(m_facts->goals().last().name.en)->isChecked());
    SurenessView other(m_current.get());
    other.restore(m_view->state()); // before it has shown anything
    other.refresh();
    QCOMPARE(other.figures().at(1)->name(), list().name());
    QCOMPARE(other.state(), m_view->state());
    m_view->restore({{QStringLiteral("goal"), QStringLiteral("none")}});
    QVERIFY(list().quality().goal->isEmpty());
    m_view->restore({});
    QVERIFY(!list().quality().goal);
}

void TestSurenessView::aGoalThatIsGoneShowsAll()
{
    m_view->restore({{QStringLiteral("goal"), QStringLiteral("no-such-goal")}});
    QVERIFY(!list().quality().goal);
    QVERIFY(pill(QStringLiteral("All"))->isChecked());
}

void TestSurenessView::theCellsAreWalkedByKeyboard()
{
    const FigurePtr figure = m_view->figures().first();
    FigureView *view = viewOf(figure);
    QVERIFY(view);
    view->setFocus(Qt::TabFocusReason);
    view->setCurrentMark(0);
    const auto &grid = dynamic_cast<const CoverageGridFigure &>(*figure).grid();
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentMark(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentMark(), 1 + int(grid.members.first().cells.size()));
    QVERIFY(view->marks().at(view->currentMark()).text.startsWith(grid.members.at(1).name));
}

// Although pills and links are made anew while the page is shown.
void TestSurenessView::theTabKeyGoesDownThePage()
{
    QTest::mouseClick(pill(QStringLiteral("Skilled workforce")), Qt::LeftButton);
    choose("egdi");
    choose("internet-users-pct");
    const auto next = [] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return QApplication::focusWidget();
    };
    QCoreApplication::processEvents(); // shows what is new
    viewOf(m_view->figures().at(0))->setFocus();
    const QWidget *link = next();
    QVERIFY2(qobject_cast<const LinkButton *>(link), link->metaObject()->className());
    QCOMPARE(next(), pill(QStringLiteral("Skilled workforce")));
    QCOMPARE(next(), viewOf(m_view->figures().at(1)));
}

void TestSurenessView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
    QTest::newRow("narrow") << QSize(680, 700);
}

void TestSurenessView::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_view, window);
    for (const Indicator &indicator : m_facts->indicators()) {
        choose(indicator.id.text().toUtf8().constData());
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*m_view), QStringList());
    }
}

QTEST_MAIN(TestSurenessView)
#include "tst_surenessview.moc"
