// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/cooperation/idcounts.h"

#include <array>
#include <vector>

namespace mitra
{

// What one member state takes part in, in numbers: each initiative that names it counts once.
struct MemberCooperation {
    EconomyId economy;
    quint32 all = 0;         // initiatives of the file
    quint32 initiatives = 0; // those that name the member state
    // Others that name no member state as a participant: of the whole region, or the source does
    // not say. They are nobody's own, so nothing below counts them.
    quint32 regional = 0;
    std::array<quint32, 4> statuses{};
    std::array<quint32, 5> roles{}; // the first the file gives it in each initiative
    // Most first, then by id; an id that is blank: the initiative has none.
    QList<IdCount> themes;
    QList<IdCount> partners;
    quint32 withoutPartner = 0; // initiatives that name no outside partner
    std::vector<quint32> rows;  // the newest start first, not known last, then in the file's order

    quint32 with(InitiativeStatus status) const { return statuses[size_t(status)]; }
    quint32 as(EconomyRole role) const { return roles[size_t(role)]; }
};

// Reads the initiatives of that member state alone, one by one, so its cost goes with their number.
// Of one that no initiative names everything but `all` and `regional` is 0.
MemberCooperation makeMemberCooperation(const Facts &facts, const Columns &columns,
                                        const EconomyId &economy);

// How the initiative names the member state, the first if it does so several times; null: not.
const EconomyLink *linkOf(const Initiative &initiative, const EconomyId &economy);

} // namespace mitra
