// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/words.h"

#include <QString>

#include <optional>

// Plain arithmetic of progress: pure functions, no database, no widget, no clock.
// Formulas and worked numbers: resources/doc/methods.md.
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
    TargetYearPassed, // missed in or after the target year: there is no pace left to judge
    NotANumber
};

// Each number is none when it cannot be computed; a number that is there is finite. Numbers that
// need no target (pace) are there without one.
struct Assessment {
    Question question;
    Verdict verdict = Verdict::CannotBeAssessed;
    Obstacle obstacle = Obstacle::None;

    std::optional<double> shareOfWay;   // (y - y0) / (yT - y0), 1 = all of it
    std::optional<double> shareOfTime;  // (t - t0) / (tT - t0)
    std::optional<double> ratio;        // share of way / share of time
    std::optional<double> pathNow;      // straight path from base to target, at the latest year;
                                        // none after the target year, where the path ends
    std::optional<double> gap;          // d * (y - path), + is better
    std::optional<double> pace;         // units a year so far
    std::optional<double> neededPace;   // units a year from the latest year to the target year;
                                        // none when the target is met; needs no base
    std::optional<double> acceleration; // needed / so far; negative: the pace must turn round
    std::optional<double> projected;    // value in the target year at the pace so far
    std::optional<double> yearReached;  // year the target is reached at the pace so far; none when
                                        // the pace is zero or leads away
    std::optional<double> timeDistance; // years ahead (+) or behind (-) of the straight path; none
                                        // when the path never holds the latest value
};

// Judges in this order: can it be judged, is the target met, then the ratio's band. Years outside
// 1 to 9999, values that are not finite and results too large to state end in NotANumber, with no
// number at all.
Assessment assess(const Question &question);

// A value meets a target that it equals.
bool meetsTarget(double value, double target, Direction direction);

// Straight path from base to target at a year: y0 + (yT - y0)(year - t0)/(tT - t0).
// Worked: 15 (2020) to 30 (2030) stands at 22.5 in 2025. Not finite when tT == t0.
double straightPath(const YearValue &base, const YearValue &target, double year);

} // namespace mitra
