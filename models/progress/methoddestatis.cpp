// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/methodcase.h"

#include <cmath>

namespace mitra
{

namespace
{

constexpr size_t fewestPoints = 4;
constexpr size_t mostPoints = 6;

} // namespace

// Weather symbols of Destatis (https://dns-indikatoren.de/en/status): the mean yearly change of the
// last six points is continued to the target year; miss = |yT - forecast|/|yT - y|, 0 where the
// forecast reaches the target. Below 5 % sun, to 20 % sun and cloud, more cloud, no approach
// thunderstorm. Four or five points at least. Where years are missing between the points the change
// is spread over them (ours). Worked: A's six points, forecast 23, miss 0.636364, cloud; B straight
// 56, sun; C straight 24, miss 0.863636, cloud.
void judgeDestatis(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::ValuesAndTarget))
        return;
    if (c.latestMeets())
        result.own = OwnVerdict::Sun;
    if (c.observed.size() < fewestPoints)
        return refuse(c, result, MethodObstacle::TooFewPoints);
    const auto points = c.observed.last(std::min(c.observed.size(), mostPoints));
    const YearValue &first = points.front();
    const YearValue &last = points.back();
    const YearValue &target = *c.question.target;
    const double change = (last.value - first.value) / (double(last.year) - first.year);
    put(result, Quantity::Points, double(points.size()));
    put(result, Quantity::Change, change);
    const double timeLeft = double(target.year) - last.year;
    if (c.latestMeets() || timeLeft <= 0) {
        settle(c, result, Verdict::CannotBeAssessed);
        if (!c.isDecided()) { // the series goes on behind the value that is judged
            result.obstacle = MethodObstacle::General;
            result.general = Obstacle::TargetYearPassed;
        }
        return;
    }

    const double forecast = last.value + change * timeLeft;
    const double miss =
        meetsTarget(forecast, target.value, *c.question.direction)
            ? 0
            : std::abs(target.value - forecast) / std::abs(target.value - last.value);
    put(result, Quantity::Forecast, forecast);
    result.value = miss;
    if (!(c.direction() * change > 0)) {
        result.own = OwnVerdict::Thunderstorm;
        settle(c, result, change == 0 ? Verdict::Stalled : Verdict::Away);
    } else if (!atLeast(miss, 0.05)) {
        result.own = OwnVerdict::Sun;
        settle(c, result, Verdict::OnTrack);
    } else if (miss <= 0.20 + binaryNoise) {
        result.own = OwnVerdict::SunAndCloud;
        settle(c, result, Verdict::OnTrack);
    } else {
        result.own = OwnVerdict::Cloud;
        settle(c, result, Verdict::FasterNeeded);
    }
}

} // namespace mitra
