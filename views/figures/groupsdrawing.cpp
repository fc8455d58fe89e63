// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/groupslayout.h"

#include "views/figures/textblock.h"
#include "views/figures/yeargrid.h"

#include <QPainter>

#include <cmath>

namespace mitra
{

using namespace groupmetric;

void GroupsFigure::drawLines(QPainter &painter, const Layout &layout, const Style &style) const
{
    QList<ChartLine> lines;
    for (qsizetype i = 0; i < m_comparison.groups.size(); ++i) {
        for (const Piece &piece : piecesOf(m_comparison.groups.at(i))) {
            QList<QPointF> points;
            for (const YearValue &at : piece.points)
                points << QPointF(at.year, at.value);
            if (points.size() < 2)
                continue;
            const QPen pen = penOf(i, style);
            // A thin line is seen on the broad one by the light edge around it.
            if (i >= broadLines) {
                QPen edge = pen;
                edge.setColor(style.card);
                edge.setWidthF(thin + 1.4);
                lines << ChartLine{points, edge};
            }
            lines << ChartLine{points, pen};
        }
    }
    drawChartLines(painter, layout.scale, lines);
}

void GroupsFigure::drawDots(QPainter &painter, const Layout &layout, const Style &style) const
{
    for (const SeriesPoint &point : m_comparison.stated)
        drawDot(painter, Dot::HollowSquare,
                layout.scale.map(QPointF(point.at.year, point.at.value)), 5, style.ink, style);
    for (qsizetype i = 0; i < m_comparison.groups.size(); ++i) {
        const GroupSeries &series = m_comparison.groups.at(i);
        const auto dot = [&](const YearValue &at) {
            drawDot(painter, m_isProxy ? Dot::Hollow : Dot::Filled,
                    layout.scale.map(QPointF(at.year, at.value)), i < broadLines ? 6.4 : 3.6,
                    style.series[size_t(i)], style);
        };
        for (const Piece &piece : piecesOf(series)) {
            // A year without neighbours is no line: a dot.
            if (piece.points.size() == 1)
                dot(piece.points.first());
        }
        if (!series.values.isEmpty())
            dot({series.values.last().year, series.values.last().value});
    }
    if (const auto &target = m_comparison.target; target && std::isfinite(target->at.value))
        drawDot(painter, target->origin == TargetOrigin::Stated ? Dot::Filled : Dot::Hollow,
                layout.scale.map(QPointF(target->at.year, target->at.value)), 6, style.ink, style);
}

void GroupsFigure::drawLabels(QPainter &painter, const Layout &layout, const Style &style) const
{
    if (!layout.isLabelled)
        return;
    for (const EndLabel &label : endLabels(layout)) {
        const QFont font = style.font(
            type::small, label.series == m_comparison.main ? QFont::Bold : QFont::Normal);
        const TextBlock block(label.text, font, 0);
        const QRectF area(label.textAt, QSizeF(block.naturalWidth(), block.height()));
        painter.setPen(QPen(style.series[size_t(label.series)], 1.4));
        painter.drawLine(label.end + QPointF(7, 0), QPointF(area.left() - 3, area.center().y()));
        // Grid lines pass behind, never through, a name.
        painter.fillRect(area.adjusted(-1, 1, 1, -1), style.card);
        block.draw(painter, area.topLeft(), style.ink);
    }
}

void GroupsFigure::drawLeftOut(QPainter &painter, const Layout &layout, const Style &style) const
{
    painter.setPen(QPen(style.muted, 1.2));
    for (const LeftOutYear &year : m_shown) {
        painter.setBrush(year.isAll ? style.muted : style.card);
        painter.drawRoundedRect(squareOf(year.year, layout), 1.5, 1.5);
    }
}

void GroupsFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        drawText(painter, body, m_comparison.reason, style.font(type::body), style.muted,
                 Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        const Layout layout = layOut(body);
        drawYearGrid(painter, layout.body.left(), layout.scale, layout.ticks, layout.years,
                     m_comparison.unit, style);
        drawLines(painter, layout, style);
        drawLabels(painter, layout, style);
        drawDots(painter, layout, style);
        drawLeftOut(painter, layout, style);
        drawLegend(painter, layout.legend, legend(!layout.isLabelled, style), style);
    }
    painter.restore();
}

} // namespace mitra
