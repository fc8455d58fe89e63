// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/linefit.h"
#include "models/progress/methodcase.h"

#include <algorithm>
#include <cmath>

// The two indices of the United Nations' regional commissions for Asia and for Europe.
namespace mitra
{

namespace
{

// Current status index N = 10 d (y - y0)/|yT - y0|, parity N = 10 - 10 |yT - y|/|yT - y0|; not
// clipped: below 0 it went back, above 10 it is past the target. A number and no verdict. Words of
// ESCAP, formula as UNICEF's trend analysis implements it. Worked: A 2.666667, B 5.5, C 1.2.
void judgeStatus(const Case &c, MethodResult &result)
{
    const Question &asked = c.input.aim == Aim::Parity ? c.input.question : c.question;
    const double target = c.question.target->value; // parity is 1 however it is read
    const double base = asked.base->value;
    const double latest = asked.latest->value;
    if (c.isDecided())
        result.verdict = c.assessment.verdict;
    if (target == base)
        return;
    const double way = std::abs(target - base);
    result.value = c.input.aim == Aim::Parity ? 10 - 10 * std::abs(target - latest) / way
                                              : 10 * c.direction() * (latest - base) / way;
}

// Anticipated progress: plain least squares from the base year on (ESCAP weighs by time), read in
// the target year as I; P = 0 where I meets the target, else 100 |yT - I|/|yT - y0|. Green where I
// meets it, red where the slope leads away, else yellow (UNECE's colours). Worked with A's six
// points: slope 0.811429, I 23.019048, P 46.5397, yellow.
void judgeAnticipated(const Case &c, MethodResult &result)
{
    const YearValue &base = *c.question.base;
    const YearValue &target = *c.question.target;
    const auto first =
        std::find_if(c.observed.begin(), c.observed.end(),
                     [&](const YearValue &point) { return point.year >= base.year; });
    const std::span<const YearValue> points(first, c.observed.end());
    if (points.size() < 2)
        return refuse(c, result, MethodObstacle::TooFewPoints);
    const std::optional<LineFit> fit = fitLine(points);
    if (!fit)
        return refuse(c, result, MethodObstacle::NotANumber);

    const double expected = fit->at(target.year);
    put(result, Quantity::Points, fit->points);
    put(result, Quantity::Slope, fit->slope);
    put(result, Quantity::FittedValue, expected);
    if (meetsTarget(expected, target.value, *c.question.direction)) {
        result.value = 0;
        result.own = OwnVerdict::Green;
        return settle(c, result, Verdict::OnTrack);
    }
    if (target.value != base.value)
        result.value =
            100 * std::abs(target.value - expected) / std::abs(target.value - base.value);
    const bool isAway = c.direction() * fit->slope < 0;
    result.own = isAway ? OwnVerdict::Red : OwnVerdict::Yellow;
    settle(c, result, isAway ? Verdict::Away : Verdict::FasterNeeded);
}

} // namespace

void judgeEscap(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::ValuesAndTarget))
        return;
    if (result.method == Method::EscapStatus)
        judgeStatus(c, result);
    else
        judgeAnticipated(c, result);
}

} // namespace mitra
