// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/valueaxis.h"

#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

void drawValueAxis(QPainter &painter, const QRectF &plot, const AxisTicks &ticks,
                   const std::function<double(double)> &x, const QString &unit, const Style &style)
{
    constexpr double gap = 6;
    const QFont font = style.font(type::axis);
    QList<QRectF> taken;
    for (const double tick : ticks.at) {
        const double at = x(tick);
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
        const QString text = tickText(tick, ticks, unit);
        const double half = textWidth(text, font) / 2 + 1;
        const QRectF area(at - half, plot.bottom() + 4, 2 * half, 18);
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
            return other.adjusted(-gap, 0, gap, 0).intersects(area);
        });
        if (!isFree)
            continue;
        taken << area;
        drawText(painter, area, text, font, style.muted, Qt::AlignHCenter | Qt::AlignTop);
    }
}

} // namespace mitra
