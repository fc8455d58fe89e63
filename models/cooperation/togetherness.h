// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

namespace mitra
{

// Partners that initiatives name together, exactly these and no other.
struct Combination {
    QList<int> partners; // positions in Columns::values(Facet::Partner), rising; two or more
    quint32 count = 0;   // initiatives
    quint32 firstRow = 0;
};

// Which partners work together. Every initiative is counted in one of `alone`, `unnamed` or in one
// combination.
struct Togetherness {
    QList<Combination> combinations; // most initiatives first, then the fewest partners
    std::vector<quint32> totals;     // by partner: initiatives that name it, alone or not
    std::vector<quint32> together;   // by partner: of these, with another
    quint32 total = 0;
    quint32 shared = 0;  // initiatives of two partners or more
    quint32 alone = 0;   // of one
    quint32 unnamed = 0; // of none
};

Togetherness findTogetherness(const Columns &columns, const RowSet &rows);

} // namespace mitra
