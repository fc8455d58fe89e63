// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

namespace mitra
{

struct MemberYearCount {
    int year = 0;
    int members = 0; // with a reported or estimated value
};

// The years in which some member state has a value, in the order of time.
QList<MemberYearCount> memberYears(const Facts &facts, const IndicatorId &indicator);

} // namespace mitra
