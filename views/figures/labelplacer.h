// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace mitra
{

// Finds free places for labels of a chart, one after the other, most important first: never on
// another label, on lines only when there is no other way, near the point they name.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF &bounds);

    // What labels keep off: a drawn line (as many pixels further away as `weight` says, rather than
    // on it) and rectangles such as marks (never).
    void avoid(const QPolygonF &line, double weight) { m_lines << Line{line, weight}; }
    void avoid(const QRectF &area) { m_taken << area; }

    // Where a label of that size stands for that point; none fits only when the bounds are full,
    // then an empty rectangle. The place is taken from then on.
    enum class Side { Right, Left };
    QRectF place(const QPointF &point, const QSizeF &size, Side preferred);

private:
    struct Line {
        QPolygonF points;
        double weight;
    };

    bool isTaken(const QRectF &area) const;
    double crossings(const QRectF &area) const; // weight of the lines through it

    QRectF m_bounds;
    QList<Line> m_lines;
    QList<QRectF> m_taken;
};

} // namespace mitra
