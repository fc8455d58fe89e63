// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/progress/methodsamples.h"

#include <QTest>

#include <cmath>

using namespace samples;

namespace
{

constexpr double none = 1e300; // no number is expected
struct Row {
    MethodInput input;
    Method method;
    double value = none;
    OwnVerdict own = OwnVerdict::None;
    std::optional<Verdict> ours = std::nullopt;
    MethodObstacle obstacle = MethodObstacle::None;
    std::optional<Verdict> linear = std::nullopt;
    double tolerance = 1e-4;
};

Question upTo(double base, double latest, std::optional<YearValue> target, int years = 5)
{
    return question({2020, base}, {2020 + years, latest}, target, Direction::Higher);
}

Question downTo(YearValue base, YearValue latest, std::optional<YearValue> target)
{
    return question(base, latest, target, Direction::Lower);
}

MethodInput limited(MethodInput input, double lowest, double highest)
{
    input.lowest = lowest;
    input.highest = highest;
    return input;
}

MethodInput withoutTarget(MethodInput input)
{
    input.question.target.reset();
    return input;
}

MethodInput below(MethodInput input, double ceiling)
{
    input.ceiling = ceiling;
    return input;
}

// The growth of one year, so that the limits themselves can be met.
MethodInput grown(double share, Direction direction = Direction::Higher)
{
    return input(question({2020, 100}, {2021, 100 + 100 * share}, {}, direction));
}

MethodInput aimed(Aim aim, double base, double latest)
{
    MethodInput aimed =
        input(question({2020, base}, {2025, latest}, YearValue{2030, 0}, Direction::Higher));
    aimed.aim = aim;
    return aimed;
}

MethodInput series(const std::vector<YearValue> &points, double target, Direction direction)
{
    return input(question(points.front(), points.back(), YearValue{2030, target}, direction),
                 points);
}

const std::vector<YearValue> rising = {{2020, 15}, {2021, 17}, {2022, 19},
                                       {2023, 21}, {2024, 23}, {2025, 25}};
const std::vector<YearValue> sinking = {{2020, 15},   {2021, 14.8}, {2022, 14.6},
                                        {2023, 14.4}, {2024, 14.2}, {2025, 14}};
const std::vector<YearValue> three = {{2023, 15}, {2024, 16}, {2025, 19}};
const std::vector<double> peers = {10, 14, 18, 22, 26};

// Six points that rise by one a year to 10 in 2025; the target then sets the miss.
const std::vector<YearValue> byOne = {{2020, 5}, {2021, 6}, {2022, 7},
                                      {2023, 8}, {2024, 9}, {2025, 10}};

} // namespace

class TestMethods : public QObject
{
    Q_OBJECT

private slots:
    void numbersOfTheSources_data();
    void numbersOfTheSources();
    void oneQuestionManyVerdicts();
    void numbersOnTheWay();
    void theCanadianResults_data();
    void theCanadianResults();
    void scoresOfTheSdr();
    void distancesOfTheOecd();
    void fromZeroNothingIsOnTrack();
    void everyMethodAsksForTheDirection();
    void aMetTargetIsMetForAll();
    void aMissedYearIsNotJudged();
};

void TestMethods::numbersOfTheSources_data()
{
    using M = Method;
    using O = OwnVerdict;
    using V = Verdict;
    using X = MethodObstacle;
    QTest::addColumn<Row>("row");
    const auto add = [](const char *name, const Row &row) { QTest::newRow(name) << row; };

    add("plain A", {exampleA(), M::PlainArithmetic, 0.533333, O::Behind, V::Stalled});
    add("plain B", {exampleB(), M::PlainArithmetic, 1.10, O::Ahead, V::OnTrack});
    add("plain C", {exampleC(), M::PlainArithmetic, 0.24, O::Behind, V::Stalled});
    add("plain on the path",
        {input(upTo(15, 22.5, YearValue{2030, 30})), M::PlainArithmetic, 1, O::OnPath, V::OnTrack});

    add("Eurostat A", {exampleA(), M::EurostatTarget, 0.674527, O::Moderate, V::FasterNeeded,
                       X::None, V::Stalled});
    add("Eurostat B", {exampleB(), M::EurostatTarget, 0.973454, O::Significant, V::OnTrack});
    add("Eurostat C",
        {exampleC(), M::EurostatTarget, none, O::None, V::CannotBeAssessed, X::ZeroBase});
    add("Eurostat D",
        {exampleD(), M::EurostatTarget, none, O::None, V::CannotBeAssessed, X::ZeroTarget});
    add("Eurostat falling past a target",
        {input(downTo({2015, 3}, {2020, 10}, YearValue{2035, 5})), M::EurostatTarget, -10.524042,
         O::MovementAway, V::WasMetNowMissed});
    add("Eurostat changes sign", {input(upTo(-5, 5, YearValue{2030, 30})), M::EurostatTarget, none,
                                  O::None, V::CannotBeAssessed, X::SignChange});
    // From -10 to -5 in five years, to -2.5 in ten: the straight line asks for less.
    add("Eurostat below zero", {input(upTo(-10, -5, YearValue{2030, -2.5})), M::EurostatTarget, 1,
                                O::Significant, V::OnTrack});
    add("Eurostat q below 0.25", {input(upTo(5, 13, YearValue{2030, 40})), M::EurostatTarget,
                                  0.911046, O::Moderate, V::Stalled, X::FarApart, V::Stalled});
    add("Eurostat no target", {withoutTarget(exampleA()), M::EurostatTarget, none, O::None,
                               V::CannotBeAssessed, X::General});

    add("1 % A", {withoutTarget(exampleA()),
                  M::EurostatTrend,
                  0.048413,
                  O::Significant,
                  V::OnTrack,
                  X::None,
                  {},
                  5e-7});
    add("1 % A with a target",
        {exampleA(), M::EurostatTrend, 0.048413, O::Significant, {}, X::NeedsNoTarget});
    add("1 % at the limit", {grown(0.01), M::EurostatTrend, 0.01, O::Significant, V::OnTrack});
    add("1 % unchanged", {grown(0), M::EurostatTrend, 0, O::Moderate, V::FasterNeeded});
    add("1 % at the lower limit",
        {grown(-0.01), M::EurostatTrend, -0.01, O::ModerateAway, V::Away});
    add("1 % below it", {grown(-0.011), M::EurostatTrend, -0.011, O::SignificantAway, V::Away});

    add("Open SDG A", {exampleA(), M::OpenSdgTarget, 0.674527, O::ModerateProgress, V::FasterNeeded,
                       X::None, V::Stalled});
    add("Open SDG B", {exampleB(), M::OpenSdgTarget, 0.973454, O::Substantial, V::OnTrack});
    add("Open SDG C is on track by a constant",
        {exampleC(), M::OpenSdgTarget, 2.563914, O::Substantial, V::CannotBeAssessed, X::ZeroBase});
    add("Open SDG D",
        {exampleD(), M::OpenSdgTarget, 0.189317, O::Limited, V::CannotBeAssessed, X::ZeroTarget});
    add("Open SDG C from 1", {input(upTo(1, 12, YearValue{2030, 100})), M::OpenSdgTarget, 1.100631,
                              O::Substantial, V::Stalled, X::FarApart, V::Stalled});
    add("Open SDG 90 of at most 100", {limited(input(upTo(90, 92, {})), 0, 100),
                                       M::OpenSdgTrend,
                                       0.004405,
                                       O::ModerateProgress,
                                       V::FasterNeeded,
                                       X::None,
                                       {},
                                       5e-7});
    add("Open SDG on the limit", {limited(input(upTo(100, 100, {})), 0, 100), M::OpenSdgTrend, 0,
                                  O::Substantial, V::OnTrack});
    add("Open SDG trend from zero", {withoutTarget(exampleC()), M::OpenSdgTrend, 5.543894,
                                     O::Substantial, V::CannotBeAssessed, X::ZeroBase});
    add("Open SDG A without target", {withoutTarget(exampleA()),
                                      M::OpenSdgTrend,
                                      0.048413,
                                      O::Substantial,
                                      V::OnTrack,
                                      X::None,
                                      {},
                                      5e-7});

    add("UN 2022 A", {exampleA(), M::UnChart2022, 0.674527, O::UnFair, V::FasterNeeded});
    add("UN 2022 B", {exampleB(), M::UnChart2022, 0.973454, O::UnOnTrack, V::OnTrack});
    add("UN 2022 C", {exampleC(), M::UnChart2022, none, O::None, V::CannotBeAssessed, X::ZeroBase});
    add("UN 2023 A", {exampleA(), M::UnChart2023, 0.604444, O::UnAccelerate, V::FasterNeeded});
    add("UN 2023 B", {exampleB(), M::UnChart2023, 0.979, O::UnOnTrack, V::OnTrack});
    add("UN 2023 C", {exampleC(), M::UnChart2023, none, O::None, V::CannotBeAssessed, X::ZeroBase});
    add("UN 2023 3 to 10", {input(downTo({2015, 3}, {2020, 10}, YearValue{2030, 5})),
                            M::UnChart2023, 54.055556, O::UnOnTrack, V::WasMetNowMissed});
    add("UN 2023 99.2 of 100", {limited(input(upTo(90, 99.2, YearValue{2030, 100})), 0, 100),
                                M::UnChart2023, 1.934016, O::Achieved, V::OnTrack});
    add("UN 2023 98.9 of 100, slowly",
        {limited(input(upTo(98.8, 98.9, YearValue{2030, 100})), 0, 100), M::UnChart2023, 0.166751,
         O::UnAccelerate, V::FasterNeeded});
    add("UN 2023 no target",
        {withoutTarget(exampleA()), M::UnChart2023, none, O::UnOnTrack, V::OnTrack});

    add("ESCAP status A", {exampleA(), M::EscapStatus, 2.666667});
    add("ESCAP status B", {exampleB(), M::EscapStatus, 5.5});
    add("ESCAP status C", {exampleC(), M::EscapStatus, 1.2});
    add("ESCAP status of parity", {aimed(Aim::Parity, 0.8, 0.9), M::EscapStatus, 5});
    add("ESCAP A", {exampleA(), M::EscapAnticipated, 46.5397, O::Yellow, V::FasterNeeded});
    add("ESCAP past the target",
        {series(rising, 30, Direction::Higher), M::EscapAnticipated, 0, O::Green, V::OnTrack});
    add("ESCAP red",
        {series(sinking, 30, Direction::Higher), M::EscapAnticipated, 113.3333, O::Red, V::Away});
    add("ESCAP one point", {input(upTo(15, 19, YearValue{2030, 30})), M::EscapAnticipated, none,
                            O::None, V::CannotBeAssessed, X::TooFewPoints});

    add("SDR trend A", {exampleA(), M::SdrTrend, 0.533333, O::SdrModerate, V::FasterNeeded});
    add("SDR trend B", {exampleB(), M::SdrTrend, 1.10, O::SdrOnTrack, V::OnTrack});
    add("SDR trend C", {exampleC(), M::SdrTrend, 0.24, O::SdrStagnating, V::Stalled});
    add("SDR trend of exactly half", {input(upTo(40, 50, YearValue{2030, 80})), M::SdrTrend, 0.5,
                                      O::SdrModerate, V::FasterNeeded});
    add("SDR score without bounds",
        {exampleA(), M::SdrScore, none, O::None, V::CannotBeAssessed, X::NoBounds});

    add("Destatis A", {exampleA(), M::Destatis, 0.636364, O::Cloud, V::FasterNeeded});
    add("Destatis B", {exampleB(), M::Destatis, 0, O::Sun, V::OnTrack});
    add("Destatis C", {exampleC(), M::Destatis, 0.863636, O::Cloud, V::FasterNeeded});
    // 10 and 5 more by 2030: 15 of 10 + 5 / 0.95 and of 10 + 5 / 0.8.
    add("Destatis at 5 %", {series(byOne, 10 + 5 / 0.95, Direction::Higher), M::Destatis, 0.05,
                            O::SunAndCloud, V::OnTrack});
    add("Destatis at 20 %",
        {series(byOne, 16.25, Direction::Higher), M::Destatis, 0.20, O::SunAndCloud, V::OnTrack});
    add("Destatis away",
        {series(sinking, 30, Direction::Higher), M::Destatis, 1.0625, O::Thunderstorm, V::Away});
    add("Destatis three points", {series(three, 30, Direction::Higher), M::Destatis, none, O::None,
                                  V::CannotBeAssessed, X::TooFewPoints});

    add("straight A", {exampleA(), M::StraightPath, -3.5, O::Behind, V::Stalled});
    // Ahead by 2, which is just the tolerance: on the path.
    add("straight B", {exampleB(), M::StraightPath, 2, O::OnPath, V::OnTrack});
    add("straight C", {exampleC(), M::StraightPath, -38, O::Behind, V::Stalled});
    add("straight at the tolerance", {input(upTo(15, 21.75, YearValue{2030, 30})), M::StraightPath,
                                      -0.75, O::OnPath, V::OnTrack});
    add("straight past the tolerance", {input(upTo(15, 23.251, YearValue{2030, 30})),
                                        M::StraightPath, 0.751, O::Ahead, V::OnTrack});
    add("geometric A",
        {exampleA(), M::GeometricPath, -2.213203, O::Behind, V::FasterNeeded, X::None, V::Stalled});
    add("geometric C",
        {exampleC(), M::GeometricPath, none, O::None, V::CannotBeAssessed, X::ZeroBase});
    add("geometric D",
        {exampleD(), M::GeometricPath, none, O::None, V::CannotBeAssessed, X::ZeroTarget});
    add("logistic A below 40",
        {below(exampleA(), 40), M::LogisticPath, -3.917961, O::Behind, V::Stalled});
    add("logistic A below 100",
        {limited(exampleA(), 0, 100), M::LogisticPath, -2.569215, O::Behind, V::FasterNeeded});
    add("logistic B",
        {exampleB(), M::LogisticPath, none, O::None, V::CannotBeAssessed, X::NoCeiling});
    add("logistic from zero",
        {limited(input(upTo(0, 12, YearValue{2030, 90})), 0, 100), M::LogisticPath, none, O::None,
         V::CannotBeAssessed, X::OutsideCeiling});
    add("logistic to the ceiling",
        {limited(input(upTo(5, 12, YearValue{2030, 100})), 0, 100), M::LogisticPath, none, O::None,
         V::CannotBeAssessed, X::TargetAtCeiling});

    add("Istat A", {withoutTarget(exampleA()),
                    M::IstatBands,
                    0.048413,
                    O::SlightImprovement,
                    V::FasterNeeded,
                    X::None,
                    {},
                    5e-7});
    add("Istat with a target",
        {exampleA(), M::IstatBands, 0.048413, O::SlightImprovement, {}, X::NeedsNoTarget});
    add("Istat 5 %", {grown(0.05), M::IstatBands, 0.05, O::SlightImprovement, V::FasterNeeded});
    add("Istat above 5 %", {grown(0.051), M::IstatBands, 0.051, O::ClearImprovement, V::OnTrack});
    add("Istat 1 %", {grown(0.01), M::IstatBands, 0.01, O::Stable, V::Stalled});
    add("Istat -1 %", {grown(-0.01), M::IstatBands, -0.01, O::SlightWorsening, V::Away});
    add("Istat -5 %", {grown(-0.05), M::IstatBands, -0.05, O::ClearWorsening, V::Away});
    add("Istat -5 % where less is better", {grown(-0.05, Direction::Lower), M::IstatBands, 0.05,
                                            O::SlightImprovement, V::FasterNeeded});

    add("half", {aimed(Aim::Half, 30, 40), M::PlainArithmetic, 1, O::OnPath, V::OnTrack});
    add("parity within 3 % is met",
        {aimed(Aim::Parity, 0.8, 0.98), M::PlainArithmetic, 2, O::Ahead, V::NewlyMet});
    add("parity passed by",
        {aimed(Aim::Parity, 0.8, 1.5), M::PlainArithmetic, -2, O::Behind, V::Away});
    add("execution of a budget",
        {aimed(Aim::ExactlyHundred, 120, 92), M::PlainArithmetic, 1.2, O::Ahead, V::OnTrack});
    add("execution that is not measured", {aimed(Aim::ExactlyHundred, 20, 92), M::PlainArithmetic,
                                           none, O::None, V::CannotBeAssessed, X::General});
}

void TestMethods::numbersOfTheSources()
{
    QFETCH(Row, row);
    const MethodResult result = of(row.method, row.input);
    QCOMPARE(result.method, row.method);
    QCOMPARE(result.value.has_value(), row.value != none);
    if (result.value)
        QVERIFY2(std::abs(*result.value - row.value) <= row.tolerance,
                 qPrintable(QString::number(*result.value, 'g', 9)));
    QCOMPARE(int(result.own), int(row.own));
    QCOMPARE(int(result.verdict.value_or(Verdict(-1))), int(row.ours.value_or(Verdict(-1))));
    QCOMPARE(int(result.obstacle), int(row.obstacle));
    QCOMPARE(int(result.linearVerdict.value_or(Verdict(-1))),
             int(row.linear.value_or(Verdict(-1))));
}

// The same numbers, ten verdicts.
void TestMethods::oneQuestionManyVerdicts()
{
    struct Line {
        Method method;
        OwnVerdict own[3];
        double value[3];
    };
    using O = OwnVerdict;
    const Line table[] = {
        {Method::PlainArithmetic, {O::Behind, O::Ahead, O::Behind}, {0.5333, 1.10, 0.24}},
        {Method::EurostatTarget, {O::Moderate, O::Significant, O::None}, {0.6745, 0.9735, none}},
        {Method::OpenSdgTarget,
         {O::ModerateProgress, O::Substantial, O::Substantial},
         {0.6745, 0.9735, 2.5639}},
        {Method::UnChart2022, {O::UnFair, O::UnOnTrack, O::None}, {0.6745, 0.9735, none}},
        {Method::UnChart2023, {O::UnAccelerate, O::UnOnTrack, O::None}, {0.6044, 0.979, none}},
        {Method::EscapStatus, {O::None, O::None, O::None}, {2.6667, 5.5, 1.2}},
        {Method::SdrTrend, {O::SdrModerate, O::SdrOnTrack, O::SdrStagnating}, {0.5333, 1.10, 0.24}},
        {Method::StraightPath, {O::Behind, O::OnPath, O::Behind}, {-3.5, 2.0, -38}},
        {Method::LogisticPath, {O::Behind, O::None, O::None}, {-3.9180, none, none}},
        {Method::Destatis, {O::Cloud, O::Sun, O::Cloud}, {0.6364, 0, 0.8636}},
    };
    MethodInput a = exampleA();
    a.ceiling = 40;
    MethodInput c = exampleC();
    c.highest = 110;
    const MethodResults results[] = {judgeAll(a), judgeAll(exampleB()), judgeAll(c)};
    for (const Line &line : table) {
        for (int i = 0; i < 3; ++i) {
            const MethodResult &result = results[i][size_t(line.method)];
            const QByteArray place = QByteArray::number(int(line.method)) + " of " + char('A' + i);
            QVERIFY2(result.own == line.own[i], place.constData());
            QVERIFY2(result.value.has_value() == (line.value[i] != none), place.constData());
            if (result.value)
                QVERIFY2(std::abs(*result.value - line.value[i]) < 1e-4, place.constData());
        }
    }
}

void TestMethods::numbersOnTheWay()
{
    const auto near = [](std::optional<double> got, double wanted, double tolerance) {
        return got && std::abs(*got - wanted) <= tolerance;
    };
    const MethodResult eurostat = of(Method::EurostatTarget, exampleA());
    QVERIFY(near(number(eurostat, Quantity::ActualGrowth), 0.048413, 5e-7));
    QVERIFY(near(number(eurostat, Quantity::RequiredGrowth), 0.071773, 5e-7));
    QVERIFY(near(number(eurostat, Quantity::SmallToLarge), 0.5, 1e-9));
    QVERIFY(near(number(eurostat, Quantity::LinearRatio), 0.533333, 1e-6));
    const MethodResult falling = of(Method::EurostatTarget, exampleB());
    QVERIFY(near(number(falling, Quantity::ActualGrowth), -0.048478, 5e-7));
    QVERIFY(near(number(falling, Quantity::RequiredGrowth), -0.049800, 5e-7));

    QVERIFY(near(number(of(Method::OpenSdgTarget, exampleA()), Quantity::Score), 0.532382, 1e-4));
    QVERIFY(near(number(of(Method::OpenSdgTarget, exampleB()), Quantity::Score), 2.667586, 1e-4));
    const MethodResult c = of(Method::OpenSdgTarget, exampleC());
    QVERIFY(near(number(c, Quantity::ReplacedZero), 0.001, 0));
    QVERIFY(near(number(c, Quantity::Score), 5, 0));
    QVERIFY(near(number(c, Quantity::RequiredGrowth), 2.162278, 1e-6));
    const MethodResult limitedTrend =
        of(Method::OpenSdgTrend, limited(input(upTo(90, 92, {})), 0, 100));
    QVERIFY(near(number(limitedTrend, Quantity::LimitFactor), 0.373622, 1e-6));
    QVERIFY(near(number(limitedTrend, Quantity::HighLimit), 0.005604, 5e-7));
    QVERIFY(near(number(limitedTrend, Quantity::MiddleLimit), 0.001868, 5e-7));
    QVERIFY(near(number(limitedTrend, Quantity::Score), 1.697806, 1e-4));

    QVERIFY(near(number(of(Method::UnChart2023, exampleA()), Quantity::ExpectedValue), 24.066667,
                 1e-6));
    QVERIFY(
        near(number(of(Method::UnChart2023, exampleB()), Quantity::ExpectedValue), 60.84, 1e-6));
    const MethodResult escap = of(Method::EscapAnticipated, exampleA());
    QVERIFY(near(number(escap, Quantity::Slope), 0.811429, 1e-6));
    QVERIFY(near(number(escap, Quantity::FittedValue), 23.019048, 1e-6));
    QVERIFY(near(number(of(Method::SdrTrend, exampleA()), Quantity::RequiredPace), 1.5, 1e-9));
    QVERIFY(near(number(of(Method::Destatis, exampleA()), Quantity::Forecast), 23.0, 1e-9));
    MethodInput below40 = exampleA();
    below40.ceiling = 40;
    const MethodResult logistic = of(Method::LogisticPath, below40);
    QVERIFY(near(number(logistic, Quantity::Path), 22.917961, 1e-6));
    QVERIFY(near(number(logistic, Quantity::Steepness), 0.160944, 1e-6));
    QVERIFY(near(number(logistic, Quantity::Midpoint), 2023.1739, 5e-5));
}

// What Statistics Canada published in October 2025, targets for 2030.
void TestMethods::theCanadianResults_data()
{
    QTest::addColumn<Question>("question");
    QTest::addColumn<double>("limit"); // 0: none
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("own");
    const auto row = [](const char *name, Direction direction, YearValue base, YearValue latest,
                        std::optional<double> target, double limit, double value, double score,
                        OwnVerdict own) {
        const auto at = target ? std::optional(YearValue{2030, *target}) : std::nullopt;
        QTest::newRow(name) << question(base, latest, at, direction) << limit << value << score
                            << int(own);
    };
    row("poverty", Direction::Lower, {2015, 14.5}, {2023, 10.2}, 7.25, 0, 0.952590, 2.518556,
        OwnVerdict::Substantial);
    row("internet users", Direction::Higher, {2018, 91.3}, {2022, 94.5}, 100, 0, 1.136025, 3.828813,
        OwnVerdict::Substantial);
    row("5G coverage", Direction::Higher, {2020, 53.27}, {2022, 91.4}, {}, 100, 0.309881, 5,
        OwnVerdict::Substantial);
    row("HSPA+", Direction::Higher, {2016, 99.47}, {2022, 99.57}, {}, 100, 0.000167, 0.545626,
        OwnVerdict::ModerateProgress);
    row("unchanged", Direction::Higher, {2015, 1.7}, {2022, 1.7}, {}, 0, 0, -2.5,
        OwnVerdict::Limited);
    row("maternal mortality", Direction::Lower, {2015, 7.05}, {2023, 12.19}, 70, 0, -0.428429, 5,
        OwnVerdict::Achieved);
    row("HIV incidence", Direction::Lower, {2015, 0.052}, {2022, 0.048}, 0, 0, 0.049096, -2.295432,
        OwnVerdict::Limited);
}

void TestMethods::theCanadianResults()
{
    QFETCH(Question, question);
    QFETCH(double, limit);
    QFETCH(double, value);
    QFETCH(double, score);
    QFETCH(int, own);
    MethodInput asked = input(question);
    if (limit > 0)
        asked.highest = limit;
    const MethodResult result =
        of(question.target ? Method::OpenSdgTarget : Method::OpenSdgTrend, asked);
    QVERIFY(result.value);
    QVERIFY2(std::abs(*result.value - value) < 1e-6, qPrintable(QString::number(*result.value)));
    QVERIFY(std::abs(number(result, Quantity::Score).value_or(99) - score) < 1e-4);
    QCOMPARE(int(result.own), own);
}

void TestMethods::scoresOfTheSdr()
{
    MethodInput asked = input(upTo(40, 56, YearValue{2030, 80}));
    asked.scoreLower = 20;
    asked.scoreOptimum = 90;
    const MethodResult score = of(Method::SdrScore, asked);
    QVERIFY(score.value && std::abs(*score.value - 51.428571) < 1e-6);
    QVERIFY(!score.verdict);
    // In points of the score, and clipped to 0 and 100.
    asked.question = upTo(10, 95, YearValue{2030, 80});
    QCOMPARE(of(Method::SdrScore, asked).value.value_or(-1), 100.0);
    asked.question.latest->value = 5;
    QCOMPARE(of(Method::SdrScore, asked).value.value_or(-1), 0.0);
    asked.question = upTo(5, 20, YearValue{2030, 15}); // target and base are both clipped to 0
    asked.question.latest->value = 12;
    QCOMPARE(int(of(Method::SdrTrend, asked).obstacle), int(MethodObstacle::NoBounds));
    // Lower is better: the optimum lies below.
    asked.question = downTo({2020, 50}, {2025, 40}, YearValue{2030, 10});
    asked.scoreLower = 100;
    asked.scoreOptimum = 0;
    const MethodResult falling = of(Method::SdrTrend, asked);
    QVERIFY(falling.value && std::abs(*falling.value - 0.5) < 1e-9);
}

void TestMethods::distancesOfTheOecd()
{
    MethodInput asked = input(upTo(15, 19, YearValue{2030, 30}));
    asked.peers = peers;
    const MethodResult distance = of(Method::OecdDistance, asked);
    QVERIFY(distance.value && std::abs(*distance.value - 1.944544) < 1e-6);
    QVERIFY(!distance.verdict);
    QVERIFY(std::abs(number(distance, Quantity::PeerSpread).value_or(0) - 5.656854) < 1e-6);
    asked.question.latest->value = 31;
    QCOMPARE(of(Method::OecdDistance, asked).value.value_or(-1), 0.0);
    asked.peers = std::span(peers).first(4);
    QCOMPARE(int(of(Method::OecdDistance, asked).obstacle), int(MethodObstacle::NoPeers));
    const std::vector<double> alike(6, 12.0);
    asked.peers = alike;
    QVERIFY(!of(Method::OecdDistance, asked).value);
}

// "AI in 100 % of online public services", from nothing: no constant makes it on track.
void TestMethods::fromZeroNothingIsOnTrack()
{
    MethodInput asked = limited(exampleC(), 0, 100);
    for (const MethodResult &result : judgeAll(asked)) {
        QVERIFY2(result.verdict != Verdict::OnTrack,
                 qPrintable(QString::number(int(result.method))));
        QVERIFY(result.linearVerdict != Verdict::OnTrack);
    }
}

void TestMethods::everyMethodAsksForTheDirection()
{
    MethodInput asked = limited(exampleA(), 0, 100);
    asked.peers = peers;
    asked.question.direction.reset();
    for (const MethodResult &result : judgeAll(asked)) {
        if (result.method == Method::SdrScore)
            continue; // its bounds say which way is up; it has no verdict
        QCOMPARE(int(result.verdict.value_or(Verdict(-1))), int(Verdict::CannotBeAssessed));
        QCOMPARE(int(result.general), int(Obstacle::NoDirection));
        QVERIFY(!result.value);
    }
}

void TestMethods::aMetTargetIsMetForAll()
{
    const struct {
        Question question;
        Verdict verdict;
    } rows[] = {
        {upTo(15, 31, YearValue{2030, 30}), Verdict::NewlyMet},
        {upTo(15, 30, YearValue{2025, 30}), Verdict::NewlyMet}, // a year that has come
        {upTo(100, 100, YearValue{2030, 100}), Verdict::MetKept},
        {upTo(100, 97, YearValue{2030, 100}), Verdict::WasMetNowMissed},
        {upTo(0, 0, YearValue{2030, 0}), Verdict::MetKept}, // the target equals the base
        {question({2020, 15}, {2025, 19}, YearValue{2030, 30}, Direction::Lower),
         Verdict::MetWrongWay},
    };
    for (const auto &row : rows) {
        for (const MethodResult &result : judgeAll(limited(input(row.question), 0, 100))) {
            if (result.verdict && result.obstacle != MethodObstacle::NoBounds)
                QVERIFY2(*result.verdict == row.verdict ||
                             *result.verdict == Verdict::CannotBeAssessed,
                         qPrintable(QString::number(int(result.method))));
            if (result.method == Method::PlainArithmetic ||
                result.method == Method::EurostatTarget || result.method == Method::UnChart2022 ||
                result.method == Method::SdrTrend || result.method == Method::StraightPath ||
                result.method == Method::Destatis || result.method == Method::OpenSdgTarget)
                QCOMPARE(int(result.verdict.value_or(Verdict(-1))), int(row.verdict));
        }
    }
}

void TestMethods::aMissedYearIsNotJudged()
{
    const MethodInput asked =
        input(question({2015, 15}, {2025, 19}, YearValue{2020, 30}, Direction::Higher), a6);
    for (const Method method : {Method::PlainArithmetic, Method::EurostatTarget, Method::SdrTrend,
                                Method::Destatis, Method::StraightPath, Method::EscapAnticipated}) {
        const MethodResult result = of(method, asked);
        QCOMPARE(int(result.verdict.value_or(Verdict(-1))), int(Verdict::CannotBeAssessed));
        QCOMPARE(int(result.general), int(Obstacle::TargetYearPassed));
    }
}

QTEST_GUILESS_MAIN(TestMethods)
#include "tst_methods.moc"
