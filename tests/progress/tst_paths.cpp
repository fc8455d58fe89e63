// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/paths.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace mitra;

namespace
{

const YearValue base{2020, 15};
const YearValue target{2030, 30};

bool near(double value, double wanted, double tolerance = 1e-6)
{
    return std::abs(value - wanted) <= tolerance;
}

} // namespace

class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void everyShapeGoesThroughBaseAndTarget();
    void anSBelowForty();
    void anSOfSkills();
    void aFallingSNeedsAHigherCeiling();
    void aFlatSStaysFlat();
    void obstacles_data();
    void obstacles();
};

void TestPaths::everyShapeGoesThroughBaseAndTarget()
{
    for (const PathShape shape : {PathShape::Straight, PathShape::Geometric, PathShape::Logistic}) {
        const Path path(shape, base, target, 40);
        QCOMPARE(path.obstacle(), PathObstacle::None);
        QVERIFY(near(path.at(2020), 15));
        QVERIFY(near(path.at(2030), 30));
    }
    QVERIFY(near(Path(PathShape::Straight, base, target).at(2025), 22.5));
    QVERIFY(near(Path(PathShape::Geometric, base, target).at(2025), 21.213203));
}

void TestPaths::anSBelowForty()
{
    const Path path(PathShape::Logistic, base, target, 40);
    QVERIFY(near(path.steepness(), 0.160944));
    QVERIFY(near(path.midpoint(), 2023.1739, 5e-5));
    QCOMPARE(path.ceiling(), 40.0);
    const double years[] = {15.0000, 16.5364, 18.1162, 19.7201, 21.3275, 22.9180,
                            24.4715, 25.9703, 27.3990, 28.7451, 30.0000};
    for (int i = 0; i <= 10; ++i)
        QVERIFY2(near(path.at(2020 + i), years[i], 5e-5), qPrintable(QString::number(2020 + i)));
    QVERIFY(near(Path(PathShape::Logistic, base, target, 100).at(2025), 21.569215));
}

void TestPaths::anSOfSkills()
{
    const Path path(PathShape::Logistic, {2020, 56}, {2030, 80}, 100);
    QVERIFY(near(path.steepness(), 0.114513));
    QVERIFY(near(path.midpoint(), 2017.8940, 5e-5));
    QVERIFY(near(path.at(2025), 69.290339));
}

void TestPaths::aFallingSNeedsAHigherCeiling()
{
    const Path path(PathShape::Logistic, {2020, 100}, {2030, 60}, 120);
    QCOMPARE(path.obstacle(), PathObstacle::None);
    QVERIFY(near(path.at(2020), 100, 1e-9));
    QVERIFY(near(path.at(2030), 60, 1e-9));
    QVERIFY(path.at(2026) < path.at(2024));
}

void TestPaths::aFlatSStaysFlat()
{
    QCOMPARE(Path(PathShape::Logistic, {2020, 20}, {2030, 20}, 40).at(2027), 20.0);
}

void TestPaths::obstacles_data()
{
    constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<PathShape>("shape");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("toYear");
    QTest::addColumn<double>("ceiling"); // not a number: none
    QTest::addColumn<PathObstacle>("obstacle");

    const auto row = [](const char *name, PathShape shape, double from, double to, int toYear,
                        double ceiling, PathObstacle obstacle) {
        QTest::newRow(name) << shape << from << to << toYear << ceiling << obstacle;
    };
    row("100 % of services below a ceiling of 100", PathShape::Logistic, 5, 100, 2030, 100,
        PathObstacle::TargetAtCeiling);
    row("from nothing", PathShape::Logistic, 0, 90, 2030, 100, PathObstacle::OutsideCeiling);
    row("above the ceiling", PathShape::Logistic, 15, 110, 2030, 100, PathObstacle::OutsideCeiling);
    row("no ceiling", PathShape::Logistic, 15, 30, 2030, notANumber, PathObstacle::NoCeiling);
    row("growth from zero", PathShape::Geometric, 0, 30, 2030, notANumber,
        PathObstacle::ZeroOrSignChange);
    row("growth to zero", PathShape::Geometric, 15, 0, 2030, notANumber,
        PathObstacle::ZeroOrSignChange);
    row("growth across zero", PathShape::Geometric, -5, 10, 2030, notANumber,
        PathObstacle::ZeroOrSignChange);
    row("growth below zero", PathShape::Geometric, -5, -10, 2030, notANumber, PathObstacle::None);
    row("straight from zero", PathShape::Straight, 0, 100, 2030, notANumber, PathObstacle::None);
    row("no time", PathShape::Straight, 15, 30, 2020, notANumber, PathObstacle::TargetNotAfterBase);
    row("not a number", PathShape::Straight, notANumber, 30, 2030, notANumber,
        PathObstacle::NotANumber);
}

void TestPaths::obstacles()
{
    QFETCH(PathShape, shape);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(int, toYear);
    QFETCH(double, ceiling);
    QFETCH(PathObstacle, obstacle);
    const Path path(shape, {2020, from}, {toYear, to},
                    std::isnan(ceiling) ? std::nullopt : std::optional(ceiling));
    QCOMPARE(path.obstacle(), obstacle);
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
