// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/methodcase.h"

#include <algorithm>
#include <cmath>

// Sustainable Development Report (SDSN): 2018 Africa SDG Index and Dashboards, questions 8 to 14.
namespace mitra
{

namespace
{

bool hasBounds(const MethodInput &input)
{
    return input.scoreLower && input.scoreOptimum && *input.scoreLower != *input.scoreOptimum;
}

double scoreOf(const MethodInput &input, double value)
{
    const double score =
        100 * (value - *input.scoreLower) / (*input.scoreOptimum - *input.scoreLower);
    return std::clamp(score, 0.0, 100.0);
}

// Score 100 (x - lower)/(optimum - lower), clipped to 0 to 100. A number and no verdict. Worked: 56
// between 20 and 90: 51.428571.
void judgeScore(const Case &c, MethodResult &result)
{
    const std::optional<YearValue> &latest = c.question.latest;
    if (!latest || c.assessment.obstacle == Obstacle::NotANumber) {
        isRefused(c, result, Needs::Values);
        return;
    }
    if (!hasBounds(c.input))
        return refuse(c, result, MethodObstacle::NoBounds);
    const double lower = *c.input.scoreLower;
    const double optimum = *c.input.scoreOptimum;
    put(result, Quantity::Lower, lower);
    put(result, Quantity::Optimum, optimum);
    // Clipping would turn what is no number into one.
    const double share = (latest->value - lower) / (optimum - lower);
    result.value = std::isfinite(share) ? scoreOf(c.input, latest->value) : share;
}

Band trendBand(double ratio)
{
    if (atLeast(ratio, 1))
        return {OwnVerdict::SdrOnTrack, Verdict::OnTrack};
    if (atLeast(ratio, 0.5))
        return {OwnVerdict::SdrModerate, Verdict::FasterNeeded};
    if (ratio >= 0)
        return {OwnVerdict::SdrStagnating, Verdict::Stalled};
    return {OwnVerdict::SdrDecreasing, Verdict::Away};
}

// Yearly growth so far over the yearly growth needed from base to target, both straight, in points
// of the score where its bounds are known, else in the measure's own unit. 1 on track, 0.5
// moderately improving, 0 stagnating, below it decreasing. Worked: scores 40 (2020) to 50 (2025),
// green 80 (2030): 2 over 4, 0.5, moderate; A 0.8 over 1.5, 0.533333.
void judgeTrend(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::ValuesAndTarget))
        return;
    const bool inScores = hasBounds(c.input);
    const auto read = [&](double value) { return inScores ? scoreOf(c.input, value) : value; };
    const YearValue &base = *c.question.base;
    const YearValue &latest = *c.question.latest;
    const YearValue &target = *c.question.target;
    settle(c, result, Verdict::CannotBeAssessed);
    const double way = read(target.value) - read(base.value);
    if (target.year <= base.year)
        return; // decided
    if (way == 0) {
        if (!c.isDecided())
            refuse(c, result, MethodObstacle::NoBounds); // both are clipped to one score
        return;
    }

    const double actual =
        (read(latest.value) - read(base.value)) / (double(latest.year) - base.year);
    const double required = way / (double(target.year) - base.year);
    const Band band = trendBand(actual / required);
    result.value = actual / required;
    result.own = c.latestMeets() ? OwnVerdict::SdrOnTrack : band.own;
    put(result, Quantity::ActualPace, actual);
    put(result, Quantity::RequiredPace, required);
    if (inScores) {
        put(result, Quantity::Lower, *c.input.scoreLower);
        put(result, Quantity::Optimum, *c.input.scoreOptimum);
    }
    settle(c, result, band.ours);
}

} // namespace

void judgeSdr(const Case &c, MethodResult &result)
{
    if (result.method == Method::SdrScore)
        judgeScore(c, result);
    else
        judgeTrend(c, result);
}

} // namespace mitra
