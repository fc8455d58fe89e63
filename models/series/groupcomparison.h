// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/gaps.h"
#include "models/series/groupvalues.h"
#include "models/series/progressrequest.h"
#include "models/series/trajectory.h"

#include <QStringList>

namespace mitra
{

// The groups that are compared: the two newest ("ASEAN-11", "ASEAN-10"); fewer where the file
// knows only one.
QList<MemberGroup> comparedGroups(const Facts &facts);

// The group and weight that an indicator is looked at by when nobody chose: the newest group by
// the usual weight of the unit. None without members.
std::optional<GroupChoice> usualChoice(const Facts &facts, const IndicatorId &indicator);

// A year in which at least one of the compared series has no value although a member has one.
struct LeftOutYear {
    int year = 0;
    bool isAll = false; // none of the series has a value
    QString text;       // which and why, as sentences
};

// The values of the compared groups, each by population and by GDP, beside what a source states
// for the group itself. All values of groups are computed here; nothing of a source is.
struct GroupComparison {
    IndicatorId indicator;
    QString unit;
    QList<GroupSeries> groups; // newest group first, of each the usual weight first: at most four
    qsizetype main = -1;       // the one the finding speaks of; -1: none has a value
    EconomyId statedFor;       // the facts' group; empty: the file has none
    QString statedName;
    QList<SeriesPoint> stated; // what sources state for it, by year, without projections
    std::optional<TargetMark> target;
    QList<LeftOutYear> leftOut; // by year
    QString reason;             // why no group has a value; empty when one has
    QString title; // "ASEAN-11 stood at 74.8% in 2023, weighted by population, 3.1 points below
                   // the value recorded for ASEAN"
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

// `wanted` is the group and weight the finding is about; where it has no value, or none is
// wanted, the first of the usual order that has one. The target is that of the request.
GroupComparison compareGroups(const Facts &facts, const ProgressRequest &request,
                              const std::optional<GroupChoice> &wanted = {});

// Why a series has no value in any year, as sentences, when it has none; the year that comes
// nearest to the coverage rule speaks for all.
QString noValueReason(const Facts &facts, const GroupSeries &series);

// The years of a series' value as pieces without gaps, for lines.
QList<Piece> piecesOf(const GroupSeries &series);

} // namespace mitra
