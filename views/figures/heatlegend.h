// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/shapes.h"
#include "views/figures/style.h"

#include <QList>
#include <QString>

namespace mitra
{

// The tint under a verdict's shape: light enough for ink on it in every style. In grey the shape
// alone tells the verdicts apart.
QColor heatFill(const Style &style, Shape shape);

struct HeatEntry {
    Shape shape = Shape::Dash;
    QString text; // "on track: 212"
};

// Cells with their words and counts, over as many lines as they need.
double heatLegendHeight(const QList<HeatEntry> &legend, double width);
void drawHeatLegend(QPainter &painter, const QRectF &area, const QList<HeatEntry> &legend,
                    const Style &style);

} // namespace mitra
