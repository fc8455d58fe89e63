// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/methodcase.h"

// Growth rates, which several methods share; nobody else includes this.
namespace mitra
{

// (to / from)^(1 / years) - 1, the same rate every year. Worked: 15 to 19 in five years 0.048413.
double growthRate(double from, double to, double years);

// What the third of the shared tests says of growth from base to latest, and of growth to the
// target where there is one: zeros and changes of sign have no rate.
MethodObstacle growthObstacle(const Question &question);

// +1 where more is better, -1 where less is, turned for values below zero, whose growth runs away
// from zero.
double growthSign(const Case &c);

// A directed ratio of growth rates, R = sign * d * actual / |required|. Worked with A, 15 (2020),
// 19 (2025), 30 (2030): 0.048413 / 0.071773 = 0.674527.
struct GrowthRatio {
    double actual = 0;
    double required = 0;
    double ratio = 0;
};
// Asks for a target after the base and for no obstacle of growth.
GrowthRatio growthRatio(const Case &c, const Question &question);

// min(|y0|, |yT|) / max(|y0|, |yT|): below 0.25 a growth rate bends too far from the straight line
// for its verdict to count (a rule of ours, see resources/doc/methods.md).
double smallToLarge(const Question &question);
bool isFarApart(const Question &question);

// The verdict by growth, or by the straight line where the rule above says so; where the two
// differ both are kept. The bands are the method's.
void settleGrowth(const Case &c, MethodResult &result, double value, Verdict (*bands)(double));

} // namespace mitra
