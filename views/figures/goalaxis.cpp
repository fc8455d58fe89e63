// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/goalaxis.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

GoalAxis GoalAxis::around(const QList<double> &values, double limit)
{
    double least = 0;
    double most = 0;
    for (const double value : values) {
        least = std::min(least, value);
        most = std::max(most, value);
    }
    // A little air behind the last value, but none behind a natural end of the scale.
    if (limit > 0 && most <= limit)
        most = std::min(most * 1.05, limit);
    else
        most *= 1.05;
    least *= 1.05;
    if (most - least <= 0)
        most = limit > 0 ? limit : 1;

    GoalAxis axis;
    constexpr int mostSteps = 4;
    double decade = std::pow(10.0, std::floor(std::log10((most - least) / mostSteps)));
    double step = decade;
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0, 20.0}) {
        step = factor * decade;
        if (std::ceil(most / step - 1e-9) - std::floor(least / step + 1e-9) <= mostSteps)
            break;
    }
    const double first = std::floor(least / step + 1e-9);
    const double last = std::ceil(most / step - 1e-9);
    for (double i = first; i <= last; ++i)
        axis.ticks.append(i * step);
    axis.low = axis.ticks.first();
    axis.high = axis.ticks.last();
    return axis;
}

} // namespace mitra
