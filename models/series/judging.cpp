// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/judging.h"

#include "models/series/groupvalues.h"
#include "models/series/naturallimits.h"
#include "models/series/questionof.h"
#include "models/series/wording.h"

#include <cmath>

namespace mitra
{

namespace
{

QList<YearValue> observedOf(const Facts &facts, const IndicatorId &indicator,
                            const EconomyId &economy)
{
    QList<YearValue> values;
    for (const Observation *o : facts.series(indicator, economy)) {
        // A damaged file may prefer two readings of a year, or hold what is no number.
        if (std::isfinite(o->value) && (values.isEmpty() || values.last().year != o->year))
            values.append({o->year, o->value});
    }
    return values;
}

QList<YearValue> valuesOf(const GroupSeries &series)
{
    QList<YearValue> values;
    for (const GroupValue &value : series.values)
        values.append({value.year, value.value});
    return values;
}

} // namespace

MethodInput Judging::input() const
{
    MethodInput input;
    input.question = question;
    input.observed = observed;
    input.lowest = lowest;
    input.highest = highest;
    input.peers = peers;
    return input;
}

Judging judgingOf(const Facts &facts, const ProgressRequest &request)
{
    return judgingOf(facts, request,
                     request.economy.isEmpty() ? firstToJudge(facts, request.indicator)
                                               : request.economy);
}

Judging judgingOf(const Facts &facts, const ProgressRequest &asked, const EconomyId &economy)
{
    const ProgressRequest request = ofMeasure(asked);
    Judging judging;
    judging.indicator = request.indicator;
    judging.economy = economy;
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator)
        return judging;
    judging.unit = indicator->unit;
    const NaturalLimits limits = naturalLimits(indicator->unit);
    judging.lowest = limits.lowest;
    judging.highest = limits.highest;
    judging.target = targetFor(facts, request);

    QList<YearValue> observed;
    if (const std::optional<GroupChoice> choice = groupChoiceOf(economy)) {
        if (const auto series = groupSeries(facts, request.indicator, *choice)) {
            judging.name = series->name;
            observed = valuesOf(*series);
        }
    } else {
        judging.name = economyName(facts, economy);
        observed = observedOf(facts, request.indicator, economy);
    }
    judging.question = questionOf(facts, request, observed);
    judging.isBaselineAssumed = request.baseline && request.baseline->year;
    judging.observed.assign(observed.begin(), observed.end());

    for (const Economy *member : facts.members()) {
        const QList<YearValue> values = observedOf(facts, request.indicator, member->id);
        if (!values.isEmpty())
            judging.peers.push_back(values.last().value);
    }
    return judging;
}

} // namespace mitra
