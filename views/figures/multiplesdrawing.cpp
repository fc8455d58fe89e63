// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/multipleslayout.h"

#include "views/figures/shapes.h"
#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

using namespace multiplesmetric;

// The scale, named in the first panel of each row, and the first and the last year.
void MultiplesFigure::drawScale(QPainter &painter, const Panel &placed, const AxisTicks &ticks,
                                const ChartScale &scale, const Style &style) const
{
    const QFont axis = style.font(type::axis);
    for (const double tick : ticks.at) {
        const double y = scale.y(tick);
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(placed.plot.left(), y), QPointF(placed.plot.right(), y));
        if (placed.isFirst && gutter() > 0)
            drawText(painter,
                     QRectF(placed.plot.left() - gutter(), y - 10, gutter() - gutterGap, 20),
                     tickText(tick, ticks, m_multiples.unit), axis, style.muted,
                     Qt::AlignRight | Qt::AlignVCenter);
    }
    const QRectF years(placed.plot.left(), placed.plot.bottom() + 2, placed.plot.width(),
                       yearsHeight - 2);
    drawText(painter, years, QString::number(m_firstYear), axis, style.muted,
             Qt::AlignLeft | Qt::AlignTop);
    drawText(painter, years, QString::number(m_lastYear), axis, style.muted,
             Qt::AlignRight | Qt::AlignTop);
}

void MultiplesFigure::drawSeries(QPainter &painter, const MemberPanel &panel,
                                 const ChartScale &scale, const Style &style) const
{
    const QColor colour = colourOf(panel, style);
    const Dot reported = m_isProxy ? Dot::Hollow : Dot::Filled;
    QList<ChartLine> lines;
    for (const Piece &piece : panel.observed) {
        QList<QPointF> points;
        for (const YearValue &at : piece.points)
            points << QPointF(at.year, at.value);
        if (points.size() > 1)
            lines << ChartLine{points, QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)};
    }
    drawChartLines(painter, scale, lines);
    const auto place = [&](const YearValue &at) { return scale.map(QPointF(at.year, at.value)); };
    for (const Piece &piece : panel.observed) {
        if (piece.points.size() == 1) // a year without neighbours is no line
            drawDot(painter, reported, place(piece.points.first()), 3, colour, style);
    }
    for (const SeriesPoint &point : panel.points) {
        const bool isLast = &point == &panel.points.last();
        if (point.status == ObservationStatus::Estimate)
            drawDot(painter, Dot::Ring, place(point.at), isLast ? 3.6 : 2.4, colour, style);
        else if (isLast)
            drawDot(painter, reported, place(point.at), 3.6, colour, style);
    }
}

void MultiplesFigure::drawPanel(QPainter &painter, const Panel &placed, const Style &style) const
{
    const MemberPanel &panel = *placed.panel;
    const QFont font = style.font(type::small);
    const bool hasData = !panel.points.isEmpty();
    const AxisTicks ticks = ticksOf(panel);
    const ChartScale scale = scaleOf(ticks, placed.plot);
    drawText(painter, placed.name, nameText(panel), style.font(type::small, QFont::DemiBold),
             hasData ? style.ink : style.muted, Qt::AlignLeft | Qt::AlignBottom);
    drawScale(painter, placed, ticks, scale, style);
    if (!hasData) {
        const QSizeF words(textWidth(panel.latest, font) + 8, lineHeight(font) + 4);
        QRectF ground(QPointF(0, 0), words);
        ground.moveCenter(placed.plot.center());
        painter.fillRect(ground, style.card);
        drawText(painter, placed.plot, panel.latest, font, style.muted, Qt::AlignCenter);
        return;
    }
    if (const std::optional<YearValue> &target = panel.assessment.question.target) {
        QPen pen(style.ink, 1.2, Qt::SolidLine, Qt::FlatCap);
        if (!m_multiples.target || m_multiples.target->origin != TargetOrigin::Stated)
            pen.setDashPattern({4, 2.5});
        painter.setPen(pen);
        const double y = scale.y(target->value);
        painter.drawLine(QPointF(placed.plot.left(), y), QPointF(placed.plot.right(), y));
    }
    drawSeries(painter, panel, scale, style);
    drawText(painter, placed.latest, panel.latest, font, style.ink);
    if (!verdictWord(panel).isEmpty()) {
        const double line = lineHeight(font);
        drawShape(painter, statusShape(panel.assessment.verdict),
                  QRectF(placed.whole.left(), placed.verdict.top() + (line - signSize) / 2,
                         signSize, signSize),
                  style.ink, style.card);
        drawText(painter, placed.verdict, verdictWord(panel), font, style.ink);
    }
}

void MultiplesFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(body);
    drawLegend(painter, layout.legend, legend(style), style);
    for (const Panel &placed : layout.panels)
        drawPanel(painter, placed, style);
    painter.restore();
}

} // namespace mitra
