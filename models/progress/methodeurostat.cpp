// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/growth.h"

namespace mitra
{

namespace
{

Band targetBand(double ratio)
{
    if (atLeast(ratio, 0.95))
        return {OwnVerdict::Significant, Verdict::OnTrack};
    if (atLeast(ratio, 0.60))
        return {OwnVerdict::Moderate, Verdict::FasterNeeded};
    if (ratio >= 0)
        return {OwnVerdict::Insufficient, Verdict::Stalled};
    return {OwnVerdict::MovementAway, Verdict::Away};
}

Band trendBand(double growth)
{
    if (atLeast(growth, 0.01))
        return {OwnVerdict::Significant, Verdict::OnTrack};
    if (growth >= 0)
        return {OwnVerdict::Moderate, Verdict::FasterNeeded};
    if (atLeast(growth, -0.01))
        return {OwnVerdict::ModerateAway, Verdict::Away};
    return {OwnVerdict::SignificantAway, Verdict::Away};
}

// R = sign * d * actual / |required| growth. 95 % significant, 60 % moderate, 0 insufficient, below
// it movement away. The limits are those that Statistics Canada prints after Eurostat's method; not
// checked against Eurostat's own text. Worked: A 0.674527 moderate, by the straight line
// insufficient; B 0.973454 significant; C has no growth rate.
void judgeAgainstTarget(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::ValuesAndTarget))
        return;
    if (const MethodObstacle obstacle = growthObstacle(c.question);
        obstacle != MethodObstacle::None)
        return refuse(c, result, obstacle);
    settle(c, result, Verdict::CannotBeAssessed);
    if (c.question.target->year <= c.question.base->year ||
        c.question.target->value == c.question.base->value)
        return; // decided, and no rate is required
    const GrowthRatio growth = growthRatio(c, c.question);
    result.value = growth.ratio;
    result.own = targetBand(growth.ratio).own;
    put(result, Quantity::ActualGrowth, growth.actual);
    put(result, Quantity::RequiredGrowth, growth.required);
    put(result, Quantity::SmallToLarge, smallToLarge(c.question));
    if (c.assessment.ratio)
        put(result, Quantity::LinearRatio, *c.assessment.ratio);
    settleGrowth(c, result, growth.ratio, [](double ratio) { return targetBand(ratio).ours; });
}

// "1 % rule": sign * d * growth a year; 1 % significant, 0 moderate, -1 % moderate movement away,
// below it significant movement away. General knowledge, so not under Eurostat's name. Worked: A
// 4.8413 %, significant.
void judgeTrend(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::Values))
        return;
    Question withoutTarget = c.question;
    withoutTarget.target.reset();
    if (const MethodObstacle obstacle = growthObstacle(withoutTarget);
        obstacle != MethodObstacle::None)
        return refuse(c, result, obstacle);
    const YearValue &base = *c.question.base;
    const YearValue &latest = *c.question.latest;
    const double growth =
        growthSign(c) * growthRate(base.value, latest.value, double(latest.year) - base.year);
    result.value = growth;
    result.own = trendBand(growth).own;
    settleWithoutTarget(c, result, trendBand(growth).ours);
}

} // namespace

void judgeEurostat(const Case &c, MethodResult &result)
{
    if (result.method == Method::EurostatTarget)
        judgeAgainstTarget(c, result);
    else
        judgeTrend(c, result);
}

} // namespace mitra
