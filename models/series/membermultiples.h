// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/trajectory.h"

namespace mitra
{

// One economy's own small figure.
struct MemberPanel {
    EconomyId economy;
    QString name;
    bool isMember = true;      // false: the group's stated values, or a group computed here
    bool isComputed = false;   // here, from the members' values
    QList<SeriesPoint> points; // reported and estimated, in the order of time
    QList<Piece> observed;     // the same, split at missing years
    Assessment assessment;
    QString latest;  // "98% in 2024, est."; "no data"
    QString verdict; // "On track"; "Cannot be assessed: no target is stated"
};

// The same measure of every member side by side, each judged by itself.
struct MemberMultiples {
    IndicatorId indicator;
    QString unit;
    bool isComparable = true;  // false: national currencies, each panel on a scale of its own
    QList<MemberPanel> panels; // members in the file's order, then groups that have values
    QList<EconomyId> coloured; // in the order of the series colours
    std::optional<TargetMark> target;
    QString title; // "2 of 11 members are on track, 3 need to go faster, 6 cannot be assessed"
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

MemberMultiples makeMemberMultiples(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
