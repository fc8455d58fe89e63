// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/scenario.h"

#include <QString>

namespace mitra
{

// The scenario of a pace in words, without a full stop: "2.2 points a year reaches 95% in 2029",
// "0.8 points a year reaches 30% only in 2038; in 2030 it stands at 23%".
QString scenarioSentence(const ScenarioQuestion &question, const Scenario &scenario,
                         const QString &unit);

// "In time", "Late", "Never at this pace", "Met", "Met, then lost", "Cannot be told".
QString scenarioVerdict(ScenarioVerdict verdict);

// The year in which the target is reached: "2029", "after 2100"; "after 2030" where it is missed in
// that year by months. Empty when it is not reached, or met already.
QString yearReachedText(const Scenario &scenario, const std::optional<YearValue> &target);

} // namespace mitra
