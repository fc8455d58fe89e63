// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/goalmeasures.h"
#include "models/series/goalpace.h"

namespace mitra
{

// All that can be told of one goal of 2030, as finished sentences: what is stated, by whom and how
// firmly; the official value or its absence; what stands in for it; and the pace that an assumed
// baseline would ask for. Points into the facts, which must outlive it.
struct GoalAssessment {
    GoalSummary summary;
    QString stated;     // "30% of GDP by 2030, for ASEAN as a whole"
    QString statedBy;   // "A ministry, 9 Feb 2026"
    QString standing;   // all words of it
    QString confidence; // of the statement behind the number; empty when there is none
    const Statement *statement = nullptr;
    QList<const Conflict *> conflicts; // about the number

    QString official;    // "No official value exists", or the value and its year
    QString consequence; // what follows from it
    QString projections; // official projections of the target year; empty when there are none

    QList<GoalMeasure> measures;
    GoalPace pace;
    Verdict verdict = Verdict::CannotBeAssessed;
    QString verdictText; // "Cannot be assessed: no official 2025 value"
    QStringList missing; // what it would take to judge the goal

    QString title;
    QString sentence; // for a screen reader
    QStringList notes;
    QList<SourceId> sources;
};

// For the request's goal; of its assumptions those that speak of this goal count. An unknown goal
// has a verdict that says so and nothing else.
GoalAssessment assessGoal(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
