// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/localname.h"
#include "models/series/assumptionsof.h"
#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/questionof.h"
#include "models/series/trajectoryseries.h"
#include "models/series/whatifwords.h"
#include "models/series/wording.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::WhatIfMembers)
};

// The one tried out, because it is what the slider holds; else the first that applies.
std::optional<Assumption> chosenFor(const ProgressRequest &request, const EconomyId &economy)
{
    std::optional<Assumption> chosen;
    for (const Assumption &pace : request.paces) {
        if (pace.kind != AssumptionKind::Pace ||
            !appliesToEconomy(pace, request.indicator, economy))
            continue;
        if (pace.name.isEmpty())
            return pace;
        if (!chosen)
            chosen = pace;
    }
    return chosen;
}

WhatIfMember memberOf(const WhatIf &whatIf, const Facts &facts, const ProgressRequest &request,
                      const EconomySeries &series)
{
    WhatIfMember member;
    member.economy = series.economy;
    member.name = series.name;
    member.isGroup = series.isComputed;
    const Assessment assessment = assess(questionOf(facts, request, observedValues(&series)));
    member.latest = assessment.question.latest;
    if (!member.latest)
        return member;
    for (const SeriesPoint &point : series.points) {
        if (point.at.year == member.latest->year) {
            member.latestStatus = point.status;
            member.source = point.source;
        }
    }
    if (assessment.pace) {
        member.soFar = assessment.pace;
        member.baseYear = assessment.question.base->year;
    }
    member.needed = assessment.neededPace;
    if (whatIf.target && whatIf.direction)
        member.isMet =
            meetsTarget(member.latest->value, whatIf.target->at.value, *whatIf.direction);
    WhatIf own;
    own.unit = whatIf.unit;
    own.direction = whatIf.direction;
    own.latest = member.latest;
    own.target = whatIf.target;
    own.horizon = whatIf.horizon;
    if (member.soFar)
        member.atSoFar = tryPace(scenarioQuestion(own, *member.soFar));
    member.chosen = chosenFor(request, member.economy);
    if (member.chosen)
        member.atChosen = tryPace(scenarioQuestion(own, member.chosen->value));
    return member;
}

QString titleOf(const WhatIf &whatIf)
{
    int withPace = 0;
    int withData = 0;
    int tooSlow = 0;
    int met = 0;
    for (const WhatIfMember &member : whatIf.members) {
        if (member.isGroup || !member.latest)
            continue;
        ++withData;
        met += member.isMet;
        if (member.isMet || !member.atSoFar)
            continue;
        ++withPace;
        tooSlow += member.atSoFar->verdict != ScenarioVerdict::InTime;
    }
    if (withData == 0)
        return Words::tr("No member has data on this measure");
    if (!whatIf.target)
        return Words::tr("No target applies, so no pace is needed");
    const QString goal = targetPhrase(*whatIf.target, whatIf.unit);
    if (met == withData)
        return met == 1 ? Words::tr("The 1 member with data has reached %1").arg(goal)
                        : Words::tr("All %1 members with data have reached %2").arg(met).arg(goal);
    if (withPace == 0)
        return Words::tr("No member short of %1 has a pace so far").arg(goal);
    const QString by = Words::tr("%1 by %2", "target by year").arg(goal).arg(whatIf.horizon);
    if (tooSlow == 0)
        return withPace == 1 ? Words::tr("The pace of the 1 member still short leads to %1").arg(by)
                             : Words::tr("The paces of all %1 members still short lead to %2")
                                   .arg(withPace)
                                   .arg(by);
    if (withPace == 1)
        return Words::tr("The 1 member still short needs a faster pace to reach %1").arg(by);
    return tooSlow == 1 ? Words::tr("1 of %1 members still short needs a faster pace to reach %2")
                              .arg(withPace)
                              .arg(by)
                        : Words::tr("%1 of %2 members still short need a faster pace to reach %3")
                              .arg(tooSlow)
                              .arg(withPace)
                              .arg(by);
}

QString spoken(const WhatIfMember &member, const QString &unit)
{
    const QLocale locale;
    if (!member.latest)
        return Words::tr("%1: no data").arg(member.name);
    QStringList parts = {Words::tr("%1 %2 (%3)", "member, value, year")
                             .arg(member.name, valueText(member.latest->value, unit, locale))
                             .arg(member.latest->year)};
    if (member.isMet)
        parts += Words::tr("met");
    if (member.needed)
        parts += Words::tr("needed %1").arg(paceText(*member.needed, unit, locale));
    if (member.soFar)
        parts += Words::tr("so far %1").arg(paceText(*member.soFar, unit, locale));
    return parts.join(QStringLiteral(", "));
}

// The assumptions that the members' table uses, each told once.
QStringList notesOf(const WhatIf &whatIf, const Facts &facts, const ProgressRequest &request)
{
    QStringList notes = targetAssumptionNotes(request, whatIf.unit);
    bool estimates = false;
    QStringList without;
    for (const WhatIfMember &member : whatIf.members) {
        if (member.chosen) {
            const QString note = assumptionSentence(*member.chosen, whatIf.unit);
            if (!notes.contains(note))
                notes += note;
        }
        estimates |= member.latest && member.latestStatus == ObservationStatus::Estimate;
        if (!member.latest && !member.isGroup)
            without += member.name;
    }
    if (whatIf.target)
        notes += targetNotes(facts, request.indicator, *whatIf.target);
    if (estimates)
        notes += Words::tr("est.: an estimate.");
    if (!without.isEmpty() && without.size() < whatIf.members.size())
        notes += Words::tr("Without data: %1.").arg(joined(without));
    notes += Words::tr("The pace so far runs from each one\u2019s own base year; carried on it is "
                       "not a forecast.");
    return notes;
}

} // namespace

void addWhatIfMembers(WhatIf &whatIf, const Facts &facts, const ProgressRequest &asked)
{
    const Indicator *indicator = facts.find(asked.indicator);
    if (!indicator)
        return;
    ProgressRequest request = asked;
    // An assumed baseline is one economy's; the others keep what they observed.
    request.baseline.reset();
    for (const Economy *economy : facts.members())
        whatIf.members.append(
            memberOf(whatIf, facts, request, readSeries(facts, request.indicator, *economy)));
    QStringList groups;
    QList<SourceId> groupSources;
    for (const EconomyId &id : request.groups) {
        const auto choice = groupChoiceOf(id);
        const auto group = choice ? groupSeries(facts, request.indicator, *choice) : std::nullopt;
        if (!group)
            continue;
        whatIf.members.append(memberOf(whatIf, facts, request, computedSeries(*group)));
        groups += groupNotes(facts, *group);
        groupSources += group->sources;
    }
    for (const WhatIfMember &member : std::as_const(whatIf.members))
        addSource(whatIf.membersSources, member.source);
    if (whatIf.target)
        addSource(whatIf.membersSources, whatIf.target->source);
    for (const SourceId &source : std::as_const(groupSources))
        addSource(whatIf.membersSources, source);

    whatIf.membersTitle = titleOf(whatIf);
    whatIf.membersSubtitle =
        Words::tr("%1, %2", "measure, unit").arg(localText(indicator->name), unitText(whatIf.unit));
    whatIf.membersNotes = notesOf(whatIf, facts, request);
    whatIf.membersNotes += groups;
    whatIf.membersNotes.removeDuplicates();
    QStringList texts;
    for (const WhatIfMember &member : std::as_const(whatIf.members))
        texts += spoken(member, whatIf.unit);
    whatIf.membersSentence =
        QStringLiteral("%1. %2.").arg(whatIf.membersTitle, texts.join(QStringLiteral("; ")));
}

} // namespace mitra
