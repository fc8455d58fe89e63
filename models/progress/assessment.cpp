// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/assessment.h"

#include "models/progress/atleast.h"

#include <cmath>

namespace mitra
{

namespace
{

// Limits of the ratio "share of the way / share of time". The 95 and 60 % are those of the
// Eurostat-style method as Statistics Canada prints them; reading them on the straight path is
// ours. See resources/doc/methods.md.
constexpr double onTrackFrom = 0.95;
constexpr double fasterNeededFrom = 0.60;

bool isSound(const std::optional<YearValue> &point)
{
    return !point || (std::isfinite(point->value) && point->year >= 1 && point->year <= 9999);
}

// Met rows of the order of tests; none when both values miss the target.
// Worked: 15 -> 31 of 30 newly met; 100 -> 100 of 100 kept; 15 -> 19 of "at most 30" met, but
// moving the wrong way; 3 -> 10 of "at most 5" was met, now missed.
std::optional<Verdict> metVerdict(double base, double latest, double target, Direction direction)
{
    const bool baseMeets = meetsTarget(base, target, direction);
    const bool latestMeets = meetsTarget(latest, target, direction);
    if (!baseMeets && !latestMeets)
        return std::nullopt;
    if (!latestMeets)
        return Verdict::WasMetNowMissed;
    if (!baseMeets)
        return Verdict::NewlyMet;
    return meetsTarget(latest, base, direction) ? Verdict::MetKept : Verdict::MetWrongWay;
}

Verdict band(double ratio)
{
    if (atLeast(ratio, onTrackFrom))
        return Verdict::OnTrack;
    if (atLeast(ratio, fasterNeededFrom))
        return Verdict::FasterNeeded;
    return ratio >= 0 ? Verdict::Stalled : Verdict::Away;
}

// From the latest value straight to the target, in units a year; needs no base. None when the
// target is met or its year has come. Worked: 19 (2025) to 30 (2030) needs 2.2.
std::optional<double> paceNeeded(const Question &question)
{
    if (!question.latest || !question.target || question.target->year <= question.latest->year)
        return std::nullopt;
    if (question.direction &&
        meetsTarget(question.latest->value, question.target->value, *question.direction))
        return std::nullopt;
    return (question.target->value - question.latest->value) /
           (double(question.target->year) - question.latest->year);
}

// The numbers that a base, a latest value after it and a target after the base allow.
// Worked with A, 15 (2020), 19 (2025), 30 (2030), up is good: share of the way 4/15 = 0.2667,
// share of time 0.5, ratio 0.5333, path 22.5, gap -3.5, pace 0.8, needed 2.2, acceleration 2.75,
// 23 in 2030, reached 2025 + 11/0.8 = 2038.75, the path held 19 in 2022.6667: 2.3333 behind.
void measureAgainstTarget(Assessment &a, const YearValue &base, const YearValue &latest,
                          const YearValue &target)
{
    const double way = target.value - base.value;
    const double left = target.value - latest.value;
    const double time = double(target.year) - base.year;
    const double elapsed = double(latest.year) - base.year;
    const double timeLeft = double(target.year) - latest.year;
    const std::optional<Direction> direction = a.question.direction;

    if (way != 0) // a target equal to the base has no way to it
        a.shareOfWay = (latest.value - base.value) / way;
    if (time > 0) {
        a.shareOfTime = elapsed / time;
        if (a.shareOfWay) {
            a.ratio = *a.shareOfWay / *a.shareOfTime;
            if (*a.shareOfWay >= 0 && *a.shareOfWay <= 1)
                a.timeDistance = *a.shareOfWay * time - elapsed;
        }
        if (timeLeft >= 0) {
            a.pathNow = straightPath(base, target, latest.year);
            if (direction) {
                const double gap = latest.value - *a.pathNow;
                a.gap = *direction == Direction::Higher ? gap : -gap;
            }
        }
    }

    const bool met = direction && meetsTarget(latest.value, target.value, *direction);
    if (a.neededPace && *a.pace != 0)
        a.acceleration = *a.neededPace / *a.pace;
    if (timeLeft >= 0)
        a.projected = latest.value + *a.pace * timeLeft;
    if (*a.pace != 0) {
        // Once the target is met the crossing lies between base and latest, or never was.
        const double years = left / *a.pace;
        const bool crossed = met && !meetsTarget(base.value, target.value, *direction);
        if (crossed || (!met && years >= 0))
            a.yearReached = latest.year + years;
    }
}

bool allFinite(const Assessment &a)
{
    for (const std::optional<double> &number :
         {a.shareOfWay, a.shareOfTime, a.ratio, a.pathNow, a.gap, a.pace, a.neededPace,
          a.acceleration, a.projected, a.yearReached, a.timeDistance}) {
        if (number && !std::isfinite(*number))
            return false;
    }
    return true;
}

Assessment refused(const Question &question, Obstacle obstacle)
{
    Assessment assessment;
    assessment.question = question;
    assessment.obstacle = obstacle;
    return assessment;
}

// What stands in the way before any target is looked at, in the order of the tests.
Obstacle firstObstacle(const Question &question)
{
    if (!isSound(question.base) || !isSound(question.latest) || !isSound(question.target))
        return Obstacle::NotANumber;
    if (!question.direction)
        return Obstacle::NoDirection;
    if (!question.latest)
        return Obstacle::NoLatest;
    if (!question.base)
        return Obstacle::NoBase;
    if (question.latest->year <= question.base->year)
        return Obstacle::LatestNotAfterBase;
    return Obstacle::None;
}

} // namespace

bool meetsTarget(double value, double target, Direction direction)
{
    return direction == Direction::Higher ? value >= target : value <= target;
}

double straightPath(const YearValue &base, const YearValue &target, double year)
{
    const double share = (year - base.year) / (double(target.year) - base.year);
    return base.value + (target.value - base.value) * share;
}

Assessment assess(const Question &question)
{
    Assessment a = refused(question, firstObstacle(question));
    if (a.obstacle == Obstacle::NotANumber)
        return a;
    a.neededPace = paceNeeded(question);
    if (!question.base || !question.latest || question.latest->year <= question.base->year)
        return allFinite(a) ? a : refused(question, Obstacle::NotANumber);

    const YearValue &base = *question.base;
    const YearValue &latest = *question.latest;
    a.pace = (latest.value - base.value) / (double(latest.year) - base.year);
    if (question.target)
        measureAgainstTarget(a, base, latest, *question.target);
    if (!allFinite(a))
        return refused(question, Obstacle::NotANumber);
    if (a.obstacle != Obstacle::None)
        return a; // no direction: the numbers stand, the verdict does not

    if (!question.target) {
        a.obstacle = Obstacle::NoTarget;
        return a;
    }
    if (const auto met =
            metVerdict(base.value, latest.value, question.target->value, *question.direction)) {
        a.verdict = *met;
        return a;
    }
    if (question.target->year <= base.year)
        a.obstacle = Obstacle::TargetNotAfterBase;
    else if (question.target->year <= latest.year)
        a.obstacle = Obstacle::TargetYearPassed;
    else
        a.verdict = band(*a.ratio);
    return a;
}

} // namespace mitra
