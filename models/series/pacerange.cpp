// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/pacerange.h"

#include "models/series/naturallimits.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double beyond = 1.5;
constexpr double stepsToMost = 100;
constexpr double shareOfMeasure = 0.05;
constexpr double noise = 1e-9;

// The next of 1, 2, 5 times a power of ten.
double niceAbove(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value) + noise));
    for (const double times : {1.0, 2.0, 5.0}) {
        if (value <= times * power * (1 + noise))
            return times * power;
    }
    return 10 * power;
}

double withoutPaces(const QString &unit, double latest)
{
    const NaturalLimits limits = naturalLimits(unit);
    if (limits.lowest && limits.highest)
        return (*limits.highest - *limits.lowest) * shareOfMeasure;
    return std::isfinite(latest) && latest != 0 ? std::abs(latest) * shareOfMeasure : 1;
}

} // namespace

PaceRange paceRange(const QList<double> &paces, const QString &unit, double latest)
{
    double furthest = 0;
    for (const double pace : paces) {
        // Outside these a step would not be a number any more.
        if (std::isfinite(pace) && std::abs(pace) < 1e290)
            furthest = std::max(furthest, std::abs(pace));
    }
    const double wanted = furthest > 1e-9 ? furthest * beyond : withoutPaces(unit, latest);
    PaceRange range;
    range.most = niceAbove(std::clamp(wanted, 1e-9, 1e290));
    range.step = range.most / stepsToMost;
    range.decimals = std::clamp(int(std::ceil(-std::log10(range.step) - noise)) + 1, 0, 12);
    return range;
}

} // namespace mitra
