// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberprofile.h"

#include "models/domain/localname.h"
#include "models/series/goalsummary.h"
#include "models/series/groupcomparison.h"
#include "models/series/memberranking.h"
#include "models/series/readings.h"
#include "models/series/trajectory.h"
#include "models/series/verdicttable.h"
#include "models/series/verdicttabletext.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberProfile)
};

void readRank(MemberMeasure &measure, const Facts &facts, const EconomyId &economy)
{
    ProgressRequest request;
    request.indicator = measure.indicator;
    const MemberRanking ranking = rankMembers(facts, request);
    for (const RankedMember &member : ranking.members) {
        if (ranking.isRanked && member.row.latest)
            ++measure.ranked;
        if (member.row.economy != economy)
            continue;
        measure.rank = ranking.isRanked ? member.rank : 0;
        measure.latest = member.row.latest;
        measure.status = member.row.latestStatus;
        measure.source = member.row.source;
    }
}

void readGroup(MemberMeasure &measure, const Facts &facts)
{
    const EconomyId group = groupOf(facts);
    const auto observed = observedReadings(facts, measure.indicator, group);
    if (!observed.isEmpty()) {
        const Observation *latest = observed.last();
        measure.group = YearValue{latest->year, latest->value};
        measure.groupName = economyName(facts, group);
        measure.groupSource = latest->source;
        return;
    }
    const std::optional<GroupChoice> choice = usualChoice(facts, measure.indicator);
    const std::optional<GroupSeries> series =
        choice ? groupSeries(facts, measure.indicator, *choice) : std::nullopt;
    if (!series || series->values.empty())
        return;
    measure.group = YearValue{series->values.last().year, series->values.last().value};
    measure.groupName = series->name;
}

MemberMeasure read(const Facts &facts, const Indicator &indicator, const EconomyId &economy)
{
    MemberMeasure measure;
    measure.indicator = indicator.id;
    measure.name = localText(indicator.name);
    measure.unit = indicator.unit;
    measure.goal = facts.find(indicator.goal) ? indicator.goal : GoalId();
    measure.measure = indicator.measure;
    readRank(measure, facts, economy);
    readGroup(measure, facts);
    return measure;
}

bool isMeasured(const Facts &facts, const GoalId &goal, const EconomyId &economy)
{
    return std::any_of(
        facts.indicators().begin(), facts.indicators().end(), [&](const Indicator &indicator) {
            return indicator.goal == goal && indicator.measure == Measure::Official &&
                   !observedReadings(facts, indicator.id, economy).isEmpty();
        });
}

QString findingText(const QString &name, int onTrack, int assessed, qsizetype measured)
{
    if (assessed > 0)
        return Words::tr("%1 is on track on %2 of %3 by trend", "member, number, measures")
            .arg(name, QLocale().toString(onTrack), measuresInWords(assessed));
    return measured > 0 ? Words::tr("%1 has values on %2, none of which can be judged by trend")
                              .arg(name, measuresInWords(measured))
                        : Words::tr("Nothing that is judged has a value of %1").arg(name);
}

// The target reached counts as on track.
bool isOnTrack(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NewlyMet:
    case Verdict::MetKept:
    case Verdict::MetWrongWay:
    case Verdict::OnTrack:
        return true;
    default:
        return false;
    }
}

MemberGoal readGoal(const Facts &facts, const Goal &goal, const EconomyId &economy)
{
    const GoalSummary summary = summariseGoal(facts, goal.id);
    MemberGoal told;
    told.goal = goal.id;
    told.name = localName(goal.name);
    if (summary.target) {
        told.headline =
            Words::tr("%1 by %2", "number, year").arg(summary.headline).arg(summary.target->year);
        told.targetSource = summary.target->source;
    }
    told.isMeasured = isMeasured(facts, goal.id, economy);
    const GoalProxy *proxy = facts.proxy(goal.id);
    const Indicator *indicator = proxy ? facts.find(proxy->indicator) : nullptr;
    if (!indicator)
        return told;
    told.hasProxy = true;
    told.proxyLabel = localText(proxy->label.isEmpty() ? indicator->name : proxy->label);
    told.proxyNote = localText(proxy->note);
    told.proxy = read(facts, *indicator, economy);
    if (told.proxy.latest && proxy->scale != 1 && summary.target &&
        std::isfinite(told.proxy.latest->value * proxy->scale)) {
        told.proxy.latest->value *= proxy->scale;
        if (told.proxy.group)
            told.proxy.group->value *= proxy->scale;
        told.proxy.unit = summary.target->unit;
    }
    if (!told.proxy.latest) {
        told.proxy.verdictText = Words::tr("Cannot be assessed: no value");
        return told;
    }
    ProgressRequest request;
    request.goal = goal.id;
    request.indicator = indicator->id;
    request.economy = economy;
    const Trajectory trajectory = makeTrajectory(facts, request);
    told.proxy.verdict = trajectory.assessment.verdict;
    told.proxy.verdictText = verdictText(trajectory);
    return told;
}

} // namespace

MemberProfile makeMemberProfile(const Facts &facts, const EconomyId &economy, VerdictBasis basis)
{
    MemberProfile profile;
    profile.economy = economy;
    profile.basis = basis;
    profile.memberCount = int(facts.members().size());
    for (const Goal &goal : facts.goals())
        profile.goals.append(readGoal(facts, goal, economy));

    const VerdictTable table = makeVerdictTable(facts, {}, basis);
    int column = 0;
    while (column < table.columns.size() && table.columns.at(column).economy != economy)
        ++column;
    for (const VerdictRow &row : table.rows) {
        const Indicator *indicator = facts.find(row.indicator);
        if (!indicator)
            continue;
        MemberMeasure measure = read(facts, *indicator, economy);
        if (!measure.latest || column == table.columns.size()) {
            profile.withoutValue.append(measure);
            continue;
        }
        const VerdictCell &cell = row.cells[size_t(column)];
        measure.verdict = cell.verdict;
        Assessment assessed;
        assessed.verdict = cell.verdict;
        measure.verdictText =
            cell.isAssessed() ? verdictText(assessed) : shortCellText(table, row, column);
        ++profile.verdicts[size_t(cell.verdict)];
        if (!cell.isAssessed() && observedReadings(facts, row.indicator, economy).size() == 1)
            ++profile.ofOneValue;
        profile.measures.append(measure);
    }
    return profile;
}

QString memberFinding(const QString &name, const MemberProfile &profile)
{
    int onTrack = 0;
    for (size_t i = 0; i < profile.verdicts.size(); ++i)
        onTrack += isOnTrack(Verdict(i)) ? profile.verdicts[i] : 0;
    return findingText(name, onTrack, profile.assessed(), profile.measures.size());
}

QStringList memberFindings(const Facts &facts, VerdictBasis basis)
{
    const VerdictTable table = makeVerdictTable(facts, {}, basis);
    QStringList findings;
    for (const Economy *member : facts.members()) {
        int onTrack = 0;
        int assessed = 0;
        int measured = 0;
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            if (table.columns.at(column).economy != member->id)
                continue;
            for (const VerdictRow &row : table.rows) {
                const VerdictCell &cell = row.cells[size_t(column)];
                measured += cell.hasValues() ? 1 : 0;
                assessed += cell.isAssessed() ? 1 : 0;
                onTrack += isOnTrack(cell.verdict) ? 1 : 0;
            }
        }
        findings.append(findingText(localName(*member), onTrack, assessed, measured));
    }
    return findings;
}

QString measuresInWords(qsizetype count)
{
    return count == 1 ? Words::tr("1 measure")
                      : Words::tr("%1 measures").arg(QLocale().toString(qlonglong(count)));
}

QString verdictCountsText(const MemberProfile &profile)
{
    QStringList counts;
    for (size_t i = 0; i < profile.verdicts.size(); ++i) {
        if (profile.verdicts[i] > 0)
            counts.append(Words::tr("%1 %2", "number, verdict")
                              .arg(QLocale().toString(profile.verdicts[i]),
                                   inSentence(verdictText(Verdict(i)))));
    }
    return counts.join(QStringLiteral(", "));
}

} // namespace mitra
