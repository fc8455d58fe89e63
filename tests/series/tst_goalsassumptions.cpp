// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/assumptionsof.h"
#include "models/series/judging.h"
#include "models/series/membermultiples.h"
#include "models/series/methodpanel.h"
#include "models/series/trajectory.h"
#include "models/series/verdicttable.h"
#include "models/series/whatif.h"
#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

// What somebody assumes of a goal is of the goal alone: nothing that is told of the measure shown
// beside it may call an observed value assumed.
class TestGoalsAssumptions : public QObject
{
    Q_OBJECT

private slots:
    void strayOnesCountForNothing();
    void theTrajectoryIsAsWithout();
    void theJudgementIsAsWithout();
    void theMembersAreAsWithout();
    void theVerdictsAreAsWithout();
    void theWhatIfIsAsWithout();

private:
    static Assumption ofGoal(AssumptionKind kind, double value)
    {
        Assumption assumption;
        assumption.name = s("Guess");
        assumption.kind = kind;
        assumption.goal = GoalId(s("economy"));
        assumption.year = 2025;
        assumption.value = value;
        assumption.author = s("A. Tan");
        assumption.reason = s("nobody measures it");
        return assumption;
    }
    static ProgressRequest without()
    {
        ProgressRequest request;
        request.goal = GoalId(s("economy"));
        request.indicator = indicatorId("share");
        request.economy = economyId("MY");
        return request;
    }
    static ProgressRequest with()
    {
        ProgressRequest request = without();
        request.ofGoal.baseline = ofGoal(AssumptionKind::Baseline, 12);
        request.ofGoal.workingTarget = ofGoal(AssumptionKind::Target, 28);
        request.ofGoal.paces = {ofGoal(AssumptionKind::Pace, 2)};
        return request;
    }

    const Facts m_facts =
        facts({observation("share", "MY", 2020, 22.6), observation("share", "MY", 2023, 23.5),
               observation("share", "VN", 2020, 12)});
};

// Also where one strays among the indicator's own, as from a damaged session.
void TestGoalsAssumptions::strayOnesCountForNothing()
{
    ProgressRequest stray = without();
    stray.baseline = ofGoal(AssumptionKind::Baseline, 12);
    stray.workingTarget = ofGoal(AssumptionKind::Target, 28);
    stray.paces = {ofGoal(AssumptionKind::Pace, 2)};
    QVERIFY(withoutStrangers(stray, stray.economy) == without());
    const Trajectory told = makeTrajectory(m_facts, stray);
    QVERIFY(!told.baseline);
    QVERIFY(told.paces.isEmpty());
    QCOMPARE(told.notes, makeTrajectory(m_facts, without()).notes);
}

void TestGoalsAssumptions::theTrajectoryIsAsWithout()
{
    const Trajectory told = makeTrajectory(m_facts, with());
    QVERIFY(!told.baseline);
    QVERIFY(told.paces.isEmpty());
    QCOMPARE(told.notes, makeTrajectory(m_facts, without()).notes);
}

void TestGoalsAssumptions::theJudgementIsAsWithout()
{
    QVERIFY(!judgingOf(m_facts, with()).isBaselineAssumed);
    const MethodPanel told = makeMethodPanel(m_facts, with());
    const MethodPanel plain = makeMethodPanel(m_facts, without());
    QCOMPARE(told.inputs, plain.inputs);
    QCOMPARE(told.notes, plain.notes);
}

void TestGoalsAssumptions::theMembersAreAsWithout()
{
    QCOMPARE(makeMemberMultiples(m_facts, with()).notes,
             makeMemberMultiples(m_facts, without()).notes);
}

void TestGoalsAssumptions::theVerdictsAreAsWithout()
{
    for (const VerdictBasis basis : {VerdictBasis::Targets, VerdictBasis::IstatBands}) {
        const VerdictTable told = makeVerdictTable(m_facts, with(), basis, {});
        QCOMPARE(told.notes, makeVerdictTable(m_facts, without(), basis, {}).notes);
        for (const VerdictRow &row : told.rows) {
            for (const VerdictCell &cell : row.cells)
                QVERIFY(!cell.isBaselineAssumed && !cell.isTargetAssumed);
        }
    }
}

void TestGoalsAssumptions::theWhatIfIsAsWithout()
{
    const WhatIf told = makeWhatIf(m_facts, with());
    const WhatIf plain = makeWhatIf(m_facts, without());
    QCOMPARE(told.notes, plain.notes);
    QCOMPARE(told.membersNotes, plain.membersNotes);
}

QTEST_GUILESS_MAIN(TestGoalsAssumptions)
#include "tst_goalsassumptions.moc"
