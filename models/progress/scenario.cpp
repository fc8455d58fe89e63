// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/scenario.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr int lastYear = 9999;
// So that the pace needed, which is rounded once in binary, is in time and not a hair late.
constexpr double binaryNoise = 1e-9;

bool isSound(const YearValue &at)
{
    return std::isfinite(at.value) && at.year >= 1 && at.year <= lastYear;
}

bool isSound(const ScenarioQuestion &question)
{
    return isSound(question.latest) && std::isfinite(question.pace) &&
           (!question.target || isSound(*question.target)) && question.horizon >= 1 &&
           question.horizon <= lastYear;
}

bool isWithin(const ScenarioQuestion &question, double value)
{
    return value >= question.lowest.value_or(value) && value <= question.highest.value_or(value);
}

void judge(Scenario &scenario, const ScenarioQuestion &question)
{
    const YearValue &latest = question.latest;
    const YearValue &target = *question.target;
    if (meetsTarget(latest.value, target.value, *question.direction)) {
        const bool isLost = scenario.ahead &&
                            !meetsTarget(scenario.ahead->value, target.value, *question.direction);
        scenario.verdict = isLost ? ScenarioVerdict::MetThenLost : ScenarioVerdict::MetAndKept;
        return;
    }
    const double years = (target.value - latest.value) / question.pace;
    if (question.pace == 0 || years < 0 || !isWithin(question, target.value)) {
        scenario.verdict = ScenarioVerdict::Never;
        return;
    }
    const double year = latest.year + years;
    if (year <= lastYear)
        scenario.yearReached = year;
    if (target.year > latest.year)
        scenario.verdict =
            year <= target.year + binaryNoise ? ScenarioVerdict::InTime : ScenarioVerdict::Late;
}

} // namespace

double valueAt(const ScenarioQuestion &question, double year)
{
    if (year <= question.latest.year)
        return question.latest.value;
    double value = question.latest.value + question.pace * (year - question.latest.year);
    if (question.highest)
        value = std::min(value, *question.highest);
    if (question.lowest)
        value = std::max(value, *question.lowest);
    return value;
}

std::optional<Scenario> tryPace(const ScenarioQuestion &question)
{
    if (!isSound(question))
        return std::nullopt;
    Scenario scenario;
    const int year = question.target ? question.target->year : question.horizon;
    if (year > question.latest.year) {
        const double free =
            question.latest.value + question.pace * (double(year) - question.latest.year);
        if (!std::isfinite(free))
            return std::nullopt;
        scenario.ahead = YearValue{year, valueAt(question, year)};
        scenario.isHeld = !isWithin(question, free);
    }
    if (question.target && question.direction)
        judge(scenario, question);
    return scenario;
}

} // namespace mitra
