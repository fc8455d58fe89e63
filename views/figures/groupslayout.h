// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/axisticks.h"
#include "views/figures/chartlines.h"
#include "views/figures/groupsfigure.h"

namespace mitra
{

namespace groupmetric
{
inline constexpr double topMargin = 12;
inline constexpr double axisHeight = 24;
inline constexpr double laneHeight = 18; // of the squares of years that are left out
inline constexpr double legendGap = 10;
inline constexpr double labelGap = 18; // from the end of a line to its name
inline constexpr double leastLabelled = 560;

// The newer group is broad and the older one a thin line on it, because they nearly coincide.
inline constexpr qsizetype broadLines = 2;
inline constexpr double broad = 6.4;
inline constexpr double thin = 1.8;
} // namespace groupmetric

struct GroupsFigure::Layout {
    ChartScale scale;
    AxisTicks ticks;
    QList<int> years;
    QRectF body;
    QRectF legend;
    bool isLabelled = false;
};

// What is written beside the end of a line.
struct GroupsFigure::EndLabel {
    qsizetype series = 0;
    QPointF end;
    QPointF textAt; // its top left corner
    QString text;
};

} // namespace mitra
