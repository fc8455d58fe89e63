// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/linefit.h"

#include <cmath>

namespace mitra
{

namespace
{

constexpr int fewestForInterval = 5;

// 97.5 % points of Student's t for 3 to 30 degrees of freedom; beyond, four terms of the
// Cornish-Fisher expansion about the normal 1.959964 agree to six decimals.
double studentT975(int degrees)
{
    static constexpr double table[] = {3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004,
                                       2.262157, 2.228139, 2.200985, 2.178813, 2.160369, 2.144787,
                                       2.131450, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963,
                                       2.079614, 2.073873, 2.068658, 2.063899, 2.059539, 2.055529,
                                       2.051831, 2.048407, 2.045230, 2.042272};
    if (degrees <= 30)
        return table[degrees - 3];
    const double z = 1.959963984540054;
    const double z2 = z * z;
    const double n = degrees;
    return z + z * (z2 + 1) / (4 * n) + z * (5 * z2 * z2 + 16 * z2 + 3) / (96 * n * n) +
           z * (3 * z2 * z2 * z2 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * n * n * n);
}

bool isFinite(const LineFit &fit)
{
    return std::isfinite(fit.meanValue) && std::isfinite(fit.slope) &&
           std::isfinite(fit.spreadOfYears) && std::isfinite(fit.residual);
}

} // namespace

std::optional<LineFit> fitLine(std::span<const YearValue> points, std::span<const double> weights)
{
    if (!weights.empty() && weights.size() != points.size())
        return std::nullopt;
    const auto weightOf = [&](size_t i) { return weights.empty() ? 1.0 : weights[i]; };

    LineFit fit;
    fit.points = int(points.size());
    double sum = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        sum += weightOf(i);
        fit.meanYear += weightOf(i) * points[i].year;
        fit.meanValue += weightOf(i) * points[i].value;
    }
    fit.meanYear /= sum;
    fit.meanValue /= sum;

    // About the means, because sums of squared years would lose the digits of the values.
    double together = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        const double away = points[i].year - fit.meanYear;
        fit.spreadOfYears += weightOf(i) * away * away;
        together += weightOf(i) * away * (points[i].value - fit.meanValue);
    }
    if (!(fit.spreadOfYears > 0))
        return std::nullopt;
    fit.slope = together / fit.spreadOfYears;
    if (weights.empty() && points.size() > 2) {
        double squares = 0;
        for (const YearValue &point : points) {
            const double off = point.value - fit.at(point.year);
            squares += off * off;
        }
        fit.residual = std::sqrt(squares / double(points.size() - 2));
    }
    return isFinite(fit) ? std::optional(fit) : std::nullopt;
}

std::optional<Interval> predictionInterval(const LineFit &fit, double year)
{
    if (fit.points < fewestForInterval || !(fit.spreadOfYears > 0))
        return std::nullopt;
    const double away = year - fit.meanYear;
    const double error =
        fit.residual * std::sqrt(1 + 1.0 / fit.points + away * away / fit.spreadOfYears);
    const double half = studentT975(fit.points - 2) * error;
    const Interval interval{fit.at(year) - half, fit.at(year) + half};
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high))
        return std::nullopt;
    return interval;
}

} // namespace mitra
