// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/progress/methodsamples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <random>

using namespace samples;

namespace
{

constexpr int rounds = 10000;
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

// A series as a careless file may hold it, with the memory that input() points into.
struct Series {
    std::vector<YearValue> observed;
    std::vector<double> peers;
    Question question;
    std::optional<double> lowest;
    std::optional<double> highest;
    std::optional<double> ceiling;
    std::optional<double> lower;
    std::optional<double> optimum;

    MethodInput input() const
    {
        MethodInput input;
        input.question = question;
        input.observed = observed;
        input.peers = peers;
        input.lowest = lowest;
        input.highest = highest;
        input.ceiling = ceiling;
        input.scoreLower = lower;
        input.scoreOptimum = optimum;
        return input;
    }
};

class Maker
{
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    bool chance(double share) { return std::uniform_real_distribution(0.0, 1.0)(m_random) < share; }
    int whole(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }
    double real(double from, double to)
    {
        return std::uniform_real_distribution(from, to)(m_random);
    }

    // In order, a year once, finite; zeros and negative values among them.
    Series tidy()
    {
        Series series;
        const int points = whole(1, 14);
        int year = whole(1995, 2018);
        double value = chance(0.1) ? 0 : chance(0.1) ? real(-50, 50) : real(0.1, 90);
        for (int i = 0; i < points; ++i) {
            series.observed.push_back({year, value});
            year += chance(0.2) ? whole(2, 4) : 1;
            value += chance(0.1) ? 0 : real(-4, 6);
        }
        series.question.base = series.observed[size_t(whole(0, std::max(0, points - 2)))];
        series.question.latest = series.observed.back();
        if (chance(0.9))
            series.question.target = YearValue{whole(2015, 2040), chance(0.1)   ? 0
                                                                  : chance(0.1) ? 100
                                                                                : real(-20, 120)};
        series.question.direction = chance(0.5) ? Direction::Higher : Direction::Lower;
        for (int i = whole(0, 11); i > 0; --i)
            series.peers.push_back(real(0, 100));
        if (chance(0.5)) {
            series.lowest = 0;
            series.highest = 100;
        }
        if (chance(0.3))
            series.ceiling = real(50, 150);
        if (chance(0.5)) {
            series.lower = real(0, 20);
            series.optimum = real(30, 110);
        }
        return series;
    }

    double nonsense()
    {
        const std::array values = {notANumber, infinite, -infinite, 1e308, -1e308, 5e-324, -0.0};
        return values[size_t(whole(0, int(values.size()) - 1))];
    }

    // Whatever can be wrong at once.
    Series careless()
    {
        Series series = tidy();
        for (YearValue &point : series.observed) {
            if (chance(0.1))
                point.value = nonsense();
            if (chance(0.1))
                point.year = series.observed.front().year; // a year twice
            if (chance(0.02))
                point.year = whole(-1, 1) * std::numeric_limits<int>::max();
        }
        if (chance(0.3))
            std::shuffle(series.observed.begin(), series.observed.end(), m_random);
        for (std::optional<YearValue> *point :
             {&series.question.base, &series.question.latest, &series.question.target}) {
            if (*point && chance(0.15))
                (*point)->value = nonsense();
            if (chance(0.05))
                point->reset();
        }
        if (chance(0.1))
            series.question.direction.reset();
        for (std::optional<double> *number :
             {&series.lowest, &series.highest, &series.ceiling, &series.lower, &series.optimum}) {
            if (chance(0.1))
                *number = nonsense();
        }
        for (double &peer : series.peers) {
            if (chance(0.05))
                peer = nonsense();
        }
        return series;
    }

private:
    std::mt19937 m_random;
};

bool isSound(const std::optional<YearValue> &point)
{
    return !point || std::isfinite(point->value);
}

bool isVerdict(const MethodResult &result)
{
    return result.verdict && *result.verdict != Verdict::CannotBeAssessed;
}

QByteArray place(int round, const MethodResult &result)
{
    return QByteArray("series ") + QByteArray::number(round) + ", method " +
           QByteArray::number(int(result.method));
}

void scale(Series &series, double by)
{
    for (YearValue &point : series.observed)
        point.value *= by;
    for (double &peer : series.peers)
        peer *= by;
    for (std::optional<YearValue> *point :
         {&series.question.base, &series.question.latest, &series.question.target}) {
        if (*point)
            (*point)->value *= by;
    }
    for (std::optional<double> *number :
         {&series.lowest, &series.highest, &series.ceiling, &series.lower, &series.optimum}) {
        if (*number)
            **number *= by;
    }
}

} // namespace

class TestMethodProperties : public QObject
{
    Q_OBJECT

private slots:
    void nothingComesOfNoNumber();
    void nothingComesOfNoDirection();
    void unitsChangeNoVerdict();
    void theMirrorChangesNoLinearVerdict();
    void reversingTheDirectionTurnsTheTrend();
    void metTargetsAreNeverJudgedByPace();
    void obstaclesComeWithoutAVerdict();
};

void TestMethodProperties::nothingComesOfNoNumber()
{
    Maker make(1);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        const Series series = make.careless();
        const Question &q = series.question;
        const bool sound = isSound(q.base) && isSound(q.latest) && isSound(q.target);
        MethodInput input = series.input();
        input.aim = Aim(make.whole(0, 3));
        for (const MethodResult &result : judgeAll(input)) {
            const QByteArray where = place(round, result);
            QVERIFY2(!result.value || std::isfinite(*result.value), where.constData());
            for (const MethodNumber &number : result.inputs())
                QVERIFY2(std::isfinite(number.value), where.constData());
            QVERIFY2(result.numberCount <= int(result.numbers.size()), where.constData());
            if (sound)
                continue;
            ++refused;
            // An aim has a target of its own, so that of the file may be anything.
            if (input.aim == Aim::Value || !isSound(q.base) || !isSound(q.latest))
                QVERIFY2(!isVerdict(result) && result.own == OwnVerdict::None, where.constData());
        }
    }
    QVERIFY(refused > rounds);
}

void TestMethodProperties::nothingComesOfNoDirection()
{
    Maker make(2);
    for (int round = 0; round < rounds; ++round) {
        Series series = make.tidy();
        series.question.direction.reset();
        for (const MethodResult &result : judgeAll(series.input()))
            QVERIFY2(!isVerdict(result) && result.own == OwnVerdict::None,
                     place(round, result).constData());
    }
}

// Powers of two, so that nothing is rounded. The constant that Open SDG puts in the place of zero
// has a unit, and so has the point that the chart of 2023 lets pass at 100 %.
void TestMethodProperties::unitsChangeNoVerdict()
{
    Maker make(3);
    int judged = 0;
    for (int round = 0; round < rounds; ++round) {
        Series series = make.tidy();
        const MethodResults before = judgeAll(series.input());
        scale(series, std::ldexp(1, make.whole(-8, 8)));
        const MethodResults after = judgeAll(series.input());
        for (size_t i = 0; i < before.size(); ++i) {
            const QByteArray where = place(round, before[i]);
            if (number(before[i], Quantity::ReplacedZero) || Method(i) == Method::UnChart2023)
                continue;
            QVERIFY2(before[i].verdict == after[i].verdict, where.constData());
            QVERIFY2(before[i].own == after[i].own, where.constData());
            QVERIFY2(before[i].linearVerdict == after[i].linearVerdict, where.constData());
            QVERIFY2(before[i].obstacle == after[i].obstacle, where.constData());
            judged += isVerdict(before[i]);
        }
    }
    QVERIFY(judged > rounds);
}

// Values upside down and the direction turned: the same story for whoever draws straight lines.
void TestMethodProperties::theMirrorChangesNoLinearVerdict()
{
    Maker make(4);
    for (int round = 0; round < rounds; ++round) {
        Series series = make.tidy();
        series.lower.reset();
        const MethodResults before = judgeAll(series.input());
        scale(series, -1);
        std::swap(series.lowest, series.highest);
        Direction &direction = *series.question.direction;
        direction = direction == Direction::Higher ? Direction::Lower : Direction::Higher;
        const MethodResults after = judgeAll(series.input());
        for (const Method method :
             {Method::PlainArithmetic, Method::EscapStatus, Method::EscapAnticipated,
              Method::SdrTrend, Method::Destatis, Method::StraightPath, Method::OecdDistance}) {
            const MethodResult &one = before[size_t(method)];
            const MethodResult &other = after[size_t(method)];
            QVERIFY2(one.verdict == other.verdict && one.own == other.own,
                     place(round, one).constData());
            QVERIFY2(one.value == other.value, place(round, one).constData());
        }
    }
}

void TestMethodProperties::reversingTheDirectionTurnsTheTrend()
{
    Maker make(5);
    int turned = 0;
    for (int round = 0; round < rounds; ++round) {
        Series series = make.tidy();
        series.question.target.reset();
        const MethodResults before = judgeAll(series.input());
        Direction &direction = *series.question.direction;
        direction = direction == Direction::Higher ? Direction::Lower : Direction::Higher;
        const MethodResults after = judgeAll(series.input());
        for (const Method method : {Method::EurostatTrend, Method::IstatBands}) {
            const MethodResult &one = before[size_t(method)];
            const MethodResult &other = after[size_t(method)];
            QVERIFY(one.value.has_value() == other.value.has_value());
            if (!one.value || *one.value == 0)
                continue;
            QCOMPARE(*one.value, -*other.value);
            QVERIFY2(one.own != other.own || one.own == OwnVerdict::Stable,
                     place(round, one).constData());
            ++turned;
        }
    }
    QVERIFY(turned > rounds);
}

void TestMethodProperties::metTargetsAreNeverJudgedByPace()
{
    Maker make(6);
    int met = 0;
    for (int round = 0; round < rounds; ++round) {
        const Series series = make.tidy();
        const Assessment assessment = assess(series.question);
        if (assessment.verdict >= Verdict::OnTrack)
            continue;
        ++met;
        for (const MethodResult &result : judgeAll(series.input()))
            QVERIFY2(!isVerdict(result) || *result.verdict == assessment.verdict,
                     place(round, result).constData());
    }
    QVERIFY(met > rounds / 10);
}

void TestMethodProperties::obstaclesComeWithoutAVerdict()
{
    Maker make(7);
    for (int round = 0; round < rounds; ++round) {
        const Series series = make.careless();
        for (const MethodResult &result : judgeAll(series.input())) {
            const QByteArray where = place(round, result);
            QVERIFY2((result.obstacle == MethodObstacle::General) ==
                         (result.general != Obstacle::None),
                     where.constData());
            if (result.verdict == Verdict::CannotBeAssessed)
                QVERIFY2(result.obstacle != MethodObstacle::None, where.constData());
            if (result.obstacle == MethodObstacle::NeedsNoTarget)
                QVERIFY2(!result.verdict, where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestMethodProperties)
#include "tst_methodproperties.moc"
