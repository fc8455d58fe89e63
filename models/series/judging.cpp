// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/judging.h"

#include "models/series/groupvalues.h"
#include "models/series/naturallimits.h"
#include "models/series/questionof.h"
#include "models/series/readings.h"
#include "models/series/wording.h"

namespace mitra
{

namespace
{

QList<YearValue> observedOf(const Facts &facts, const IndicatorId &indicator,
                            const EconomyId &economy)
{
    QList<YearValue> values;
    for (const Observation *reading : observedReadings(facts, indicator, economy))
        values.append({reading->year, reading->value});
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
    return judgingOf(facts, request, judgedEconomy(facts, request));
}

Judging judgingOf(const Facts &facts, const ProgressRequest &request, const EconomyId &economy)
{
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
    judging.isBaselineAssumed = assumedBaseline(request) != nullptr;
    judging.observed.assign(observed.begin(), observed.end());

    for (const Economy *member : facts.members()) {
        const QList<YearValue> values = observedOf(facts, request.indicator, member->id);
        if (!values.isEmpty())
            judging.peers.push_back(values.last().value);
    }
    return judging;
}

} // namespace mitra
