// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPen>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace mitra
{

struct ChartLine {
    QList<QPointF> points; // x: year, y: value; all finite, inside the scale
    QPen pen;
};

// Where years and values stand in a plot rectangle.
struct ChartScale {
    QRectF plot;
    double firstX = 0;
    double lastX = 1;
    double lowY = 0;
    double highY = 1;
    bool upsideDown = false; // low values on top: ranks

    double x(double year) const;
    double y(double value) const;
    QPointF map(const QPointF &point) const { return {x(point.x()), y(point.y())}; }
};

// Draws lines with Qt Charts as vectors: no animation, shadow or OpenGL, and no text, because its
// axes cut what does not fit (traps 6, 7, 8). A line is one series and has no gaps: callers give a
// line a piece (trap 2).
void drawChartLines(QPainter &painter, const ChartScale &scale, const QList<ChartLine> &lines);

} // namespace mitra
