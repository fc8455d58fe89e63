// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/memberscomparison.h"

namespace mitra
{

struct RankedMember {
    MemberRow row;
    int rank = 0; // 1 is best, equal values share it and the next one is left out; 0: not ranked
    // Places won (+) or lost (-) since the compare year among the members with a value in both
    // years, so that nobody moves because another's value is missing. None without both values.
    std::optional<int> moved;
};

// The members by their second (or latest) value, best first by the indicator's direction.
struct MemberRanking {
    IndicatorId indicator;
    QString unit;
    int compareYear = 2015;
    std::optional<int> secondYear;
    bool isRanked = true;     // false: national currencies, or fewer than two members with a value
    bool isComparable = true; // false: national currencies, which have no common scale
    QList<RankedMember> members; // those without a value last
    QList<MemberRow> groups;     // computed here, outside the ranking
    QList<EconomyId> coloured;   // in the order of the series colours
    std::optional<TargetMark> target;
    QString title; // "Malaysia ranks first; 6 of 11 members are within 15 points of 95%"
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

MemberRanking rankMembers(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
