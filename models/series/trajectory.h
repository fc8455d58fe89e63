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
    EconomyId economy; // or a group that is computed here, see groupvalues.h
    QString name;
    QList<SeriesPoint> points;   // preferred readings by year, projections included
    QList<Piece> observed;       // reported and estimated values, split at missing years
    QList<SeriesPoint> disputed; // readings that are not preferred: shown beside, hollow
    bool isComputed = false;     // no source states its values, so its points have none
};

// Where 95 of 100 values of a year would lie, if the scatter around the line stayed what it was.
struct ProjectionBand {
    int year = 0;
    double low = 0;
    double high = 0;
    friend bool operator==(const ProjectionBand &, const ProjectionBand &) = default;
};

// A what-if: from the latest value at an assumed pace.
struct PaceLine {
    QString name;            // of the assumption; "what if" when it has none
    QString assumption;      // its key; empty when it is only tried out
    QList<YearValue> points; // latest to target year, a value a year, within natural limits
};

// Everything the figure of a trajectory draws, as numbers and finished sentences.
struct Trajectory {
    IndicatorId indicator;
    QString unit;                // as stored
    QList<EconomySeries> series; // ASEAN first, then members in the file's order, then computed
                                 // groups; only those with data
    EconomyId judged;            // whose assessment it is; empty when none has data
    QList<EconomyId>
        highlighted; // drawn in colour: the judged one, then as requested; at most four
    std::optional<TargetMark> target;
    QList<YearValue> requiredPath; // base to target; two points when straight, else a value a
                                   // year; empty when it cannot be drawn
    PathShape pathShape = PathShape::Straight;
    // To the target year, a value a year, kept within what the measure can be; may be empty. At the
    // pace from base to latest; or, with a window, along its line from its last year on.
    QList<YearValue> projection;
    std::optional<YearWindow> window;   // first and last year of the values behind that line
    QList<ProjectionBand> band;         // 95 % prediction interval of it, year by year, within the
                                        // same limits; empty below five points
    QList<PaceLine> paces;              // at most four
    std::optional<Assumption> baseline; // the base, when it is assumed
    std::optional<YearWindow> shown;    // the years to draw; none: all
    QList<Milestone> milestones;        // in the order of time
    Assessment assessment;
    QString title; // the finding: "Internet use in Viet Nam is ahead of the straight path to 95%"
    QString subtitle; // measure, unit, place, period
    QString sentence; // for a screen reader
    QStringList notes;
    QList<SourceId> sources;
};

// The series of that economy or group; null when it has no data.
const EconomySeries *seriesOf(const Trajectory &trajectory, const EconomyId &economy);

Trajectory makeTrajectory(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
