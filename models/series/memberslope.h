// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/memberscomparison.h"

namespace mitra
{

// One member, or a group that is computed here, between the two years.
struct SlopeLine {
    MemberRow row;     // with both values, the second later than the first
    double change = 0; // second less first, in the indicator's unit
    bool isGroup = false;
    bool isNamed = false; // the title speaks of it
};

// Who rose and who fell between two years, and by how much.
struct MemberSlope {
    IndicatorId indicator;
    QString unit;
    int compareYear = 2015;
    std::optional<int> secondYear;
    // The year most second values are of; only others are named at their lines.
    int usualYear = 0;
    QString firstHead;         // of the columns: "2015"
    QString secondHead;        // "2023", or "Latest: 2024 unless named" where each one's own counts
    bool isComparable = true;  // false: national currencies, so there are no lines
    QList<SlopeLine> lines;    // members, highest second value first, then the groups
    QList<MemberRow> unlined;  // members, then groups, that lack one of the values
    QList<EconomyId> coloured; // in the order of the series colours
    std::optional<TargetMark> target;
    QString
        title; // "9 of 11 members rose between 2015 and 2023; Cambodia rose most, by 61.9 points"
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

MemberSlope makeMemberSlope(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
