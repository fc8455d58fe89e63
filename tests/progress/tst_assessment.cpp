// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/assessment.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace mitra;

namespace
{

constexpr double tolerance = 1e-4;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

Question question(YearValue base, YearValue latest, YearValue target, Direction direction)
{
    return {base, latest, target, direction};
}

const Question a = question({2020, 15}, {2025, 19}, {2030, 30}, Direction::Higher);
const Question b = question({2020, 100}, {2025, 78}, {2030, 60}, Direction::Lower);
const Question c = question({2020, 0}, {2025, 12}, {2030, 100}, Direction::Higher);

std::array<std::optional<double>, 11> numbersOf(const Assessment &x)
{
    return {x.shareOfWay, x.shareOfTime,  x.ratio,     x.pathNow,     x.gap,         x.pace,
            x.neededPace, x.acceleration, x.projected, x.yearReached, x.timeDistance};
}

bool near(const std::optional<double> &x, const std::optional<double> &y)
{
    if (x.has_value() != y.has_value())
        return false;
    return !x || std::abs(*x - *y) <= 1e-9 * std::max({1.0, std::abs(*x), std::abs(*y)});
}

} // namespace

class TestAssessment : public QObject
{
    Q_OBJECT

private slots:
    void plainArithmetic_data();
    void plainArithmetic();
    void order_data();
    void order();
    void theTargetEqualToTheBaseHasNoShare();
    void theYearReached();
    void thePaceNeededNeedsNoBase();
    void aMetTargetNeedsNoPace();
    void thePathEndsInTheTargetYear();
    void withoutTargetThePaceStands();
    void withoutDirectionTheNumbersStand();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void randomSeries();
};

void TestAssessment::plainArithmetic_data()
{
    QTest::addColumn<Question>("q");
    QTest::addColumn<QList<double>>("numbers"); // in the order of numbersOf
    QTest::addColumn<Verdict>("verdict");

    QTest::newRow("A raise a share")
        << a << QList<double>{0.266667, 0.5,  0.533333, 22.5,    -3.5,   0.8,
                              2.2,      2.75, 23.0,     2038.75, -2.3333}
        << Verdict::Stalled;
    QTest::newRow("B cut cost 40 %")
        << b << QList<double>{0.55, 0.5, 1.10, 80, 2.0, -4.4, -3.6, 0.818182, 56, 2029.0909091, 0.5}
        << Verdict::OnTrack;
    QTest::newRow("C zero base") << c << QList<double>{0.12, 0.5,      0.24, 50,           -38, 2.4,
                                                       17.6, 7.333333, 24,   2061.6666667, -3.8}
                                 << Verdict::Stalled;
    QTest::newRow("D zero target is harmless on a straight line")
        << question({2020, 100}, {2025, 50}, {2030, 0}, Direction::Lower)
        << QList<double>{0.5, 0.5, 1, 50, 0, -10, -10, 1, 0, 2030, 0} << Verdict::OnTrack;
    QTest::newRow("away") << question({2020, 15}, {2025, 14}, {2030, 30}, Direction::Higher)
                          << QList<double>{-0.066667, 0.5, -0.133333, 22.5, -8.5, -0.2,
                                           3.2,       -16, 13,        none, none}
                          << Verdict::Away;
}

void TestAssessment::plainArithmetic()
{
    QFETCH(Question, q);
    QFETCH(QList<double>, numbers);
    QFETCH(Verdict, verdict);

    const Assessment result = assess(q);
    const auto got = numbersOf(result);
    QCOMPARE(numbers.size(), qsizetype(got.size()));
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto &number = got[size_t(i)];
        QVERIFY2(number.has_value() != std::isnan(numbers.at(i)), qPrintable(QString::number(i)));
        if (number)
            QVERIFY2(
                std::abs(*number - numbers.at(i)) <= tolerance,
                qPrintable(
                    QStringLiteral("%1: %2 is not %3").arg(i).arg(*number).arg(numbers.at(i))));
    }
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.obstacle, Obstacle::None);
}

void TestAssessment::order_data()
{
    QTest::addColumn<Question>("q");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<Obstacle>("obstacle");

    const auto row = [](const char *name, const Question &q, Verdict verdict,
                        Obstacle obstacle = Obstacle::None) {
        QTest::newRow(name) << q << verdict << obstacle;
    };
    const auto higher = Direction::Higher;
    const auto lower = Direction::Lower;
    const auto cannot = Verdict::CannotBeAssessed;

    row("A with 31", question({2020, 15}, {2025, 31}, {2030, 30}, higher), Verdict::NewlyMet);
    row("A at the target", question({2020, 15}, {2025, 30}, {2030, 30}, higher), Verdict::NewlyMet);
    row("A, down is good", question({2020, 15}, {2025, 19}, {2030, 30}, lower),
        Verdict::MetWrongWay);
    row("100 kept", question({2015, 100}, {2022, 100}, {2030, 100}, higher), Verdict::MetKept);
    row("100 to 97", question({2015, 100}, {2022, 97}, {2030, 100}, higher),
        Verdict::WasMetNowMissed);
    row("3 to 10, at most 5", question({2015, 3}, {2020, 10}, {2035, 5}, lower),
        Verdict::WasMetNowMissed);
    row("met comes before a past target year", question({2020, 15}, {2025, 31}, {2022, 30}, higher),
        Verdict::NewlyMet);

    // 47.5 % of the way at half time is 0.95, 30 % is 0.60.
    row("ratio 0.95", question({2020, 0}, {2025, 9.5}, {2030, 20}, higher), Verdict::OnTrack);
    row("ratio 0.95 after 3 years", question({2020, 0}, {2023, 28.5}, {2030, 100}, higher),
        Verdict::OnTrack);
    row("below 0.95", question({2020, 0}, {2025, 9.49}, {2030, 20}, higher), Verdict::FasterNeeded);
    row("ratio 0.60", question({2020, 0}, {2025, 6}, {2030, 20}, higher), Verdict::FasterNeeded);
    row("below 0.60", question({2020, 0}, {2025, 5.99}, {2030, 20}, higher), Verdict::Stalled);
    row("no change", question({2020, 5}, {2025, 5}, {2030, 20}, higher), Verdict::Stalled);
    row("below 0", question({2020, 5}, {2025, 4.99}, {2030, 20}, higher), Verdict::Away);

    Question q = a;
    q.direction.reset();
    row("no direction", q, cannot, Obstacle::NoDirection);
    q = a;
    q.base.reset();
    row("no base", q, cannot, Obstacle::NoBase);
    q = a;
    q.latest.reset();
    row("no latest", q, cannot, Obstacle::NoLatest);
    q = a;
    q.target.reset();
    row("no target", q, cannot, Obstacle::NoTarget);
    row("nothing", Question(), cannot, Obstacle::NoDirection);
    row("one point", question({2020, 15}, {2020, 15}, {2030, 30}, higher), cannot,
        Obstacle::LatestNotAfterBase);
    row("latest before base", question({2020, 15}, {2019, 19}, {2030, 30}, higher), cannot,
        Obstacle::LatestNotAfterBase);
    row("one point that meets", question({2020, 40}, {2020, 40}, {2030, 30}, higher), cannot,
        Obstacle::LatestNotAfterBase);
    row("base in the target year", question({2020, 15}, {2025, 19}, {2020, 30}, higher), cannot,
        Obstacle::TargetNotAfterBase);
    row("base after the target year", question({2020, 15}, {2025, 19}, {2015, 30}, higher), cannot,
        Obstacle::TargetNotAfterBase);
    row("target year passed", question({2020, 15}, {2025, 29}, {2022, 30}, higher), cannot,
        Obstacle::TargetYearPassed);
    row("missed by a hair in the target year",
        question({2020, 15}, {2030, 29.9}, {2030, 30}, higher), cannot, Obstacle::TargetYearPassed);
}

void TestAssessment::order()
{
    QFETCH(Question, q);
    QFETCH(Verdict, verdict);
    QFETCH(Obstacle, obstacle);
    const Assessment result = assess(q);
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.obstacle, obstacle);
}

void TestAssessment::theTargetEqualToTheBaseHasNoShare()
{
    for (const double latest : {90.0, 100.0, 110.0}) {
        const Assessment result =
            assess(question({2015, 100}, {2022, latest}, {2030, 100}, Direction::Higher));
        QVERIFY(!result.shareOfWay);
        QVERIFY(!result.ratio);
        QVERIFY(result.verdict != Verdict::CannotBeAssessed);
    }
}

void TestAssessment::theYearReached()
{
    // No pace, no year; a crossing between base and latest is told; a kept target has none.
    QVERIFY(!assess(question({2020, 5}, {2025, 5}, {2030, 20}, Direction::Higher)).yearReached);
    const auto crossed = assess(question({2020, 15}, {2025, 31}, {2030, 30}, Direction::Higher));
    QVERIFY(crossed.yearReached);
    QCOMPARE(*crossed.yearReached, 2024.6875);
    QVERIFY(!assess(question({2020, 40}, {2025, 35}, {2030, 30}, Direction::Higher)).yearReached);
}

void TestAssessment::thePaceNeededNeedsNoBase()
{
    Question q = question({2020, 15}, {2025, 19}, {2030, 30}, Direction::Higher);
    q.base.reset();
    const auto without = assess(q);
    QCOMPARE(without.verdict, Verdict::CannotBeAssessed);
    QCOMPARE(without.obstacle, Obstacle::NoBase);
    QVERIFY(without.neededPace);
    QCOMPARE(*without.neededPace, 2.2);
    QVERIFY(!without.pace);
    QVERIFY(!without.acceleration);
    q.base = q.latest;
    QCOMPARE(*assess(q).neededPace, 2.2);
    q.latest->value = 31;
    QVERIFY(!assess(q).neededPace);
}

void TestAssessment::aMetTargetNeedsNoPace()
{
    const auto met = assess(question({2020, 15}, {2025, 31}, {2030, 30}, Direction::Higher));
    QVERIFY(!met.neededPace);
    QVERIFY(!met.acceleration);
    QVERIFY(met.projected);
    QCOMPARE(*met.projected, 47.0);
}

void TestAssessment::thePathEndsInTheTargetYear()
{
    const auto late = assess(question({2020, 15}, {2025, 19}, {2022, 30}, Direction::Higher));
    QVERIFY(!late.pathNow);
    QVERIFY(!late.gap);
    QVERIFY(!late.neededPace);
    QVERIFY(!late.projected);
    QVERIFY(late.shareOfWay);
    QCOMPARE(straightPath({2020, 15}, {2030, 30}, 2025), 22.5);
}

void TestAssessment::withoutTargetThePaceStands()
{
    Question q = a;
    q.target.reset();
    const Assessment result = assess(q);
    QVERIFY(result.pace);
    QCOMPARE(*result.pace, 0.8);
    QVERIFY(!result.shareOfWay);
    QVERIFY(!result.yearReached);
}

void TestAssessment::withoutDirectionTheNumbersStand()
{
    Question q = a;
    q.direction.reset();
    const Assessment result = assess(q);
    QCOMPARE(result.verdict, Verdict::CannotBeAssessed);
    QVERIFY(result.shareOfWay);
    QVERIFY(result.pace);
    QVERIFY2(!result.gap, "which side is better is not known");
}

void TestAssessment::nonsenseIsRefused_data()
{
    QTest::addColumn<Question>("q");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double inf = std::numeric_limits<double>::infinity();
    const double huge = std::numeric_limits<double>::max();
    const double tiny = std::numeric_limits<double>::denorm_min();
    const auto up = Direction::Higher;
    QTest::newRow("NaN base") << question({2020, nan}, {2025, 19}, {2030, 30}, up);
    QTest::newRow("NaN latest") << question({2020, 15}, {2025, nan}, {2030, 30}, up);
    QTest::newRow("NaN target") << question({2020, 15}, {2025, 19}, {2030, nan}, up);
    QTest::newRow("infinite base") << question({2020, -inf}, {2025, 19}, {2030, 30}, up);
    QTest::newRow("infinite target") << question({2020, 15}, {2025, 19}, {2030, inf}, up);
    QTest::newRow("overflow") << question({2020, -huge}, {2025, huge}, {2030, huge}, up);
    QTest::newRow("share too large") << question({2020, 0}, {2025, -huge}, {2030, tiny}, up);
    QTest::newRow("year 0") << question({0, 15}, {2025, 19}, {2030, 30}, up);
    QTest::newRow("last year of int")
        << question({2020, 15}, {2025, 19}, {std::numeric_limits<int>::max(), 30}, up);
    QTest::newRow("first year of int")
        << question({std::numeric_limits<int>::min(), 15}, {2025, 19}, {2030, 30}, up);
}

void TestAssessment::nonsenseIsRefused()
{
    QFETCH(Question, q);
    const Assessment result = assess(q);
    QCOMPARE(result.verdict, Verdict::CannotBeAssessed);
    QCOMPARE(result.obstacle, Obstacle::NotANumber);
    for (const auto &number : numbersOf(result))
        QVERIFY(!number);
}

void TestAssessment::randomSeries()
{
    std::mt19937 random(20261122);
    const auto pick = [&](int from, int to) {
        return std::uniform_int_distribution<int>(from, to)(random);
    };
    // Plain values, round ones that make ties, and the monsters of floating point.
    const auto value = [&]() -> double {
        switch (pick(0, 9)) {
        case 0:
            return std::numeric_limits<double>::quiet_NaN();
        case 1:
            return std::ldexp(pick(-9, 9), pick(-1070, 1020));
        case 2:
        case 3:
            return pick(-2, 2);
        default:
            return std::uniform_real_distribution<double>(-100, 1000)(random);
        }
    };
    int judged = 0;
    for (int i = 0; i < 10000; ++i) {
        const auto direction = pick(0, 1) ? Direction::Higher : Direction::Lower;
        const Question q = question({pick(2000, 2012), value()}, {pick(2005, 2026), value()},
                                    {pick(2010, 2045), value()}, direction);
        const Assessment result = assess(q);
        for (const auto &number : numbersOf(result))
            QVERIFY(!number || std::isfinite(*number));
        QCOMPARE(result.verdict == Verdict::CannotBeAssessed, result.obstacle != Obstacle::None);
        judged += result.obstacle == Obstacle::None;

        // The mirror: what falls is good when the values change their sign.
        Question mirror = q;
        for (auto *point : {&mirror.base, &mirror.latest, &mirror.target})
            (*point)->value = -(*point)->value;
        mirror.direction = direction == Direction::Higher ? Direction::Lower : Direction::Higher;
        const Assessment mirrored = assess(mirror);
        QCOMPARE(mirrored.verdict, result.verdict);
        QVERIFY(near(mirrored.shareOfWay, result.shareOfWay));
        QVERIFY(near(mirrored.ratio, result.ratio));
        QVERIFY(near(mirrored.gap, result.gap));

        // Other units. Monsters overflow or vanish when multiplied, so they stay out.
        const auto plain = [](const std::optional<YearValue> &p) {
            return p->value == 0 || (std::abs(p->value) > 1e-6 && std::abs(p->value) < 1e6);
        };
        if (!plain(q.base) || !plain(q.latest) || !plain(q.target))
            continue;
        Question scaled = q;
        for (auto *point : {&scaled.base, &scaled.latest, &scaled.target})
            (*point)->value *= 1000;
        const Assessment inThousands = assess(scaled);
        QCOMPARE(inThousands.verdict, result.verdict);
        QVERIFY(near(inThousands.shareOfWay, result.shareOfWay));
        QVERIFY(near(inThousands.ratio, result.ratio));
        QVERIFY(near(inThousands.yearReached, result.yearReached));
    }
    QVERIFY2(judged > 2000, "most random series must reach a verdict or nothing is tested");
}

QTEST_GUILESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
