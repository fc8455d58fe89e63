// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/slopelayout.h"

#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

using namespace slopemetric;

void SlopeFigure::drawColumns(QPainter &painter, const Layout &layout, const Style &style) const
{
    const QFont bold = style.font(type::small, QFont::DemiBold);
    drawText(painter,
             QRectF(layout.body.left(), layout.heads.top(), layout.plot.left() - layout.body.left(),
                    layout.heads.height()),
             m_slope.firstHead, bold, style.muted, Qt::AlignRight | Qt::AlignBottom);
    drawText(painter,
             QRectF(layout.plot.right(), layout.heads.top(),
                    layout.body.right() - layout.plot.right(), layout.heads.height()),
             m_slope.secondHead, bold, style.muted, Qt::AlignLeft | Qt::AlignBottom);
    painter.setPen(QPen(style.line, 1));
    for (const double x : {layout.plot.left(), layout.plot.right()})
        painter.drawLine(QPointF(x, layout.heads.bottom() + headGap / 2),
                         QPointF(x, layout.legend.top() - legendGap));
}

void SlopeFigure::drawLine(QPainter &painter, const Layout &layout, qsizetype line,
                           const Style &style) const
{
    const SlopeLine &drawn = m_slope.lines[line];
    const QColor colour = lineColour(line, style);
    const QPointF from(layout.plot.left(), layout.y(drawn.row.from->value));
    const QPointF to(layout.plot.right(), layout.y(drawn.row.latest->value));
    const bool isBold = m_focus == line || (m_focus < 0 && standsOut(drawn));
    painter.setPen(QPen(colour, isBold ? 2.4 : 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    const double radius = isBold ? dotRadius : dotRadius - 1;
    drawDot(painter, dotOf(drawn, true), from, radius, colour, style);
    drawDot(painter, dotOf(drawn, false), to, radius, colour, style);
}

void SlopeFigure::drawTarget(QPainter &painter, const Layout &layout, const Style &style) const
{
    if (!m_slope.target || !std::isfinite(m_slope.target->at.value))
        return;
    QPen pen(style.ink, 2.5, Qt::SolidLine, Qt::FlatCap);
    if (m_slope.target->origin != TargetOrigin::Stated)
        pen.setDashPattern({1.4, 0.9});
    painter.setPen(pen);
    const double y = layout.y(m_slope.target->at.value);
    painter.drawLine(QPointF(layout.plot.right() - halfMark, y),
                     QPointF(layout.plot.right() + halfMark, y));
}

void SlopeFigure::drawLabels(QPainter &painter, const Layout &layout, bool isFirst,
                             const Style &style) const
{
    const QList<Label> &labels = isFirst ? layout.first : layout.second;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const Label &label = labels[i];
        const QRectF area = layout.area(isFirst, i);
        const bool isTarget = label.line < 0;
        const bool isBold = !isTarget && standsOut(m_slope.lines[label.line]);
        const bool isGrey = !isTarget && (m_focus >= 0 ? m_focus != label.line : !isBold);
        const QColor colour = isTarget ? style.ink
                              : isGrey ? style.muted
                                       : lineColour(label.line, style);
        drawText(painter, area, label.text,
                 style.font(type::small, isBold ? QFont::DemiBold : QFont::Normal), colour,
                 (isFirst ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        // From the dot to the label, which may stand higher or lower to leave room for others.
        painter.setPen(QPen(isTarget ? style.ink : lineColour(label.line, style), 0.8));
        const double y = layout.y(label.value);
        const double out = isTarget ? halfMark : dotRadius + 1.5;
        const double middle = area.center().y();
        if (isFirst)
            painter.drawPolyline(
                QPolygonF({QPointF(layout.plot.left() - out, y), QPointF(area.right() + 6, middle),
                           QPointF(area.right() + 3, middle)}));
        else
            painter.drawPolyline(
                QPolygonF({QPointF(layout.plot.right() + out, y), QPointF(area.left() - 6, middle),
                           QPointF(area.left() - 3, middle)}));
    }
}

void SlopeFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_slope.lines.isEmpty()) {
        drawText(painter, body, emptyText(), style.font(type::body), style.muted,
                 Qt::AlignLeft | Qt::AlignVCenter);
        painter.restore();
        return;
    }
    const Layout layout = layOut(body);
    drawColumns(painter, layout, style);
    drawTarget(painter, layout, style);
    // Grey first; the judged one, which has the first colour, on top of all.
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_slope.lines.size(); ++i)
        order << i;
    const auto layer = [this](qsizetype i) {
        if (m_focus == i)
            return 100;
        const int colour = colourOf(m_slope.lines[i]);
        return colour >= 0 ? 10 - colour : (standsOut(m_slope.lines[i]) ? 1 : 0);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return layer(a) < layer(b); });
    for (const qsizetype line : std::as_const(order))
        drawLine(painter, layout, line, style);
    drawLabels(painter, layout, true, style);
    drawLabels(painter, layout, false, style);
    drawLegend(painter, layout.legend, legend(style), style);
    painter.restore();
}

} // namespace mitra
