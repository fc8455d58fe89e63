// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goalassessment.h"

#include "models/series/goalstatement.h"
#include "tests/series/samplefacts.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <limits>

using namespace mitra;
using namespace mitra::sample;

namespace
{

Assumption assumption(AssumptionKind kind, const char *goal, double value, int year,
                      const char *name = "")
{
    Assumption made;
    made.kind = kind;
    made.goal = GoalId(s(goal));
    made.value = value;
    if (kind != AssumptionKind::Pace)
        made.year = year;
    made.name = s(name);
    return made;
}

ProgressRequest request(const char *goal)
{
    ProgressRequest asked;
    asked.goal = GoalId(s(goal));
    return asked;
}

ProgressRequest from(const char *goal, double value, int year)
{
    ProgressRequest asked = request(goal);
    asked.ofGoal.baseline = assumption(AssumptionKind::Baseline, goal, value, year);
    return asked;
}

const GoalMeasure *measureOf(const GoalAssessment &told, const char *id)
{
    for (const GoalMeasure &measure : told.measures) {
        if (measure.indicator == indicatorId(id))
            return &measure;
    }
    return nullptr;
}

FactTables stated()
{
    FactTables t = tables();
    Statement said;
    said.id = StatementId(s("T1"));
    said.value = 30;
    said.year = 2030;
    said.kind = StatementKind::Target;
    said.confidence = s("low");
    said.note = s("single origin");
    said.source = SourceId(s("ministry"));
    t.statements = {said};
    const auto conflict = [](const char *id, const char *reading) {
        return Conflict{
            ConflictId(s(id)),    s("A topic"),         s(reading), SourceId(s("ministry")),
            s("Another reading"), SourceId(s("press")), Reading::A, s("The first is older")};
    };
    t.conflicts = {conflict("C1", "Signed by 30 May 2026"), conflict("C2", "30% of GDP")};
    t.sources[0].published = *PartialDate::fromIso(s("2026-02-09"));
    return t;
}

} // namespace

class TestGoalAssessment : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void whatIsStatedAndHowFirmly();
    void aDayOfAMonthIsNoConflict();
    void noOfficialValueIsSaid();
    void anOfficialValueIsJudged();
    void everyBoundMeasureIsTold();
    void onlyAMappedMeasureIsReadAgainstTheGoal();
    void projectionsAreNoResults();
    void theNeededPace();
    void aPaceOfOneIsSingular();
    void baselinesThatAskForNothing_data();
    void baselinesThatAskForNothing();
    void aWorkingTargetTakesTheNumbersPlace();
    void anAssumedPaceTellsTheYear();
    void theAssumptionsOfOthersDoNotCount();
    void everyAssumptionIsTold();
    void anUnknownGoal();
    void theBuiltInGoals();
};

void TestGoalAssessment::whatIsStatedAndHowFirmly()
{
    const Facts world(stated());
    const GoalAssessment told = assessGoal(world, request("economy"));
    QCOMPARE(told.stated, QStringLiteral("30% of GDP by 2030, for ASEAN as a whole"));
    QCOMPARE(told.statedBy, QStringLiteral("A ministry, 9 Feb 2026"));
    QCOMPARE(told.standing, QStringLiteral("Reported goal, one origin"));
    QCOMPARE(told.confidence, QStringLiteral("Low confidence (ours): single origin"));
    QCOMPARE(told.statement->id, StatementId(s("T1")));
    // No other goal has a statement of its number.
    QVERIFY(assessGoal(world, request("skills")).confidence.isEmpty());
}

void TestGoalAssessment::aDayOfAMonthIsNoConflict()
{
    const Facts world(stated());
    const GoalAssessment told = assessGoal(world, request("economy"));
    QCOMPARE(told.conflicts.size(), 1);
    QCOMPARE(told.conflicts.first()->id, ConflictId(s("C2")));
    QCOMPARE(conflictText(*told.conflicts.first()),
             QStringLiteral("Used: 30% of GDP. Other reading: Another reading. Why: The first is "
                            "older."));
    QVERIFY(told.sources.contains(SourceId(s("press"))));
}

void TestGoalAssessment::noOfficialValueIsSaid()
{
    const Facts world = facts({observation("share", "VN", 2024, 13)});
    const GoalAssessment told = assessGoal(world, request("economy"));
    QCOMPARE(told.official, QStringLiteral("No official value exists"));
    QCOMPARE(told.verdict, Verdict::CannotBeAssessed);
    QCOMPARE(told.verdictText, QStringLiteral("Cannot be assessed: no official 2025 value"));
    QCOMPARE(told.title,
             QStringLiteral("Digital economy, 30% of GDP by 2030, cannot be assessed: no "
                            "official 2025 value"));
    QCOMPARE(told.pace.sentences.size(), 1);
    QVERIFY(told.pace.sentences.first().contains(QStringLiteral("cannot be said")));
    QVERIFY(!told.pace.neededPace);
    QVERIFY(told.missing.first().startsWith(
        QStringLiteral("An official value of ASEAN for 2025, the year before the plan starts")));
}

void TestGoalAssessment::anOfficialValueIsJudged()
{
    const Facts world = facts({observation("official-share", "ASEAN", 2020, 15),
                               observation("official-share", "ASEAN", 2025, 19)});
    const GoalAssessment told = assessGoal(world, request("economy"));
    QCOMPARE(told.official, QStringLiteral("19% of GDP in 2025"));
    QCOMPARE(told.verdict, Verdict::Stalled); // 4/15 of the way in half the time
    QCOMPARE(told.verdictText, QStringLiteral("Stalled"));
    QCOMPARE(told.title, QStringLiteral("Digital economy, 30% of GDP by 2030: stalled"));
    QCOMPARE(*told.pace.neededPace, 2.2);
    const QString text = told.pace.sentences.join(u'\n');
    QVERIFY2(text.contains(s("26.7% of the way from 15% (2020) is done in 50% of the time.")),
             qPrintable(text));
    QVERIFY2(text.contains(s("So far: 0.8 points a year.")), qPrintable(text));
    QVERIFY2(
        text.contains(s("From 19% in 2025, 2.2 points a year are needed to reach 30% by 2030.")),
        qPrintable(text));
    QVERIFY2(text.contains(s("At the pace so far it is reached in 2038.")), qPrintable(text));
    QVERIFY(told.pace.assumptions.isEmpty());

    // From an assumed 17 in 2023 it is 2 of 13 points in 2 of 7 years: 0.54 of the pace.
    const GoalAssessment assumed = assessGoal(world, from("economy", 17, 2023));
    QCOMPARE(assumed.verdictText, QStringLiteral("Stalled, under an assumption"));
    QCOMPARE(*assumed.pace.assessment.pace, 1.0);
}

void TestGoalAssessment::everyBoundMeasureIsTold()
{
    const Facts world =
        facts({observation("share", "VN", 2025, 14, ObservationStatus::Estimate),
               observation("share", "VN", 2020, 3), observation("share", "MY", 2023, 23.5),
               observation("other-share", "ASEAN", 2025, 7), observation("lcu", "VN", 2024, 400),
               observation("lcu", "MY", 2024, 400)});
    const GoalAssessment told = assessGoal(world, request("economy"));
    QCOMPARE(told.measures.size(), 4);
    QCOMPARE(told.measures.first().indicator, indicatorId("share")); // the one that stands in
    QCOMPARE(told.measures.at(1).measure, Measure::Official);
    QCOMPARE(told.measures.first().values, QStringLiteral("14% (Viet Nam) to 23.5% (Malaysia)"));
    QCOMPARE(told.measures.first().coverage,
             QStringLiteral("2 of 4 members, 2023\u20132025, reported, 1 an estimate"));
    QCOMPARE(measureOf(told, "other-share")->values, QStringLiteral("ASEAN 7%"));
    QCOMPARE(measureOf(told, "other-share")->coverage,
             QStringLiteral("no member\u2019s value, 2025, reported"));
    QCOMPARE(measureOf(told, "lcu")->values, QStringLiteral("2 members, each in its own currency"));
    QCOMPARE(measureOf(told, "official-share")->values, QStringLiteral("no value"));
    QVERIFY(told.sources.contains(SourceId(s("statistics"))));
}

void TestGoalAssessment::onlyAMappedMeasureIsReadAgainstTheGoal()
{
    const Facts world =
        facts({observation("osi", "ASEAN", 2020, 0.5), observation("osi", "ASEAN", 2024, 0.6),
               observation("share", "VN", 2020, 3), observation("share", "VN", 2025, 14),
               observation("other-share", "ASEAN", 2020, 5),
               observation("other-share", "ASEAN", 2025, 29)});
    const GoalAssessment services = assessGoal(world, request("services"));
    QVERIFY(services.measures.first().isReadAgainstGoal);
    // 0.1 of 0.5 in 4 of 10 years: half the pace.
    QCOMPARE(services.measures.first().judgement,
             QStringLiteral("Read against the proxy: stalled"));
    QCOMPARE(services.measures.first().verdict, Verdict::Stalled);
    QCOMPARE(services.verdict, Verdict::CannotBeAssessed); // the goal's own stays

    const GoalAssessment economy = assessGoal(world, request("economy"));
    QVERIFY2(economy.measures.first().judgement.startsWith(
                 QStringLiteral("Cannot be assessed: no value of ASEAN as a whole.")),
             qPrintable(economy.measures.first().judgement));
    QCOMPARE(measureOf(economy, "other-share")->judgement,
             QStringLiteral("Not comparable with the goal"));
    QVERIFY(!measureOf(economy, "other-share")->isReadAgainstGoal);
}

void TestGoalAssessment::projectionsAreNoResults()
{
    const auto projection = ObservationStatus::Projection;
    const Facts world = facts({observation("official-share", "ASEAN", 2030, 14, projection),
                               observation("official-share", "VN", 2030, 10, projection)});
    const GoalAssessment told = assessGoal(world, request("economy"));
    QCOMPARE(told.projections, QStringLiteral("14% of GDP in 2030"));
    QCOMPARE(told.official, QStringLiteral("No official value exists"));
    const GoalMeasure *measure = measureOf(told, "official-share");
    QCOMPARE(measure->values, QStringLiteral("ASEAN 14%; 10% (Viet Nam)"));
    QCOMPARE(measure->coverage, QStringLiteral("2030, projections"));
    QCOMPARE(measure->judgement,
             QStringLiteral("A projection, no result: not comparable with the goal"));
    QVERIFY(told.missing.first().endsWith(
        QStringLiteral("the official measures hold projections only.")));
}

void TestGoalAssessment::theNeededPace()
{
    const GoalAssessment told = assessGoal(facts({}), from("economy", 15, 2025));
    QCOMPARE(*told.pace.neededPace, 3.0); // 15 points in 5 years
    QCOMPARE(told.pace.sentences,
             (QStringList{
                 s("From an assumed 15% in 2025, 3 points a year are needed to reach 30% by 2030."),
                 s("A straight path stands at 18% in 2026, 21% in 2027, 24% in 2028, 27% in 2029."),
                 s("How far and how fast ASEAN has come since is unknown: no official value "
                   "exists."),
                 s("When it would be reached cannot be said, because no pace is known.")}));
    QCOMPARE(told.pace.path.size(), 6);
    QCOMPARE(told.pace.path.at(2), (YearValue{2027, 21}));
    // It makes no verdict.
    QCOMPARE(told.verdictText, QStringLiteral("Cannot be assessed: no official 2025 value"));
    QVERIFY(told.title.endsWith(
        QStringLiteral("; from an assumed 15% in 2025, 3 points a year are needed")));
}

void TestGoalAssessment::aPaceOfOneIsSingular()
{
    QCOMPARE(assessGoal(facts({}), from("economy", 25, 2025)).pace.finding,
             QStringLiteral("from an assumed 25% in 2025, 1 point a year is needed"));
}

void TestGoalAssessment::baselinesThatAskForNothing_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("met") << 31.0 << 2025
                         << s("From an assumed 31% in 2025, nothing is left to reach 30% by 2030.");
    QTest::newRow("late") << 15.0 << 2030
                          << s("2030 is not before the target year 2030, so no pace can be said.");
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 2025
                               << s("The baseline is not a usable number, so no pace can be said.");
}

void TestGoalAssessment::baselinesThatAskForNothing()
{
    QFETCH(double, value);
    QFETCH(int, year);
    QFETCH(QString, sentence);
    const GoalAssessment told = assessGoal(facts({}), from("economy", value, year));
    QVERIFY(!told.pace.neededPace);
    QVERIFY(told.pace.path.isEmpty());
    QCOMPARE(told.pace.sentences.first(), sentence);
}

void TestGoalAssessment::aWorkingTargetTakesTheNumbersPlace()
{
    ProgressRequest asked = from("economy", 10, 2025);
    asked.ofGoal.workingTarget = assumption(AssumptionKind::Target, "economy", 22, 2029);
    const GoalAssessment told = assessGoal(facts({}), asked);
    QCOMPARE(*told.pace.neededPace, 3.0); // 12 points in 4 years
    QCOMPARE(told.pace.sentences.first(),
             s("From an assumed 10% in 2025, 3 points a year are needed to reach an assumed 22% by "
               "2029."));
    QCOMPARE(told.stated, QStringLiteral("30% of GDP by 2030, for ASEAN as a whole"));
}

void TestGoalAssessment::anAssumedPaceTellsTheYear()
{
    ProgressRequest asked = from("economy", 15, 2025);
    asked.ofGoal.paces = {assumption(AssumptionKind::Pace, "economy", 2, 0, "slow"),
                          assumption(AssumptionKind::Pace, "economy", -1, 0, "back"),
                          assumption(AssumptionKind::Pace, "skills", 9, 0, "other")};
    const GoalAssessment told = assessGoal(facts({}), asked);
    const QString text = told.pace.sentences.join(u'\n');
    // 15 points at 2 a year take 7.5 years.
    QVERIFY2(text.contains(
                 s("From an assumed 15% in 2025, at an assumed 2 points a year, it is reached in "
                   "2032.")),
             qPrintable(text));
    QVERIFY2(text.contains(s("it is never reached.")), qPrintable(text));
    QVERIFY(!text.contains(s("no pace is known")));
    QCOMPARE(told.pace.assumptions.size(), 3);
}

void TestGoalAssessment::theAssumptionsOfOthersDoNotCount()
{
    ProgressRequest asked = request("economy");
    asked.indicator = indicatorId("share");
    asked.ofGoal.baseline = assumption(AssumptionKind::Baseline, "skills", 40, 2025);
    asked.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 20}); // the indicator's
    const GoalAssessment told = assessGoal(facts({}), asked);
    QVERIFY(!told.pace.restsOnAssumption());
    QVERIFY(!told.pace.neededPace);
}

void TestGoalAssessment::everyAssumptionIsTold()
{
    ProgressRequest asked = from("economy", 15, 2025);
    GoalAssessment told = assessGoal(facts({}), asked);
    QCOMPARE(told.pace.assumptions.size(), 1);
    QCOMPARE(told.pace.assumptions.first().what, QStringLiteral("Working baseline: 15% in 2025"));
    QVERIFY(told.pace.assumptions.first().origin.startsWith(QStringLiteral("Tried out")));
    QVERIFY(told.notes.last().startsWith(QStringLiteral("An assumption is used")));

    asked.ofGoal.baseline->name = s("Start");
    asked.ofGoal.baseline->author = s("Mai");
    asked.ofGoal.baseline->madeOn = QDate(2026, 5, 3);
    asked.ofGoal.baseline->reason = s("middle of the national shares");
    told = assessGoal(facts({}), asked);
    QCOMPARE(told.pace.assumptions.first().name, QStringLiteral("Start"));
    QCOMPARE(told.pace.assumptions.first().origin,
             s("\u201cStart\u201d, by Mai, 3 May 2026. Reason: middle of the national shares"));
}

void TestGoalAssessment::anUnknownGoal()
{
    const GoalAssessment told = assessGoal(facts({}), from("happiness", 1, 2025));
    QCOMPARE(told.verdictText, QStringLiteral("Cannot be assessed: no such goal"));
    QVERIFY(told.measures.isEmpty());
    QVERIFY(told.sources.isEmpty());
}

void TestGoalAssessment::theBuiltInGoals()
{
    const FactsPtr real = test::builtInFacts();
    for (const Goal &goal : real->goals()) {
        for (const bool assumed : {false, true}) {
            const GoalAssessment told =
                assessGoal(*real, assumed ? from(qPrintable(goal.id.text()), 15, 2025)
                                          : request(qPrintable(goal.id.text())));
            QCOMPARE(told.official, QStringLiteral("No official value exists"));
            QCOMPARE(told.verdictText,
                     QStringLiteral("Cannot be assessed: no official 2025 value"));
            QCOMPARE(told.pace.neededPace.has_value(), assumed);
            QVERIFY(told.statement);
            QVERIFY(told.confidence.contains(QStringLiteral("single origin")));
            QCOMPARE(told.conflicts.size(), 1); // that on the six headline numbers
            const auto bound =
                std::count_if(real->indicators().begin(), real->indicators().end(),
                              [&](const Indicator &each) { return each.goal == goal.id; });
            QCOMPARE(qsizetype(told.measures.size()), qsizetype(bound));
            int read = 0;
            for (const GoalMeasure &measure : told.measures) {
                read += measure.isReadAgainstGoal;
                for (const QString &text : {measure.values, measure.coverage, measure.judgement}) {
                    QVERIFY2(!text.isEmpty(), qPrintable(measure.name));
                    QVERIFY2(!text.contains(u'%' + s("1")) && !text.contains(s("nan")),
                             qPrintable(text));
                }
            }
            QCOMPARE(read, 1);
            for (const SourceId &source : told.sources)
                QVERIFY(real->find(source));
        }
    }
    // 85 points in five years.
    QCOMPARE(assessGoal(*real, from("ai-services", 15, 2025)).pace.finding,
             QStringLiteral("from an assumed 15% in 2025, 17 points a year are needed"));
    // ASEAN's index in 2020 and 2024 is the same reading as on the track.
    QVERIFY(assessGoal(*real, request("ai-services"))
                .measures.first()
                .judgement.startsWith(QStringLiteral("Read against the proxy: ")));
}

QTEST_GUILESS_MAIN(TestGoalAssessment)
#include "tst_goalassessment.moc"
