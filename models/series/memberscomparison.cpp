// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberscomparison.h"

#include "models/domain/localname.h"
#include "models/series/groupvalues.h"
#include "models/series/memberscomparisontext.h"
#include "models/series/numbers.h"
#include "models/series/readings.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::MembersComparison)
};

const Observation *observedIn(const QList<const Observation *> &series, int year)
{
    for (const Observation *observation : series) {
        if (observation->year == year)
            return observation;
    }
    return nullptr;
}

// A group's values in the two years, worked out from its members'.
MemberRow groupRow(MembersComparison &comparison, const GroupSeries &series)
{
    MemberRow row;
    row.economy = series.id;
    row.name = series.name;
    const auto status = [](const GroupValue &value) {
        return value.hasEstimates ? ObservationStatus::Estimate : ObservationStatus::Reported;
    };
    if (const GroupValue *from = valueIn(series, comparison.compareYear)) {
        row.from = YearValue{from->year, from->value};
        row.fromStatus = status(*from);
    }
    const GroupValue *latest = comparison.secondYear     ? valueIn(series, *comparison.secondYear)
                               : series.values.isEmpty() ? nullptr
                                                         : &series.values.last();
    if (latest) {
        row.latest = YearValue{latest->year, latest->value};
        row.latestStatus = status(*latest);
        row.coverage = Words::tr("covers %1 of %2")
                           .arg(shareText(latest->coverage), weightName(series.weight));
        if (comparison.target) {
            const double left = comparison.target->at.value - latest->value;
            row.toTarget = comparison.direction == Direction::Higher ? left : -left;
        }
    }
    return row;
}

void addGroups(MembersComparison &comparison, const Facts &facts, const ProgressRequest &request)
{
    for (const EconomyId &id : request.groups) {
        const std::optional<GroupChoice> choice = groupChoiceOf(id);
        const std::optional<GroupSeries> series =
            choice ? groupSeries(facts, request.indicator, *choice) : std::nullopt;
        if (!series)
            continue;
        const MemberRow row = groupRow(comparison, *series);
        comparison.groups += row;
        if (!comparison.groupNotes.contains(series->note))
            comparison.groupNotes += series->note;
        if (row.latest) {
            comparison.groupNotes +=
                Words::tr("%1 in %2 %3.").arg(row.name).arg(row.latest->year).arg(row.coverage);
            for (const SourceId &source : series->sources)
                addSource(comparison.sources, source);
        } else if (comparison.secondYear) {
            for (const RefusedYear &refused : series->refused) {
                if (refused.year == *comparison.secondYear)
                    comparison.groupNotes += refusalText(facts, *series, refused);
            }
        }
    }
    comparison.notes += comparison.groupNotes;
}

} // namespace

bool hasBothYears(const MemberRow &row)
{
    return row.from && row.latest && row.latest->year > row.from->year;
}

MembersComparison compareMembers(const Facts &facts, const ProgressRequest &request)
{
    MembersComparison comparison;
    comparison.indicator = request.indicator;
    comparison.compareYear = request.compareYear;
    comparison.secondYear = request.secondYear;
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator) {
        comparison.title = Words::tr("No such indicator: %1").arg(request.indicator.text());
        comparison.sentence = comparison.title + QLatin1Char('.');
        return comparison;
    }
    comparison.unit = indicator->unit;
    comparison.direction = indicator->direction;
    comparison.target = targetFor(facts, request);
    const bool higher = indicator->direction == Direction::Higher;

    for (const Economy *member : facts.members()) {
        MemberRow row;
        row.economy = member->id;
        row.name = localName(*member);
        const auto series = observedReadings(facts, request.indicator, member->id);
        if (const Observation *from = observedIn(series, request.compareYear)) {
            row.from = YearValue{from->year, from->value};
            row.fromStatus = from->status;
            row.fromSource = from->source;
            addSource(comparison.sources, from->source);
        }
        const Observation *latest = request.secondYear ? observedIn(series, *request.secondYear)
                                                       : series.value(series.size() - 1);
        if (latest) {
            row.latest = YearValue{latest->year, latest->value};
            row.latestStatus = latest->status;
            row.source = latest->source;
            addSource(comparison.sources, latest->source);
            if (comparison.target) {
                const double left = comparison.target->at.value - latest->value;
                row.toTarget = higher ? left : -left;
            }
        }
        comparison.rows.append(row);
    }
    if (comparison.target)
        addSource(comparison.sources, comparison.target->source);
    std::stable_sort(comparison.rows.begin(), comparison.rows.end(),
                     [&](const MemberRow &a, const MemberRow &b) {
                         if (!a.latest || !b.latest)
                             return a.latest.has_value() && !b.latest;
                         if (!isComparable(comparison.unit))
                             return false; // the file's order says nothing of rank
                         return higher ? a.latest->value > b.latest->value
                                       : a.latest->value < b.latest->value;
                     });

    comparison.title = comparisonTitle(comparison);
    comparison.subtitle =
        Words::tr("%1, %2 \u00b7 %3 and %4", "measure, unit, first and second year")
            .arg(localText(indicator->name), unitText(comparison.unit),
                 QString::number(comparison.compareYear),
                 request.secondYear ? QString::number(*request.secondYear)
                                    : Words::tr("the latest year"));
    comparison.notes = comparisonNotes(comparison, facts, request);
    addGroups(comparison, facts, request);
    comparison.sentence = comparisonSentence(comparison, localText(indicator->name));
    return comparison;
}

} // namespace mitra
