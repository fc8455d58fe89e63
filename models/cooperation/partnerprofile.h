// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/cooperation/idcounts.h"

#include <array>
#include <vector>

namespace mitra
{

// What one partner does, in numbers: each initiative that names it counts once.
struct PartnerProfile {
    using Count = IdCount;

    PartnerId partner;
    quint32 all = 0;         // initiatives of the file
    quint32 initiatives = 0; // those that name the partner
    std::array<quint32, 4> statuses{};
    // The first role the file gives it in each initiative. PartnerRole::Partner: the source does
    // not say.
    std::array<quint32, 7> roles{};
    // Most first, then by id; an id that is blank: the initiative has none.
    QList<Count> themes;
    QList<Count> frameworks;
    QList<Count> together;       // other partners of the same initiatives
    quint32 alone = 0;           // initiatives that name no other partner
    int firstYear = 0;           // of the starts; 0: no start is known
    std::vector<quint32> starts; // index year - firstYear
    quint32 startUnknown = 0;
    std::vector<quint32> rows; // the newest start first, not known last, then in the file's order
    QList<SourceId> sources;   // that name the partner in an initiative, most used first

    quint32 with(InitiativeStatus status) const { return statuses[size_t(status)]; }
    quint32 as(PartnerRole role) const { return roles[size_t(role)]; }
};

// Reads the initiatives of that partner alone, one by one, so its cost goes with their number. Of a
// partner that no initiative names everything is 0.
PartnerProfile makePartnerProfile(const Facts &facts, const Columns &columns,
                                  const PartnerId &partner);

// The role the file gives a partner in an initiative, the first if there are several links.
PartnerRole roleIn(const Initiative &initiative, const PartnerId &partner);

} // namespace mitra
