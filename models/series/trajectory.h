// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/gaps.h"
#include "models/series/progressrequest.h"

#include <QStringList>

namespace mitra
{

struct SeriesPoint {
    YearValue at;
    ObservationStatus status = ObservationStatus::Reported;
    SourceId source;
    QString note;
};

struct EconomySeries {
    EconomyId economy;
    QString name;
    QList<SeriesPoint> points;   // preferred readings by year, projections included
    QList<Piece> observed;       // reported and estimated values, split at missing years
    QList<SeriesPoint> disputed; // readings that are not preferred: shown beside, hollow
};

// Everything a trajectory chart draws, as numbers and finished sentences.
struct Trajectory {
    IndicatorId indicator;
    QString unit;                 // as stored
    QList<EconomySeries> series;  // ASEAN first, then members in the file's order; only those
                                  // with data
    EconomyId judged;             // whose assessment it is; empty when none has data
    QList<EconomyId> highlighted; // as requested: drawn in colour with the judged one
    std::optional<TargetMark> target;
    QList<YearValue> requiredPath; // base to target, straight; empty when it cannot be drawn
    QList<YearValue> projection;   // latest to target year at the pace so far, a value a year, kept
                                   // within what the measure can be; may be empty
    Assessment assessment;
    QString title; // the finding: "Internet use in Viet Nam is ahead of the straight path to 95%"
    QString subtitle; // measure, unit, place, period
    QString sentence; // for a screen reader
    QStringList notes;
    QList<SourceId> sources;
};

Trajectory makeTrajectory(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
