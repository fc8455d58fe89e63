// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

namespace mitra
{

struct MemberYearCount {
    int year = 0;
    int members = 0; // with a reported or estimated value
};

// The years in which some member state has a value, in the order of time.
QList<MemberYearCount> memberYears(const Facts &facts, const IndicatorId &indicator);

// The first of the compared years to show: the requested one where some member has a value in it;
// else the one from which most members can be compared with the second year, or with a later value
// of their own; the nearest to the requested one among equals. The requested one when there is
// none. Whoever shows another year than the requested one must say so.
int firstYearFor(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
