// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/scenario.h"

#include <QTest>

#include <limits>

using namespace mitra;

namespace
{

// A of methods.md: 19 (2025) on the way to 30 (2030), up is good.
ScenarioQuestion a(double pace)
{
    ScenarioQuestion question;
    question.latest = {2025, 19};
    question.pace = pace;
    question.target = YearValue{2030, 30};
    question.direction = Direction::Higher;
    return question;
}

ScenarioQuestion share(double latest, double pace)
{
    ScenarioQuestion question = a(pace);
    question.latest.value = latest;
    question.target = YearValue{2030, 95};
    question.lowest = 0;
    question.highest = 100;
    return question;
}

bool isNear(double x, double y)
{
    return std::abs(x - y) < 1e-9;
}

} // namespace

class TestScenario : public QObject
{
    Q_OBJECT

private slots:
    void theNeededPaceIsInTime();
    void theSlowPaceIsLate();
    void fallingIsGood();
    void zeroGoesNowhere();
    void awayIsNever();
    void theMeasureEnds();
    void aTargetBeyondTheMeasureIsNever();
    void metAlready();
    void thePassedTargetYear();
    void withoutTargetThereIsAValueAlone();
    void withoutDirectionNothingIsReached();
    void tooSlowForAnyYear();
    void whatIsNoNumberGivesNothing_data();
    void whatIsNoNumberGivesNothing();
};

void TestScenario::theNeededPaceIsInTime()
{
    const auto scenario = tryPace(a(2.2));
    QVERIFY(scenario && scenario->ahead && scenario->yearReached);
    QCOMPARE(scenario->ahead->year, 2030);
    QVERIFY(isNear(scenario->ahead->value, 30));
    QVERIFY(isNear(*scenario->yearReached, 2030));
    QVERIFY(scenario->verdict == ScenarioVerdict::InTime);
    QVERIFY(!scenario->isHeld);
    // Whatever the needed pace is, binary or not, it is in time.
    for (const double latest : {18.3, 0.1, 29.999, -7.7}) {
        ScenarioQuestion question = a(0);
        question.latest.value = latest;
        question.pace =
            *assess({std::nullopt, question.latest, question.target, question.direction})
                 .neededPace;
        QVERIFY(tryPace(question)->verdict == ScenarioVerdict::InTime);
    }
}

void TestScenario::theSlowPaceIsLate()
{
    const auto scenario = tryPace(a(0.8));
    QVERIFY(scenario && scenario->ahead && scenario->yearReached);
    QVERIFY(isNear(scenario->ahead->value, 23));
    QVERIFY(isNear(*scenario->yearReached, 2038.75));
    QVERIFY(scenario->verdict == ScenarioVerdict::Late);
}

// B of methods.md: 78 (2025) down to 60 (2030).
void TestScenario::fallingIsGood()
{
    ScenarioQuestion b = a(-4.4);
    b.latest.value = 78;
    b.target = YearValue{2030, 60};
    b.direction = Direction::Lower;
    const auto scenario = tryPace(b);
    QVERIFY(scenario);
    QVERIFY(isNear(scenario->ahead->value, 56));
    QVERIFY(isNear(*scenario->yearReached, 2025 + 18 / 4.4));
    QVERIFY(scenario->verdict == ScenarioVerdict::InTime);
    b.pace = 1;
    QVERIFY(tryPace(b)->verdict == ScenarioVerdict::Never);
}

void TestScenario::zeroGoesNowhere()
{
    const auto scenario = tryPace(a(0));
    QVERIFY(scenario);
    QCOMPARE(scenario->ahead->value, 19.0);
    QVERIFY(!scenario->yearReached);
    QVERIFY(scenario->verdict == ScenarioVerdict::Never);
}

void TestScenario::awayIsNever()
{
    const auto scenario = tryPace(a(-1));
    QVERIFY(scenario);
    QVERIFY(isNear(scenario->ahead->value, 14));
    QVERIFY(!scenario->yearReached);
    QVERIFY(scenario->verdict == ScenarioVerdict::Never);
}

void TestScenario::theMeasureEnds()
{
    const auto high = tryPace(share(80, 7)); // 115 in 2030, 95 in 2027.142857
    QVERIFY(high);
    QCOMPARE(high->ahead->value, 100.0);
    QVERIFY(high->isHeld);
    QVERIFY(isNear(*high->yearReached, 2025 + 15.0 / 7));
    const auto low = tryPace(share(10, -4));
    QCOMPARE(low->ahead->value, 0.0);
    QVERIFY(low->isHeld);
    const auto exact = tryPace(share(80, 4)); // 100 in 2030 exactly: nothing is held back
    QCOMPARE(exact->ahead->value, 100.0);
    QVERIFY(!exact->isHeld);
    QCOMPARE(valueAt(share(80, 7), 2027), 94.0);
    QCOMPARE(valueAt(share(80, 7), 2029), 100.0);
    QCOMPARE(valueAt(share(80, 7), 2020), 80.0);
}

void TestScenario::aTargetBeyondTheMeasureIsNever()
{
    ScenarioQuestion question = share(80, 7);
    question.target = YearValue{2030, 110};
    const auto scenario = tryPace(question);
    QVERIFY(scenario);
    QVERIFY(!scenario->yearReached);
    QVERIFY(scenario->verdict == ScenarioVerdict::Never);
}

void TestScenario::metAlready()
{
    const auto kept = tryPace(share(96, 0.5));
    QVERIFY(kept);
    QVERIFY(kept->verdict == ScenarioVerdict::MetAndKept);
    QVERIFY(!kept->yearReached);
    QVERIFY(isNear(kept->ahead->value, 98.5));
    QVERIFY(tryPace(share(95, 0))->verdict == ScenarioVerdict::MetAndKept);
    QVERIFY(tryPace(share(96, -1))->verdict == ScenarioVerdict::MetThenLost);
}

void TestScenario::thePassedTargetYear()
{
    ScenarioQuestion question = a(2.2);
    question.target = YearValue{2025, 30};
    const auto scenario = tryPace(question);
    QVERIFY(scenario);
    QVERIFY(!scenario->ahead);
    QVERIFY(isNear(*scenario->yearReached, 2030));
    QVERIFY(scenario->verdict == ScenarioVerdict::CannotTell);
    question.latest.value = 31;
    QVERIFY(tryPace(question)->verdict == ScenarioVerdict::MetAndKept);
}

void TestScenario::withoutTargetThereIsAValueAlone()
{
    ScenarioQuestion question = a(2);
    question.target.reset();
    const auto scenario = tryPace(question);
    QVERIFY(scenario && scenario->ahead);
    QVERIFY(*scenario->ahead == (YearValue{2030, 29}));
    QVERIFY(!scenario->yearReached);
    QVERIFY(scenario->verdict == ScenarioVerdict::CannotTell);
    question.horizon = 2025;
    QVERIFY(!tryPace(question)->ahead);
}

void TestScenario::withoutDirectionNothingIsReached()
{
    ScenarioQuestion question = a(2.2);
    question.direction.reset();
    const auto scenario = tryPace(question);
    QVERIFY(scenario && scenario->ahead);
    QVERIFY(!scenario->yearReached);
    QVERIFY(scenario->verdict == ScenarioVerdict::CannotTell);
}

void TestScenario::tooSlowForAnyYear()
{
    const auto scenario = tryPace(a(1e-6));
    QVERIFY(scenario);
    QVERIFY(!scenario->yearReached);
    QVERIFY(scenario->verdict == ScenarioVerdict::Late);
}

void TestScenario::whatIsNoNumberGivesNothing_data()
{
    QTest::addColumn<double>("latest");
    QTest::addColumn<double>("pace");
    QTest::addColumn<double>("target");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("latest nan") << nan << 1.0 << 30.0;
    QTest::newRow("latest infinite") << infinite << 1.0 << 30.0;
    QTest::newRow("pace nan") << 19.0 << nan << 30.0;
    QTest::newRow("pace infinite") << 19.0 << infinite << 30.0;
    QTest::newRow("target nan") << 19.0 << 1.0 << nan;
    QTest::newRow("too large") << 19.0 << 1e308 << 30.0;
}

void TestScenario::whatIsNoNumberGivesNothing()
{
    QFETCH(double, latest);
    QFETCH(double, pace);
    QFETCH(double, target);
    ScenarioQuestion question = a(pace);
    question.latest.value = latest;
    question.target->value = target;
    QVERIFY(!tryPace(question));
    question = a(1);
    question.latest.year = 0;
    QVERIFY(!tryPace(question));
}

QTEST_APPLESS_MAIN(TestScenario)
#include "tst_scenario.moc"
