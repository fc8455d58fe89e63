// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/labelplacer.h"

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
    QRectF best;
    double bestCost = std::numeric_limits<double>::max();
    const double gap = 8;
    for (const bool right : {true, false}) {
        const double side = (right == (preferred == Side::Right)) ? 0 : 14;
        for (int step = -60; step <= 60; ++step) {
            // Beside the point, or, once clear of it, above or below with an overhang.
            const double dy = step * 3;
            for (const double overhang : {0.0, 0.5}) {
                if (overhang > 0 && std::abs(dy) < size.height() / 2 + gap)
                    continue;
                const double dx = gap - overhang * size.width();
                const double x = right ? point.x() + dx : point.x() - dx - size.width();
                const QRectF area(QPointF(x, point.y() + dy - size.height() / 2), size);
                if (!m_bounds.contains(area))
                    continue;
                const bool taken =
                    std::any_of(m_taken.begin(), m_taken.end(),
                                [&area](const QRectF &other) { return other.intersects(area); });
                if (taken)
                    continue;
                const auto hits =
                    std::count_if(m_lines.begin(), m_lines.end(), [&area](const QLineF &line) {
                        return crosses(line, area.adjusted(-2, -1, 2, 1));
                    });
                const double cost = side + std::abs(dy) + 20 * overhang + 40.0 * double(hits);
                if (cost < bestCost) {
                    bestCost = cost;
                    best = area;
                }
            }
        }
    }
    if (!best.isEmpty())
        m_taken << best;
    return best;
}

} // namespace mitra
