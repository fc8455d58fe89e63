// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectory.h"

#include "models/series/verdicttext.h"
#include "tests/series/samplerequests.h"

#include <QTest>

#include <limits>

using namespace mitra;
using namespace mitra::sample;

namespace
{

constexpr auto estimate = ObservationStatus::Estimate;
constexpr auto projection = ObservationStatus::Projection;

QString notesOf(const Trajectory &trajectory)
{
    return trajectory.notes.join(QLatin1Char('\n'));
}

} // namespace

class TestTrajectory : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theGroupIsJudgedAndDrawnFirst();
    void aMissingYearIsAGap();
    void theBaseYear_data();
    void theBaseYear();
    void projectionsAreShownButNotJudged();
    void readingsThatDisagreeStayBeside();
    void anUndecidedYearIsNotDrawn();
    void theVerdictIsInTheTitle_data();
    void theVerdictIsInTheTitle();
    void withoutTargetTheTitleTellsTheDevelopment();
    void withoutGroupValueTheMembersRange();
    void aProxyIsSaidToBeOne();
    void oneValueCannotBeAssessed();
    void aMemberWithoutData();
    void onlyProjections();
    void anUnknownIndicator();
    void thePathsAreDrawn();
    void theProjectionEndsWhereTheMeasureEnds();
    void brokenNumbersAreLeftOut();
    void estimatesAreMarked();
    void aRankFallsForTheBetter();
};

void TestTrajectory::theGroupIsJudgedAndDrawnFirst()
{
    const Facts world = facts({observation("internet", "KH", 2023, 68),
                               observation("internet", "ASEAN", 2023, 74.8),
                               observation("internet", "VN", 2023, 78)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("internet"));
    QCOMPARE(trajectory.judged, economyId("ASEAN"));
    QCOMPARE(trajectory.series.size(), 3); // Malaysia and Timor-Leste have no data
    QCOMPARE(trajectory.series.at(0).name, QStringLiteral("ASEAN"));
    QCOMPARE(trajectory.series.at(1).name, QStringLiteral("Cambodia"));
    QCOMPARE(trajectory.series.at(2).name, QStringLiteral("Viet Nam"));
}

void TestTrajectory::aMissingYearIsAGap()
{
    const Facts world =
        facts({observation("internet", "VN", 2015, 45), observation("internet", "VN", 2016, 53),
               observation("internet", "VN", 2018, 70)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("internet", "VN"));
    QCOMPARE(trajectory.series.first().observed.size(), 2);
    QCOMPARE(trajectory.series.first().observed.at(0).points.size(), 2);
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("left open")));
}

void TestTrajectory::theBaseYear_data()
{
    QTest::addColumn<QList<int>>("years");
    QTest::addColumn<int>("asked"); // 0: not asked
    QTest::addColumn<int>("base");  // 0: none
    QTest::newRow("2020") << QList<int>{2015, 2020, 2021, 2023} << 0 << 2020;
    QTest::newRow("later") << QList<int>{2015, 2022, 2023} << 0 << 2022;
    QTest::newRow("earlier, as the only later one is the latest")
        << QList<int>{2015, 2019, 2021} << 0 << 2019;
    QTest::newRow("earlier") << QList<int>{2015, 2017, 2018} << 0 << 2017;
    QTest::newRow("only one value") << QList<int>{2023} << 0 << 2023;
    QTest::newRow("asked") << QList<int>{2015, 2020, 2023} << 2015 << 2015;
    QTest::newRow("asked, missing") << QList<int>{2015, 2020, 2023} << 2016 << 0;
}

void TestTrajectory::theBaseYear()
{
    QFETCH(QList<int>, years);
    QFETCH(int, asked);
    QFETCH(int, base);
    QList<Observation> observations;
    for (const int year : years)
        observations += observation("internet", "VN", year, year - 1990);
    ProgressRequest request = requestFor("internet", "VN", YearValue{2030, 95});
    if (asked)
        request.baseYear = asked;
    const Trajectory trajectory = makeTrajectory(facts(observations), request);
    QCOMPARE(trajectory.assessment.question.base.has_value(), base != 0);
    if (base)
        QCOMPARE(trajectory.assessment.question.base->year, base);
    else
        QCOMPARE(trajectory.assessment.obstacle, Obstacle::NoBase);
}

void TestTrajectory::projectionsAreShownButNotJudged()
{
    const Facts world = facts({observation("share", "MY", 2020, 22.6, projection),
                               observation("share", "MY", 2021, 23),
                               observation("share", "MY", 2023, 23.5, estimate),
                               observation("share", "MY", 2025, 25.5, projection)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("share", "MY"));
    QCOMPARE(trajectory.series.first().points.size(), 4);
    QCOMPARE(trajectory.assessment.question.base->year, 2021);
    QCOMPARE(trajectory.assessment.question.latest->year, 2023);
    for (const Piece &piece : trajectory.series.first().observed) {
        for (const YearValue &point : piece.points)
            QVERIFY(point.year == 2021 || point.year == 2023);
    }
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("never judged")));
}

void TestTrajectory::readingsThatDisagreeStayBeside()
{
    Observation other =
        observation("share", "VN", 2023, 16.5, ObservationStatus::Reported, false, "press");
    other.note = QStringLiteral("a ministry's estimate");
    const Facts world = facts(
        {observation("share", "VN", 2020, 12.7), other, observation("share", "VN", 2023, 12.9)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("share", "VN"));
    const EconomySeries &series = trajectory.series.first();
    QCOMPARE(series.points.size(), 2);
    QCOMPARE(series.disputed.size(), 1);
    QCOMPARE(series.disputed.first().at, (YearValue{2023, 16.5}));
    QCOMPARE(trajectory.assessment.question.latest->value, 12.9);
    QVERIFY(
        notesOf(trajectory)
            .contains(QStringLiteral(
                "Readings for Viet Nam 2023 disagree: 12.9% is used, 16.5% is also stated. Note: a "
                "ministry's estimate.")));
    QVERIFY(trajectory.sources.contains(SourceId(QStringLiteral("press"))));
}

void TestTrajectory::anUndecidedYearIsNotDrawn()
{
    const Facts world =
        facts({observation("share", "VN", 2020, 12.7),
               observation("share", "VN", 2023, 16.5, ObservationStatus::Reported, false)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("share", "VN"));
    QCOMPARE(trajectory.assessment.question.latest->year, 2020);
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("none is used: 16.5% is stated")));
}

void TestTrajectory::theVerdictIsInTheTitle_data()
{
    QTest::addColumn<double>("base");
    QTest::addColumn<double>("latest");
    QTest::addColumn<QString>("title");
    const QString goal = QStringLiteral(" 30% (working target)");
    QTest::newRow("ahead") << 15.0 << 25.0
                           << QStringLiteral("ahead of the straight path to") + goal;
    QTest::newRow("on it") << 15.0 << 22.5 << QStringLiteral("on the straight path to") + goal;
    QTest::newRow("just short") << 15.0 << 22.2
                                << QStringLiteral("just short of the straight path to") + goal;
    QTest::newRow("behind") << 15.0 << 20.0 << QStringLiteral("behind the straight path to") + goal;
    QTest::newRow("far behind") << 15.0 << 19.0
                                << QStringLiteral("far behind the straight path to") + goal;
    QTest::newRow("still") << 15.0 << 15.0
                           << QStringLiteral("no movement towards 30% (working target) since 2020");
    QTest::newRow("away") << 15.0 << 14.0 << QStringLiteral("moving away from") + goal;
    QTest::newRow("newly met") << 15.0 << 31.0 << QStringLiteral("has reached") + goal;
    QTest::newRow("kept") << 31.0 << 32.0
                          << QStringLiteral("meets") + goal + QStringLiteral(", as it did in 2020");
    QTest::newRow("wrong way") << 35.0 << 32.0
                               << QStringLiteral("meets") + goal +
                                      QStringLiteral(", but is moving the wrong way");
    QTest::newRow("lost") << 31.0 << 29.0
                          << QStringLiteral("met") + goal +
                                 QStringLiteral(" in 2020, but misses it now");
}

void TestTrajectory::theVerdictIsInTheTitle()
{
    QFETCH(double, base);
    QFETCH(double, latest);
    QFETCH(QString, title);
    const Facts world = facts(
        {observation("internet", "VN", 2020, base), observation("internet", "VN", 2025, latest)});
    const Trajectory trajectory =
        makeTrajectory(world, requestFor("internet", "VN", YearValue{2030, 30}));
    QCOMPARE(trajectory.title, QStringLiteral("People online, Viet Nam: ") + title);
    QVERIFY(trajectory.sentence.startsWith(trajectory.title));
}

void TestTrajectory::withoutTargetTheTitleTellsTheDevelopment()
{
    const auto titleOf = [](double base, double latest) {
        return makeTrajectory(facts({observation("internet", "ASEAN", 2020, base),
                                     observation("internet", "ASEAN", 2023, latest)}),
                              requestFor("internet"))
            .title;
    };
    QCOMPARE(titleOf(60.1, 74.8),
             QStringLiteral("People online: ASEAN at 74.8% in 2023, up from 60.1% in 2020"));
    QCOMPARE(titleOf(60.1, 50),
             QStringLiteral("People online: ASEAN at 50% in 2023, down from 60.1% in 2020"));
    QCOMPARE(titleOf(60.1, 60.1),
             QStringLiteral("People online: ASEAN at 60.1% in 2023, as in 2020"));
}

void TestTrajectory::withoutGroupValueTheMembersRange()
{
    const Facts world =
        facts({observation("internet", "TL", 2020, 34), observation("internet", "MY", 2024, 98)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("internet"));
    QCOMPARE(trajectory.title,
             QStringLiteral("People online: no value for ASEAN; members range from "
                            "34% (Timor-Leste, 2020) to 98% (Malaysia, 2024)"));
    QCOMPARE(trajectory.judged, economyId("MY")); // the first member with data

    const Facts currencies =
        facts({observation("lcu", "TL", 2020, 34), observation("lcu", "MY", 2024, 98)});
    QCOMPARE(makeTrajectory(currencies, requestFor("lcu")).title,
             QStringLiteral("Value added: no value for ASEAN; members count in their own "
                            "currencies, which are not compared"));
}

void TestTrajectory::aProxyIsSaidToBeOne()
{
    const Facts world =
        facts({observation("osi", "VN", 2020, 0.65), observation("osi", "VN", 2024, 0.71)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("osi", "VN"));
    QCOMPARE(trajectory.title,
             QStringLiteral("Online Service Index, Viet Nam: 0.71 in 2024; the 2030 goal of 100% "
                            "is ASEAN's, not its own"));
    QCOMPARE(verdictText(trajectory), QStringLiteral("Read against the proxy: stalled"));
    QVERIFY(trajectory.sentence.contains(QStringLiteral("Read against the proxy: stalled.")));
    QCOMPARE(trajectory.sentence.count(QStringLiteral("up from 0.65")), 1);
    // Of the group itself the goal may be asked, and a working target of anybody.
    const Facts group =
        facts({observation("osi", "ASEAN", 2020, 0.65), observation("osi", "ASEAN", 2024, 0.71)});
    QCOMPARE(makeTrajectory(group, requestFor("osi", "ASEAN")).title,
             QStringLiteral("Online Service Index, ASEAN: far behind the straight "
                            "path to 1 (the goal read against a proxy)"));
    ProgressRequest own = requestFor("osi", "VN");
    own.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 0.7});
    QVERIFY(!verdictText(makeTrajectory(world, own)).contains(QStringLiteral("proxy")));
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("A proxy: nobody measures the goal")));
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("Not of AI.")));
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("not for single members")));
    QVERIFY(trajectory.sources.contains(SourceId(QStringLiteral("ministry"))));
}

void TestTrajectory::oneValueCannotBeAssessed()
{
    const Facts world = facts({observation("share", "ASEAN", 2024, 8)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("share"));
    QCOMPARE(trajectory.assessment.verdict, Verdict::CannotBeAssessed);
    QCOMPARE(trajectory.assessment.obstacle, Obstacle::LatestNotAfterBase);
    QCOMPARE(trajectory.title,
             QStringLiteral("National share: ASEAN at 8% in 2024, the only value"));
    QVERIFY(trajectory.projection.isEmpty());
}

void TestTrajectory::aMemberWithoutData()
{
    const Facts world = facts({observation("internet", "MY", 2024, 98)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("internet", "KH"));
    QCOMPARE(trajectory.judged, economyId("KH"));
    QCOMPARE(trajectory.assessment.obstacle, Obstacle::NoLatest);
    QCOMPARE(trajectory.title,
             QStringLiteral("People online: no value for Cambodia; the only member "
                            "with a value stands at 98% (Malaysia, 2024)"));

    const Trajectory empty = makeTrajectory(facts({}), requestFor("internet"));
    QVERIFY(empty.judged.isEmpty());
    QVERIFY(empty.series.isEmpty());
    QCOMPARE(empty.title, QStringLiteral("People online: no data"));
}

void TestTrajectory::onlyProjections()
{
    const Facts world = facts({observation("official-share", "ASEAN", 2030, 28, projection)});
    const Trajectory trajectory = makeTrajectory(world, requestFor("official-share"));
    QCOMPARE(trajectory.title, QStringLiteral("Share of ASEAN GDP: one projection for ASEAN, 28% "
                                              "(2030), and no observed value"));
    QCOMPARE(trajectory.assessment.obstacle, Obstacle::NoLatest);
}

void TestTrajectory::anUnknownIndicator()
{
    const Trajectory trajectory = makeTrajectory(facts({}), requestFor("nothing"));
    QVERIFY(trajectory.series.isEmpty());
    QVERIFY(trajectory.title.contains(QStringLiteral("nothing")));
    QCOMPARE(trajectory.assessment.verdict, Verdict::CannotBeAssessed);
}

void TestTrajectory::thePathsAreDrawn()
{
    const Facts world =
        facts({observation("internet", "VN", 2020, 15), observation("internet", "VN", 2025, 19)});
    const Trajectory trajectory =
        makeTrajectory(world, requestFor("internet", "VN", YearValue{2030, 30}));
    QCOMPARE(trajectory.requiredPath, (QList<YearValue>{{2020, 15}, {2030, 30}}));
    QCOMPARE(trajectory.projection.size(), 6); // a value a year, 2025 to 2030
    QCOMPARE(trajectory.projection.first(), (YearValue{2025, 19}));
    QCOMPARE(trajectory.projection.last().year, 2030);
    QCOMPARE(trajectory.projection.last().value, 23.0);
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("not a forecast")));

    const Trajectory met = makeTrajectory(world, requestFor("internet", "VN", YearValue{2030, 10}));
    QVERIFY2(met.requiredPath.isEmpty(), "no path is required from a base that meets the target");
}

void TestTrajectory::theProjectionEndsWhereTheMeasureEnds()
{
    const Facts world =
        facts({observation("internet", "VN", 2020, 60), observation("internet", "VN", 2023, 75)});
    const Trajectory trajectory =
        makeTrajectory(world, requestFor("internet", "VN", YearValue{2030, 95}));
    QCOMPARE(trajectory.projection.last(), (YearValue{2030, 100}));
    QCOMPARE(*trajectory.assessment.projected, 110.0); // the plain arithmetic stays as it is
    QVERIFY(notesOf(trajectory).contains(QStringLiteral("up to 100%, where the measure ends")));
}

void TestTrajectory::brokenNumbersAreLeftOut()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const Facts world =
        facts({observation("internet", "VN", 2020, 60), observation("internet", "VN", 2021, nan),
               observation("internet", "VN", 2022, 70)});
    const Trajectory trajectory =
        makeTrajectory(world, requestFor("internet", "VN", YearValue{2030, nan}));
    QCOMPARE(trajectory.series.first().points.size(), 2);
    QCOMPARE(trajectory.series.first().observed.size(), 2);
    QCOMPARE(trajectory.assessment.obstacle, Obstacle::NotANumber);
    QVERIFY(trajectory.requiredPath.isEmpty());
    QVERIFY(trajectory.projection.isEmpty());
}

void TestTrajectory::estimatesAreMarked()
{
    const auto notes = [](ObservationStatus first, ObservationStatus second) {
        return notesOf(makeTrajectory(facts({observation("internet", "VN", 2024, 60, first),
                                             observation("internet", "VN", 2025, 70, second)}),
                                      requestFor("internet", "VN")));
    };
    const auto reported = ObservationStatus::Reported;
    QVERIFY(notes(estimate, estimate)
                .contains(QStringLiteral("All values of Viet Nam are estimates.")));
    QVERIFY(notes(reported, estimate)
                .contains(QStringLiteral("The value of Viet Nam for 2025 is an estimate.")));
    QVERIFY(!notes(reported, reported).contains(QStringLiteral("estimate")));
}

void TestTrajectory::aRankFallsForTheBetter()
{
    const Facts world =
        facts({observation("rank", "VN", 2020, 86), observation("rank", "VN", 2024, 71)});
    const Trajectory plain = makeTrajectory(world, requestFor("rank", "VN"));
    QCOMPARE(plain.title,
             QStringLiteral("World rank: Viet Nam at rank 71 in 2024, after rank 86 in 2020"));
    const Trajectory judged = makeTrajectory(world, requestFor("rank", "VN", YearValue{2030, 50}));
    QCOMPARE(judged.assessment.verdict, Verdict::OnTrack); // 15 of 36 places in 4 of 10 years
}

QTEST_GUILESS_MAIN(TestTrajectory)
#include "tst_trajectory.moc"
