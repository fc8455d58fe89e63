// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"

#include <optional>

namespace mitra
{

// What if from the latest value on the measure moved by so much a year.
struct ScenarioQuestion {
    YearValue latest;
    double pace = 0; // units a year
    std::optional<YearValue> target;
    std::optional<Direction> direction; // without it nothing is reached or met
    int horizon = 2030;                 // the year asked for; a target's own year goes before it
    std::optional<double> lowest;       // natural limits of the measure
    std::optional<double> highest;
};

enum class ScenarioVerdict {
    CannotTell,  // no target, no direction, or the target year has passed unmet
    InTime,      // reached in or before the target year
    Late,        // reached after it
    Never,       // the pace is zero or leads away, or the target lies where the measure ends
    MetAndKept,  // met by the latest value, and still in the target year
    MetThenLost, // met by the latest value, but no more in the target year
};

// Each number is none when it cannot be computed; a number that is there is finite.
struct Scenario {
    std::optional<YearValue> ahead;    // value in the target year, else in the horizon; none when
                                       // that is not after the latest year
    bool isHeld = false;               // it is where the measure ends, not where the pace leads
    std::optional<double> yearReached; // none when met already, never, or after 9999
    ScenarioVerdict verdict = ScenarioVerdict::CannotTell;
};

// latest + pace (u - t), held within the limits, and t + (target - latest)/pace. None when a number
// is not finite or a year is outside 1 to 9999.
// Worked with A, 19 (2025), target 30 (2030), up is good: pace 2.2 gives 30 in 2030, in time; pace
// 0.8 gives 23 in 2030 and is there in 2038.75, late.
std::optional<Scenario> tryPace(const ScenarioQuestion &question);

// The value in a year after the latest one, held within the limits; the latest value before.
double valueAt(const ScenarioQuestion &question, double year);

} // namespace mitra
