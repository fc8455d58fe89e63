// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/membermultiples.h"

#include "models/series/assumptiontext.h"
#include "models/series/groupvalues.h"
#include "models/series/incolour.h"
#include "models/series/numbers.h"
#include "models/series/questionof.h"
#include "models/series/trajectoryseries.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MemberMultiples)
};

QString latestText(const QList<SeriesPoint> &points, const QString &unit)
{
    if (points.isEmpty())
        return Words::tr("no data");
    const SeriesPoint &last = points.last();
    const QString value = valueText(last.at.value, unit, QLocale());
    return last.status == ObservationStatus::Estimate
               ? Words::tr("%1 in %2, est.", "an estimate").arg(value).arg(last.at.year)
               : Words::tr("%1 in %2").arg(value).arg(last.at.year);
}

// An assumption that names an economy, or an assumed baseline of the judged one, is no other's.
ProgressRequest askedOf(const ProgressRequest &request, const EconomyId &judged,
                        const EconomyId &economy)
{
    ProgressRequest own = request;
    own.economy = economy;
    const auto isOf = [&](const std::optional<Assumption> &assumption) {
        return assumption && assumption->economy == economy;
    };
    if (request.baseline && !isOf(request.baseline) &&
        (!request.baseline->economy.isEmpty() || economy != judged))
        own.baseline.reset();
    if (request.workingTarget && !request.workingTarget->economy.isEmpty() &&
        !isOf(request.workingTarget))
        own.workingTarget.reset();
    return own;
}

void judge(MemberPanel &panel, const Facts &facts, const ProgressRequest &asked,
           const QString &unit)
{
    QList<YearValue> values;
    for (const SeriesPoint &point : std::as_const(panel.points))
        values += point.at;
    panel.observed = splitAtGaps(values);
    panel.assessment = assess(questionOf(facts, asked, values));
    panel.latest = latestText(panel.points, unit);
    panel.verdict = verdictText(panel.assessment);
}

// What the title counts, in its order.
constexpr Verdict told[] = {Verdict::MetKept,         Verdict::OnTrack, Verdict::FasterNeeded,
                            Verdict::Stalled,         Verdict::Away,    Verdict::WasMetNowMissed,
                            Verdict::CannotBeAssessed};

// However it was met, the title says that it is; the panel says how.
Verdict toldAs(Verdict verdict)
{
    return verdict == Verdict::NewlyMet || verdict == Verdict::MetWrongWay ? Verdict::MetKept
                                                                           : verdict;
}

QString noTargetReason()
{
    Assessment none;
    none.obstacle = Obstacle::NoTarget;
    return obstacleReason(none);
}

// Why nobody is judged, where it is the same for all members with data; empty else.
QString commonReason(const MemberMultiples &multiples)
{
    QString common;
    for (const MemberPanel &panel : multiples.panels) {
        if (!panel.isMember || panel.points.isEmpty())
            continue;
        const QString reason = obstacleReason(panel.assessment);
        if (!common.isEmpty() && reason != common)
            return {};
        common = reason;
    }
    return common;
}

QString noneText(const MemberMultiples &multiples)
{
    const bool anyData =
        std::any_of(multiples.panels.begin(), multiples.panels.end(), [](const MemberPanel &panel) {
            return panel.isMember && !panel.points.isEmpty();
        });
    if (!anyData)
        return Words::tr("No member has data on this measure");
    const QString why = multiples.target ? commonReason(multiples) : noTargetReason();
    return why.isEmpty() ? Words::tr("No member can be assessed")
                         : Words::tr("No member can be assessed: %1", "reason").arg(why);
}

// "2 of 11 members are on track, 3 need to go faster".
QString countsText(const QHash<Verdict, int> &counts, int members)
{
    QStringList parts;
    for (const Verdict verdict : told) {
        const int count = counts.value(verdict);
        if (count == 0)
            continue;
        const QString did = verdictClause(verdict, count);
        if (count == members && members > 1)
            return Words::tr("All %1 members %2").arg(members).arg(did);
        if (!parts.isEmpty())
            parts += Words::tr("%1 %2", "count, what they do").arg(count).arg(did);
        else
            parts += members == 1 ? Words::tr("The only member %1").arg(did)
                                  : Words::tr("%1 of %2 members %3", "count, all, what they do")
                                        .arg(count)
                                        .arg(members)
                                        .arg(did);
    }
    return parts.join(QStringLiteral(", "));
}

QString titleOf(const MemberMultiples &multiples)
{
    QHash<Verdict, int> counts;
    int members = 0;
    for (const MemberPanel &panel : multiples.panels) {
        if (!panel.isMember)
            continue;
        ++members;
        ++counts[toldAs(panel.assessment.verdict)];
    }
    if (counts.value(Verdict::CannotBeAssessed) == members)
        return noneText(multiples);
    QString text = countsText(counts, members);
    if (!multiples.target || multiples.target->origin == TargetOrigin::Stated)
        return text;
    // A verdict that rests on an assumption or a proxy must not read as an official one.
    text.front() = text.front().toLower();
    if (multiples.target->origin == TargetOrigin::Proxy)
        return Words::tr("Read against the proxy: %1").arg(text);
    return Words::tr("Against %1: %2", "95% (working target): counts of verdicts")
        .arg(targetPhrase(*multiples.target, multiples.unit), text);
}

void addNotes(MemberMultiples &multiples, const Facts &facts, const ProgressRequest &request)
{
    QStringList withoutData;
    bool gaps = false;
    for (const MemberPanel &panel : std::as_const(multiples.panels)) {
        if (panel.points.isEmpty())
            withoutData += panel.name;
        gaps |= panel.observed.size() > 1;
    }
    if (multiples.target) {
        multiples.notes += targetNotes(facts, multiples.indicator, *multiples.target);
        multiples.notes +=
            request.baseYear
                ? Words::tr("Each is judged from its value of %1; one without it is not judged.")
                      .arg(*request.baseYear)
                : Words::tr("Each is judged from its value of 2020, or of the nearest year that "
                            "has one.");
    }
    if (const Assumption *baseline = assumedBaseline(request)) {
        const EconomyId whose =
            baseline->economy.isEmpty() ? judgedEconomy(facts, request) : baseline->economy;
        multiples.notes += Words::tr("%1 is judged from an assumed baseline, %2 in %3.")
                               .arg(economyName(facts, whose),
                                    valueText(baseline->value, multiples.unit, QLocale()))
                               .arg(*baseline->year);
    }
    multiples.notes += assumptionNotes(request, multiples.unit);
    if (withoutData.size() > 0 && withoutData.size() < multiples.panels.size())
        multiples.notes += Words::tr("No data: %1.").arg(joined(withoutData));
    if (!multiples.isComparable)
        multiples.notes += Words::tr("The values are amounts in national currencies, so each panel "
                                     "has a scale of its own.");
    if (gaps)
        multiples.notes += Words::tr("Years without a value are left open.");
}

QString sentenceOf(const MemberMultiples &multiples, const QString &measure)
{
    QStringList spoken;
    for (const MemberPanel &panel : multiples.panels) {
        if (!panel.points.isEmpty())
            spoken += Words::tr("%1, %2: %3", "member, latest value, verdict")
                          .arg(panel.name, panel.latest, panel.verdict);
    }
    return spokenFigure(measure, multiples.title, spoken, multiples.notes);
}

// The group's stated values, where there are any, then the groups that are computed here.
void addGroups(MemberMultiples &multiples, const Facts &facts, const ProgressRequest &request,
               const EconomyId &judged, QStringList &notes)
{
    const EconomyId group = groupOf(facts);
    MemberPanel stated;
    stated.economy = group;
    stated.name = economyName(facts, group);
    stated.isMember = false;
    stated.points = observedPoints(facts, request.indicator, group);
    if (!stated.points.isEmpty()) {
        judge(stated, facts, askedOf(request, judged, group), multiples.unit);
        multiples.panels += stated;
    }
    for (const EconomyId &id : request.groups) {
        const std::optional<GroupChoice> choice = groupChoiceOf(id);
        const std::optional<GroupSeries> series =
            choice ? groupSeries(facts, request.indicator, *choice) : std::nullopt;
        if (!series)
            continue;
        if (!notes.contains(series->note))
            notes += series->note;
        if (series->values.isEmpty())
            continue;
        MemberPanel panel;
        panel.economy = id;
        panel.name = series->name;
        panel.isMember = false;
        panel.isComputed = true;
        panel.points = computedSeries(*series).points;
        judge(panel, facts, askedOf(request, judged, id), multiples.unit);
        multiples.panels += panel;
        for (const SourceId &source : series->sources)
            addSource(multiples.sources, source);
    }
}

} // namespace

MemberMultiples makeMemberMultiples(const Facts &facts, const ProgressRequest &request)
{
    MemberMultiples multiples;
    multiples.indicator = request.indicator;
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator) {
        multiples.title = Words::tr("No such indicator: %1").arg(request.indicator.text());
        multiples.sentence = multiples.title + QLatin1Char('.');
        return multiples;
    }
    multiples.unit = indicator->unit;
    multiples.isComparable = isComparable(indicator->unit);
    multiples.target = targetFor(facts, request);
    multiples.coloured = economiesInColour(facts, request);
    const EconomyId judged = judgedEconomy(facts, request);
    for (const Economy *member : facts.members()) {
        MemberPanel panel;
        panel.economy = member->id;
        panel.name = member->name;
        panel.points = observedPoints(facts, request.indicator, member->id);
        judge(panel, facts, askedOf(request, judged, member->id), multiples.unit);
        multiples.panels += panel;
    }
    QStringList groupNotes;
    addGroups(multiples, facts, request, judged, groupNotes);
    for (const MemberPanel &panel : std::as_const(multiples.panels)) {
        for (const SeriesPoint &point : panel.points)
            addSource(multiples.sources, point.source);
    }
    if (multiples.target)
        addSource(multiples.sources, multiples.target->source);
    multiples.title = titleOf(multiples);
    multiples.subtitle =
        Words::tr("%1, %2", "measure, unit").arg(indicator->name, unitText(multiples.unit));
    if (multiples.target)
        multiples.subtitle += QStringLiteral(" \u00b7 ") + multiples.target->label;
    addNotes(multiples, facts, request);
    multiples.notes += groupNotes;
    multiples.sentence = sentenceOf(multiples, indicator->name);
    return multiples;
}

} // namespace mitra
