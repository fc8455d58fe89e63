// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectoryfigure.h"

#include "models/items/celltable.h"
#include "models/series/numbers.h"
#include "views/figures/axisticks.h"
#include "views/figures/chartlines.h"
#include "views/figures/framing.h"
#include "views/figures/labelplacer.h"
#include "views/figures/readingtext.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double topMargin = 12;
constexpr double targetRoom = 18; // above the plot, for the name of a target near its top
constexpr double axisGap = 8;
constexpr double legendGap = 10;

bool isDrawable(const YearValue &at)
{
    return std::isfinite(at.value);
}

// The part of a straight path that stays inside the axis: a pace so far can lead beyond 100 %.
QList<QPointF> clipped(const QList<YearValue> &path, const AxisTicks &ticks)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (!isDrawable(path[i]))
            return points;
        const QPointF point(path[i].year, path[i].value);
        if (point.y() >= ticks.low && point.y() <= ticks.high) {
            points << point;
            continue;
        }
        if (points.isEmpty())
            return points;
        const QPointF from = points.last();
        const double edge = point.y() > ticks.high ? ticks.high : ticks.low;
        const double share = (edge - from.y()) / (point.y() - from.y());
        points << QPointF(from.x() + share * (point.x() - from.x()), edge);
        return points;
    }
    return points;
}

QPen lineWith(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
    if (style == Qt::DashLine) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({4, 2.5});
    } else if (style == Qt::DotLine) {
        pen.setDashPattern({0.1, 2});
    }
    return pen;
}

} // namespace

struct TrajectoryFigure::Layout {
    ChartScale scale;
    AxisTicks ticks;
    QList<int> years;
    QRectF body;
    QRectF legend;
};

// What is written at the end of a coloured line.
struct TrajectoryFigure::EndLabel {
    const EconomySeries *series = nullptr;
    YearValue at;
    QString text;
};

TrajectoryFigure::TrajectoryFigure(FactsPtr facts, const Trajectory &trajectory)
    : Figure(std::move(facts))
    , m_trajectory(trajectory)
    , m_isProxy(standsInForGoal(*this->facts(), trajectory.indicator))
{
    if (!m_trajectory.judged.isEmpty())
        m_coloured << m_trajectory.judged;
    for (const EconomyId &economy : m_trajectory.highlighted) {
        if (!m_coloured.contains(economy) && m_coloured.size() < 4)
            m_coloured << economy;
    }
}

QString TrajectoryFigure::name() const
{
    return QStringLiteral("trajectory:") + m_trajectory.indicator.text();
}

bool TrajectoryFigure::isEmpty() const
{
    return std::none_of(m_trajectory.series.begin(), m_trajectory.series.end(),
                        [](const EconomySeries &series) {
                            return !series.points.isEmpty() || !series.disputed.isEmpty();
                        });
}

int TrajectoryFigure::colourOf(const EconomySeries &series) const
{
    return int(m_coloured.indexOf(series.economy));
}

QColor TrajectoryFigure::lineColour(const EconomySeries &series, const Style &style) const
{
    const int colour = colourOf(series);
    return colour < 0 ? style.tint(style.muted, 0.45) : style.series[size_t(colour)];
}

QList<TrajectoryFigure::EndLabel> TrajectoryFigure::endLabels() const
{
    QList<EndLabel> labels;
    for (const EconomyId &economy : m_coloured) {
        for (const EconomySeries &series : m_trajectory.series) {
            if (series.economy != economy)
                continue;
            const auto last = std::find_if(
                series.points.rbegin(), series.points.rend(), [](const SeriesPoint &point) {
                    return point.status != ObservationStatus::Projection && isDrawable(point.at);
                });
            if (last == series.points.rend())
                continue;
            QString text = QStringLiteral("%1 %2").arg(
                series.name, valueText(last->at.value, m_trajectory.unit, QLocale()));
            // The axis tells the year; one that is not the judged one's is worth its words.
            if (labels.isEmpty() || labels.first().at.year != last->at.year)
                text = tr("%1 in %2", "value in year").arg(text).arg(last->at.year);
            labels << EndLabel{&series, last->at, text};
        }
    }
    return labels;
}

QList<LegendEntry> TrajectoryFigure::legend(const Style &style) const
{
    using Sample = LegendEntry::Sample;
    const QColor main = style.series[0];
    QList<LegendEntry> entries;
    bool lines = false;
    bool dots = false;
    bool estimates = false;
    bool projections = false;
    bool disputed = false;
    bool others = false;
    for (const EconomySeries &series : m_trajectory.series) {
        for (const Piece &piece : series.observed)
            (piece.points.size() > 1 ? lines : dots) = true;
        others |= colourOf(series) < 0;
        if (colourOf(series) < 0)
            continue; // of the grey ones only what was observed is drawn
        disputed |= !series.disputed.isEmpty();
        for (const SeriesPoint &point : series.points) {
            estimates |= point.status == ObservationStatus::Estimate;
            projections |= point.status == ObservationStatus::Projection;
        }
    }
    if (lines)
        entries << LegendEntry{Sample::Line, lineWith(main, 2.5), {}, {}, tr("observed")};
    if ((lines || dots) && m_isProxy)
        entries << LegendEntry{Sample::Dot, {}, main, observedDot(), tr("proxy, not the goal")};
    else if (dots && !lines)
        entries << LegendEntry{Sample::Dot, {}, main, observedDot(), tr("observed")};
    if (estimates)
        entries << LegendEntry{
            Sample::Dot, {}, main, Dot::Ring, m_isProxy ? tr("proxy, estimate") : tr("estimate")};
    if (projections)
        entries << LegendEntry{Sample::Dot, {}, main, Dot::DottedRing, tr("projection, as stated")};
    if (disputed)
        entries << LegendEntry{
            Sample::Dot, {}, main, Dot::HollowDiamond, tr("another source's reading")};
    if (!m_trajectory.requiredPath.isEmpty())
        entries << LegendEntry{
            Sample::Line, lineWith(style.ink, 1.6, Qt::DashLine), {}, {}, tr("required path")};
    if (!m_trajectory.projection.isEmpty())
        entries << LegendEntry{Sample::Line,
                               lineWith(main, 2, Qt::DotLine),
                               {},
                               {},
                               tr("if the straight line goes on")};
    if (m_trajectory.target)
        entries << LegendEntry{Sample::Dot,
                               {},
                               style.ink,
                               m_trajectory.target->origin == TargetOrigin::Stated ? Dot::Filled
                                                                                   : Dot::Hollow,
                               m_trajectory.target->origin == TargetOrigin::Stated ? tr("target")
                               : m_trajectory.target->origin == TargetOrigin::Proxy
                                   ? tr("goal's number, read against a proxy")
                                   : tr("working target, assumption")};
    if (others)
        entries << LegendEntry{Sample::Line,
                               lineWith(style.tint(style.muted, 0.45), 1.2),
                               {},
                               {},
                               tr("other members")};
    return entries;
}

double TrajectoryFigure::bodyHeight(double width) const
{
    if (isEmpty())
        return 60;
    const double plot = std::clamp(width * 0.44, 200.0, 320.0);
    return topMargin + (m_trajectory.target ? targetRoom : 0) + plot + 24 + legendGap +
           legendHeight(legend(Style()), width);
}

TrajectoryFigure::Layout TrajectoryFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    QList<double> values;
    int first = 0;
    int last = 0;
    const auto take = [&](const YearValue &at) {
        if (!isDrawable(at))
            return;
        first = first == 0 ? at.year : std::min(first, at.year);
        last = last == 0 ? at.year : std::max(last, at.year);
        values << at.value;
    };
    for (const EconomySeries &series : m_trajectory.series) {
        const bool isGrey = colourOf(series) < 0;
        for (const SeriesPoint &point : series.points) {
            if (!isGrey || point.status != ObservationStatus::Projection)
                take(point.at);
        }
        for (const SeriesPoint &point : isGrey ? QList<SeriesPoint>() : series.disputed)
            take(point.at);
    }
    if (m_trajectory.target)
        take(m_trajectory.target->at);
    // The line at the pace so far is drawn whole unless it would flatten everything else.
    const double highest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    for (const YearValue &at : m_trajectory.projection) {
        if (at.value <= highest * 1.5)
            take(at);
    }
    if (first == last) {
        --first;
        ++last;
    }
    layout.ticks = valueTicks(values, m_trajectory.unit, 5);

    const QFont axis = Style().font(type::axis);
    double labelWidth = 0;
    for (const double tick : layout.ticks.at)
        labelWidth =
            std::max(labelWidth, textWidth(tickText(tick, layout.ticks, m_trajectory.unit), axis));
    const double legend = legendHeight(this->legend(Style()), body.width());
    const double above = topMargin + (m_trajectory.target ? targetRoom : 0);
    QRectF plot(body.left() + labelWidth + axisGap, body.top() + above,
                body.width() - labelWidth - axisGap - 18,
                body.height() - above - 24 - legendGap - legend);
    // The plot ends early enough for the names of lines to stand beside their ends.
    double width = plot.width();
    for (const EndLabel &label : endLabels()) {
        const double share = (label.at.year - first) / double(last - first);
        const double text = textWidth(label.text, Style().font(type::small, QFont::DemiBold));
        if (share > 0)
            width = std::min(width, (body.right() - text - 14 - plot.left()) / share);
    }
    plot.setWidth(std::max(width, plot.width() * 0.65));
    layout.scale = {plot,
                    double(first),
                    double(last),
                    layout.ticks.low,
                    layout.ticks.high,
                    isRank(m_trajectory.unit)};
    layout.years = yearTicks(first, last, std::max(2, int(plot.width() / 56)));
    layout.legend = QRectF(body.left(), body.bottom() - legend, body.width(), legend);
    return layout;
}

void TrajectoryFigure::drawGrid(QPainter &painter, const Layout &layout, const Style &style) const
{
    const QFont axis = style.font(type::axis);
    const QRectF plot = layout.scale.plot;
    for (const double tick : layout.ticks.at) {
        const double y = layout.scale.y(tick);
        painter.setPen(QPen(tick == 0 ? style.tint(style.muted, 0.5) : style.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawText(painter,
                 QRectF(layout.body.left(), y - 10, plot.left() - axisGap - layout.body.left(), 20),
                 tickText(tick, layout.ticks, m_trajectory.unit), axis, style.muted,
                 Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const int year : layout.years) {
        const double x = layout.scale.x(year);
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        drawText(painter, QRectF(x - 30, plot.bottom() + 6, 60, 18), QString::number(year), axis,
                 style.muted, Qt::AlignHCenter | Qt::AlignTop);
    }
}

void TrajectoryFigure::drawLines(QPainter &painter, const Layout &layout, const Style &style) const
{
    QList<ChartLine> grey;
    QList<ChartLine> coloured;
    for (const EconomySeries &series : m_trajectory.series) {
        const bool isGrey = colourOf(series) < 0;
        const QPen pen = lineWith(lineColour(series, style),
                                  isGrey ? 1.2 : (series.economy == m_trajectory.judged ? 2.8 : 2));
        for (const Piece &piece : series.observed) {
            QList<QPointF> points;
            for (const YearValue &at : piece.points) {
                if (isDrawable(at))
                    points << QPointF(at.year, at.value);
            }
            if (points.size() > 1)
                (isGrey ? grey : coloured) << ChartLine{points, pen};
        }
    }
    const QList<QPointF> path = clipped(m_trajectory.requiredPath, layout.ticks);
    if (path.size() > 1)
        grey << ChartLine{path, lineWith(style.ink, 1.6, Qt::DashLine)};
    const QList<QPointF> ahead = clipped(m_trajectory.projection, layout.ticks);
    if (ahead.size() > 1)
        coloured << ChartLine{ahead, lineWith(style.series[0], 2, Qt::DotLine)};
    std::reverse(coloured.begin(), coloured.end()); // the judged one on top
    drawChartLines(painter, layout.scale, grey + coloured);
}

void TrajectoryFigure::drawDots(QPainter &painter, const Layout &layout, const Style &style) const
{
    const auto place = [&layout](const YearValue &at) {
        return layout.scale.map(QPointF(at.year, at.value));
    };
    for (const EconomySeries &series : m_trajectory.series) {
        const bool isGrey = colourOf(series) < 0;
        const QColor colour = lineColour(series, style);
        for (const Piece &piece : series.observed) {
            // A year without neighbours is no line: a dot.
            if (piece.points.size() == 1 && isDrawable(piece.points.first()))
                drawDot(painter, observedDot(), place(piece.points.first()),
                        isGrey ? (m_isProxy ? 2.8 : 2.4) : 4, colour, style);
        }
        for (const SeriesPoint &point : series.points) {
            if (!isDrawable(point.at))
                continue;
            if (point.status == ObservationStatus::Projection && !isGrey)
                drawDot(painter, Dot::DottedRing, place(point.at), 4.5, colour, style);
            else if (point.status == ObservationStatus::Estimate && !isGrey)
                drawDot(painter, Dot::Ring, place(point.at), 3.6, colour, style);
        }
        for (const SeriesPoint &point : isGrey ? QList<SeriesPoint>() : series.disputed) {
            if (isDrawable(point.at))
                drawDot(painter, Dot::HollowDiamond, place(point.at), 4.5, colour, style);
        }
    }
    for (const EndLabel &label : endLabels()) {
        const auto same = std::find_if(
            label.series->points.begin(), label.series->points.end(),
            [&label](const SeriesPoint &point) { return point.at.year == label.at.year; });
        if (same->status == ObservationStatus::Reported)
            drawDot(painter, observedDot(), place(label.at), 4, lineColour(*label.series, style),
                    style);
    }
}

void TrajectoryFigure::drawTarget(QPainter &painter, const Layout &layout, const Style &style) const
{
    if (!m_trajectory.target || !isDrawable(m_trajectory.target->at))
        return;
    const YearValue at = m_trajectory.target->at;
    drawDot(painter,
            m_trajectory.target->origin == TargetOrigin::Stated ? Dot::Filled : Dot::Hollow,
            layout.scale.map(QPointF(at.year, at.value)), 6, style.ink, style);
}

void TrajectoryFigure::drawLabels(QPainter &painter, const Layout &layout, const Style &style) const
{
    const QRectF plot = layout.scale.plot;
    LabelPlacer placer(QRectF(QPointF(plot.left() + 2, layout.body.top()),
                              QPointF(layout.body.right(), plot.bottom() - 1)));
    const auto map = [&layout](const YearValue &at) {
        return layout.scale.map(QPointF(at.year, at.value));
    };
    const auto dot = [&map](const YearValue &at) {
        return QRectF(map(at) - QPointF(5, 5), QSizeF(10, 10));
    };
    for (const EconomySeries &series : m_trajectory.series) {
        if (colourOf(series) < 0)
            continue;
        for (const Piece &piece : series.observed) {
            QPolygonF line;
            for (const YearValue &at : piece.points)
                line << map(at);
            if (line.size() > 1)
                placer.avoid(line, 140); // what is known stays whole
            else if (line.size() == 1)
                placer.avoid(dot(piece.points.first()));
        }
        for (const SeriesPoint &point : series.disputed)
            placer.avoid(dot(point.at));
    }
    for (const QList<YearValue> &path : {m_trajectory.requiredPath, m_trajectory.projection}) {
        QPolygonF line;
        for (const QPointF &point : clipped(path, layout.ticks))
            line << layout.scale.map(point);
        if (line.size() > 1)
            placer.avoid(line, 70);
    }
    const auto place = [&](const QPointF &point, const QString &text, const QFont &font,
                           const QColor &colour, LabelPlacer::Side side) {
        const double most = layout.body.width() * (side == LabelPlacer::Side::Left ? 0.7 : 0.4);
        const TextBlock block(text, font, std::min(most, textWidth(text, font) + 1));
        const QSizeF size(std::ceil(block.naturalWidth()) + 2, block.height());
        const QRectF area = placer.place(point, size, side);
        if (area.isEmpty())
            return;
        // Grey lines pass behind, never through, a name.
        painter.fillRect(area.adjusted(-1, 0, 1, 0), style.card);
        block.draw(painter, area.topLeft() + QPointF(1, 0), colour);
    };
    const QFont bold = style.font(type::small, QFont::DemiBold);
    const QList<EndLabel> ends = endLabels();
    for (const EndLabel &end : ends)
        placer.avoid(dot(end.at));
    if (m_trajectory.target && isDrawable(m_trajectory.target->at)) {
        const QPointF at = map(m_trajectory.target->at);
        placer.avoid(QRectF(at - QPointF(7, 7), QSizeF(14, 14)));
        place(at, m_trajectory.target->label, bold, style.ink, LabelPlacer::Side::Left);
    }
    for (const EndLabel &end : ends)
        place(map(end.at), end.text, bold, lineColour(*end.series, style),
              LabelPlacer::Side::Right);
}

void TrajectoryFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isEmpty()) {
        drawText(painter, body, tr("No data: no source states a value of this measure."),
                 style.font(type::body), style.muted, Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        const Layout layout = layOut(body);
        drawGrid(painter, layout, style);
        drawLines(painter, layout, style);
        drawLabels(painter, layout, style);
        drawDots(painter, layout, style);
        drawTarget(painter, layout, style);
        drawLegend(painter, layout.legend, legend(style), style);
    }
    painter.restore();
}

QList<Mark> TrajectoryFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    if (isEmpty())
        return marks;
    const Layout layout = layOut(body);
    const auto add = [&](const EconomySeries &series, const SeriesPoint &point, bool used) {
        if (!isDrawable(point.at))
            return;
        const QPointF at = layout.scale.map(QPointF(point.at.year, point.at.value));
        QString text = readingText(*facts(), series.name, point.at.year,
                                   valueText(point.at.value, m_trajectory.unit, QLocale()),
                                   point.status, point.source);
        if (!used)
            text = tr("%1; not used, another source's reading is").arg(text);
        const QString id = QStringLiteral("%1/%2/%3")
                               .arg(m_trajectory.indicator.text(), series.economy.text(),
                                    QString::number(point.at.year));
        marks << Mark{
            QRectF(at - QPointF(7, 7), QSizeF(14, 14)) & body, text, {Link::Kind::Observation, id}};
    };
    for (const EconomyId &economy : m_coloured) {
        for (const EconomySeries &series : m_trajectory.series) {
            if (series.economy != economy)
                continue;
            for (const SeriesPoint &point : series.points)
                add(series, point, true);
            for (const SeriesPoint &point : series.disputed)
                add(series, point, false);
        }
    }
    // Of the grey lines only the end, so that each can be named without a wall of marks.
    for (const EconomySeries &series : m_trajectory.series) {
        if (colourOf(series) < 0 && !series.points.isEmpty())
            add(series, series.points.last(), true);
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> TrajectoryFigure::table() const
{
    const QLocale locale;
    QList<Row> rows;
    const auto add = [&](const EconomySeries &series, const SeriesPoint &point, bool used) {
        const QString id = QStringLiteral("%1/%2/%3")
                               .arg(m_trajectory.indicator.text(), series.economy.text(),
                                    QString::number(point.at.year));
        const Link link{Link::Kind::Observation, id};
        Row row;
        row.id = id;
        row.source = point.source;
        row.cells = {Cell{series.name, series.name, link, {}, -1},
                     Cell{QString::number(point.at.year), point.at.year, link, {}, -1},
                     Cell{numberText(point.at.value, m_trajectory.unit, locale),
                          isDrawable(point.at) ? QVariant(point.at.value) : QVariant(), link,
                          point.note, -1},
                     Cell{statusWord(point.status), int(point.status), {}, {}, -1},
                     Cell{used ? tr("used") : tr("not used"), used ? 0 : 1, {}, point.note, -1},
                     Cell{sourceText(*facts(), point.source),
                          sourceText(*facts(), point.source),
                          {Link::Kind::Source, point.source.text()},
                          {},
                          -1}};
        rows << row;
    };
    for (const EconomySeries &series : m_trajectory.series) {
        for (const SeriesPoint &point : series.points)
            add(series, point, true);
        for (const SeriesPoint &point : series.disputed)
            add(series, point, false);
    }
    const QList<Column> columns = {{tr("Economy"), {}, false},
                                   {tr("Year"), {}, true},
                                   {tr("Value, %1").arg(unitText(m_trajectory.unit)), {}, true},
                                   {tr("Status"), {}, false},
                                   {tr("Reading"), tr("Whether the figure uses it"), false},
                                   {tr("Source"), {}, false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
