// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/growth.h"

#include <algorithm>
#include <cmath>

// Open SDG 2.4, the method of Statistics Canada: sdg-build, sdg/ProgressMeasure.py, and open-sdg,
// docs/progress-methodology.md.
namespace mitra
{

namespace
{

constexpr double inPlaceOfZero = 0.001;
constexpr double bestScore = 5;

Band targetBand(double ratio)
{
    if (atLeast(ratio, 0.95))
        return {OwnVerdict::Substantial, Verdict::OnTrack};
    if (atLeast(ratio, 0.60))
        return {OwnVerdict::ModerateProgress, Verdict::FasterNeeded};
    if (ratio >= 0)
        return {OwnVerdict::Limited, Verdict::Stalled};
    return {OwnVerdict::Deterioration, Verdict::Away};
}

// -5 to 5. The published factors are rounded, so the score is no second way to the verdict.
double targetScore(double ratio)
{
    return ratio >= 0.60 ? std::min(7.1429 * ratio - 4.2857, bestScore)
                         : std::max(4.1667 * ratio - 2.5, -bestScore);
}

// The question with the published constant for zeros; true when there was one.
bool replaceZeros(Question &question)
{
    bool replaced = false;
    for (std::optional<YearValue> *point : {&question.base, &question.target}) {
        if (*point && (*point)->value == 0) {
            (*point)->value = inPlaceOfZero;
            replaced = true;
        }
    }
    return replaced;
}

bool hasGrowth(const Question &question)
{
    return growthObstacle(question) == MethodObstacle::None;
}

// R = sign * d * actual / |required| growth, zeros read as 0.001. Worked: A 0.674527, moderate,
// score 0.532382; B 0.973454, substantial, 2.667586; C 2.563914 by the constant alone, so the
// published arithmetic says "on track" at 12 % of the way and ours is that it cannot be assessed.
void judgeAgainstTarget(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::ValuesAndTarget))
        return;
    Question published = c.question;
    const bool replaced = replaceZeros(published);
    const MethodObstacle obstacle = growthObstacle(c.question);
    if (c.latestMeets()) {
        result.own = OwnVerdict::Achieved;
        put(result, Quantity::Score, bestScore);
    }
    if (obstacle != MethodObstacle::None)
        refuse(c, result, obstacle);
    else
        settle(c, result, Verdict::CannotBeAssessed);
    if (published.target->year <= published.base->year ||
        published.target->value == published.base->value || !hasGrowth(published))
        return;

    const GrowthRatio growth = growthRatio(c, published);
    result.value = growth.ratio;
    put(result, Quantity::ActualGrowth, growth.actual);
    put(result, Quantity::RequiredGrowth, growth.required);
    if (!c.latestMeets()) {
        result.own = targetBand(growth.ratio).own;
        put(result, Quantity::Score, targetScore(growth.ratio));
    }
    if (replaced)
        put(result, Quantity::ReplacedZero, inPlaceOfZero);
    if (obstacle != MethodObstacle::None)
        return;
    put(result, Quantity::SmallToLarge, smallToLarge(c.question));
    if (c.assessment.ratio)
        put(result, Quantity::LinearRatio, *c.assessment.ratio);
    settleGrowth(c, result, growth.ratio, [](double ratio) { return targetBand(ratio).ours; });
}

// Near a natural limit less growth is asked for. 1 far below it, 0 on it. Worked: 90 of at most
// 100: 0.373622.
double limitFactor(double base, std::optional<double> limit)
{
    if (!limit)
        return 1;
    constexpr double bend = 4.44;
    const double b = std::abs(base);
    const double l = std::abs(*limit);
    if (b >= 2 * l)
        return 1;
    return b <= l ? 1 - std::pow(b / l, bend) : 1 - std::pow((2 * l - b) / l, bend);
}

double trendScore(double growth, double factor)
{
    if (growth < 0)
        return std::max(125 * growth - 2.5, -bestScore);
    if (factor == 0)
        return bestScore;
    if (atLeast(growth, 0.015 * factor))
        return std::min(500 * growth / factor - 5, bestScore);
    if (atLeast(growth, 0.005 * factor))
        return 250 * growth / factor - 1.25;
    return 500 * growth / factor - 2.5;
}

// sign * d * growth a year against 1.5, 0.5 and 0 %, the first two times the factor of the limit in
// the wanted direction. Worked: 90 to 92 in five years of at most 100: 0.004405 against 0.005604
// and 0.001868, moderate, score 1.697806.
void judgeTrend(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::Values))
        return;
    Question published = c.question;
    published.target.reset();
    const MethodObstacle obstacle = growthObstacle(published);
    const bool replaced = replaceZeros(published);
    if (obstacle != MethodObstacle::None)
        refuse(c, result, obstacle);
    if (!hasGrowth(published))
        return;

    const YearValue &base = *published.base;
    const YearValue &latest = *published.latest;
    const double growth =
        growthSign(c) * growthRate(base.value, latest.value, double(latest.year) - base.year);
    const bool isUp = c.question.direction == Direction::Higher;
    const double factor = limitFactor(base.value, isUp ? c.input.highest : c.input.lowest);
    const double high = 0.015 * factor;
    const double middle = 0.005 * factor;
    const Band band = growth < 0              ? Band{OwnVerdict::Deterioration, Verdict::Away}
                      : atLeast(growth, high) ? Band{OwnVerdict::Substantial, Verdict::OnTrack}
                      : atLeast(growth, middle)
                          ? Band{OwnVerdict::ModerateProgress, Verdict::FasterNeeded}
                          : Band{OwnVerdict::Limited, Verdict::Stalled};
    result.value = growth;
    result.own = band.own;
    put(result, Quantity::LimitFactor, factor);
    put(result, Quantity::HighLimit, high);
    put(result, Quantity::MiddleLimit, middle);
    put(result, Quantity::Score, trendScore(growth, factor));
    if (replaced)
        put(result, Quantity::ReplacedZero, inPlaceOfZero);
    if (obstacle == MethodObstacle::None)
        settleWithoutTarget(c, result, band.ours);
}

} // namespace

void judgeOpenSdg(const Case &c, MethodResult &result)
{
    if (result.method == Method::OpenSdgTarget)
        judgeAgainstTarget(c, result);
    else
        judgeTrend(c, result);
}

} // namespace mitra
