// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectory.h"
#include "tests/series/samplerequests.h"

#include <QTest>

#include <cmath>

using namespace mitra;
using namespace mitra::sample;

namespace
{

// Example A of resources/doc/methods.md: 15 in 2020 to 19 in 2025.
const QList<double> a6 = {15, 15.6, 16.5, 17.4, 18.1, 19};

Facts series(const char *indicator, const QList<double> &values, int first = 2020)
{
    QList<Observation> observations;
    for (qsizetype i = 0; i < values.size(); ++i)
        observations += observation(indicator, "VN", first + int(i), values.at(i));
    return facts(observations);
}

ProgressRequest ask(const char *indicator, std::optional<YearValue> target = YearValue{2030, 30})
{
    return requestFor(indicator, "VN", target);
}

QString notesOf(const Trajectory &trajectory)
{
    return trajectory.notes.join(QLatin1Char('\n'));
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < 5e-7;
}

Milestone milestone(const char *date, const char *title, const char *framework)
{
    Milestone row;
    row.date = *PartialDate::fromIso(s(date));
    row.title = s(title);
    row.framework = FrameworkId(s(framework));
    row.source = SourceId(s("press"));
    return row;
}

// As in the sample, with two frameworks' milestones.
Facts withMilestones(const QList<Observation> &observations)
{
    FactTables t = tables();
    t.observations = observations;
    Framework digital;
    digital.id = FrameworkId(s("ADM"));
    digital.name = s("ASEAN Digital Masterplan");
    t.frameworks += digital;
    t.milestones = {milestone("2026-01-16", "Plan adopted", "PLAN"),
                    milestone("2021-01-22", "Masterplan launched", "ADM"),
                    milestone("2001", "Before all", "ADM"), milestone("2023", "Of nobody", "")};
    return Facts(std::move(t));
}

} // namespace

class TestTrajectoryLines : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void thePathHasTheChosenShape()
    {
        ProgressRequest request = ask("internet");
        const Facts world = series("internet", a6);
        request.path = PathShape::Geometric;
        const Trajectory geometric = makeTrajectory(world, request);
        QCOMPARE(geometric.requiredPath.size(), 11); // a value a year
        QCOMPARE(geometric.requiredPath.first(), (YearValue{2020, 15}));
        QCOMPARE(geometric.requiredPath.at(5).year, 2025);
        QVERIFY(isClose(geometric.requiredPath.at(5).value, 21.213203));
        QCOMPARE(geometric.requiredPath.last(), (YearValue{2030, 30}));
        QVERIFY(notesOf(geometric).contains(s("path of equal growth")));
        // The verdict stays that of the straight path: 4 of 15 in half of the time.
        QCOMPARE(geometric.assessment.verdict,
                 makeTrajectory(world, ask("internet")).assessment.verdict);

        request.path = PathShape::Logistic;
        const Trajectory logistic = makeTrajectory(world, request);
        // Half of the time: the odds are the mean of both, sqrt(15/85 * 30/70) = 0.2750096.
        QVERIFY(isClose(logistic.requiredPath.at(5).value, 21.5692149));
        QVERIFY(notesOf(logistic).contains(s("below the ceiling of 100%")));
        QVERIFY(notesOf(logistic).contains(s("those of the straight path")));
        QVERIFY(!notesOf(makeTrajectory(world, ask("internet"))).contains(s("straight path")));

        FactTables t = tables();
        t.indicators += indicator("laws", "", "States with a law", "countries of 40");
        t.observations = {observation("laws", "VN", 2020, 15), observation("laws", "VN", 2025, 19)};
        request.indicator = indicatorId("laws");
        const Trajectory below40 = makeTrajectory(Facts(std::move(t)), request);
        QVERIFY(isClose(below40.requiredPath.at(5).value, 22.917961));
    }

    void noPathSaysWhy_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<double>("base");
        QTest::addColumn<double>("target");
        QTest::addColumn<int>("shape");
        QTest::addColumn<QString>("note");
        const int logistic = int(PathShape::Logistic);
        QTest::newRow("target is the ceiling")
            << s("internet") << 15.0 << 100.0 << logistic
            << s("No S-shaped path: the target is the ceiling itself, which an S never reaches; "
                 "choose a lower target.");
        QTest::newRow("no ceiling") << s("share") << 15.0 << 30.0 << logistic
                                    << s("No S-shaped path: the measure has no ceiling");
        QTest::newRow("from nothing")
            << s("internet") << 0.0 << 30.0 << logistic
            << s("base and target must lie between zero and the ceiling of 100%.");
        QTest::newRow("growth from nothing")
            << s("internet") << 0.0 << 30.0 << int(PathShape::Geometric)
            << s("No path of equal growth: growth needs a base and a target on one side of zero");
    }
    void noPathSaysWhy()
    {
        QFETCH(QString, indicator);
        QFETCH(double, base);
        QFETCH(double, target);
        QFETCH(int, shape);
        QFETCH(QString, note);
        ProgressRequest request = ask(qPrintable(indicator), YearValue{2030, target});
        request.path = PathShape(shape);
        const Trajectory trajectory =
            makeTrajectory(series(qPrintable(indicator), {base, 16}), request);
        QVERIFY(trajectory.requiredPath.isEmpty());
        QVERIFY2(notesOf(trajectory).contains(note), qPrintable(notesOf(trajectory)));
    }

    void aWindowIsContinuedWithItsInterval()
    {
        ProgressRequest request = ask("internet");
        request.window = YearWindow{2020, 2025};
        const Trajectory trajectory = makeTrajectory(series("internet", a6), request);
        QCOMPARE(trajectory.projection.size(), 6); // 2025 to 2030
        QCOMPARE(trajectory.projection.first().year, 2025);
        QVERIFY(isClose(trajectory.projection.first().value, 18.961905));
        QCOMPARE(trajectory.projection.last().year, 2030);
        QVERIFY(isClose(trajectory.projection.last().value, 23.019048));
        QCOMPARE(trajectory.band.size(), 6);
        QCOMPARE(trajectory.band.last().year, 2030);
        QVERIFY(isClose(trajectory.band.last().low, 22.507062));
        QVERIFY(isClose(trajectory.band.last().high, 23.531033));
        QVERIFY(notesOf(trajectory)
                    .contains(s("Dotted: if the straight line through 2020\u20132025 goes on; not "
                                "a forecast. Shaded: 95% prediction interval.")));
        QVERIFY(!notesOf(trajectory).contains(s("pace since")));
    }

    void fourPointsHaveNoInterval()
    {
        ProgressRequest request = ask("internet");
        request.window = YearWindow{2022, 2025};
        const Trajectory trajectory = makeTrajectory(series("internet", a6), request);
        QVERIFY(trajectory.band.isEmpty());
        QCOMPARE(trajectory.projection.size(), 6);
        QVERIFY(notesOf(trajectory).contains(s("No interval below five points.")));
        QVERIFY(!notesOf(trajectory).contains(s("Shaded")));
    }

    void aWindowWithTooLittleIsSaid()
    {
        ProgressRequest request = ask("internet");
        request.window = YearWindow{2025, 2028};
        const Trajectory one = makeTrajectory(series("internet", a6), request);
        QVERIFY(one.projection.isEmpty());
        QVERIFY(notesOf(one).contains(s("needs two values, and there is one")));
        request.window = YearWindow{2011, 2013};
        QVERIFY(notesOf(makeTrajectory(series("internet", a6), request))
                    .contains(s("No line through 2011\u20132013: there is no value.")));
        request = ask("internet", std::nullopt);
        request.window = YearWindow{2020, 2025};
        const Trajectory open = makeTrajectory(series("internet", a6), request);
        QVERIFY(open.projection.isEmpty());
        QVERIFY(notesOf(open).contains(s("without a target")));
    }

    void linesEndWhereTheMeasureEnds()
    {
        // 5 a year from 70 in 2020: 95 in 2025, 100 in 2026; exactly straight, so no width.
        ProgressRequest request = ask("internet", YearValue{2030, 99});
        request.window = YearWindow{2020, 2025};
        request.paces = {pace(3), pace(-40)};
        const Trajectory trajectory =
            makeTrajectory(series("internet", {70, 75, 80, 85, 90, 95}), request);
        QCOMPARE(trajectory.projection.last(), (YearValue{2030, 100}));
        QCOMPARE(trajectory.band.last().low, 100.0);
        QCOMPARE(trajectory.band.last().high, 100.0);
        QVERIFY(notesOf(trajectory).contains(s("up to 100%, where the measure ends")));
        QCOMPARE(trajectory.paces.size(), 2);
        QCOMPARE(trajectory.paces.first().points.at(1), (YearValue{2026, 98}));
        QCOMPARE(trajectory.paces.first().points.last(), (YearValue{2030, 100}));
        QCOMPARE(trajectory.paces.last().points.last(), (YearValue{2030, 0}));
        // A rising interval is cut at the limit as well.
        request.paces.clear();
        const Trajectory wide =
            makeTrajectory(series("internet", {70, 78, 80, 88, 90, 98}), request);
        QCOMPARE(wide.band.last().high, 100.0);
    }

    void whatIfsAreAssumptions()
    {
        ProgressRequest request = ask("internet");
        request.paces = {pace(1.5, "Early start"),         pace(0.5),  pace(2, "", "VN"),
                         pace(2, "Not of Viet Nam", "MY"), pace(0.25), pace(9)};
        const Trajectory trajectory = makeTrajectory(series("internet", a6), request);
        QCOMPARE(trajectory.paces.size(), 4); // no more are drawn
        QCOMPARE(trajectory.paces.first().name, s("Early start"));
        QCOMPARE(trajectory.paces.first().points.first(), (YearValue{2025, 19}));
        QCOMPARE(trajectory.paces.first().points.last(), (YearValue{2030, 26.5}));
        QCOMPARE(trajectory.paces.at(1).name, s("what if"));
        QVERIFY2(notesOf(trajectory)
                     .contains(s("What if: 1.5 points a year from 19% in 2025 on leads to 26.5% in "
                                 "2030. The pace is the assumption \u201cEarly start\u201d by Lim, "
                                 "26 Nov 2026: as in 2019.")),
                 qPrintable(notesOf(trajectory)));
        QVERIFY(notesOf(trajectory)
                    .contains(s("leads to 21.5% in 2030. The pace is an assumption, stated by no "
                                "source.")));
        QVERIFY(!notesOf(trajectory).contains(s("Not of Viet Nam")));
        request.workingTarget.reset();
        const Trajectory open = makeTrajectory(series("internet", a6), request);
        QVERIFY(open.paces.isEmpty());
        QVERIFY(notesOf(open).contains(s("No what-if is drawn")));
    }

    void anAssumedBaselineIsSaidToBeOne()
    {
        ProgressRequest request = ask("internet");
        Assumption base = pace(12, "Census");
        base.kind = AssumptionKind::Baseline;
        base.year = 2019;
        request.baseline = base;
        const Trajectory trajectory = makeTrajectory(series("internet", a6), request);
        QVERIFY(trajectory.baseline.has_value());
        QCOMPARE(trajectory.requiredPath.first(), (YearValue{2019, 12}));
        QVERIFY(notesOf(trajectory)
                    .contains(s("Assumption: Working baseline 12% in 2019, \u201cCensus\u201d, by "
                                "Lim, 26 November 2026: as in 2019.")));
    }

    void aComputedGroupIsDrawnAndJudged()
    {
        FactTables t = tables();
        Indicator people = indicator("population", "", "Population", "persons");
        t.indicators += people;
        for (const int year : {2020, 2024}) {
            for (const auto &[id, weight] : {std::pair("KH", 10.0), std::pair("MY", 30.0),
                                             std::pair("TL", 10.0), std::pair("VN", 50.0)})
                t.observations += observation("population", id, year, weight);
            t.observations += observation("internet", "KH", year, 40);
            t.observations += observation("internet", "TL", year, 30);
            t.observations += observation("internet", "MY", year, year == 2020 ? 60 : 80);
            t.observations += observation("internet", "VN", year, year == 2020 ? 50 : 70,
                                          year == 2020 ? ObservationStatus::Reported
                                                       : ObservationStatus::Estimate);
        }
        const Facts world(std::move(t));
        // 0.1*40 + 0.3*60 + 0.1*30 + 0.5*50 = 50; 0.1*40 + 0.3*80 + 0.1*30 + 0.5*70 = 66.
        ProgressRequest request = ask("internet", YearValue{2030, 90});
        request.groups = {economyId("ASEAN-4:population")};
        const Trajectory beside = makeTrajectory(world, request);
        QCOMPARE(beside.judged, economyId("VN"));
        const EconomySeries *group = seriesOf(beside, request.groups.first());
        QVERIFY(group);
        QVERIFY(group->isComputed);
        QCOMPARE(group->name, s("ASEAN-4, weighted by population"));
        QCOMPARE(group->points.first().at, (YearValue{2020, 50}));
        QCOMPARE(group->points.first().status, ObservationStatus::Reported);
        QVERIFY(isClose(group->points.last().at.value, 66));
        QCOMPARE(group->points.last().status, ObservationStatus::Estimate);
        QVERIFY(notesOf(beside).contains(s("ASEAN-4: computed here")));

        request.economy = request.groups.first();
        request.groups.clear(); // the judged one is computed all the same
        const Trajectory judged = makeTrajectory(world, request);
        QCOMPARE(judged.highlighted, QList<EconomyId>{request.economy});
        QVERIFY(isClose(judged.assessment.question.latest->value, 66));
        QVERIFY2(judged.title.startsWith(
                     s("People online, ASEAN-4, weighted by population: on the straight path")),
                 qPrintable(judged.title)); // 16 of 40 in 4 of 10 years
        request.economy = {};
        QCOMPARE(makeTrajectory(world, request).judged, economyId("KH"));
    }

    void shownYearsAreSaid()
    {
        ProgressRequest request = ask("internet");
        request.shownYears = YearWindow{2021, 2024};
        const Trajectory trajectory = makeTrajectory(series("internet", a6), request);
        QCOMPARE(trajectory.shown, request.shownYears);
        QVERIFY(trajectory.subtitle.endsWith(s("years 2021\u20132024 shown")));
        QCOMPARE(trajectory.series.first().points.size(), 6); // nothing is taken away
        request.shownYears = YearWindow{2024, 2021};
        QVERIFY(!makeTrajectory(series("internet", a6), request).shown);
    }

    void milestonesBelongToTheGoalsFramework()
    {
        const auto titles = [](const Trajectory &trajectory) {
            QStringList all;
            for (const Milestone &row : trajectory.milestones)
                all += row.title;
            return all;
        };
        const Facts world = withMilestones(
            {observation("internet", "VN", 2020, 15), observation("share", "VN", 2020, 15)});
        QCOMPARE(titles(makeTrajectory(world, ask("share"))), QStringList{s("Plan adopted")});
        const Trajectory other = makeTrajectory(world, ask("internet"));
        QCOMPARE(titles(other), QStringList{s("Masterplan launched")});
        QVERIFY(other.sources.contains(SourceId(s("press"))));
        ProgressRequest later = ask("internet");
        later.shownYears = YearWindow{2022, 2030};
        QVERIFY(makeTrajectory(world, later).milestones.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTrajectoryLines)
#include "tst_trajectorylines.moc"
