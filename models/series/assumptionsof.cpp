// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/assumptionsof.h"

namespace mitra
{

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
        if (*assumed && !appliesToEconomy(**assumed, request.indicator, judged))
            assumed->reset();
    }
    // A pace of another economy waits there until that one is judged.
    fitting.paces.removeIf(
        [&request](const Assumption &pace) { return !appliesTo(pace, request.indicator); });
    return fitting;
}

} // namespace mitra
