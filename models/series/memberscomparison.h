// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QStringList>

namespace mitra
{

struct MemberRow {
    EconomyId economy;
    QString name;
    std::optional<YearValue> from; // value in the compare year; none when that year is missing
    ObservationStatus fromStatus = ObservationStatus::Reported;
    // Latest reported or estimated value; that of the second year where one is chosen.
    std::optional<YearValue> latest;
    ObservationStatus latestStatus = ObservationStatus::Reported;
    std::optional<double> toTarget; // what is left to the target, 0 or less when met
    SourceId source;                // of the latest value
    SourceId fromSource;
    // Of a group's row, which is computed here and never a source's: "covers 92% of population".
    QString coverage;
};

// Whether its two values are of two years. A latest value of the compare year itself, or of one
// before it, is no second one.
bool hasBothYears(const MemberRow &row);

// The eleven members on one measure: a chosen year against the latest or a second one, and the
// target.
struct MembersComparison {
    IndicatorId indicator;
    QString unit;
    Direction direction = Direction::Higher;
    int compareYear = 2015;
    std::optional<int> secondYear;
    QList<MemberRow> groups; // in the order of the request, apart from the members
    QList<MemberRow> rows;   // nearest to the target (or best) first; members without data last
    std::optional<TargetMark> target;
    QString title; // "4 of 11 members have reached 75%; 5 more are within 15 points"
    QString subtitle;
    QString sentence;
    QStringList notes;
    QStringList groupNotes; // those of `notes` that tell how the groups were worked out
    QList<SourceId> sources;
};

MembersComparison compareMembers(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
