// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/method.h"

#include <QString>

// The codes of a method's answer in words.
namespace mitra
{

// As the method itself says it: "moderate progress", "sun and cloud"; empty for None.
QString ownVerdictText(OwnVerdict verdict);

// "actual growth", "the path stands at"; what a ratio or a score is depends on the method.
QString quantityName(Quantity quantity, Method method);
// The number as people read it: growth as "4.84% a year", ratios with two decimals, what is in the
// measure's own unit with that unit (as stored). A number that rounding would put on a limit
// keeps more decimals, so that 0.9496 never reads 0.95.
QString quantityText(Quantity quantity, double value, Method method, const QString &unit);

// What is missing, as a sentence; empty when nothing is. `assessment` is that of the question that
// was judged.
QString methodObstacleText(const MethodResult &result, const Assessment &assessment);

} // namespace mitra
