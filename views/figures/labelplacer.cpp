// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/labelplacer.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mitra
{

namespace
{

// Whether the line runs through the rectangle (Liang and Barsky's clipping).
bool crosses(const QLineF &line, const QRectF &area)
{
    double from = 0;
    double to = 1;
    const double p[4] = {-line.dx(), line.dx(), -line.dy(), line.dy()};
    const double q[4] = {line.x1() - area.left(), area.right() - line.x1(), line.y1() - area.top(),
                         area.bottom() - line.y1()};
    for (int i = 0; i < 4; ++i) {
        if (std::abs(p[i]) < 1e-12) {
            if (q[i] < 0)
                return false;
            continue;
        }
        const double t = q[i] / p[i];
        if (p[i] < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        if (from > to)
            return false;
    }
    return true;
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF &bounds)
    : m_bounds(bounds)
{
}

QRectF LabelPlacer::place(const QPointF &point, const QSizeF &size, Side preferred)
{
    const double gap = 8;
    const double rightX = point.x() + gap;
    const double leftX = point.x() - gap - size.width();
    // Above or below the point, shifted as far as the bounds ask.
    const double overX = std::max(
        m_bounds.left(), std::min(point.x() - size.width() / 2, m_bounds.right() - size.width()));
    struct Column {
        double x;
        double cost;
        bool beside;
    };
    const bool right = preferred == Side::Right;
    const Column columns[] = {
        {rightX, right ? 0.0 : 12.0, true}, {leftX, right ? 12.0 : 0.0, true}, {overX, 4, false}};

    QRectF best;
    double bestCost = std::numeric_limits<double>::max();
    for (const Column &column : columns) {
        for (double dy = -m_bounds.height(); dy <= m_bounds.height(); dy += 2) {
            if (!column.beside && std::abs(dy) < size.height() / 2 + gap)
                continue;
            const double cost = column.cost + std::abs(dy);
            const QRectF area(QPointF(column.x, point.y() + dy - size.height() / 2), size);
            if (cost < bestCost && m_bounds.contains(area) && !isTaken(area)) {
                const double whole = cost + crossings(area);
                if (whole < bestCost) {
                    bestCost = whole;
                    best = area;
                }
            }
        }
    }
    if (!best.isEmpty())
        m_taken << best;
    return best;
}

bool LabelPlacer::isTaken(const QRectF &area) const
{
    return std::any_of(m_taken.begin(), m_taken.end(),
                       [&area](const QRectF &other) { return other.intersects(area); });
}

double LabelPlacer::crossings(const QRectF &area) const
{
    const QRectF around = area.adjusted(-2, -1, 2, 1);
    double weight = 0;
    for (const Line &line : m_lines) {
        for (qsizetype i = 1; i < line.points.size(); ++i) {
            if (crosses(QLineF(line.points[i - 1], line.points[i]), around)) {
                weight += line.weight;
                break;
            }
        }
    }
    return weight;
}

} // namespace mitra
