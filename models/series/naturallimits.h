// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace mitra
{

// The least and the most a measure of that unit can be, for axes and for ending projections; none
// where nothing binds it (a share of GDP that counts turnover can pass 100).
struct NaturalLimits {
    std::optional<double> lowest;
    std::optional<double> highest;
};
NaturalLimits naturalLimits(const QString &unit);

} // namespace mitra
