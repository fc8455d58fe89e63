// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/scenariotext.h"

#include "models/series/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::ScenarioText)
};

constexpr int lastYearWorthNaming = 2100;
// A target that the pace needed reaches in 2030 must not read 2029 by a rounding.
constexpr double binaryNoise = 1e-6;

struct Reached {
    int year = 0;
    bool isAfter = false; // later than that year, not in it
};

std::optional<Reached> reached(const Scenario &scenario, const std::optional<YearValue> &target)
{
    const bool isLate = scenario.verdict == ScenarioVerdict::Late;
    if (!scenario.yearReached)
        return isLate ? std::optional(Reached{lastYearWorthNaming, true}) : std::nullopt;
    const int year = int(std::floor(*scenario.yearReached + binaryNoise));
    if (year > lastYearWorthNaming)
        return Reached{lastYearWorthNaming, true};
    if (isLate && target && year <= target->year)
        return Reached{target->year, true};
    return Reached{year, false};
}

QString lateText(const Reached &when, const QString &pace, const QString &goal)
{
    return when.isAfter ? Words::tr("%1 reaches %2 only after %3").arg(pace, goal).arg(when.year)
                        : Words::tr("%1 reaches %2 only in %3").arg(pace, goal).arg(when.year);
}

QString neverText(const ScenarioQuestion &question, const QString &pace, const QString &goal)
{
    const double target = question.target->value;
    if (target > question.highest.value_or(target) || target < question.lowest.value_or(target))
        return Words::tr("%1 cannot reach %2, which lies beyond the end of the measure")
            .arg(pace, goal);
    return question.pace == 0 ? Words::tr("Without movement %1 is not reached").arg(goal)
                              : Words::tr("%1 leads away from %2").arg(pace, goal);
}

} // namespace

QString yearReachedText(const Scenario &scenario, const std::optional<YearValue> &target)
{
    const std::optional<Reached> when = reached(scenario, target);
    if (!when)
        return {};
    return when->isAfter ? Words::tr("after %1", "a year").arg(when->year)
                         : QString::number(when->year);
}

QString scenarioVerdict(ScenarioVerdict verdict)
{
    switch (verdict) {
    case ScenarioVerdict::InTime:
        return Words::tr("In time");
    case ScenarioVerdict::Late:
        return Words::tr("Late");
    case ScenarioVerdict::Never:
        return Words::tr("Never at this pace");
    case ScenarioVerdict::MetAndKept:
        return Words::tr("Met");
    case ScenarioVerdict::MetThenLost:
        return Words::tr("Met, then lost");
    case ScenarioVerdict::CannotTell:
        break;
    }
    return Words::tr("Cannot be told");
}

QString scenarioSentence(const ScenarioQuestion &question, const Scenario &scenario,
                         const QString &unit)
{
    const QLocale locale;
    const QString pace =
        question.pace == 0 ? Words::tr("No movement") : paceText(question.pace, unit, locale);
    const auto withAhead = [&](const QString &text) {
        return scenario.ahead ? Words::tr("%1; in %2 it stands at %3")
                                    .arg(text)
                                    .arg(scenario.ahead->year)
                                    .arg(valueText(scenario.ahead->value, unit, locale))
                              : text;
    };
    const QString goal =
        question.target ? valueText(question.target->value, unit, locale) : QString();
    const std::optional<Reached> when = reached(scenario, question.target);
    switch (scenario.verdict) {
    case ScenarioVerdict::InTime:
        if (when)
            return Words::tr("%1 reaches %2 in %3").arg(pace, goal).arg(when->year);
        break;
    case ScenarioVerdict::Late:
        return withAhead(lateText(*when, pace, goal));
    case ScenarioVerdict::Never:
        return withAhead(neverText(question, pace, goal));
    case ScenarioVerdict::MetAndKept:
        return withAhead(Words::tr("%1 keeps %2, which is met").arg(pace, goal));
    case ScenarioVerdict::MetThenLost:
        return withAhead(Words::tr("%1 loses %2, which is met now").arg(pace, goal));
    case ScenarioVerdict::CannotTell:
        if (when)
            return Words::tr("%1 reaches %2 in %3; the target year, %4, has passed")
                .arg(pace, goal)
                .arg(when->year)
                .arg(question.target->year);
        break;
    }
    return scenario.ahead ? Words::tr("%1 leads to %2 in %3")
                                .arg(pace, valueText(scenario.ahead->value, unit, locale))
                                .arg(scenario.ahead->year)
                          : Words::tr("%1: the year %2 has come, so there is nothing to try")
                                .arg(pace)
                                .arg(question.target ? question.target->year : question.horizon);
}

} // namespace mitra
