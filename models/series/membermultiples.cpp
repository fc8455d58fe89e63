// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/membermultiples.h"

#include "models/domain/localname.h"
#include "models/series/assumptiontext.h"
#include "models/series/groupvalues.h"
#include "models/series/incolour.h"
#include "models/series/membermultiplestext.h"
#include "models/series/numbers.h"
#include "models/series/questionof.h"
#include "models/series/trajectoryseries.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"

#include <QCoreApplication>

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

// The group's stated values, where there are any, then the groups that are computed here.
void addGroups(MemberMultiples &multiples, const Facts &facts, const ProgressRequest &request,
               const EconomyId &judged, QStringList &notes)
{
    if (const Economy *group = facts.find(groupOf(facts))) {
        MemberPanel stated;
        stated.economy = group->id;
        stated.name = localName(*group);
        stated.isMember = false;
        stated.points = observedPoints(facts, request.indicator, group->id);
        if (!stated.points.isEmpty()) {
            judge(stated, facts, askedOf(request, judged, group->id), multiples.unit);
            multiples.panels += stated;
        }
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
        panel.name = localName(*member);
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
    multiples.title = multiplesTitle(multiples);
    multiples.subtitle = Words::tr("%1, %2", "measure, unit")
                             .arg(localText(indicator->name), unitText(multiples.unit));
    if (multiples.target)
        multiples.subtitle += QStringLiteral(" \u00b7 ") + multiples.target->label;
    addNotes(multiples, facts, request);
    multiples.notes += groupNotes;
    multiples.sentence = multiplesSentence(multiples, localText(indicator->name));
    return multiples;
}

} // namespace mitra
