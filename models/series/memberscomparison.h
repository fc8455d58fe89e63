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
    std::optional<YearValue> from;   // value in the compare year; none when that year is missing
    std::optional<YearValue> latest; // latest reported or estimated value
    ObservationStatus latestStatus = ObservationStatus::Reported;
    std::optional<double> toTarget; // what is left to the target, 0 or less when met
    SourceId source;                // of the latest value
};

// The eleven members on one measure: a chosen year against the latest, and the target.
struct MembersComparison {
    IndicatorId indicator;
    QString unit;
    int compareYear = 2015;
    QList<MemberRow> rows; // nearest to the target (or best) first; members without data last
    std::optional<TargetMark> target;
    QString title; // "4 of 11 members have reached 75%; 5 more are within 15 points"
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

MembersComparison compareMembers(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
