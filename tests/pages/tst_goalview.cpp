// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/pages/pagetest.h"

#include "views/pages/assumptionform.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/goalbaseline.h"
#include "views/pages/goalview.h"
#include "views/widgets/chooser.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace mitra;

class TestGoalView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everyGoalKeepsItsVerdict();
    void aSupportingIndicatorLeadsToItsGoal();
    void contextLeadsToAllGoals();
    void aBaselineIsTriedOut();
    void noNumberIsNoBaseline_data();
    void noNumberIsNoBaseline();
    void clearingTakesBackWhatIsAssumed();
    void keptAssumptionsAreChosen();
    void anIndicatorsBaselineIsNotTheGoals();
    void linksLead();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    void show(const char *goal);
    QPushButton *button(const QString &text) const;
    QList<QLineEdit *> fields() const;
    void tryOut(const QString &value, const QString &year);
    bool says(const QString &text) const;
    QString title() const { return m_view->figures().value(0)->title(); }

    FactsPtr m_facts;
    AssumptionKeeping m_keeping;
    std::unique_ptr<CurrentRequest> m_current;
    std::unique_ptr<GoalView> m_view;
};

void TestGoalView::initTestCase()
{
    dressApplication();
    m_facts = realFacts();
    m_keeping.setKeeper(QStringLiteral("Lim"), QString());
    QVERIFY(m_facts);
}

void TestGoalView::init()
{
    m_current = std::make_unique<CurrentRequest>();
    m_current->setFacts(m_facts);
    m_view = std::make_unique<GoalView>(m_current.get(), &m_keeping);
    connect(m_current.get(), &CurrentRequest::changed, m_view.get(), &GoalView::refresh);
    show("digital-economy");
    showAs(*m_view, usualWindow);
}

void TestGoalView::show(const char *goal)
{
    ProgressRequest request;
    request.goal = GoalId(QString::fromLatin1(goal));
    request.indicator = m_facts->proxy(request.goal)->indicator;
    m_current->set(request);
}

QPushButton *TestGoalView::button(const QString &text) const
{
    for (QPushButton *each : m_view->findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QList<QLineEdit *> TestGoalView::fields() const
{
    return m_view->findChild<GoalBaseline *>()->findChildren<QLineEdit *>();
}

void TestGoalView::tryOut(const QString &value, const QString &year)
{
    fields().at(0)->setText(value);
    fields().at(1)->setText(year);
    QTest::mouseClick(button(QStringLiteral("Try out")), Qt::LeftButton);
}

bool TestGoalView::says(const QString &text) const
{
    for (const PlainLabel *label : m_view->findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestGoalView::everyGoalKeepsItsVerdict()
{
    QCOMPARE(m_view->name(), QStringLiteral("goal"));
    for (const Goal &goal : m_facts->goals()) {
        show(qPrintable(goal.id.text()));
        QCOMPARE(m_view->figures().size(), 1);
        QCOMPARE(m_view->figures().first()->name(), QStringLiteral("assessment:") + goal.id.text());
        QVERIFY(says(QStringLiteral("No official value exists")));
        QVERIFY(says(QStringLiteral("Outcome: ")));
        QStringList verdicts;
        for (const StatusLabel *label : m_view->findChildren<StatusLabel *>())
            verdicts += label->text();
        QVERIFY(verdicts.contains(QStringLiteral("Cannot be assessed: no official 2025 value")));
        QVERIFY(verdicts.contains(QStringLiteral("Cannot be assessed: the base is not stated")));
    }
}

void TestGoalView::aSupportingIndicatorLeadsToItsGoal()
{
    ProgressRequest request;
    request.indicator = IndicatorId(QStringLiteral("egdi"));
    m_current->set(request);
    QVERIFY(m_view->figures().isEmpty());
    QVERIFY(says(QStringLiteral("A supporting indicator is shown")));
    QVERIFY(says(QStringLiteral("may serve the goal \u201cAI in public services\u201d")));
    QSignalSpy links(m_view.get(), &ProgressView::linkActivated);
    QList<LinkButton *> shown;
    for (LinkButton *link : m_view->findChildren<LinkButton *>()) {
        if (link->link().kind == Link::Kind::Goal)
            shown += link;
    }
    QCOMPARE(shown.size(), 1);
    shown.first()->click();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().first().value<Link>(),
             (Link{Link::Kind::Goal, QStringLiteral("ai-services")}));
}

void TestGoalView::contextLeadsToAllGoals()
{
    ProgressRequest request;
    request.indicator = IndicatorId(QStringLiteral("internet-users-pct"));
    m_current->set(request);
    QApplication::processEvents();
    QVERIFY(says(QStringLiteral("serves no goal directly")));
    qsizetype goals = 0;
    for (const LinkButton *link : m_view->findChildren<LinkButton *>())
        goals += link->isVisible() && link->link().kind == Link::Kind::Goal;
    QCOMPARE(goals, m_facts->goals().size());
}

void TestGoalView::aBaselineIsTriedOut()
{
    QCOMPARE(fields().at(1)->text(), QStringLiteral("2025")); // the year before the plan
    QVERIFY(!button(QStringLiteral("Keep as\u2026"))->isVisible());
    tryOut(QStringLiteral("15"), QStringLiteral("2025"));

    const std::optional<Assumption> baseline = m_current->request().ofGoal.baseline;
    QVERIFY(baseline);
    QVERIFY(baseline->name.isEmpty());
    QCOMPARE(baseline->goal, GoalId(QStringLiteral("digital-economy")));
    QVERIFY(baseline->indicator.isEmpty());
    QCOMPARE(baseline->value, 15.0);
    QCOMPARE(baseline->year, std::optional<int>(2025));
    // (30 - 15) / (2030 - 2025) = 3; the verdict stays.
    QVERIFY2(title().endsWith(QStringLiteral("cannot be assessed: no official 2025 value; from an "
                                             "assumed 15% in 2025, 3 points a year are needed")),
             qPrintable(title()));
    QVERIFY(says(QStringLiteral("assumption of yours")));
    QVERIFY(says(QStringLiteral("3 points a year are needed to reach 30% by 2030")));

    // To be kept it needs a name and a reason.
    QSignalSpy kept(&m_keeping, &AssumptionKeeping::saveRequested);
    QTest::mouseClick(button(QStringLiteral("Keep as\u2026")), Qt::LeftButton);
    auto *form = m_view->findChild<AssumptionForm *>();
    QVERIFY(form->isOpen());
    QCOMPARE(form->valueBox()->text(), QStringLiteral("15"));
    QVERIFY(!form->doneButton()->isEnabled());
    form->nameBox()->setText(QStringLiteral("Ours"));
    form->reasonBox()->setText(QStringLiteral("a round number"));
    QTest::keyClick(form->reasonBox(), Qt::Key_Return);
    QCOMPARE(kept.size(), 1);
    const auto asked = kept.first().first().value<Assumption>();
    QCOMPARE(asked.name, QStringLiteral("Ours"));
    QCOMPARE(asked.goal, GoalId(QStringLiteral("digital-economy")));
    QVERIFY(asked.indicator.isEmpty());
    QCOMPARE(asked.value, 15.0);
    QCOMPARE(asked.author, QStringLiteral("Lim"));
}

void TestGoalView::noNumberIsNoBaseline_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("remark");
    const QString number = QStringLiteral("a number from 0 to 100 is needed");
    QTest::newRow("nothing") << QString() << QStringLiteral("2025") << number;
    QTest::newRow("words") << QStringLiteral("a lot") << QStringLiteral("2025") << number;
    QTest::newRow("too much") << QStringLiteral("101") << QStringLiteral("2025") << number;
    QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral("2025") << number;
    const QString year = QStringLiteral("a year from 2000 to 2029 is needed");
    QTest::newRow("no year") << QStringLiteral("15") << QString() << year;
    QTest::newRow("the target year") << QStringLiteral("15") << QStringLiteral("2030") << year;
}

void TestGoalView::noNumberIsNoBaseline()
{
    QFETCH(QString, value);
    QFETCH(QString, year);
    QFETCH(QString, remark);
    show("skills"); // a share of people ends at 100
    tryOut(value, year);
    QVERIFY(!m_current->request().ofGoal.baseline);
    QVERIFY(says(remark));
    tryOut(QStringLiteral("15%"), QStringLiteral("2024"));
    QVERIFY(m_current->request().ofGoal.baseline);
    QVERIFY(!says(remark));
}

void TestGoalView::clearingTakesBackWhatIsAssumed()
{
    const QString before = title();
    tryOut(QStringLiteral("15"), QStringLiteral("2025"));
    QVERIFY(title() != before);
    QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    QVERIFY(!m_current->request().ofGoal.baseline);
    QCOMPARE(title(), before);
    QVERIFY(!button(QStringLiteral("Clear"))->isVisible());
    QVERIFY(fields().at(0)->text().isEmpty());
}

void TestGoalView::anIndicatorsBaselineIsNotTheGoals()
{
    const QString before = title();
    ProgressRequest request = m_current->request();
    request.baseline = mitra::tryOut(AssumptionKind::Baseline, YearValue{2024, 9});
    m_current->set(request);
    QCOMPARE(title(), before);
    QVERIFY(!button(QStringLiteral("Clear"))->isVisible());
}

void TestGoalView::linksLead()
{
    const FigurePtr figure = m_view->figures().first();
    for (const Mark &mark : figure->marks(QRectF(0, 0, 800, figure->bodyHeight(800)))) {
        if (mark.link.kind == Link::Kind::Statement)
            QVERIFY(m_facts->find(StatementId(mark.link.id)));
        if (mark.link.kind == Link::Kind::Source)
            QVERIFY(m_facts->find(SourceId(mark.link.id)));
        if (mark.link.kind == Link::Kind::Indicator)
            QVERIFY(m_facts->find(IndicatorId(mark.link.id)));
    }
}

void TestGoalView::nothingIsCut_data()
{
    QTest::addColumn<QSize>("window");
    QTest::newRow("small") << smallWindow;
    QTest::newRow("usual") << usualWindow;
}

void TestGoalView::nothingIsCut()
{
    QFETCH(QSize, window);
    showAs(*m_view, window);
    for (const Goal &goal : m_facts->goals()) {
        show(qPrintable(goal.id.text()));
        tryOut(QStringLiteral("15"), QStringLiteral("2025"));
        QApplication::processEvents();
        QCOMPARE(cutTexts(*m_view), QStringList());
    }
}

void TestGoalView::keptAssumptionsAreChosen()
{
    // Kept assumptions need facts that have some.
    FactTables tables;
    tables.sources = m_facts->sources();
    tables.economies = m_facts->economies();
    tables.frameworks = m_facts->frameworks();
    tables.goals = m_facts->goals();
    tables.goalProxies = m_facts->goalProxies();
    tables.targets = m_facts->targets();
    tables.indicators = m_facts->indicators();
    const auto keep = [&](const char *name, AssumptionKind kind, const char *goal, double value) {
        Assumption kept;
        kept.name = QString::fromLatin1(name);
        kept.kind = kind;
        kept.goal = GoalId(QString::fromLatin1(goal));
        kept.value = value;
        if (kind != AssumptionKind::Pace)
            kept.year = kind == AssumptionKind::Target ? 2029 : 2025;
        kept.madeOn = QDate(2026, 11, 1);
        kept.author = QStringLiteral("Mai");
        kept.reason = QStringLiteral("to talk about");
        tables.assumptions.append(kept);
    };
    keep("Start", AssumptionKind::Baseline, "digital-economy", 10);
    keep("Less", AssumptionKind::Target, "digital-economy", 22);
    keep("Other", AssumptionKind::Baseline, "skills", 40);
    m_current->setFacts(std::make_shared<const Facts>(std::move(tables)));

    auto *kept = m_view->findChild<Chooser *>();
    QVERIFY(kept->isVisible());
    QStringList choices;
    for (int i = 0; i < kept->count(); ++i)
        choices += kept->itemText(i);
    QCOMPARE(choices, (QStringList{QStringLiteral("choose\u2026"),
                                   QStringLiteral("Less: target 22% in 2029"),
                                   QStringLiteral("Start: baseline 10% in 2025")}));
    emit kept->activated(2);
    QCOMPARE(m_current->request().ofGoal.baseline->name, QStringLiteral("Start"));
    QCOMPARE(kept->currentIndex(), 2);
    QCOMPARE(fields().at(0)->text(), QStringLiteral("10"));
    QVERIFY(!button(QStringLiteral("Keep as\u2026"))->isVisible()); // it is kept
    emit kept->activated(1);
    // Those of this goal, and no other's, are deleted by name.
    auto *remove = m_view->findChild<GoalBaseline *>()->findChild<QToolButton *>();
    QVERIFY(remove->isVisible());
    emit remove->menu()->aboutToShow();
    QCOMPARE(remove->menu()->actions().size(), 2);
    QSignalSpy deleted(&m_keeping, &AssumptionKeeping::deleteRequested);
    remove->menu()->actions().at(1)->trigger();
    QCOMPARE(deleted.value(0).value(0).toString(), QStringLiteral("Start"));
    m_keeping.setKeeper(QStringLiteral("Lim"), QStringLiteral("Read only"));
    QVERIFY(!remove->isEnabled());
    m_keeping.setKeeper(QStringLiteral("Lim"), QString());
    QVERIFY(remove->isEnabled());
    // (22 - 10) / (2029 - 2025) = 3, both assumed.
    QVERIFY(
        says(QStringLiteral("From an assumed 10% in 2025, 3 points a year are needed to reach an "
                            "assumed 22% by 2029")));
    QTest::mouseClick(button(QStringLiteral("Clear")), Qt::LeftButton);
    QVERIFY(!m_current->request().ofGoal.baseline);
    QVERIFY(!m_current->request().ofGoal.workingTarget);
}

QTEST_MAIN(TestGoalView)
#include "tst_goalview.moc"
