// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberprofile.h"
#include "tests/series/groupsample.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

MemberProfile profileOf(const Facts &facts, const char *economy)
{
    return makeMemberProfile(facts, economyId(economy), usualVerdictBasis);
}

const MemberMeasure *measureOf(const QList<MemberMeasure> &measures, const char *indicator)
{
    for (const MemberMeasure &measure : measures) {
        if (measure.indicator == indicatorId(indicator))
            return &measure;
    }
    return nullptr;
}

} // namespace

class TestMemberProfile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void aMeasureHasItsLatestValueAndRank();
    void lowerIsBetterWhereItIs();
    void theGroupIsObservedElseWorkedOut();
    void aTrendIsJudgedAndASingleValueIsNot();
    void aGoalSaysWhatStandsInForIt();
    void whatHasNoValueIsListed();
    void currenciesAndSizesAreLeftOut();
    void aGroupIsNoMember();
    void theFindingsAreThoseOfTheProfiles();
};

void TestMemberProfile::aMeasureHasItsLatestValueAndRank()
{
    const Facts world =
        facts({observation("osi", "KH", 2024, 0.4), observation("osi", "MY", 2022, 0.9),
               observation("osi", "VN", 2020, 0.9), observation("osi", "VN", 2024, 0.7),
               observation("osi", "VN", 2026, 0.99, ObservationStatus::Projection)});
    const MemberProfile profile = profileOf(world, "VN");
    const MemberMeasure *osi = measureOf(profile.measures, "osi");
    QVERIFY(osi);
    QCOMPARE(*osi->latest, (YearValue{2024, 0.7})); // not what is projected
    QCOMPARE(osi->rank, 2);
    QCOMPARE(osi->ranked, 3);
    QCOMPARE(osi->source, SourceId(s("statistics")));
    QCOMPARE(osi->goal, GoalId(s("services")));
    QCOMPARE(measureOf(profileOf(world, "MY").measures, "osi")->rank, 1);
    QCOMPARE(measureOf(profileOf(world, "KH").measures, "osi")->rank, 3);
}

void TestMemberProfile::lowerIsBetterWhereItIs()
{
    const Facts world =
        facts({observation("rank", "KH", 2024, 90), observation("rank", "MY", 2024, 30),
               observation("rank", "VN", 2024, 30)});
    QCOMPARE(measureOf(profileOf(world, "VN").measures, "rank")->rank, 1);
    QCOMPARE(measureOf(profileOf(world, "MY").measures, "rank")->rank, 1);
    QCOMPARE(measureOf(profileOf(world, "KH").measures, "rank")->rank, 3);
    // One value is no ranking.
    const Facts alone = facts({observation("rank", "VN", 2024, 30)});
    QCOMPARE(measureOf(profileOf(alone, "VN").measures, "rank")->rank, 0);
}

void TestMemberProfile::theGroupIsObservedElseWorkedOut()
{
    // (20 * 50 + 30 * 90 + 10 * 30 + 40 * 80) / 100 = 72, weighed by population.
    const Facts worked = dated(weights() + internet());
    const MemberProfile computed = profileOf(worked, "VN");
    const MemberMeasure *measure = measureOf(computed.measures, "internet");
    QVERIFY(measure && measure->group);
    QCOMPARE(measure->group->value, 72.);
    QCOMPARE(measure->groupName, s("ASEAN-4, weighted by population"));
    QVERIFY(measure->groupSource.isEmpty());

    const Facts stated = dated(weights() + internet() +
                               QList<Observation>{observation("internet", "ASEAN", 2023, 70)});
    const MemberProfile observed = profileOf(stated, "VN");
    measure = measureOf(observed.measures, "internet");
    QVERIFY(measure && measure->group);
    QCOMPARE(*measure->group, (YearValue{2023, 70}));
    QCOMPARE(measure->groupName, s("ASEAN"));
    QCOMPARE(measure->groupSource, SourceId(s("statistics")));
}

void TestMemberProfile::aTrendIsJudgedAndASingleValueIsNot()
{
    // 50 to 60 in four years is 4.7 % a year: on track from 1.5 %.
    const Facts world =
        facts({observation("internet", "VN", 2020, 50), observation("internet", "VN", 2024, 60),
               observation("osi", "VN", 2024, 0.7)});
    const MemberProfile profile = profileOf(world, "VN");
    QCOMPARE(profile.measures.size(), 2);
    const MemberMeasure *internet = measureOf(profile.measures, "internet");
    QCOMPARE(internet->verdict, Verdict::OnTrack);
    QCOMPARE(internet->verdictText, s("On track"));
    const MemberMeasure *osi = measureOf(profile.measures, "osi");
    QCOMPARE(osi->verdict, Verdict::CannotBeAssessed);
    QVERIFY2(osi->verdictText.startsWith(s("Cannot be assessed: ")), qPrintable(osi->verdictText));
    QCOMPARE(profile.assessed(), 1);
    QCOMPARE(profile.ofOneValue, 1);
    QCOMPARE(verdictCountsText(profile), s("1 on track, 1 cannot be assessed"));
    QCOMPARE(memberFinding(s("Viet Nam"), profile),
             s("Viet Nam is on track on 1 of 1 measure by trend"));
}

void TestMemberProfile::aGoalSaysWhatStandsInForIt()
{
    const Facts world =
        facts({observation("osi", "VN", 2020, 0.5), observation("osi", "VN", 2024, 0.7),
               observation("share", "KH", 2024, 8)});
    const MemberProfile profile = profileOf(world, "VN");
    QCOMPARE(profile.goals.size(), 3);
    for (const MemberGoal &goal : profile.goals) {
        QVERIFY(!goal.isMeasured);
        QCOMPARE(goal.targetSource, SourceId(s("ministry")));
        if (goal.name == s("Digital economy")) {
            QCOMPARE(goal.headline, s("30% of GDP by 2030"));
            QVERIFY(goal.hasProxy && !goal.proxy.latest);
            QCOMPARE(goal.proxyNote, s("Not comparable"));
            QCOMPARE(goal.proxy.verdictText, s("Cannot be assessed: no value"));
        } else if (goal.name == s("Skilled workforce")) {
            QVERIFY(!goal.hasProxy);
        } else { // in the goal's unit: 0.7 of an index stands as 70
            QCOMPARE(goal.proxy.latest->value, 70.);
            QCOMPARE(goal.proxy.unit, s("percent of online public services"));
            // 0.5 to 0.7 of the way to 1 in four of ten years is a straight path's very pace.
            QCOMPARE(goal.proxy.verdict, Verdict::OnTrack);
            QVERIFY(goal.proxy.verdictText.contains(s("proxy")));
        }
    }
    const Facts official = facts({observation("official-share", "VN", 2025, 9)});
    const MemberProfile measured = profileOf(official, "VN");
    for (const MemberGoal &goal : measured.goals)
        QCOMPARE(goal.isMeasured, goal.name == s("Digital economy"));
}

void TestMemberProfile::whatHasNoValueIsListed()
{
    const Facts world =
        facts({observation("osi", "KH", 2024, 0.4), observation("internet", "ASEAN", 2024, 70),
               observation("internet", "VN", 2030, 90, ObservationStatus::Projection)});
    const MemberProfile profile = profileOf(world, "VN");
    QVERIFY(!profile.hasValues());
    QCOMPARE(profile.withoutValue.size(), 2); // what nobody has is not held against it
    QVERIFY(measureOf(profile.withoutValue, "osi"));
    QVERIFY(measureOf(profile.withoutValue, "internet"));
    QCOMPARE(memberFinding(s("Viet Nam"), profile),
             s("Nothing that is judged has a value of Viet Nam"));
}

void TestMemberProfile::currenciesAndSizesAreLeftOut()
{
    const Facts world = dated(weights() + QList<Observation>{observation("lcu", "VN", 2024, 5),
                                                             observation("lcu", "KH", 2024, 7)});
    const MemberProfile profile = profileOf(world, "VN");
    QVERIFY(profile.measures.isEmpty() && profile.withoutValue.isEmpty());
}

void TestMemberProfile::aGroupIsNoMember()
{
    const Facts world = facts({observation("osi", "KH", 2024, 0.4)});
    for (const char *economy : {"ASEAN", "XX"}) {
        const MemberProfile profile = profileOf(world, economy);
        QVERIFY(!profile.hasValues());
    }
}

void TestMemberProfile::theFindingsAreThoseOfTheProfiles()
{
    const Facts world =
        facts({observation("internet", "VN", 2020, 50), observation("internet", "VN", 2024, 60),
               observation("internet", "KH", 2020, 50), observation("internet", "KH", 2024, 40),
               observation("osi", "MY", 2024, 0.7)});
    const QStringList findings = memberFindings(world, usualVerdictBasis);
    QStringList each;
    for (const Economy *member : world.members())
        each.append(
            memberFinding(member->name, makeMemberProfile(world, member->id, usualVerdictBasis)));
    QCOMPARE(findings, each);
    QCOMPARE(findings.first(), s("Cambodia is on track on 0 of 1 measure by trend"));
}

QTEST_GUILESS_MAIN(TestMemberProfile)
#include "tst_memberprofile.moc"
