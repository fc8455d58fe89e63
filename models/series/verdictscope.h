// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/progress/method.h"

#include <optional>

namespace mitra
{

// What all indicators are judged by. Most have no target, so that against targets little can be
// assessed; the trend methods look at the values alone and say nothing of any goal.
enum class VerdictBasis { Targets, OpenSdgTrend, OnePercentRule, IstatBands };

// Most indicators have no target, so the usual basis is one that needs none.
constexpr VerdictBasis usualVerdictBasis = VerdictBasis::OpenSdgTrend;

QList<VerdictBasis> allVerdictBases();
Method methodOf(VerdictBasis basis);
// Stable words for the session and the command line: "targets", "open-sdg", "one-percent", "istat".
QString verdictBasisWord(VerdictBasis basis);
std::optional<VerdictBasis> verdictBasisFromWord(const QString &word);

// Which indicators are asked for.
struct VerdictScope {
    enum class Kind {
        All,
        Goal,       // those that are bound to `goal`
        Supporting, // those bound to none
    };
    Kind kind = Kind::All;
    GoalId goal;
    bool onlyAssessable = false; // leaves out indicators of which no series can be assessed

    friend bool operator==(const VerdictScope &, const VerdictScope &) = default;
};
// "all", the goal's id, or "supporting"; without whether only the assessable are shown.
QString verdictScopeWord(const VerdictScope &scope);
// None for what the facts do not have.
std::optional<VerdictScope> verdictScopeFromWord(const Facts &facts, const QString &word);
bool isIn(const VerdictScope &scope, const Indicator &indicator);

} // namespace mitra
