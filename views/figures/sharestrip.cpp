// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/sharestrip.h"

#include "views/figures/chartlegend.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double barHeight = 8;
constexpr double gap = 4;
constexpr double seam = 2;

QList<LegendEntry> legendOf(const QList<Share> &shares, const Style &style)
{
    QList<LegendEntry> legend;
    for (const Share &share : shares) {
        if (share.value <= 0)
            continue;
        LegendEntry entry;
        entry.sample = LegendEntry::Sample::Box;
        entry.fill = share.colour;
        entry.pen = QPen(share.colour.isValid() ? share.colour : style.muted, 1);
        entry.text = share.text;
        legend.append(entry);
    }
    return legend;
}

} // namespace

double shareStripHeight(const QList<Share> &shares, double width)
{
    return barHeight + gap + legendHeight(legendOf(shares, Style()), width);
}

QList<QColor> shareColours(const QList<Share> &shares)
{
    QList<QColor> colours;
    for (const Share &share : shares) {
        if (share.value > 0)
            colours.append(share.colour);
    }
    return colours;
}

void drawShareStrip(QPainter &painter, const QPointF &topLeft, double width,
                    const QList<Share> &shares, const Style &style)
{
    double sum = 0;
    int parts = 0;
    for (const Share &share : shares) {
        sum += std::max(share.value, 0.0);
        parts += share.value > 0 ? 1 : 0;
    }
    const double room = width - seam * std::max(parts - 1, 0);
    double left = topLeft.x();
    painter.setPen(Qt::NoPen);
    for (const Share &share : shares) {
        if (share.value <= 0)
            continue;
        const double length = room * share.value / sum;
        painter.setBrush(share.colour);
        painter.drawRect(QRectF(left, topLeft.y(), length, barHeight));
        left += length + seam;
    }
    const QList<LegendEntry> legend = legendOf(shares, style);
    drawLegend(
        painter,
        QRectF(topLeft.x(), topLeft.y() + barHeight + gap, width, legendHeight(legend, width)),
        legend, style);
}

} // namespace mitra
