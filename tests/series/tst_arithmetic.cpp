// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/arithmetic.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

QList<ArithmeticLine> lines(const QList<Observation> &observations, std::optional<YearValue> target,
                            const char *indicator = "internet")
{
    const Facts world = facts(observations);
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.economy = economyId("VN");
    request.workingTarget = tryOut(AssumptionKind::Target, target);
    return arithmeticLines(world, makeTrajectory(world, request));
}

QList<ArithmeticLine> example(double base, double latest, double target)
{
    return lines(
        {observation("internet", "VN", 2020, base), observation("internet", "VN", 2025, latest)},
        YearValue{2030, target});
}

} // namespace

class TestArithmetic : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void exampleA();
    void aMetTarget();
    void noMovement();
    void theWrongWay();
    void ranksSayWhichWayTheyLead();
    void withoutTargetEachLineSaysWhy();
    void theEndOfTheMeasure();
    void verdicts();
    void obstaclesAreSentences();
};

void TestArithmetic::exampleA()
{
    const auto a = example(15, 19, 30);
    QCOMPARE(a.size(), 7);
    const auto check = [&](int row, const char *value, const char *meaning, const char *formula) {
        QCOMPARE(a.at(row).value, s(value));
        QCOMPARE(a.at(row).meaning, s(meaning));
        QCOMPARE(a.at(row).formula, s(formula));
    };
    check(0, "27%", "at 50% of the time", "(19% − 15%) / (30% − 15%)");
    check(1, "-3.5 points", "behind; the path stands at 22.5% in 2025",
          "15% + (30% − 15%) × (2025 − 2020) / (2030 − 2020)");
    check(2, "0.8 points a year", "needed: 2.2 points a year", "(19% − 15%) / (2025 − 2020)");
    check(3, "2.2 points a year", "2.75 times the pace so far", "(30% − 19%) / (2030 − 2025)");
    check(4, "23%", "if the pace goes on; not a forecast", "19% + 0.8 × (2030 − 2025)");
    check(5, "2038", "8.8 years late", "2025 + (30% − 19%) / 0.8");
    check(6, "2.3 years behind", "the path holds 19% in 2022",
          "27% × (2030 − 2020) − (2025 − 2020)");
}

void TestArithmetic::aMetTarget()
{
    const auto met = example(15, 31, 30);
    QCOMPARE(met.at(3).value, QStringLiteral("None: the target is met"));
    QCOMPARE(met.at(5).value, QStringLiteral("2024"));
    QCOMPARE(met.at(6).value, QStringLiteral("Unknown: the path never holds 31%"));
    const auto kept = example(40, 41, 30);
    QCOMPARE(kept.at(5).value, QStringLiteral("Met"));
    const auto equal = example(30, 31, 30);
    QCOMPARE(equal.at(0).value, QStringLiteral("Undefined"));
}

void TestArithmetic::noMovement()
{
    const auto still = example(15, 15, 30);
    QCOMPARE(still.at(0).value, QStringLiteral("0%"));
    QCOMPARE(still.at(3).meaning, QStringLiteral("there is no pace so far"));
    QCOMPARE(still.at(5).value, QStringLiteral("Never: there is no movement"));
}

void TestArithmetic::theWrongWay()
{
    const auto away = example(15, 14, 30);
    QCOMPARE(away.at(3).meaning, QStringLiteral("the pace must turn round"));
    QCOMPARE(away.at(5).value, QStringLiteral("Never: the pace leads away"));
    QVERIFY(away.at(4).formula.contains(QStringLiteral("(-0.2)")));
}

void TestArithmetic::ranksSayWhichWayTheyLead()
{
    const auto worse =
        lines({observation("rank", "VN", 2020, 71), observation("rank", "VN", 2025, 90)},
              YearValue{2030, 50}, "rank");
    QCOMPARE(worse.at(2).value, QStringLiteral("3.8 places a year worse"));
    QCOMPARE(worse.at(2).meaning, QStringLiteral("needed: 8 places a year better"));
    QCOMPARE(worse.at(3).value, QStringLiteral("8 places a year better"));
}

void TestArithmetic::withoutTargetEachLineSaysWhy()
{
    const auto plain =
        lines({observation("internet", "VN", 2020, 15), observation("internet", "VN", 2025, 19)},
              std::nullopt);
    QCOMPARE(plain.at(2).value, QStringLiteral("0.8 points a year"));
    for (const int row : {0, 1, 3, 4, 5, 6})
        QCOMPARE(plain.at(row).value, QStringLiteral("Unknown: no target is stated"));
    const auto single = lines({observation("internet", "VN", 2025, 19)}, YearValue{2030, 30});
    for (const int row : {0, 1, 2, 4, 5, 6})
        QCOMPARE(single.at(row).value, QStringLiteral("Unknown: there is only one value, of 2025"));
    // What is needed follows from the latest value and the target alone.
    QCOMPARE(single.at(3).value, QStringLiteral("2.2 points a year"));
    QCOMPARE(single.at(3).meaning, QStringLiteral("from the latest value to the target"));
    QCOMPARE(single.at(3).formula, QStringLiteral("(30% − 19%) / (2030 − 2025)"));
    const auto there = lines({observation("internet", "VN", 2025, 31)}, YearValue{2030, 30});
    QCOMPARE(there.at(3).value, QStringLiteral("None: the target is met"));
    for (const ArithmeticLine &line : lines({}, std::nullopt))
        QCOMPARE(line.value, QStringLiteral("Unknown: there is no observed value"));
}

void TestArithmetic::theEndOfTheMeasure()
{
    const auto fast = example(60, 85, 95);
    QCOMPARE(fast.at(4).value, QStringLiteral("100%"));
    QVERIFY(fast.at(4).meaning.contains(QStringLiteral("where the measure ends")));
}

void TestArithmetic::verdicts()
{
    const auto verdict = [](double base, double latest, double target) {
        return verdictText(assess({YearValue{2020, base}, YearValue{2025, latest},
                                   YearValue{2030, target}, Direction::Higher}));
    };
    QCOMPARE(verdict(15, 25, 30), QStringLiteral("On track"));
    QCOMPARE(verdict(15, 20, 30), QStringLiteral("Faster progress needed"));
    QCOMPARE(verdict(15, 19, 30), QStringLiteral("Stalled"));
    QCOMPARE(verdict(15, 14, 30), QStringLiteral("Moving away"));
    QCOMPARE(verdict(15, 31, 30), QStringLiteral("Newly met"));
    QCOMPARE(verdict(31, 32, 30), QStringLiteral("Met and kept"));
    QCOMPARE(verdict(32, 31, 30), QStringLiteral("Met, but moving the wrong way"));
    QCOMPARE(verdict(31, 29, 30), QStringLiteral("Was met, now missed"));
    QCOMPARE(verdictText(
                 assess({YearValue{2020, 1}, YearValue{2025, 2}, std::nullopt, Direction::Higher})),
             QStringLiteral("Cannot be assessed: no target is stated"));
}

void TestArithmetic::obstaclesAreSentences()
{
    QVERIFY(obstacleText(Obstacle::None).isEmpty());
    QCOMPARE(obstacleText(Obstacle::NoTarget), QStringLiteral("No target is stated."));
    for (const Obstacle obstacle :
         {Obstacle::NoDirection, Obstacle::NoBase, Obstacle::NoLatest, Obstacle::NoTarget,
          Obstacle::LatestNotAfterBase, Obstacle::TargetNotAfterBase, Obstacle::TargetYearPassed,
          Obstacle::NotANumber}) {
        const QString text = obstacleText(obstacle);
        QVERIFY(text.size() > 10);
        QVERIFY(text.front().isUpper());
        QVERIFY(text.endsWith(QLatin1Char('.')));
    }
}

QTEST_GUILESS_MAIN(TestArithmetic)
#include "tst_arithmetic.moc"
