// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/groupvalues.h"
#include "models/series/progressrequest.h"

#include <QStringList>

namespace mitra
{

// One member's part in a group's value and in its gap to the target.
struct ContributionRow {
    EconomyId economy;
    QString name;
    double value = 0; // the member's own, in the indicator's unit
    ObservationStatus status = ObservationStatus::Reported;
    SourceId source;
    double weight = 0; // share of the weight of the members with a value, 0 to 1
    SourceId weightSource;
    double adds = 0;                 // weight * value; the sum over the rows is the group's value
    std::optional<double> addsToGap; // + still missing, - beyond; the sum is the group's gap
};

// A member of the group that has no value in the year, so that it takes no part.
struct AbsentMember {
    EconomyId economy;
    QString name;
    std::optional<double> share; // of the weight of the whole group, 0 to 1; none: not known
};

// How the members make up one group's value in one year.
struct GroupContributions {
    IndicatorId indicator;
    QString unit;
    GroupChoice choice;
    QString name;            // "ASEAN-11, weighted by population"
    std::optional<int> year; // the year that is shown or was asked for; none: no year has a value
    QList<int> years;        // those in which the group has a value, in the order of time
    QList<ContributionRow> rows; // who adds most to the gap (without target: the value) first
    QList<AbsentMember> absent;  // heaviest first
    double value = 0;            // of the group; only with rows
    double coverage = 0;         // share of the group's weight that has a value
    bool hasEstimates = false;
    std::optional<TargetMark> target;
    std::optional<double> gap; // of the group: + still missing, 0 or less when met
    // Of the parts as they are read: so many that the smaller parts can be told apart.
    int valueDecimals = 1;
    int gapDecimals = 1;
    QString reason; // why there are no rows; empty when there are
    QString title;  // "Indonesia adds most to the gap of ASEAN-11: 8.1 of 20.2 points"
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

// A part with a fixed number of decimals, so that a column of them can be added up: "9.9", "-0.2".
QString partText(double part, int decimals);

// The year is the request's second year when it has one, else the latest with a group value; a
// second year without a group value has no rows but the reason. The target is the request's; the
// gap of each member is weight * (target - value), turned where lower is better.
GroupContributions contributionsOf(const Facts &facts, const ProgressRequest &request,
                                   const GroupChoice &choice);

} // namespace mitra
