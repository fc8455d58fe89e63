// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/growth.h"

#include <cmath>

// The United Nations' SDG Progress Chart, of 2022 as UNDP's SDG Accelerator and its note report it,
// of 2023 as Eustat, the Basque statistics office, reports it.
namespace mitra
{

namespace
{

Band band2022(double ratio)
{
    if (atLeast(ratio, 0.95))
        return {OwnVerdict::UnOnTrack, Verdict::OnTrack};
    if (atLeast(ratio, 0.50))
        return {OwnVerdict::UnFair, Verdict::FasterNeeded};
    if (atLeast(ratio, -0.10))
        return {OwnVerdict::UnLimited, Verdict::Stalled};
    return {OwnVerdict::UnDeterioration, Verdict::Away};
}

Band band2023(double value, double onTrack, double accelerate)
{
    if (atLeast(value, onTrack))
        return {OwnVerdict::UnOnTrack, Verdict::OnTrack};
    if (atLeast(value, accelerate))
        return {OwnVerdict::UnAccelerate, Verdict::FasterNeeded};
    return {OwnVerdict::UnStagnation, value < 0 ? Verdict::Away : Verdict::Stalled};
}

Band shareBand(double share)
{
    return band2023(share, 0.95, 0.10);
}

// R of growth rates, directed: 0.95 on track, 0.5 fair, -0.1 limited or none. Worked: A 0.674527,
// fair; B 0.973454, on track; C has no growth rate.
void judge2022(const Case &c, MethodResult &result)
{
    const GrowthRatio growth = growthRatio(c, c.question);
    result.value = growth.ratio;
    result.own = c.latestMeets() ? OwnVerdict::Achieved : band2022(growth.ratio).own;
    put(result, Quantity::ActualGrowth, growth.actual);
    put(result, Quantity::RequiredGrowth, growth.required);
    put(result, Quantity::SmallToLarge, smallToLarge(c.question));
    if (c.assessment.ratio)
        put(result, Quantity::LinearRatio, *c.assessment.ratio);
    settleGrowth(c, result, growth.ratio, [](double ratio) { return band2022(ratio).ours; });
}

// A share within a point of 0 or 100 %, where that is the target, is met in this method's eyes ("1
// point" is our reading of its 1 %); in ours it is on track, because it misses the target still.
bool isWithinAPoint(const Case &c)
{
    const double target = c.question.target->value;
    return c.input.lowest == 0.0 && c.input.highest == 100.0 && (target == 0 || target == 100) &&
           std::abs(c.question.latest->value - target) <= 1;
}

// The value in the target year if growth goes on, v = y (1 + actual)^(tT - t), as share of the way
// s = (v - y0)/(yT - y0): 0.95 on track, 0.10 fair, accelerate. Worked: A v 24.066667, s 0.604444,
// fair; B v 60.84, s 0.979, on track; 99.2 of 100 %: achieved.
void judge2023(const Case &c, MethodResult &result)
{
    const YearValue &base = *c.question.base;
    const YearValue &latest = *c.question.latest;
    const YearValue &target = *c.question.target;
    const double growth = growthRate(base.value, latest.value, double(latest.year) - base.year);
    const double expected = latest.value * std::pow(1 + growth, double(target.year) - latest.year);
    const double share = (expected - base.value) / (target.value - base.value);
    result.value = share;
    result.own = c.latestMeets() ? OwnVerdict::Achieved : shareBand(share).own;
    put(result, Quantity::ActualGrowth, growth);
    put(result, Quantity::ExpectedValue, expected);
    put(result, Quantity::SmallToLarge, smallToLarge(c.question));
    if (c.assessment.ratio)
        put(result, Quantity::LinearRatio, *c.assessment.ratio);
    settleGrowth(c, result, share, [](double value) { return shareBand(value).ours; });
    if (isWithinAPoint(c)) {
        result.own = OwnVerdict::Achieved;
        settle(c, result, Verdict::OnTrack);
    }
}

void judgeAgainstTarget(const Case &c, MethodResult &result)
{
    if (c.latestMeets())
        result.own = OwnVerdict::Achieved;
    const MethodObstacle obstacle = growthObstacle(c.question);
    const bool hasWay = c.question.target->year > c.question.base->year &&
                        c.question.target->value != c.question.base->value;
    if (obstacle == MethodObstacle::None && hasWay)
        return result.method == Method::UnChart2022 ? judge2022(c, result) : judge2023(c, result);

    if (result.method == Method::UnChart2023 && isWithinAPoint(c)) {
        result.own = OwnVerdict::Achieved;
        return settle(c, result, Verdict::OnTrack);
    }
    if (obstacle != MethodObstacle::None)
        return refuse(c, result, obstacle);
    settle(c, result, Verdict::CannotBeAssessed);
}

// The chart of 2023 has limits for growth without a target: 2 and 0.5 % a year.
void judgeTrend(const Case &c, MethodResult &result)
{
    if (const MethodObstacle obstacle = growthObstacle(c.question);
        obstacle != MethodObstacle::None)
        return refuse(c, result, obstacle);
    const YearValue &base = *c.question.base;
    const YearValue &latest = *c.question.latest;
    const double growth =
        growthSign(c) * growthRate(base.value, latest.value, double(latest.year) - base.year);
    const Band band = band2023(growth, 0.02, 0.005);
    put(result, Quantity::ActualGrowth, growth);
    result.own = band.own;
    result.verdict = band.ours;
}

} // namespace

void judgeUnChart(const Case &c, MethodResult &result)
{
    const bool isTrend = result.method == Method::UnChart2023 && !c.hasTarget();
    if (isRefused(c, result, isTrend ? Needs::Values : Needs::ValuesAndTarget))
        return;
    if (isTrend)
        judgeTrend(c, result);
    else
        judgeAgainstTarget(c, result);
}

} // namespace mitra
