// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/words.h"

#include <QString>

#include <optional>

// Plain arithmetic of progress: pure functions, no database, no widget, no clock.
// Formulas and worked numbers: resources/doc/methods.md (order of tests c0).
namespace mitra
{

struct YearValue {
    int year = 0;
    double value = 0;
    friend bool operator==(const YearValue &, const YearValue &) = default;
};

// What is asked: everything optional, because sources often leave it out.
struct Question {
    std::optional<YearValue> base;
    std::optional<YearValue> latest;
    std::optional<YearValue> target;
    std::optional<Direction> direction; // no default: a missing direction is refused
};

enum class Verdict {
    NewlyMet,
    MetKept,
    MetWrongWay,
    WasMetNowMissed,
    OnTrack,      // ratio >= 0.95
    FasterNeeded, // 0.60 <= ratio < 0.95
    Stalled,      // 0 <= ratio < 0.60
    Away,         // ratio < 0
    CannotBeAssessed
};

enum class Obstacle {
    None,
    NoDirection,
    NoBase,
    NoLatest,
    NoTarget,
    LatestNotAfterBase,
    TargetNotAfterBase,
    NotANumber
};

// Each number is none when it cannot be computed; a number that is there is finite.
struct Assessment {
    Question question;
    Verdict verdict = Verdict::CannotBeAssessed;
    Obstacle obstacle = Obstacle::None;

    std::optional<double> shareOfWay;   // (y - y0) / (yT - y0), 1 = all of it
    std::optional<double> shareOfTime;  // (t - t0) / (tT - t0)
    std::optional<double> ratio;        // share of way / share of time
    std::optional<double> pathNow;      // straight path from base to target, at the latest year
    std::optional<double> gap;          // d * (y - path), + is better
    std::optional<double> pace;         // units a year so far
    std::optional<double> neededPace;   // units a year from the latest year to the target year
    std::optional<double> acceleration; // needed / so far
    std::optional<double> projected;    // value in the target year at the pace so far
    std::optional<double> yearReached;  // year the target is reached at the pace so far
    std::optional<double> timeDistance; // years ahead (+) or behind (-) of the straight path
};

Assessment assess(const Question &question);

// Straight path from base to target at a year.
double straightPath(const YearValue &base, const YearValue &target, double year);

} // namespace mitra
