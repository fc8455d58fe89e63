// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/rankinglayout.h"

#include "views/figures/membertable.h"
#include "views/figures/textblock.h"
#include "views/figures/valueaxis.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

using namespace rankingmetric;

void RankingFigure::drawTarget(QPainter &painter, const Layout &layout, const Style &style) const
{
    if (!m_ranking.target || !std::isfinite(m_ranking.target->at.value))
        return;
    QPen pen(style.ink, 2, Qt::SolidLine, Qt::FlatCap);
    if (m_ranking.target->origin != TargetOrigin::Stated)
        pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    const double x = layout.x(m_ranking.target->at.value);
    painter.drawLine(QPointF(x, layout.plot.top() - 4), QPointF(x, layout.plot.bottom()));
}

void RankingFigure::drawValue(QPainter &painter, const Layout &layout, qsizetype i,
                              const Style &style) const
{
    const MemberRow &row = rowAt(i);
    const double y = layout.row(i).center().y();
    const QColor colour = colourOf(i, style);
    const bool isEstimate = isGroup(i) || row.latestStatus != ObservationStatus::Reported;
    const Dot dot = isEstimate ? Dot::Ring : (m_isProxy ? Dot::Hollow : Dot::Filled);
    const double x = layout.x(row.latest->value);
    if (!hasBars()) {
        drawDot(painter, dot, QPointF(x, y), dotRadius, colour, style);
        return;
    }
    const double zero = layout.x(std::clamp(0.0, layout.ticks.low, layout.ticks.high));
    const QRectF bar = QRectF(QPointF(zero, y - barHeight / 2), QPointF(x, y + barHeight / 2))
                           .normalized()
                           .adjusted(0.7, 0.7, -0.7, -0.7);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(dot == Dot::Filled ? colour
                     : dot == Dot::Ring ? style.tint(colour, 0.25)
                                        : style.card);
    if (bar.width() > 0)
        painter.drawRect(bar);
    else
        painter.drawLine(QPointF(zero, y - barHeight / 2), QPointF(zero, y + barHeight / 2));
}

void RankingFigure::drawRow(QPainter &painter, const Layout &layout, qsizetype i,
                            const Style &style) const
{
    const MemberRow &row = rowAt(i);
    const QRectF area = layout.row(i);
    const QFont font = style.font(type::small);
    const bool hasData = isDrawable(row.latest);
    const QColor ink = hasData ? style.ink : style.muted;
    drawText(
        painter,
        QRectF(area.left(), area.top(), std::max(0.0, layout.ranks - columnGap), area.height()),
        rankText(i), style.font(type::small, QFont::DemiBold), ink,
        Qt::AlignRight | Qt::AlignVCenter);
    drawText(painter, layout.nameColumn(area.top(), area.height()), memberName(row, isGroup(i)),
             font, ink, Qt::AlignLeft | Qt::AlignVCenter);
    drawText(painter, layout.valueColumn(area.top(), area.height()),
             memberValue(row, m_ranking.unit, m_ranking.secondYear), font, ink,
             Qt::AlignRight | Qt::AlignVCenter);
    drawText(painter, layout.movedColumn(area.top(), area.height()), movedText(i), font,
             style.muted, Qt::AlignRight | Qt::AlignVCenter);
    if (isGroup(i) && i > 0 && !isGroup(i - 1)) {
        painter.setPen(QPen(style.tint(style.muted, 0.5), 1));
        const double line = area.top() - groupGap / 2;
        painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
    }
    if (hasData && m_ranking.isComparable)
        drawValue(painter, layout, i, style);
}

void RankingFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(body);
    drawLegend(painter, layout.legend, legend(style), style);
    if (!movedHead().isEmpty())
        drawText(painter, layout.movedColumn(layout.heads.top(), layout.heads.height()),
                 movedHead(), style.font(type::small), style.muted, Qt::AlignRight | Qt::AlignTop);
    if (m_ranking.isComparable)
        drawValueAxis(
            painter, layout.plot, layout.ticks, [&layout](double value) { return layout.x(value); },
            m_ranking.unit, style);
    for (qsizetype i = 0; i < rowCount(); ++i)
        drawRow(painter, layout, i, style);
    drawTarget(painter, layout, style);
    painter.restore();
}

} // namespace mitra
