// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/whatiffigure.h"

#include "models/series/numbers.h"
#include "views/figures/axisticks.h"
#include "views/figures/chartlines.h"
#include "views/figures/labelplacer.h"
#include "views/figures/readingtext.h"
#include "views/figures/spreadlabels.h"
#include "views/figures/textblock.h"
#include "views/figures/whatiftable.h"
#include "views/figures/yeargrid.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double topMargin = 12;
constexpr double axisHeight = 24;
constexpr double legendGap = 10;
constexpr double leader = 16; // from the end of a line to its label
constexpr double labelGap = 6;

QPointF pointOf(const YearValue &at)
{
    return QPointF(at.year, at.value);
}

} // namespace

struct WhatIfFigure::Layout {
    QRectF body;
    ChartScale scale;
    AxisTicks ticks;
    QList<int> years;
    QRectF legend;
    double labelWidth = 0;
    QList<QRectF> labels; // of m_aheads, in their order
    QList<QPointF> ends;
};

WhatIfFigure::WhatIfFigure(FactsPtr facts, const WhatIf &whatIf)
    : Figure(std::move(facts))
    , m_whatIf(whatIf)
    , m_isProxy(standsInForGoal(*this->facts(), whatIf.indicator))
    , m_aheads(whatIfLines(whatIf))
{
}

QString WhatIfFigure::name() const
{
    return QStringLiteral("whatif:") + m_whatIf.indicator.text();
}

WhatIfFigure::Layout WhatIfFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    const Style style; // for its letters
    QList<double> values;
    int first = m_whatIf.latest->year;
    int last = std::max(first + 1, m_whatIf.horizon);
    const auto take = [&](const YearValue &at) {
        values << at.value;
        first = std::min(first, at.year);
        last = std::max(last, at.year);
    };
    for (const Piece &piece : m_whatIf.judged.observed)
        std::for_each(piece.points.begin(), piece.points.end(), take);
    for (const WhatIfLine &ahead : m_aheads)
        std::for_each(ahead.line.begin(), ahead.line.end(), take);
    layout.ticks = valueTicks(values, m_whatIf.unit, 5);

    double axis = 0;
    for (const double tick : layout.ticks.at)
        axis = std::max(
            axis, textWidth(tickText(tick, layout.ticks, m_whatIf.unit), style.font(type::axis)));
    const double most = std::min(body.width() * 0.4, 230.0);
    const QFont small = style.font(type::small);
    QList<double> heights;
    for (const WhatIfLine &ahead : m_aheads) {
        const TextBlock block(ahead.label, small, most, Qt::AlignLeft, ahead.boldLetters);
        layout.labelWidth = std::max(layout.labelWidth, std::ceil(block.naturalWidth()));
        heights << block.height();
    }
    const double legend = legendHeight(whatIfLegend(m_whatIf, m_isProxy, style), body.width());
    const double right = m_aheads.isEmpty() ? 18 : layout.labelWidth + leader + 2;
    const QRectF plot(body.left() + axis + valueLabelGap, body.top() + topMargin,
                      body.width() - axis - valueLabelGap - right,
                      body.height() - topMargin - axisHeight - legendGap - legend);
    layout.scale = {plot,
                    double(first),
                    double(last),
                    layout.ticks.low,
                    layout.ticks.high,
                    isRank(m_whatIf.unit)};
    layout.years = yearTicks(first, last, std::max(2, int(plot.width() / 56)));
    layout.legend = QRectF(body.left(), body.bottom() - legend, body.width(), legend);

    // In the order of their ends, so that the leaders never cross.
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_aheads.size(); ++i) {
        order << i;
        layout.ends << layout.scale.map(pointOf(m_aheads.at(i).line.last()));
    }
    std::stable_sort(order.begin(), order.end(), [&layout](qsizetype a, qsizetype b) {
        return layout.ends.at(a).y() < layout.ends.at(b).y();
    });
    QList<LabelWish> wishes;
    for (const qsizetype i : std::as_const(order))
        wishes << LabelWish{layout.ends.at(i).y(), heights.at(i)};
    const QList<double> tops = spreadLabels(wishes, labelGap, body.top(), plot.bottom() + 8);
    layout.labels.resize(m_aheads.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        layout.labels[order.at(i)] = QRectF(body.right() - layout.labelWidth, tops.at(i),
                                            layout.labelWidth, heights.at(order.at(i)));
    return layout;
}

double WhatIfFigure::bodyHeight(double width) const
{
    if (isEmpty())
        return 60;
    const QFont small = Style().font(type::small);
    QList<LabelWish> wishes;
    for (const WhatIfLine &ahead : m_aheads)
        wishes << LabelWish{0, TextBlock(ahead.label, small, std::min(width * 0.4, 230.0),
                                         Qt::AlignLeft, ahead.boldLetters)
                                   .height()};
    const double plot =
        std::max(std::clamp(width * 0.48, 220.0, 340.0), roomFor(wishes, labelGap) - topMargin);
    return topMargin + plot + axisHeight + legendGap +
           legendHeight(whatIfLegend(m_whatIf, m_isProxy, Style()), width);
}

void WhatIfFigure::drawLines(QPainter &painter, const Layout &layout, const Style &style) const
{
    QList<ChartLine> lines;
    for (const Piece &piece : m_whatIf.judged.observed) {
        QList<QPointF> points;
        for (const YearValue &at : piece.points)
            points << pointOf(at);
        if (points.size() > 1)
            lines << ChartLine{points, whatIfPen(style.ink, 2.8, Qt::SolidLine)};
    }
    for (const WhatIfLine &ahead : m_aheads) {
        QList<QPointF> points;
        for (const YearValue &at : ahead.line)
            points << pointOf(at);
        const double width = ahead.pen == Qt::DashLine             ? 1.6
                             : ahead.colour == WhatIfLine::inMuted ? 1.8
                                                                   : 2.4;
        if (points.size() > 1)
            lines << ChartLine{points,
                               whatIfPen(whatIfColour(ahead.colour, style), width, ahead.pen)};
    }
    drawChartLines(painter, layout.scale, lines);
}

void WhatIfFigure::drawDots(QPainter &painter, const Layout &layout, const Style &style) const
{
    for (const Piece &piece : m_whatIf.judged.observed) {
        if (piece.points.size() == 1) // a year without neighbours is no line
            drawDot(painter, m_isProxy ? Dot::Hollow : Dot::Filled,
                    layout.scale.map(pointOf(piece.points.first())), 3.6, style.ink, style);
    }
    drawDot(painter, latestDot(m_whatIf, m_isProxy), layout.scale.map(pointOf(*m_whatIf.latest)),
            4.5, style.ink, style);
    if (m_whatIf.target)
        drawDot(painter,
                m_whatIf.target->origin == TargetOrigin::Stated ? Dot::Filled : Dot::Hollow,
                layout.scale.map(pointOf(m_whatIf.target->at)), 6, style.ink, style);
}

void WhatIfFigure::drawLabels(QPainter &painter, const Layout &layout, const Style &style) const
{
    const QFont small = style.font(type::small);
    for (qsizetype i = 0; i < m_aheads.size(); ++i) {
        const WhatIfLine &ahead = m_aheads.at(i);
        const QRectF &area = layout.labels.at(i);
        const QColor colour = whatIfColour(ahead.colour, style);
        const QPointF from = layout.ends.at(i) + QPointF(4, 0);
        painter.setPen(QPen(style.tint(colour, 0.6), 1));
        painter.drawLine(from, QPointF(area.left() - 3, area.center().y()));
        const TextBlock block(ahead.label, small, area.width(), Qt::AlignLeft, ahead.boldLetters);
        block.draw(painter, area.topLeft(), colour);
    }
}

// The latest value, where no line runs.
void WhatIfFigure::drawLatest(QPainter &painter, const Layout &layout, const Style &style) const
{
    const QRectF plot = layout.scale.plot;
    LabelPlacer placer(QRectF(QPointF(plot.left() + 2, layout.body.top()),
                              QPointF(plot.right() - 8, plot.bottom() - 1)));
    const auto avoid = [&](const QList<YearValue> &points) {
        QPolygonF line;
        for (const YearValue &at : points)
            line << layout.scale.map(pointOf(at));
        constexpr double half = 5; // of a dot with some air
        if (line.size() > 1)
            placer.avoid(line, 120);
        else if (!line.isEmpty())
            placer.avoid(QRectF(line.first() - QPointF(half, half), QSizeF(2 * half, 2 * half)));
    };
    for (const Piece &piece : m_whatIf.judged.observed)
        avoid(piece.points);
    for (const WhatIfLine &ahead : m_aheads)
        avoid(ahead.line);
    const QPointF at = layout.scale.map(pointOf(*m_whatIf.latest));
    placer.avoid(QRectF(at - QPointF(6, 6), QSizeF(12, 12)));
    const QString text = tr("%1 in %2", "value in year")
                             .arg(valueText(m_whatIf.latest->value, m_whatIf.unit, QLocale()))
                             .arg(m_whatIf.latest->year);
    const TextBlock block(text, style.font(type::small, QFont::DemiBold), plot.width() * 0.6);
    const QRectF area = placer.place(
        at, QSizeF(std::ceil(block.naturalWidth()) + 2, block.height()), LabelPlacer::Side::Left);
    if (!area.isEmpty())
        block.draw(painter, area.topLeft() + QPointF(1, 0), style.ink);
}

void WhatIfFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        drawText(painter, body, tr("No observed value to carry on from."), style.font(type::body),
                 style.muted, Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        const Layout layout = layOut(body);
        drawYearGrid(painter, layout.body.left(), layout.scale, layout.ticks, layout.years,
                     m_whatIf.unit, style);
        drawLines(painter, layout, style);
        drawLabels(painter, layout, style);
        drawLatest(painter, layout, style);
        drawDots(painter, layout, style);
        drawLegend(painter, layout.legend, whatIfLegend(m_whatIf, m_isProxy, style), style);
    }
    painter.restore();
}

QList<Mark> WhatIfFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    if (isEmpty())
        return marks;
    const Layout layout = layOut(body);
    for (const SeriesPoint &point : m_whatIf.judged.points) {
        if (point.status == ObservationStatus::Projection)
            continue;
        const QString value = valueText(point.at.value, m_whatIf.unit, QLocale());
        Mark mark;
        mark.area =
            QRectF(layout.scale.map(pointOf(point.at)) - QPointF(7, 7), QSizeF(14, 14)) & body;
        if (m_whatIf.judged.isComputed) {
            mark.text = tr("%1, %2: %3 (computed here)")
                            .arg(m_whatIf.judged.name)
                            .arg(point.at.year)
                            .arg(value);
        } else {
            mark.text = readingText(*facts(), m_whatIf.judged.name, point.at.year, value,
                                    point.status, point.source);
            mark.link = {Link::Kind::Observation,
                         QStringLiteral("%1/%2/%3")
                             .arg(m_whatIf.indicator.text(), m_whatIf.judged.economy.text(),
                                  QString::number(point.at.year))};
        }
        marks << mark;
    }
    for (qsizetype i = 0; i < m_aheads.size(); ++i)
        marks << Mark{layout.labels.at(i), m_aheads.at(i).told, m_aheads.at(i).link};
    return marks;
}

std::unique_ptr<QAbstractTableModel> WhatIfFigure::table() const
{
    return whatIfTable(m_whatIf);
}

} // namespace mitra
