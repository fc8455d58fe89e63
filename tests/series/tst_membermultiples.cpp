// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/membermultiples.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

using Readings = QList<Observation>;

// A member's values of 2020 and 2025. Towards 100 in 2030 the straight path from 50 holds 75 in
// 2025: 75 is on track, 70 (ratio 0.8) too slow, 60 (0.4) stalled, 40 away.
Readings moved(const char *economy, double base, double latest, const char *indicator = "internet")
{
    return {observation(indicator, economy, 2020, base),
            observation(indicator, economy, 2025, latest)};
}

MemberMultiples multiplesOf(const Readings &readings, std::optional<double> target = 100,
                            const char *indicator = "internet")
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    if (target)
        request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, *target});
    return makeMemberMultiples(facts(readings), request);
}

const MemberPanel &panelOf(const MemberMultiples &multiples, const char *economy)
{
    for (const MemberPanel &panel : multiples.panels) {
        if (panel.economy == economyId(economy))
            return panel;
    }
    static const MemberPanel none;
    return none;
}

} // namespace

class TestMemberMultiples : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theTitleCountsVerdicts_data();
    void theTitleCountsVerdicts();
    void aStatedTargetNeedsNoWords();
    void aProxyIsSaid();
    void fallingIsGood();
    void eachIsJudgedByItself();
    void anAssumedBaselineIsTheJudgedOnesAlone();
    void gapsAndEstimates();
    void groupsAreNoMembers();
    void currencies();
};

void TestMemberMultiples::theTitleCountsVerdicts_data()
{
    QTest::addColumn<Readings>("readings");
    QTest::addColumn<bool>("hasTarget");
    QTest::addColumn<QString>("title");
    const QString by = QStringLiteral("Against 100% (working target): ");
    QTest::newRow("every kind of pace")
        << moved("KH", 50, 75) + moved("MY", 50, 70) + moved("TL", 50, 60) + moved("VN", 50, 40)
        << true
        << by + QStringLiteral("1 of 4 members is on track, 1 needs to go faster, 1 has stalled, "
                               "1 is moving away");
    QTest::newRow("two of each")
        << moved("KH", 50, 75) + moved("MY", 50, 76) + moved("TL", 50, 70) + moved("VN", 50, 71)
        << true << by + QStringLiteral("2 of 4 members are on track, 2 need to go faster");
    QTest::newRow("slow and away")
        << moved("KH", 50, 60) + moved("MY", 50, 61) + moved("TL", 50, 40) + moved("VN", 50, 41)
        << true << by + QStringLiteral("2 of 4 members have stalled, 2 are moving away");
    QTest::newRow("one met and one lost it")
        << moved("KH", 50, 100) + moved("MY", 100, 90) + moved("TL", 50, 75) << true
        << by + QStringLiteral("1 of 4 members has met the target, 1 is on track, 1 met the target "
                               "and misses it now, 1 cannot be assessed");
    QTest::newRow("two met and two lost it")
        << moved("KH", 50, 100) + moved("VN", 100, 100) + moved("MY", 100, 90) +
               moved("TL", 100, 90)
        << true
        << by + QStringLiteral("2 of 4 members have met the target, 2 met the target and miss it "
                               "now");
    QTest::newRow("all alike") << moved("KH", 50, 75) + moved("MY", 50, 76) + moved("TL", 50, 77) +
                                      moved("VN", 50, 78)
                               << true << by + QStringLiteral("all 4 members are on track");
    QTest::newRow("one member with data") << moved("KH", 50, 75) << true
                                          << by + QStringLiteral("1 of 4 members is on track, 3 "
                                                                 "cannot be assessed");
    QTest::newRow("one value each, of one year")
        << moved("KH", 50, 75).mid(1) + moved("MY", 50, 75).mid(1) << true
        << QStringLiteral("No member can be assessed: there is only one value, of 2025");
    QTest::newRow("one value each, of two years")
        << moved("KH", 50, 75).mid(1) + moved("MY", 50, 75).mid(0, 1) << true
        << QStringLiteral("No member can be assessed");
    QTest::newRow("no target") << moved("KH", 50, 75) << false
                               << QStringLiteral("No member can be assessed: no target is stated");
    QTest::newRow("no data") << Readings{} << true
                             << QStringLiteral("No member has data on this measure");
}

void TestMemberMultiples::theTitleCountsVerdicts()
{
    QFETCH(Readings, readings);
    QFETCH(bool, hasTarget);
    const MemberMultiples multiples =
        multiplesOf(readings, hasTarget ? std::optional(100.0) : std::nullopt);
    QTEST(multiples.title, "title");
    QCOMPARE(multiples.panels.size(), 4); // those without data too
    QVERIFY(multiples.sentence.contains(multiples.title));
}

void TestMemberMultiples::aStatedTargetNeedsNoWords()
{
    const MemberMultiples multiples =
        multiplesOf(moved("KH", 10, 20, "official-share"), std::nullopt, "official-share");
    QVERIFY(multiples.target);
    QCOMPARE(multiples.target->origin, TargetOrigin::Stated);
    QCOMPARE(multiples.title, QStringLiteral("1 of 4 members is on track, 3 cannot be assessed"));
}

void TestMemberMultiples::aProxyIsSaid()
{
    const MemberMultiples multiples = multiplesOf(
        moved("KH", 10, 20, "share") + moved("VN", 10, 20, "share"), std::nullopt, "share");
    QCOMPARE(multiples.title, QStringLiteral("Read against the proxy: 2 of 4 members are on "
                                             "track, 2 cannot be assessed"));
    QVERIFY(multiples.notes.first().startsWith(QStringLiteral("A proxy:")));
    QVERIFY(multiples.sources.contains(SourceId(s("ministry"))));
}

void TestMemberMultiples::fallingIsGood()
{
    // Towards rank 50 in 2030 from 100: 75 in 2025 is on the path, 110 leads away.
    const MemberMultiples multiples =
        multiplesOf(moved("KH", 100, 75, "rank") + moved("VN", 100, 110, "rank"), 50, "rank");
    QCOMPARE(panelOf(multiples, "KH").assessment.verdict, Verdict::OnTrack);
    QCOMPARE(panelOf(multiples, "VN").assessment.verdict, Verdict::Away);
    QVERIFY(multiples.title.endsWith(
        QStringLiteral("1 of 4 members is on track, 1 is moving away, 2 cannot be assessed")));
}

void TestMemberMultiples::eachIsJudgedByItself()
{
    const MemberMultiples multiples = multiplesOf(moved("KH", 50, 75) + moved("MY", 80, 90));
    QCOMPARE(panelOf(multiples, "KH").latest, QStringLiteral("75% in 2025"));
    QCOMPARE(panelOf(multiples, "KH").verdict, QStringLiteral("On track"));
    QCOMPARE(*panelOf(multiples, "KH").assessment.pace, 5.0);
    QCOMPARE(*panelOf(multiples, "MY").assessment.pace, 2.0);
    QCOMPARE(panelOf(multiples, "TL").latest, QStringLiteral("no data"));
    QVERIFY(multiples.notes.contains(QStringLiteral("No data: Timor-Leste and Viet Nam.")));
}

void TestMemberMultiples::anAssumedBaselineIsTheJudgedOnesAlone()
{
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.economy = economyId("KH");
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 100});
    request.baseline = tryOut(AssumptionKind::Baseline, YearValue{2020, 70});
    const Facts made = facts(moved("KH", 50, 75) + moved("MY", 50, 75));
    const MemberMultiples multiples = makeMemberMultiples(made, request);
    QCOMPARE(*panelOf(multiples, "KH").assessment.pace, 1.0); // from 70
    QCOMPARE(*panelOf(multiples, "MY").assessment.pace, 5.0); // from its own 50
    QVERIFY(multiples.notes.contains(
        QStringLiteral("Cambodia is judged from an assumed baseline, 70% in 2020.")));
    request.baseline->economy = economyId("MY");
    const MemberMultiples other = makeMemberMultiples(made, request);
    QCOMPARE(*panelOf(other, "KH").assessment.pace, 5.0);
    QCOMPARE(*panelOf(other, "MY").assessment.pace, 1.0);
    // A base year that a member lacks is not replaced by another.
    request.baseline.reset();
    request.baseYear = 2021;
    QCOMPARE(panelOf(makeMemberMultiples(made, request), "KH").assessment.obstacle,
             Obstacle::NoBase);
}

void TestMemberMultiples::gapsAndEstimates()
{
    const MemberMultiples multiples = multiplesOf(
        {observation("internet", "KH", 2020, 50), observation("internet", "KH", 2021, 52),
         observation("internet", "KH", 2024, 60, ObservationStatus::Estimate),
         observation("internet", "KH", 2025, 99, ObservationStatus::Projection)});
    const MemberPanel &panel = panelOf(multiples, "KH");
    QCOMPARE(panel.points.size(), 3); // what is projected was not observed
    QCOMPARE(panel.observed.size(), 2);
    QCOMPARE(panel.latest, QStringLiteral("60% in 2024, est."));
    QVERIFY(multiples.notes.contains(QStringLiteral("Years without a value are left open.")));
}

void TestMemberMultiples::groupsAreNoMembers()
{
    FactTables t = tables();
    t.indicators += indicator("population", "", "Population", "persons");
    for (const char *id : {"KH", "MY", "TL", "VN"}) {
        for (const int year : {2020, 2025})
            t.observations += observation("population", id, year, 25);
        t.observations += moved(id, 50, 75);
    }
    t.observations += moved("ASEAN", 50, 60);
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 100});
    request.groups = {economyId("ASEAN-4:population"), economyId("ASEAN-4:gdp"), economyId("VN")};
    const MemberMultiples multiples = makeMemberMultiples(Facts(std::move(t)), request);
    QCOMPARE(multiples.panels.size(), 6); // four members, ASEAN as stated, one group
    QVERIFY(!multiples.panels.at(4).isMember);
    QCOMPARE(multiples.panels.at(4).assessment.verdict, Verdict::Stalled);
    QVERIFY(multiples.panels.at(5).isComputed);
    QCOMPARE(multiples.panels.at(5).latest, QStringLiteral("75% in 2025"));
    QVERIFY(multiples.title.endsWith(QStringLiteral("all 4 members are on track")));
}

void TestMemberMultiples::currencies()
{
    const MemberMultiples multiples =
        multiplesOf(moved("KH", 5, 9, "lcu") + moved("VN", 100, 900, "lcu"), std::nullopt, "lcu");
    QVERIFY(!multiples.isComparable);
    QVERIFY(multiples.notes.contains(QStringLiteral(
        "The values are amounts in national currencies, so each panel has a scale of its own.")));
}

QTEST_GUILESS_MAIN(TestMemberMultiples)
#include "tst_membermultiples.moc"
