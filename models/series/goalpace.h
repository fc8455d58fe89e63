// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/goalsummary.h"
#include "models/series/progressrequest.h"

#include <QStringList>

namespace mitra
{

// An assumption that goes into what is shown, told in full: it is never a fact.
struct AssumptionLine {
    QString name;   // empty: tried out and kept nowhere
    QString what;   // "Working baseline: 15% in 2025"
    QString origin; // name, author, day and reason, or that it is kept nowhere
};

// How far a goal has come, how fast it moves and when it is reached, in the goal's own unit.
// Without an official value there is only what an assumed baseline would ask for.
struct GoalPace {
    std::optional<Assumption> baseline;      // of this goal, from the request
    std::optional<Assumption> workingTarget; // of this goal, in place of the stated number
    QList<Assumption> paces;                 // of this goal
    Assessment assessment; // of the base, the latest official value and the target
    // Units a year from the latest value, without one from the assumed baseline, to the target.
    std::optional<double> neededPace;
    QList<YearValue> path; // straight from there to the target, a value a year; empty without pace
    QString finding; // "from an assumed 15% in 2025, 3 points a year are needed"; may be empty
    QStringList sentences; // how far, how fast, when reached; what cannot be said is said too
    QList<AssumptionLine> assumptions;

    bool restsOnAssumption() const { return !assumptions.isEmpty(); }
};

GoalPace goalPace(const Facts &facts, const GoalSummary &summary, const ProgressRequest &request);

} // namespace mitra
