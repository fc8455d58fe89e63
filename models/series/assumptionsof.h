// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

namespace mitra
{

// The kept assumptions of that kind that speak of the indicator, in the order of their names. One
// that speaks of a goal does not: its number is not in the unit of the measure that stands in.
QList<Assumption> assumptionsOf(const Facts &facts, const IndicatorId &indicator,
                                AssumptionKind kind);

// Whether it may be used where that economy is judged on that indicator: it is tried out or speaks
// of that indicator, and of no other economy.
bool appliesToEconomy(const Assumption &assumption, const IndicatorId &indicator,
                      const EconomyId &economy);

// The request without the assumptions that speak of another indicator, and without the baseline and
// target that are another economy's than the judged one's.
ProgressRequest withoutStrangers(const ProgressRequest &request, const EconomyId &judged);

} // namespace mitra
