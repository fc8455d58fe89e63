// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/growth.h"

namespace mitra
{

namespace
{

bool isAbove(double value, double limit)
{
    return value > limit + binaryNoise;
}

Band band(double growth)
{
    if (isAbove(growth, 0.05))
        return {OwnVerdict::ClearImprovement, Verdict::OnTrack};
    if (isAbove(growth, 0.01))
        return {OwnVerdict::SlightImprovement, Verdict::FasterNeeded};
    if (isAbove(growth, -0.01))
        return {OwnVerdict::Stable, Verdict::Stalled};
    if (isAbove(growth, -0.05))
        return {OwnVerdict::SlightWorsening, Verdict::Away};
    return {OwnVerdict::ClearWorsening, Verdict::Away};
}

} // namespace

// Istat's bands, as ASTAT of South Tyrol publishes them: d * growth a year since the first year of
// the series, above 5 % clear improvement, above 1 % slight, above -1 % stable, above -5 % slight
// worsening, else clear. For measures without a target. Worked: A 4.8413 %, slight improvement.
void judgeIstat(const Case &c, MethodResult &result)
{
    if (c.assessment.obstacle == Obstacle::NotANumber) {
        isRefused(c, result, Needs::Values);
        return;
    }
    // Its base is the first year of the series, whatever base was asked for.
    Question sinceFirst = c.question;
    sinceFirst.target.reset();
    if (!c.observed.empty())
        sinceFirst.base = c.observed.front();
    const Assessment assessment = assess(sinceFirst);
    const Case own{c.input, assessment, sinceFirst, c.observed};
    if (isRefused(own, result, Needs::Values))
        return;
    if (const MethodObstacle obstacle = growthObstacle(sinceFirst);
        obstacle != MethodObstacle::None)
        return refuse(own, result, obstacle);

    const YearValue &first = *sinceFirst.base;
    const YearValue &latest = *sinceFirst.latest;
    const double growth =
        growthSign(own) * growthRate(first.value, latest.value, double(latest.year) - first.year);
    result.value = growth;
    result.own = band(growth).own;
    put(result, Quantity::Points, double(c.observed.size()));
    settleWithoutTarget(c, result, band(growth).ours);
}

} // namespace mitra
