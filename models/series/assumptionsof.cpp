// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/assumptionsof.h"

namespace mitra
{

namespace
{

bool speaksOf(const Assumption &assumption, const IndicatorId &indicator)
{
    return assumption.name.isEmpty() || assumption.indicator == indicator;
}

} // namespace

QList<Assumption> assumptionsOf(const Facts &facts, const IndicatorId &indicator,
                                AssumptionKind kind)
{
    QList<Assumption> found;
    for (const Assumption &assumption : facts.assumptions()) {
        if (assumption.kind == kind && assumption.indicator == indicator)
            found.append(assumption);
    }
    return found;
}

bool appliesTo(const Assumption &assumption, const IndicatorId &indicator, const EconomyId &economy)
{
    return speaksOf(assumption, indicator) &&
           (assumption.economy.isEmpty() || assumption.economy == economy);
}

ProgressRequest withoutStrangers(const ProgressRequest &request, const EconomyId &judged)
{
    ProgressRequest fitting = request;
    for (std::optional<Assumption> *assumed : {&fitting.baseline, &fitting.workingTarget}) {
        if (*assumed && !appliesTo(**assumed, request.indicator, judged))
            assumed->reset();
    }
    // A pace of another economy waits there until that one is judged.
    fitting.paces.clear();
    for (const Assumption &pace : request.paces) {
        if (speaksOf(pace, request.indicator))
            fitting.paces.append(pace);
    }
    return fitting;
}

} // namespace mitra
