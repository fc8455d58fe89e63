// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/yeargrid.h"

#include "views/figures/textblock.h"

#include <QPainter>

namespace mitra
{

void drawYearGrid(QPainter &painter, double left, const ChartScale &scale, const AxisTicks &ticks,
                  const QList<int> &years, const QString &unit, const Style &style)
{
    const QFont axis = style.font(type::axis);
    const QRectF &plot = scale.plot;
    for (const double tick : ticks.at) {
        const double y = scale.y(tick);
        painter.setPen(QPen(tick == 0 ? style.tint(style.muted, 0.5) : style.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawText(painter, QRectF(left, y - 10, plot.left() - valueLabelGap - left, 20),
                 tickText(tick, ticks, unit), axis, style.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int year : years) {
        const double x = scale.x(year);
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        drawText(painter, QRectF(x - 30, plot.bottom() + 6, 60, 18), QString::number(year), axis,
                 style.muted, Qt::AlignHCenter | Qt::AlignTop);
    }
}

} // namespace mitra
