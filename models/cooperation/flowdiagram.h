// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

#include <array>

namespace mitra
{

// One partner, theme or goal of the flow.
struct FlowNode {
    enum class Kind {
        Value,
        Others, // the partners with the fewest initiatives, folded into one
        None    // what names no partner, has no theme, serves no goal
    };
    Kind kind = Kind::Value;
    QString id; // as a Selection names it; empty for Others
    QString name;
    quint32 count = 0; // initiatives, each once
};

struct FlowBand {
    int from = 0; // positions in the columns it joins
    int to = 0;
    quint32 count = 0; // initiatives that both name, each once
};

// Initiatives from partners through themes to goals. An initiative of several partners is in
// several bands on the left, so these add up to more than there are initiatives; on the right every
// initiative is in one band. Ordered so that bands cross little.
struct FlowDiagram {
    enum Column { Partners, Themes, Goals };

    std::array<QList<FlowNode>, 3> nodes;
    std::array<QList<FlowBand>, 2> bands; // partner to theme, theme to goal; by from, then to
    QList<FlowNode> folded;               // the partners within Others, most initiatives first
    // Every partner's bands as if none were folded, most initiatives first; `from` is a position in
    // `partners`, `to` in the themes.
    QList<FlowNode> partners;
    QList<FlowBand> partnerBands;
    quint32 total = 0;   // initiatives, each once
    quint32 shared = 0;  // of these, by two partners or more
    quint32 unnamed = 0; // without a partner
    quint32 aimless = 0; // whose theme serves no goal

    // The goal (a position) that a theme leads to; -1 when it is in no band.
    int goalOf(int theme) const;
};

// The flow of those rows. With more named partners than `most`, the smallest are folded, at a place
// where the numbers differ when there is one near, so that none of several equals is left out.
FlowDiagram makeFlow(const Columns &columns, const RowSet &rows, int most);

// How much the bands cross: the product of both counts, summed over every crossing.
double crossings(const FlowDiagram &flow);

} // namespace mitra
