// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/groupsfigure.h"

#include "models/series/numbers.h"
#include "views/figures/groupslayout.h"
#include "views/figures/groupstable.h"
#include "views/figures/readingtext.h"
#include "views/figures/spreadlabels.h"
#include "views/figures/textblock.h"
#include "views/figures/yeargrid.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mitra
{

using namespace groupmetric;

namespace
{

QPen flat(QPen pen)
{
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

} // namespace

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
    m_lastValue = m_last;
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
        const GroupSeries &series = m_comparison.groups.at(i);
        if (series.values.isEmpty())
            continue;
        // A stroke from an end years back to its name would read as a line of values.
        if (series.values.last().year != m_lastValue)
            return false;
        widest = std::max(widest, textWidth(endText(i), Style().font(type::small)));
    }
    return width >= leastLabelled && widest < width * 0.4;
}

// Lines are told apart by their names at the ends, else by the legend: the two broad ones by colour
// alone, and so the two thin ones.
QList<QColor> GroupsFigure::seriesColours(const Style &style) const
{
    constexpr double paper = 680; // between the margins of an upright A4
    if (isEmpty() || isLabelled(paper))
        return {};
    QList<QColor> colours;
    for (qsizetype i = 0; i + 1 < m_comparison.groups.size(); i += broadLines) {
        if (!m_comparison.groups.at(i).values.isEmpty() &&
            !m_comparison.groups.at(i + 1).values.isEmpty())
            colours << style.series[size_t(i)] << style.series[size_t(i) + 1];
    }
    return colours;
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
                               tr("recorded for %1").arg(m_comparison.statedName)};
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
    double widest = 0;
    for (qsizetype i = 0; i < m_comparison.groups.size(); ++i) {
        const GroupSeries &series = m_comparison.groups.at(i);
        for (const GroupValue &value : series.values)
            values << value.value;
        if (series.values.isEmpty())
            continue;
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
    const double left = body.left() + labels + valueLabelGap;
    QRectF plot(left, body.top() + topMargin, body.right() - 18 - left,
                body.height() - topMargin - below);
    if (layout.isLabelled) {
        // The plot ends early enough for the names to stand beside the ends of the lines.
        const double share = (m_lastValue - m_first) / double(m_last - m_first);
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
    for (qsizetype i = 0; i < m_comparison.groups.size(); ++i) {
        const GroupSeries &series = m_comparison.groups.at(i);
        if (series.values.isEmpty())
            continue;
        const GroupValue &last = series.values.last();
        labels << EndLabel{i, layout.scale.map(QPointF(last.year, last.value)), {}, endText(i)};
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
        labels[i].textAt = QPointF(layout.scale.x(m_lastValue) + labelGap, tops.at(i));
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
