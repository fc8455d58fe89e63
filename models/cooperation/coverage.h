// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

#include <array>

namespace mitra
{

// How a theme, outcome or member state is covered by outside partners.
struct CoveredValue {
    QString id; // as a Selection names it
    QString name;
    quint32 initiatives = 0; // that are linked to it
    quint32 partners = 0;    // different ones that these name
    int onlyPartner = -1;    // with one partner: its position in the partners' values
};

struct CoverageLane {
    Facet facet = Facet::Theme;
    QList<CoveredValue> values; // all, worst first: fewest partners, then fewest initiatives
    int idle = 0;               // values without any initiative
    int without = 0;            // values that no partner covers, the idle ones among them
    int withOne = 0;
    quint32 initiatives = 0; // that the lane counts, each once
    // Initiatives that no value stands for (no theme, no outcome linked); of member states, those
    // that are for the whole region or whose source does not say.
    quint32 unlinked = 0;
    quint32 unlinkedPartners = 0; // different ones that these name
};

// Where partners are missing. A lane ignores the choice of its own facet, as facet counts do, so
// that choosing a theme does not empty the others.
struct Coverage {
    std::array<CoverageLane, 3> lanes; // theme, outcome, member state
};

// `rows` are what the selection leaves.
Coverage measureCoverage(const Columns &columns, const Selection &selection, const RowSet &rows);

} // namespace mitra
