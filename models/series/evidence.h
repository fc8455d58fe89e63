// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

namespace mitra
{

// How well the figures are backed, for the line at the foot of the Overview.
struct Evidence {
    int figures = 0;   // cases: an indicator, economy and year with a preferred reading, and
                       // statements with a number
    int oneSource = 0; // cases that rest on one source only, undisputed
    int series = 0;    // indicator and economy pairs with a reported or estimated value
    int olderThanThreeYears = 0; // pairs whose latest reported or estimated year is more than three
                                 // years before the facts' as-of year
    int conflicts = 0;
    QString text; // one sentence for people, right in singular and plural
};

Evidence weighEvidence(const Facts &facts);

} // namespace mitra
