// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"
#include "tests/series/samplefacts.h"

namespace mitra::sample
{

// Of that measure and economy, against a target that is tried out.
inline ProgressRequest requestFor(const char *indicator, const char *economy = "",
                                  const std::optional<YearValue> &workingTarget = std::nullopt)
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.economy = economyId(economy);
    request.workingTarget = tryOut(AssumptionKind::Target, workingTarget);
    return request;
}

// A pace in the measure "internet"; one without a name is tried out, so nobody signs it.
inline Assumption pace(double value, const char *name = "", const char *economy = "",
                       const char *reason = "as in 2019")
{
    Assumption made;
    made.kind = AssumptionKind::Pace;
    made.value = value;
    made.name = s(name);
    made.economy = economyId(economy);
    if (!made.name.isEmpty()) {
        made.indicator = indicatorId("internet");
        made.author = s("Lim");
        made.madeOn = QDate(2026, 11, 26);
        made.reason = s(reason);
    }
    return made;
}

} // namespace mitra::sample
