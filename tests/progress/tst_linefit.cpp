// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/linefit.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace mitra;

namespace
{

bool near(double value, double wanted, double tolerance = 1e-6)
{
    return std::abs(value - wanted) <= tolerance;
}

const std::vector<YearValue> a6 = {{2020, 15},   {2021, 15.6}, {2022, 16.5},
                                   {2023, 17.4}, {2024, 18.1}, {2025, 19}};

} // namespace

class TestLineFit : public QObject
{
    Q_OBJECT

private slots:
    void aLineThroughSixPoints();
    void weightsCountLaterPointsMore();
    void theHalfWidthGrowsAsPointsLack_data();
    void theHalfWidthGrowsAsPointsLack();
    void longSeriesUseTheExpansion();
    void tooLittleIsNoLine();
    void whatIsNoNumberIsNoLine();
};

void TestLineFit::aLineThroughSixPoints()
{
    const auto fit = fitLine(a6);
    QVERIFY(fit);
    QVERIFY(near(fit->slope, 0.811429));
    QVERIFY(near(fit->at(2030), 23.019048));
    QVERIFY(near(fit->residual, 0.088102));
    const auto interval = predictionInterval(*fit, 2030);
    QVERIFY(interval);
    QVERIFY(near(interval->low, 22.507062));
    QVERIFY(near(interval->high, 23.531033));
}

void TestLineFit::weightsCountLaterPointsMore()
{
    const std::vector<double> weights = {1, 2, 3, 4, 5, 6};
    const auto fit = fitLine(a6, weights);
    QVERIFY(fit);
    QVERIFY(near(fit->slope, 0.821429));
    QVERIFY(near(fit->at(2030), 23.085714));
    QVERIFY(!fitLine(a6, std::vector<double>{1, 2}));
}

void TestLineFit::theHalfWidthGrowsAsPointsLack_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<double>("units"); // of the residual, five years ahead; 0: no interval
    QTest::newRow("3") << 3 << 0.0;
    QTest::newRow("4") << 4 << 0.0;
    QTest::newRow("5") << 5 << 7.86;
    QTest::newRow("6") << 6 << 5.81;
    QTest::newRow("8") << 8 << 4.13;
    QTest::newRow("10") << 10 << 3.42;
}

void TestLineFit::theHalfWidthGrowsAsPointsLack()
{
    QFETCH(int, points);
    QFETCH(double, units);
    std::vector<YearValue> values;
    for (int i = 0; i < points; ++i)
        values.push_back({2000 + i, i % 2 == 0 ? 1.0 * i : i + 0.3});
    const auto fit = fitLine(values);
    QVERIFY(fit);
    const auto interval = predictionInterval(*fit, values.back().year + 5);
    QCOMPARE(interval.has_value(), units > 0);
    if (interval)
        QVERIFY(near((interval->high - interval->low) / 2 / fit->residual, units, 0.005));
}

// t(40) = 2.021075 and t(100) = 1.983972 at 97.5 %.
void TestLineFit::longSeriesUseTheExpansion()
{
    for (const auto &[degrees, t] : {std::pair(31, 2.039513), {40, 2.021075}, {100, 1.983972}}) {
        LineFit fit;
        fit.points = degrees + 2;
        fit.residual = 1;
        fit.spreadOfYears = 1e12;
        const auto interval = predictionInterval(fit, 0);
        QVERIFY(interval);
        QVERIFY(near(interval->high, t * std::sqrt(1 + 1.0 / fit.points), 2e-6));
    }
}

void TestLineFit::tooLittleIsNoLine()
{
    QVERIFY(!fitLine({}));
    QVERIFY(!fitLine(std::vector<YearValue>{{2020, 1}}));
    QVERIFY(!fitLine(std::vector<YearValue>{{2020, 1}, {2020, 2}}));
    const auto two = fitLine(std::vector<YearValue>{{2020, 1}, {2022, 2}});
    QVERIFY(two);
    QCOMPARE(two->slope, 0.5);
    QCOMPARE(two->residual, 0.0);
}

void TestLineFit::whatIsNoNumberIsNoLine()
{
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(),
                             std::numeric_limits<double>::infinity(), 1e308}) {
        std::vector<YearValue> points = a6;
        points[3].value = bad;
        points[4].value = -bad;
        const auto fit = fitLine(points);
        QVERIFY(!fit || std::isfinite(fit->at(2030)));
    }
}

QTEST_GUILESS_MAIN(TestLineFit)
#include "tst_linefit.moc"
