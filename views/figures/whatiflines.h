// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"
#include "models/series/whatif.h"
#include "views/figures/chartlegend.h"

#include <QPen>

namespace mitra
{

// A line of a what-if into the future, or its target alone, with what is written at its end.
struct WhatIfLine {
    static constexpr int inInk = -1;
    static constexpr int inMuted = -2;

    QList<YearValue> line;
    int colour = inInk; // place among the series colours, or one of the two above
    Qt::PenStyle pen = Qt::DotLine;
    QString label;
    qsizetype boldLetters = 0; // of the label, from its start
    QString told;              // for the pointer and the screen reader
    Link link;
};

// The assumed paces, the pace so far and the target with the pace needed; none without a latest
// value.
QList<WhatIfLine> whatIfLines(const WhatIf &whatIf);
QList<LegendEntry> whatIfLegend(const WhatIf &whatIf, bool isProxy, const Style &style);

Dot latestDot(const WhatIf &whatIf, bool isProxy);
QPen whatIfPen(const QColor &colour, double width, Qt::PenStyle style);
QColor whatIfColour(int colour, const Style &style);

} // namespace mitra
