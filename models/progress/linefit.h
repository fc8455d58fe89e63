// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"

#include <optional>
#include <span>

namespace mitra
{

// A straight line through points by least squares, years against values.
struct LineFit {
    int points = 0;
    double meanYear = 0;
    double meanValue = 0;
    double slope = 0;         // units a year
    double spreadOfYears = 0; // sum of squared distances from the mean year
    double residual = 0; // standard deviation around the line, n - 2 degrees of freedom; 0 for two

    // Worked with 15, 15.6, 16.5, 17.4, 18.1, 19 of 2020 to 2025: slope 0.811429, 23.019048 in
    // 2030.
    double at(double year) const { return meanValue + slope * (year - meanYear); }
};

// None for fewer than two years, or when a number is not finite. Weights, where given, one a point,
// count points unevenly; then there is no residual. `points` are in the order of time, a year once.
std::optional<LineFit> fitLine(std::span<const YearValue> points,
                               std::span<const double> weights = {});

// The 95 % prediction interval of one value in that year: at(year) -+ t(n-2) * residual *
// sqrt(1 + 1/n + (year - meanYear)^2 / spreadOfYears). None below five points, because the half
// width is then several times the scatter. Worked: the six points above, 2030: 22.507062 to
// 23.531033 (residual 0.088102, standard error 0.184403).
struct Interval {
    double low = 0;
    double high = 0;
};
std::optional<Interval> predictionInterval(const LineFit &fit, double year);

} // namespace mitra
