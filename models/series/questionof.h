// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

namespace mitra
{

// The question that a series puts to the methods: the indicator's direction, the target that
// applies, the latest observed value and the base. The base is the assumed baseline if there is
// one that applies to the indicator, see appliesTo(); else the value of the requested year, and
// none when that year is missing, for no other may step in in silence; else that of 2020, of the
// nearest later year, of the nearest earlier one, never the latest while an earlier one exists.
// `observed` is in the order of time.
Question questionOf(const Facts &facts, const ProgressRequest &request,
                    const QList<YearValue> &observed);

// Who is judged where nobody was chosen: the first, ASEAN before the members, with two observed
// values, else with one; empty when nobody has a value.
EconomyId firstToJudge(const Facts &facts, const IndicatorId &indicator);
// The request's own economy; where it is empty, firstToJudge().
EconomyId judgedEconomy(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
