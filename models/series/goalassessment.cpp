// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goalassessment.h"

#include "models/domain/localname.h"
#include "models/series/goalstatement.h"
#include "models/series/numbers.h"
#include "models/series/trajectory.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalAssessment)
};

QString valueOf(const GoalSummary &summary, double value)
{
    return fullValueText(value, summary.target->unit, QLocale());
}

void tellStated(GoalAssessment &told, const Facts &facts, const Goal &goal)
{
    const Target *target = told.summary.target;
    told.standing = localText(goal.standing);
    if (!told.standing.isEmpty())
        told.standing.front() = told.standing.front().toUpper();
    if (!target) {
        told.stated = Words::tr("No target is stated for this goal");
        return;
    }
    told.stated = Words::tr("%1 by %2, for %3 as a whole", "number, year, group")
                      .arg(told.summary.headline)
                      .arg(target->year)
                      .arg(economyName(facts, target->economy));
    told.statedBy = publisherText(facts, target->source);
    told.statement = statementOf(facts, *target);
    if (told.statement)
        told.confidence = confidenceText(*told.statement);
    told.conflicts = conflictsOn(facts, *target);
}

void tellOfficial(GoalAssessment &told)
{
    const GoalSummary &summary = told.summary;
    if (!summary.target)
        return;
    if (const Observation *official = summary.official) {
        told.official = Words::tr("%1 in %2", "value, year")
                            .arg(valueOf(summary, official->value))
                            .arg(official->year);
        told.consequence = Words::tr("The goal is judged by this value; proxies stand beside it.");
    } else {
        told.official = Words::tr("No official value exists");
        told.consequence = Words::tr("Without one nobody can say how far ASEAN has come, how fast "
                                     "it moves or when it arrives. No proxy is put in its place.");
    }
    if (summary.projected) {
        const auto &[low, high] = *summary.projected;
        told.projections = low == high ? Words::tr("%1 in %2", "value, year")
                                             .arg(valueOf(summary, low))
                                             .arg(summary.target->year)
                                       : Words::tr("%1 to %2 in %3", "low, high, year")
                                             .arg(valueText(low, summary.target->unit, QLocale()),
                                                  valueOf(summary, high))
                                             .arg(summary.target->year);
    }
}

// The verdict stays what the official value allows: an assumption never makes one.
void tellVerdict(GoalAssessment &told)
{
    told.verdictText = told.summary.verdict;
    if (!told.summary.official || !told.summary.target)
        return;
    told.verdict = told.pace.assessment.verdict;
    told.verdictText = verdictText(told.pace.assessment);
    if (told.pace.baseline || told.pace.workingTarget)
        told.verdictText = Words::tr("%1, under an assumption").arg(told.verdictText);
}

void tellMissing(GoalAssessment &told, const Facts &facts, const Goal &goal)
{
    const GoalSummary &summary = told.summary;
    if (!summary.target) {
        told.missing += Words::tr("A target: a number and a year.");
        return;
    }
    const auto ofGoal = [&](const GoalMeasure &measure) {
        return measure.measure == Measure::Official && measure.unit == summary.target->unit;
    };
    const bool hasMeasure = std::any_of(told.measures.begin(), told.measures.end(), ofGoal);
    const QString unit = unitText(summary.target->unit);
    if (!hasMeasure)
        told.missing += Words::tr("An official measure of the goal itself, in %1: this file has "
                                  "none.")
                            .arg(unit);
    if (!summary.official) {
        const Framework *framework = facts.find(goal.framework);
        const QString value =
            framework && framework->periodStart
                ? Words::tr("An official value of ASEAN for %1, the year before the plan starts")
                      .arg(*framework->periodStart - 1)
                : Words::tr("An official value of ASEAN to start from");
        told.missing +=
            hasMeasure ? Words::tr("%1: the official measures hold projections only.").arg(value)
                       : value + QLatin1Char('.');
        told.missing += Words::tr("A later value by the same measure, so that a pace can be told.");
    } else if (told.verdict == Verdict::CannotBeAssessed) {
        told.missing += Words::tr("A second official value, so that a pace can be told.");
    }
    if (!told.conflicts.isEmpty())
        told.missing +=
            Words::tr("A second source that confirms the number: what there is disagrees.");
}

QString titleOf(const GoalAssessment &told)
{
    const GoalSummary &summary = told.summary;
    if (!summary.target)
        return Words::tr("%1: no target is stated").arg(summary.name);
    QString verdict = told.verdictText;
    verdict.front() = verdict.front().toLower();
    QString title = Words::tr("%1, %2 by %3", "goal, number, year")
                        .arg(summary.name, summary.headline)
                        .arg(summary.target->year);
    title = summary.official
                ? Words::tr("%1: %2", "goal, verdict").arg(title, verdict)
                : Words::tr("%1, %2", "goal, why it cannot be assessed").arg(title, verdict);
    if (!told.pace.finding.isEmpty() && told.pace.baseline && !summary.official)
        title = QStringLiteral("%1; %2").arg(title, told.pace.finding);
    return title;
}

void tellNotes(GoalAssessment &told)
{
    const bool hasProxy =
        std::any_of(told.measures.begin(), told.measures.end(),
                    [](const GoalMeasure &measure) { return measure.measure == Measure::Proxy; });
    if (hasProxy)
        told.notes +=
            Words::tr("Hollow marks are proxies: they stand in for the goal, which nobody "
                      "measures. Which measure speaks of which goal is this project\u2019s "
                      "mapping.");
    if (told.pace.restsOnAssumption())
        told.notes += told.pace.assumptions.size() == 1
                          ? Words::tr("An assumption is used, stated by no source; it is marked "
                                      "“assumed”.")
                          : Words::tr("%1 assumptions are used, stated by no source; they are "
                                      "marked “assumed”.")
                                .arg(told.pace.assumptions.size());
}

QString sentenceOf(const GoalAssessment &told)
{
    QString sentence = told.summary.sentence;
    if (!told.statedBy.isEmpty())
        sentence += QLatin1Char(' ') + Words::tr("Stated by %1.").arg(told.statedBy);
    const qsizetype count = told.measures.size();
    if (count > 0)
        sentence += QLatin1Char(' ') +
                    (count == 1 ? Words::tr("1 measure speaks of the goal.")
                                : Words::tr("%1 measures speak of the goal.").arg(count));
    sentence += QLatin1Char(' ') + told.pace.sentences.join(QLatin1Char(' '));
    return sentence;
}

} // namespace

GoalAssessment assessGoal(const Facts &facts, const ProgressRequest &request)
{
    GoalAssessment told;
    told.summary = summariseGoal(facts, request.goal);
    const Goal *goal = facts.find(request.goal);
    if (!goal) {
        told.verdictText = told.summary.verdict;
        told.title = told.summary.sentence;
        told.sentence = told.summary.sentence;
        return told;
    }
    tellStated(told, facts, *goal);
    tellOfficial(told);
    told.measures = goalMeasures(facts, goal->id);
    told.pace = goalPace(facts, told.summary, request);
    tellVerdict(told);
    tellMissing(told, facts, *goal);
    told.title = titleOf(told);
    tellNotes(told);
    told.sentence = sentenceOf(told);

    told.sources = told.summary.sources;
    for (const Conflict *conflict : std::as_const(told.conflicts)) {
        addSource(told.sources, conflict->sourceA);
        addSource(told.sources, conflict->sourceB);
    }
    for (const GoalMeasure &measure : std::as_const(told.measures)) {
        for (const SourceId &source : measure.sources)
            addSource(told.sources, source);
    }
    return told;
}

} // namespace mitra
