// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/assumptiontext.h"

#include "models/series/assumptionsof.h"
#include "models/series/groupcomparison.h"
#include "models/series/groupcontributions.h"
#include "models/series/judging.h"
#include "models/series/membermultiples.h"
#include "models/series/memberranking.h"
#include "models/series/memberslope.h"
#include "models/series/methodpanel.h"
#include "models/series/scenariotext.h"
#include "models/series/verdicttable.h"
#include "models/series/whatif.h"
#include "tests/series/samplefacts.h"

#include <QLocale>
#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

const QString percent = QStringLiteral("percent of population");

Assumption assumption(AssumptionKind kind, const char *name, double value)
{
    Assumption made;
    made.kind = kind;
    made.name = s(name);
    made.indicator = indicatorId("internet");
    if (kind != AssumptionKind::Pace)
        made.year = 2030;
    made.value = value;
    made.madeOn = QDate(2026, 11, 26);
    made.author = s("Lim");
    made.reason = s("no framework states a number.");
    return made;
}

ScenarioQuestion question(double pace)
{
    ScenarioQuestion asked;
    asked.latest = {2025, 19};
    asked.pace = pace;
    asked.target = YearValue{2030, 30};
    asked.direction = Direction::Higher;
    asked.lowest = 0;
    asked.highest = 100;
    return asked;
}

QString said(const ScenarioQuestion &asked)
{
    return scenarioSentence(asked, *tryPace(asked), percent);
}

} // namespace

class TestAssumptionText : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theKeptOneHasAuthorDayAndReason();
    void everyKindSaysWhatItIs();
    void whatIsTriedOutSaysSo();
    void withoutReasonItIsStillAnAssumption();
    void onlyThoseOfTheIndicator();
    void anotherOnesNeverApply();
    void everyFigureTellsWhoAssumed();
    void aStrangersBaselineIsNoneHere();
    void scenariosInWords();
    void fallingIsGood();
    void missedByMonths();
};

void TestAssumptionText::theKeptOneHasAuthorDayAndReason()
{
    const Assumption ours = assumption(AssumptionKind::Target, "Ours", 95);
    QCOMPARE(assumptionLine(ours, percent),
             s("Working target 95% by 2030, \u201cOurs\u201d, by Lim, 26 November 2026: "
               "no framework states a number"));
    QCOMPARE(assumptionSentence(ours, percent),
             s("Assumption: Working target 95% by 2030, \u201cOurs\u201d, by Lim, 26 November "
               "2026: no framework states a number."));
    QCOMPARE(assumptionName(ours), s("\u201cOurs\u201d"));
}

void TestAssumptionText::everyKindSaysWhatItIs()
{
    QCOMPARE(assumedText(assumption(AssumptionKind::Pace, "Fast", 2.2), percent),
             s("Pace 2.2 points a year"));
    Assumption start = assumption(AssumptionKind::Baseline, "Start", 12.5);
    start.year = 2024;
    QCOMPARE(assumedText(start, percent), s("Working baseline 12.5% in 2024"));
}

void TestAssumptionText::whatIsTriedOutSaysSo()
{
    const auto tried = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    QCOMPARE(assumptionName(*tried), s("tried out"));
    QCOMPARE(assumptionSentence(*tried, percent),
             s("Working target 95% by 2030, tried out, not kept: an assumption, stated by no "
               "source."));
}

void TestAssumptionText::withoutReasonItIsStillAnAssumption()
{
    Assumption bare = assumption(AssumptionKind::Pace, "Fast", 2);
    bare.reason = s(" ");
    bare.author.clear();
    bare.madeOn = QDate();
    QCOMPARE(assumptionSentence(bare, percent),
             s("Pace 2 points a year, \u201cFast\u201d: an assumption, stated by no source."));
}

void TestAssumptionText::onlyThoseOfTheIndicator()
{
    FactTables t = tables();
    Assumption other = assumption(AssumptionKind::Target, "Other", 1);
    other.indicator = indicatorId("osi");
    Assumption goals = assumption(AssumptionKind::Target, "Goal", 1);
    goals.indicator = IndicatorId();
    goals.goal = GoalId(s("economy"));
    t.assumptions = {assumption(AssumptionKind::Target, "Ours", 95), other, goals,
                     assumption(AssumptionKind::Pace, "Fast", 2)};
    const Facts world(std::move(t));
    const QList<Assumption> found =
        assumptionsOf(world, indicatorId("internet"), AssumptionKind::Target);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().name, s("Ours"));
}

void TestAssumptionText::anotherOnesNeverApply()
{
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    Assumption target = assumption(AssumptionKind::Target, "Ours", 95);
    Assumption pace = assumption(AssumptionKind::Pace, "Fast", 2);
    pace.economy = economyId("MY");
    target.economy = economyId("VN");
    request.workingTarget = target;
    request.paces = {pace};
    QVERIFY(withoutStrangers(request, economyId("VN")) == request);
    const ProgressRequest malaysian = withoutStrangers(request, economyId("MY"));
    QVERIFY(!malaysian.workingTarget);
    QCOMPARE(malaysian.paces.size(), 1);
    QVERIFY(!appliesToEconomy(pace, request.indicator, economyId("VN")));

    request.indicator = indicatorId("osi");
    const ProgressRequest strange = withoutStrangers(request, economyId("VN"));
    QVERIFY(!strange.workingTarget);
    QVERIFY(strange.paces.isEmpty());
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 1});
    QVERIFY(withoutStrangers(request, economyId("VN")).workingTarget);
}

void TestAssumptionText::everyFigureTellsWhoAssumed()
{
    FactTables t = tables();
    t.indicators += indicator("population", "", "Population", "persons");
    for (const char *id : {"KH", "MY", "TL", "VN"}) {
        for (const int year : {2015, 2024}) {
            t.observations += observation("population", id, year, 25);
            t.observations += observation("internet", id, year, year - 1960);
        }
    }
    const Facts facts{std::move(t)};
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.economy = economyId("VN");
    request.workingTarget = assumption(AssumptionKind::Target, "Ours", 95);
    const QString target = assumptionSentence(*request.workingTarget, percent);
    const QList<GroupChoice> groups = groupChoices(facts, percent);
    QVERIFY(!groups.isEmpty());
    QVERIFY(compareMembers(facts, request).notes.contains(target));
    QVERIFY(makeMemberSlope(facts, request).notes.contains(target));
    QVERIFY(rankMembers(facts, request).notes.contains(target));
    QVERIFY(compareGroups(facts, request).notes.contains(target));
    QVERIFY(contributionsOf(facts, request, groups.first()).notes.contains(target));

    request.baseline = assumption(AssumptionKind::Baseline, "Census", 12);
    request.baseline->year = 2014;
    const QString baseline = assumptionSentence(*request.baseline, percent);
    // Those that start from no base tell of none.
    QVERIFY(!compareMembers(facts, request).notes.contains(baseline));
    const WhatIf whatIf = makeWhatIf(facts, request);
    QVERIFY(whatIf.membersNotes.contains(target));
    QVERIFY(!whatIf.membersNotes.contains(baseline));
    for (const QStringList &notes :
         {makeTrajectory(facts, request).notes, makeMethodPanel(facts, request).notes,
          makeMemberMultiples(facts, request).notes, whatIf.notes}) {
        QCOMPARE(notes.count(target), 1);
        QCOMPARE(notes.count(baseline), 1);
    }
    const QStringList table =
        makeVerdictTable(facts, request, VerdictBasis::Targets, VerdictScope()).notes;
    QCOMPARE(table.filter(target).size(), 1); // of all, once
    QCOMPARE(table.filter(baseline).size(), 1);
    QVERIFY(table.filter(baseline).first().contains(s("Viet Nam")));
}

void TestAssumptionText::aStrangersBaselineIsNoneHere()
{
    const Facts facts = sample::facts(
        {observation("internet", "VN", 2020, 60), observation("internet", "VN", 2024, 84)});
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.economy = economyId("VN");
    request.baseline = assumption(AssumptionKind::Baseline, "Census", 12);
    QVERIFY(judgingOf(facts, request).isBaselineAssumed);
    request.baseline->indicator = indicatorId("osi");
    QVERIFY(!judgingOf(facts, request).isBaselineAssumed);
    QCOMPARE(judgingOf(facts, request).question.base->year, 2020);
    QVERIFY(!makeTrajectory(facts, request).baseline);
    QVERIFY(assumptionNotes(request, percent).isEmpty());
}

void TestAssumptionText::scenariosInWords()
{
    QCOMPARE(said(question(2.2)), s("2.2 points a year reaches 30% in 2030"));
    QCOMPARE(said(question(2.75)), s("2.8 points a year reaches 30% in 2029"));
    QCOMPARE(said(question(0.8)),
             s("0.8 points a year reaches 30% only in 2038; in 2030 it stands at 23%"));
    QCOMPARE(said(question(0.1)),
             s("0.1 points a year reaches 30% only after 2100; in 2030 it stands at 19.5%"));
    QCOMPARE(said(question(0)), s("Without movement 30% is not reached; in 2030 it stands at 19%"));
    QCOMPARE(said(question(-1)),
             s("-1 point a year leads away from 30%; in 2030 it stands at 14%"));
    ScenarioQuestion met = question(1);
    met.latest.value = 31;
    QCOMPARE(said(met), s("1 point a year keeps 30%, which is met; in 2030 it stands at 36%"));
    met.pace = -1;
    QCOMPARE(said(met), s("-1 point a year loses 30%, which is met now; in 2030 it stands at 26%"));
    ScenarioQuestion free = question(2);
    free.target.reset();
    QCOMPARE(said(free), s("2 points a year leads to 29% in 2030"));
    ScenarioQuestion beyond = question(2);
    beyond.target->value = 110;
    QVERIFY(said(beyond).startsWith(
        s("2 points a year cannot reach 110%, which lies beyond the end of the measure")));
    ScenarioQuestion passed = question(2.2);
    passed.target->year = 2024;
    QCOMPARE(said(passed),
             s("2.2 points a year reaches 30% in 2030; the target year, 2024, has passed"));
}

void TestAssumptionText::fallingIsGood()
{
    ScenarioQuestion b = question(-4.4);
    b.latest.value = 78;
    b.target->value = 60;
    b.direction = Direction::Lower;
    QCOMPARE(said(b), s("-4.4 points a year reaches 60% in 2029"));
    QCOMPARE(scenarioVerdict(tryPace(b)->verdict), s("In time"));
}

// 2030.5: the value of 2030 misses the target, so "2030" would say what is not so.
void TestAssumptionText::missedByMonths()
{
    const ScenarioQuestion asked = question(2);
    const Scenario scenario = *tryPace(asked);
    QCOMPARE(yearReachedText(scenario, asked.target), s("after 2030"));
    QCOMPARE(said(asked),
             s("2 points a year reaches 30% only after 2030; in 2030 it stands at 29%"));
}

QTEST_GUILESS_MAIN(TestAssumptionText)
#include "tst_assumptiontext.moc"
