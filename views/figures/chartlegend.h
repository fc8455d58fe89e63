// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/style.h"

#include <QList>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace mitra
{

// The small shapes that stand for readings; a dot's look says how firm the value is.
enum class Dot {
    Filled,       // reported
    Ring,         // estimate: a light fill in a ring
    Hollow,       // compared year; proxy or assumption
    DottedRing,   // projection stated by a source
    HollowSquare, // compared year of a proxy, whose latest values are hollow too
    HollowDiamond // a reading that is not used, because another source disagrees
};

void drawDot(QPainter &painter, Dot dot, const QPointF &centre, double radius, const QColor &colour,
             const Style &style);

// One entry of a legend: a sample drawn as in the figure, and its words.
struct LegendEntry {
    enum class Sample { Line, Dot, Box, Bar, Post, Stub } sample = Sample::Line;
    QPen pen;    // of line, box outline and post
    QColor fill; // of a box; of a dot, its colour
    Dot dot = Dot::Filled;
    QString text;
};

// A legend that flows over as many lines as it needs.
double legendHeight(const QList<LegendEntry> &legend, double width);
void drawLegend(QPainter &painter, const QRectF &area, const QList<LegendEntry> &legend,
                const Style &style);

} // namespace mitra
