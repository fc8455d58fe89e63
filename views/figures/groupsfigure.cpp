// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/groupsfigure.h"

#include "models/series/numbers.h"
#include "views/figures/axisticks.h"
#include "views/figures/chartlines.h"
#include "views/figures/groupstable.h"
#include "views/figures/readingtext.h"
#include "views/figures/spreadlabels.h"
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
constexpr double axisHeight = 24;
constexpr double laneHeight = 18; // of the squares of years that are left out
constexpr double axisGap = 8;
constexpr double legendGap = 10;
constexpr double labelGap = 18; // from the end of a line to its name
constexpr double leastLabelled = 560;

// The newer group is broad and the older one a thin line on it, because they nearly coincide.
constexpr qsizetype broadLines = 2;
constexpr double broad = 6.4;
constexpr double thin = 1.8;

QPen flat(QPen pen)
{
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

struct GroupsFigure::Layout {
    ChartScale scale;
    AxisTicks ticks;
    QList<int> years;
    QRectF body;
    QRectF legend;
    bool isLabelled = false;
};

// What is written beside the end of a line.
struct GroupsFigure::EndLabel {
    qsizetype series = 0;
    QPointF end;
    QPointF textAt; // its top left corner
    QString text;
};

GroupsFigure::GroupsFigure(FactsPtr facts, const GroupComparison &comparison)
    : Figure(std::move(facts))
    , m_comparison(comparison)
    , m_isProxy(standsInForGoal(*this->facts(), comparison.indicator))
{
    const auto take = [this](int year) {
        m_first = m_first == 0 ? year : std::min(m_first, year);
        m_last = std::max(m_last, year);
    };
    for (const GroupSeries &series : m_comparison.groups) {
        for (const GroupValue &value : series.values)
            take(value.year);
    }
    for (const SeriesPoint &point : m_comparison.stated)
        take(point.at.year);
    // Years before the first value would only push the lines aside; a note counts them.
    for (const LeftOutYear &year : m_comparison.leftOut) {
        if (year.year < m_first)
            continue;
        m_shown += year;
        take(year.year);
    }
    if (m_comparison.target)
        take(m_comparison.target->at.year);
    if (m_first == m_last) {
        --m_first;
        ++m_last;
    }
}

QString GroupsFigure::name() const
{
    return QStringLiteral("groups:") + m_comparison.indicator.text();
}

QPen GroupsFigure::penOf(qsizetype series, const Style &style) const
{
    return QPen(style.series[size_t(series)], series < broadLines ? broad : thin, Qt::SolidLine,
                Qt::RoundCap, Qt::RoundJoin);
}

QString GroupsFigure::endText(qsizetype i) const
{
    const GroupSeries &series = m_comparison.groups.at(i);
    const GroupValue &last = series.values.last();
    const QString text = tr("%1 by %2: %3", "group, weight, value")
                             .arg(series.group.name, weightName(series.weight),
                                  valueText(last.value, m_comparison.unit, QLocale()));
    return tr("%1 in %2", "value in year").arg(text).arg(last.year);
}

bool GroupsFigure::isLabelled(double width) const
{
    double widest = 0;
    for (qsizetype i = 0; i < m_comparison.groups.size(); ++i) {
        if (!m_comparison.groups.at(i).values.isEmpty())
            widest = std::max(widest, textWidth(endText(i), Style().font(type::small)));
    }
    return width >= leastLabelled && widest < width * 0.4;
}

QList<LegendEntry> GroupsFigure::legend(bool namesLines, const Style &style) const
{
    using Sample = LegendEntry::Sample;
    QList<LegendEntry> entries;
    for (qsizetype i = 0; namesLines && i < m_comparison.groups.size(); ++i) {
        if (!m_comparison.groups.at(i).values.isEmpty())
            entries << LegendEntry{Sample::Line, flat(penOf(i, style)), {}, {}, endText(i)};
    }
    if (!m_comparison.stated.isEmpty())
        entries << LegendEntry{Sample::Dot,
                               {},
                               style.ink,
                               Dot::HollowSquare,
                               tr("stated for %1").arg(m_comparison.statedName)};
    if (m_comparison.target)
        entries << LegendEntry{Sample::Dot,
                               {},
                               style.ink,
                               m_comparison.target->origin == TargetOrigin::Stated ? Dot::Filled
                                                                                   : Dot::Hollow,
                               m_comparison.target->label};
    const QPen pen(style.muted, 1.2);
    const auto isAll = [](const LeftOutYear &year) { return year.isAll; };
    if (std::any_of(m_shown.begin(), m_shown.end(), isAll))
        entries << LegendEntry{Sample::Box, pen, style.muted, {}, tr("year left out")};
    if (!std::all_of(m_shown.begin(), m_shown.end(), isAll))
        entries << LegendEntry{
            Sample::Box, pen, style.card, {}, tr("year left out for some groups")};
    return entries;
}

double GroupsFigure::bodyHeight(double width) const
{
    if (isEmpty())
        return textHeight(m_comparison.reason, Style().font(type::body), width) + 16;
    const double plot = std::clamp(width * 0.42, 190.0, 320.0);
    return topMargin + plot + axisHeight + (m_shown.isEmpty() ? 0 : laneHeight) + legendGap +
           legendHeight(legend(!isLabelled(width), Style()), width);
}

GroupsFigure::Layout GroupsFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    layout.isLabelled = isLabelled(body.width());
    QList<double> values;
    int lastEnd = 0;
    double widest = 0;
    for (qsizetype i = 0; i < m_comparison.groups.size(); ++i) {
        const GroupSeries &series = m_comparison.groups.at(i);
        for (const GroupValue &value : series.values)
            values << value.value;
        if (series.values.isEmpty())
            continue;
        lastEnd = std::max(lastEnd, series.values.last().year);
        widest = std::max(widest, textWidth(endText(i), Style().font(type::small, QFont::Bold)));
    }
    for (const SeriesPoint &point : m_comparison.stated)
        values << point.at.value;
    if (m_comparison.target)
        values << m_comparison.target->at.value;
    layout.ticks = valueTicks(values, m_comparison.unit, 5);

    double labels = 0;
    for (const double tick : layout.ticks.at)
        labels = std::max(labels, textWidth(tickText(tick, layout.ticks, m_comparison.unit),
                                            Style().font(type::axis)));
    const double legend = legendHeight(this->legend(!layout.isLabelled, Style()), body.width());
    const double below = axisHeight + (m_shown.isEmpty() ? 0 : laneHeight) + legendGap + legend;
    const double left = body.left() + labels + axisGap;
    QRectF plot(left, body.top() + topMargin, body.right() - 18 - left,
                body.height() - topMargin - below);
    if (layout.isLabelled) {
        // The plot ends early enough for the names to stand beside the ends of the lines.
        const double share = (lastEnd - m_first) / double(m_last - m_first);
        if (share > 0)
            plot.setWidth(
                std::min(plot.width(), (body.right() - widest - labelGap - 2 - left) / share));
    }
    layout.scale = {plot, double(m_first), double(m_last), layout.ticks.low, layout.ticks.high};
    layout.years = yearTicks(m_first, m_last, std::max(2, int(plot.width() / 56)));
    layout.legend = QRectF(body.left(), body.bottom() - legend, body.width(), legend);
    return layout;
}

// Names in the order of the ends, spread so that none lies on another or on the target.
QList<GroupsFigure::EndLabel> GroupsFigure::endLabels(const Layout &layout) const
{
    QList<EndLabel> labels;
    double right = 0;
    for (qsizetype i = 0; i < m_comparison.groups.size(); ++i) {
        const GroupSeries &series = m_comparison.groups.at(i);
        if (series.values.isEmpty())
            continue;
        const GroupValue &last = series.values.last();
        labels << EndLabel{i, layout.scale.map(QPointF(last.year, last.value)), {}, endText(i)};
        right = std::max(right, labels.last().end.x());
    }
    std::stable_sort(labels.begin(), labels.end(),
                     [](const EndLabel &a, const EndLabel &b) { return a.end.y() < b.end.y(); });
    const QRectF plot = layout.scale.plot;
    const double height = lineHeight(Style().font(type::small));
    double divide = plot.top() - 100; // no target: all stand below this
    if (m_comparison.target)
        divide = layout.scale.y(m_comparison.target->at.value);
    QList<LabelWish> above;
    QList<LabelWish> below;
    const double roomAbove = divide - 9 - layout.body.top();
    for (const EndLabel &label : std::as_const(labels)) {
        const LabelWish wish{label.end.y(), height};
        const bool goesAbove = below.isEmpty() && label.end.y() < divide &&
                               roomFor(above + QList<LabelWish>{wish}, 1) <= roomAbove;
        (goesAbove ? above : below) << wish;
    }
    const QList<double> tops =
        spreadLabels(above, 1, layout.body.top(), divide - 9) +
        spreadLabels(below, 1, std::max(layout.body.top(), divide + 9), plot.bottom() + 6);
    for (qsizetype i = 0; i < labels.size(); ++i)
        labels[i].textAt = QPointF(right + labelGap, tops.at(i));
    return labels;
}

QRectF GroupsFigure::squareOf(int year, const Layout &layout) const
{
    const QRectF plot = layout.scale.plot;
    const double pitch = plot.width() / (m_last - m_first);
    const double side = std::clamp(pitch - 2, 5.0, 9.0);
    return QRectF(layout.scale.x(year) - side / 2,
                  plot.bottom() + axisHeight + (laneHeight - side) / 2, side, side);
}

void GroupsFigure::drawGrid(QPainter &painter, const Layout &layout, const Style &style) const
{
    const QFont axis = style.font(type::axis);
    const QRectF plot = layout.scale.plot;
    for (const double tick : layout.ticks.at) {
        const double y = layout.scale.y(tick);
        painter.setPen(QPen(tick == 0 ? style.tint(style.muted, 0.5) : style.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawText(painter,
                 QRectF(layout.body.left(), y - 10, plot.left() - axisGap - layout.body.left(), 20),
                 tickText(tick, layout.ticks, m_comparison.unit), axis, style.muted,
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
        drawGrid(painter, layout, style);
        drawLines(painter, layout, style);
        drawLabels(painter, layout, style);
        drawDots(painter, layout, style);
        drawLeftOut(painter, layout, style);
        drawLegend(painter, layout.legend, legend(!layout.isLabelled, style), style);
    }
    painter.restore();
}

QList<Mark> GroupsFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    if (isEmpty())
        return marks;
    const Layout layout = layOut(body);
    const auto around = [&](int year, double value) {
        const QPointF at = layout.scale.map(QPointF(year, value));
        return QRectF(at - QPointF(7, 7), QSizeF(14, 14)) & body;
    };
    const Link measure{Link::Kind::Indicator, m_comparison.indicator.text()};
    for (const GroupSeries &series : m_comparison.groups) {
        for (const GroupValue &value : series.values)
            marks << Mark{around(value.year, value.value),
                          computedText(series, value, m_comparison.unit), measure};
    }
    for (const SeriesPoint &point : m_comparison.stated) {
        const QString text = readingText(*facts(), m_comparison.statedName, point.at.year,
                                         valueText(point.at.value, m_comparison.unit, QLocale()),
                                         point.status, point.source);
        marks << Mark{
            around(point.at.year, point.at.value), text,
            observationLink(m_comparison.indicator, m_comparison.statedFor, point.at.year)};
    }
    if (m_comparison.target && std::isfinite(m_comparison.target->at.value)) {
        const TargetMark &target = *m_comparison.target;
        marks << Mark{around(target.at.year, target.at.value), target.label,
                      target.source.isEmpty() ? Link()
                                              : Link{Link::Kind::Source, target.source.text()}};
    }
    for (const LeftOutYear &year : m_shown) {
        const QRectF square = squareOf(year.year, layout);
        marks << Mark{square.adjusted(0, -3, 0, 3), year.text, measure};
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> GroupsFigure::table() const
{
    return groupsTable(*facts(), m_comparison);
}

} // namespace mitra
