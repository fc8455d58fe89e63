// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/growth.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double leastSmallToLarge = 0.25;

// Zero has no sign.
bool sameSign(double a, double b)
{
    return (a > 0 && b > 0) || (a < 0 && b < 0);
}

} // namespace

double growthRate(double from, double to, double years)
{
    return std::pow(to / from, 1 / years) - 1;
}

MethodObstacle growthObstacle(const Question &question)
{
    const double base = question.base->value;
    const double latest = question.latest->value;
    if (base == 0 || latest == 0)
        return MethodObstacle::ZeroBase;
    if (question.target && question.target->value == 0)
        return MethodObstacle::ZeroTarget;
    if (!sameSign(base, latest) || (question.target && !sameSign(base, question.target->value)))
        return MethodObstacle::SignChange;
    return MethodObstacle::None;
}

double growthSign(const Case &c)
{
    return c.question.base->value < 0 ? -c.direction() : c.direction();
}

GrowthRatio growthRatio(const Case &c, const Question &question)
{
    const YearValue &base = *question.base;
    const YearValue &latest = *question.latest;
    const YearValue &target = *question.target;
    GrowthRatio growth;
    growth.actual = growthRate(base.value, latest.value, double(latest.year) - base.year);
    growth.required = growthRate(base.value, target.value, double(target.year) - base.year);
    growth.ratio = growthSign(c) * growth.actual / std::abs(growth.required);
    return growth;
}

double smallToLarge(const Question &question)
{
    const double base = std::abs(question.base->value);
    const double target = std::abs(question.target->value);
    return std::min(base, target) / std::max(base, target);
}

bool isFarApart(const Question &question)
{
    return !atLeast(smallToLarge(question), leastSmallToLarge);
}

void settleGrowth(const Case &c, MethodResult &result, double value, Verdict (*bands)(double))
{
    const Verdict byGrowth = bands(value);
    const Verdict byLine = c.assessment.ratio ? bands(*c.assessment.ratio) : byGrowth;
    const bool isFar = isFarApart(c.question);
    settle(c, result, isFar ? byLine : byGrowth);
    if (c.isDecided())
        return;
    if (isFar)
        result.obstacle = MethodObstacle::FarApart;
    if (isFar || byLine != byGrowth)
        result.linearVerdict = byLine;
}

} // namespace mitra
