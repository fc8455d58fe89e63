// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/progress/assessment.h"

#include <QList>

#include <optional>

namespace mitra
{

struct MeasuredValue {
    EconomyId economy;
    QString name;
    YearValue at; // in the measure's own unit
    ObservationStatus status = ObservationStatus::Reported;
    SourceId source;
};

// One measure that says something of a goal, as far as it is observed: the latest of each.
struct GoalMeasure {
    IndicatorId indicator;
    QString name;
    QString unit;
    Measure measure = Measure::Proxy;
    std::optional<MeasuredValue> group; // what a source or the file says of ASEAN as a whole
    QList<MeasuredValue> members;       // lowest first; only those with a value
    QList<MeasuredValue> projections;   // the latest of each place; only where nothing is observed
    int memberCount = 0;                // of all member states
    bool isReadAgainstGoal = false;     // the goal's number may be read against it
    Verdict verdict = Verdict::CannotBeAssessed; // of ASEAN, where it may
    QString values;          // "ASEAN 0.62; members from 0.33 (Myanmar) to 0.98 (Singapore)"
    QString coverage;        // "11 of 11 members, 2024, reported"
    QString judgement;       // "Read against the proxy: stalled", "Not comparable with the goal"
    QList<SourceId> sources; // of the values named
};

// The measures bound to the goal: the one that stands in for it first, then official ones, then the
// others in the file's order.
QList<GoalMeasure> goalMeasures(const Facts &facts, const GoalId &goal);

GoalMeasure makeGoalMeasure(const Facts &facts, const Indicator &indicator);

} // namespace mitra
