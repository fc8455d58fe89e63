// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/assumptionsof.h"

namespace mitra
{

namespace
{

// Of the goal that is shown, too: its own view reads that number.
bool belongs(const Assumption &assumption, const ProgressRequest &request)
{
    return appliesTo(assumption, request.indicator) ||
           (!assumption.goal.isEmpty() && assumption.goal == request.goal);
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

bool appliesToEconomy(const Assumption &assumption, const IndicatorId &indicator,
                      const EconomyId &economy)
{
    return appliesTo(assumption, indicator) &&
           (assumption.economy.isEmpty() || assumption.economy == economy);
}

ProgressRequest withoutStrangers(const ProgressRequest &request, const EconomyId &judged)
{
    ProgressRequest fitting = request;
    for (std::optional<Assumption> *assumed : {&fitting.baseline, &fitting.workingTarget}) {
        const bool isStranger =
            *assumed && (!belongs(**assumed, request) ||
                         !((*assumed)->economy.isEmpty() || (*assumed)->economy == judged));
        if (isStranger)
            assumed->reset();
    }
    // A pace of another economy waits there until that one is judged.
    fitting.paces.clear();
    for (const Assumption &pace : request.paces) {
        if (belongs(pace, request))
            fitting.paces.append(pace);
    }
    return fitting;
}

} // namespace mitra
