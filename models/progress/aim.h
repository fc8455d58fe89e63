// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"

#include <optional>

namespace mitra
{

// How a value is read before anything is computed, for measures that are best in the middle. After
// each the direction is what the reading says, not the indicator's. Source: the transformations of
// Statistics Canada in Open SDG, docs/progress-methodology.md.
enum class Aim {
    Value,          // as it stands
    Parity,         // max(y, 1/y) down to 1; 0.97 to 1.03 counts as 1
    Half,           // 50 + |y - 50| down to 50
    ExactlyHundred, // 100 + |y - 100| down to 100, not measured below 25
};

// None where the aim does not measure the value. Worked: parity 0.8 reads 1.25, 0.98 reads 1; half
// 43 reads 57; exactly hundred 92 reads 108.
std::optional<double> readAs(Aim aim, double value);

// The same question of the values as read: lower is better, and a target, where there is one, is
// that of the aim in the same year. A value that is not measured is none.
Question readAs(Aim aim, const Question &question);

} // namespace mitra
