// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/multiplesfigure.h"

#include "models/items/celltable.h"
#include "models/series/numbers.h"
#include "models/series/verdicttext.h"
#include "views/figures/axisticks.h"
#include "views/figures/framing.h"
#include "views/figures/membertable.h"
#include "views/figures/multipleslayout.h"
#include "views/figures/readingtext.h"
#include "views/figures/shapes.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

using namespace multiplesmetric;

MultiplesFigure::MultiplesFigure(FactsPtr facts, const MemberMultiples &multiples)
    : Figure(std::move(facts))
    , m_multiples(multiples)
    , m_isProxy(standsInForGoal(*this->facts(), multiples.indicator))
{
    int first = 0;
    int last = 0;
    const auto take = [&](int year) {
        first = first == 0 ? year : std::min(first, year);
        last = std::max(last, year);
    };
    for (const MemberPanel &panel : m_multiples.panels) {
        for (const SeriesPoint &point : panel.points)
            take(point.at.year);
    }
    m_firstYear = first;
    m_lastYear = std::max(last, first + 1);
}

QString MultiplesFigure::name() const
{
    return QStringLiteral("multiples:") + m_multiples.indicator.text();
}

QString MultiplesFigure::nameText(const MemberPanel &panel) const
{
    return panel.isComputed ? tr("%1 (computed here)").arg(panel.name) : panel.name;
}

QString MultiplesFigure::verdictWord(const MemberPanel &panel) const
{
    if (panel.points.isEmpty())
        return {};
    // That no target is stated is said once, by the title.
    if (panel.assessment.obstacle == Obstacle::NoTarget)
        return verdictText(panel.assessment.verdict);
    return panel.verdict;
}

QColor MultiplesFigure::colourOf(const MemberPanel &panel, const Style &style) const
{
    const bool any = std::any_of(
        m_multiples.panels.begin(), m_multiples.panels.end(), [this](const MemberPanel &other) {
            return other.isMember && m_multiples.coloured.contains(other.economy);
        });
    // A group's colour would be the members' own where none of them is in colour.
    if (!panel.isMember && !(any && m_multiples.coloured.contains(panel.economy)))
        return style.ink;
    return memberColour(m_multiples.coloured, panel.economy, any, style);
}

AxisTicks MultiplesFigure::ticksOf(const MemberPanel &panel) const
{
    QList<double> values;
    for (const MemberPanel &other : m_multiples.panels) {
        // Amounts in other currencies have no place on this panel's scale.
        if (!m_multiples.isComparable && &other != &panel && other.economy != panel.economy)
            continue;
        for (const SeriesPoint &point : other.points)
            values << point.at.value;
        if (other.assessment.question.target)
            values << other.assessment.question.target->value;
    }
    return valueTicks(values, m_multiples.unit, 2);
}

ChartScale MultiplesFigure::scaleOf(const AxisTicks &ticks, const QRectF &plot) const
{
    return {plot.adjusted(edge, edge, -edge, -edge),
            double(m_firstYear),
            double(m_lastYear),
            ticks.low,
            ticks.high,
            isRank(m_multiples.unit)};
}

// Room for the labels of the common scale, left of each row's first panel; none where they would
// take the room of the drawing, or where panels have scales of their own: each says its latest
// value in words.
double MultiplesFigure::gutter() const
{
    if (!m_multiples.isComparable || m_multiples.panels.isEmpty())
        return 0;
    const AxisTicks ticks = ticksOf(m_multiples.panels.first());
    double widest = 0;
    for (const double tick : ticks.at)
        widest = std::max(
            widest, textWidth(tickText(tick, ticks, m_multiples.unit), Style().font(type::axis)));
    return widest > widestScale ? 0 : widest + gutterGap;
}

QList<LegendEntry> MultiplesFigure::legend(const Style &style) const
{
    using Sample = LegendEntry::Sample;
    bool lines = false;
    bool dots = false;
    bool estimates = false;
    bool targets = false;
    for (const MemberPanel &panel : m_multiples.panels) {
        for (const Piece &piece : panel.observed)
            (piece.points.size() > 1 ? lines : dots) = true;
        for (const SeriesPoint &point : panel.points)
            estimates |= point.status == ObservationStatus::Estimate;
        targets |= panel.assessment.question.target.has_value();
    }
    const QColor colour = style.series[0];
    QList<LegendEntry> entries;
    if (lines)
        entries << LegendEntry{Sample::Line, QPen(colour, 2), {}, {}, tr("observed")};
    if ((lines || dots) && m_isProxy)
        entries << LegendEntry{Sample::Dot, {}, colour, Dot::Hollow, tr("proxy, not the goal")};
    else if (dots && !lines)
        entries << LegendEntry{Sample::Dot, {}, colour, Dot::Filled, tr("observed")};
    if (estimates)
        entries << LegendEntry{Sample::Dot,
                               {},
                               colour,
                               Dot::Ring,
                               m_isProxy ? tr("proxy, estimate (est.)") : tr("estimate (est.)")};
    if (targets && m_multiples.target) {
        QPen pen(style.ink, 1.2, Qt::SolidLine, Qt::FlatCap);
        if (m_multiples.target->origin != TargetOrigin::Stated)
            pen.setDashPattern({4, 2.5});
        entries << LegendEntry{Sample::Line, pen, {}, {}, m_multiples.target->label};
    }
    return entries;
}

MultiplesFigure::Layout MultiplesFigure::layOut(const QRectF &body) const
{
    Layout layout;
    const QFont bold = Style().font(type::small, QFont::DemiBold);
    const QFont font = Style().font(type::small);
    const QList<LegendEntry> entries = legend(Style());
    const double legend = legendHeight(entries, body.width());
    layout.legend = QRectF(body.topLeft(), QSizeF(body.width(), legend));

    const qsizetype count = std::max<qsizetype>(1, m_multiples.panels.size());
    const double left = body.left() + gutter();
    const double room = body.right() - left;
    const int most = std::max(1, int((room + panelGap) / (leastPanel + panelGap)));
    // As many rows as that needs, then as few columns as those rows allow: no hole is left where
    // the panels could be wider.
    const qsizetype rows = (count + most - 1) / most;
    const int columns = int((count + rows - 1) / rows);
    const double width = (room - (columns - 1) * panelGap) / columns;

    double y = layout.legend.bottom() + (legend > 0 ? legendGap : 0);
    for (qsizetype first = 0; first < m_multiples.panels.size(); first += columns) {
        const qsizetype end = std::min(first + columns, m_multiples.panels.size());
        double names = 0;
        double below = 0;
        for (qsizetype i = first; i < end; ++i) {
            const MemberPanel &panel = m_multiples.panels[i];
            names = std::max(names, textHeight(nameText(panel), bold, width));
            below = std::max(below,
                             textHeight(panel.latest, font, width) + textGap +
                                 textHeight(verdictWord(panel), font, width - signSize - signGap));
        }
        for (qsizetype i = first; i < end; ++i) {
            const MemberPanel &panel = m_multiples.panels[i];
            const double x = left + double(i - first) * (width + panelGap);
            Panel placed;
            placed.panel = &panel;
            placed.isFirst = i == first;
            placed.name = QRectF(x, y, width, names);
            placed.plot = QRectF(x, placed.name.bottom() + textGap, width, plotHeight);
            const double top = placed.plot.bottom() + yearsHeight + textGap;
            placed.latest = QRectF(x, top, width, textHeight(panel.latest, font, width));
            const double words = width - signSize - signGap;
            placed.verdict = QRectF(x + width - words, placed.latest.bottom() + 2, words,
                                    textHeight(verdictWord(panel), font, words));
            placed.whole = QRectF(x, y, width, top + below - y);
            layout.panels << placed;
        }
        y = layout.panels.last().whole.bottom() + rowGap;
    }
    layout.height = (m_multiples.panels.isEmpty() ? y : y - rowGap) - body.top();
    return layout;
}

double MultiplesFigure::bodyHeight(double width) const
{
    return std::max(20.0, layOut(QRectF(0, 0, width, 0)).height);
}

QList<Mark> MultiplesFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    for (const Panel &placed : layOut(body).panels) {
        const MemberPanel &panel = *placed.panel;
        Mark mark;
        mark.area = placed.whole;
        if (panel.points.isEmpty()) {
            mark.text = QStringLiteral("%1: %2").arg(nameText(panel), panel.latest);
        } else if (panel.isComputed) {
            mark.text = QStringLiteral("%1: %2").arg(nameText(panel), panel.latest);
        } else {
            const SeriesPoint &last = panel.points.last();
            mark.text = readingText(*facts(), panel.name, last.at.year,
                                    valueText(last.at.value, m_multiples.unit, QLocale()),
                                    last.status, last.source);
            mark.link = {Link::Kind::Observation,
                         QStringLiteral("%1/%2/%3")
                             .arg(m_multiples.indicator.text(), panel.economy.text(),
                                  QString::number(last.at.year))};
        }
        if (!panel.points.isEmpty())
            mark.text = tr("%1; %2", "reading, verdict").arg(mark.text, panel.verdict);
        marks << mark;
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> MultiplesFigure::table() const
{
    const QLocale locale;
    const auto text = [](const QString &words) { return Cell{words, words, {}, {}, -1}; };
    QList<Row> rows;
    for (const MemberPanel &panel : m_multiples.panels) {
        Row none;
        none.id = panel.economy.text();
        none.cells = {text(nameText(panel)), Cell{}, Cell{tr("no data"), {}, {}, {}, -1}, Cell{},
                      text(panel.verdict),   Cell{}};
        if (panel.points.isEmpty())
            rows << none;
        for (const SeriesPoint &point : panel.points) {
            const QString id = QStringLiteral("%1/%2/%3")
                                   .arg(m_multiples.indicator.text(), panel.economy.text(),
                                        QString::number(point.at.year));
            const Link link = panel.isComputed ? Link{} : Link{Link::Kind::Observation, id};
            Row row;
            row.id = id;
            row.source = point.source;
            Cell source = panel.isComputed ? text(tr("computed here"))
                                           : text(sourceText(*facts(), point.source));
            if (!panel.isComputed)
                source.link = {Link::Kind::Source, point.source.text()};
            row.cells = {text(nameText(panel)),
                         Cell{QString::number(point.at.year), point.at.year, link, {}, -1},
                         Cell{numberText(point.at.value, m_multiples.unit, locale), point.at.value,
                              link, point.note, -1},
                         Cell{statusWord(point.status), int(point.status), {}, {}, -1},
                         // Of the economy, so it stands beside its latest value alone.
                         &point == &panel.points.last() ? text(panel.verdict) : Cell{}, source};
            rows << row;
        }
    }
    const QList<Column> columns = {{tr("Economy"), {}, false},
                                   {tr("Year"), {}, true},
                                   {tr("Value, %1").arg(unitText(m_multiples.unit)), {}, true},
                                   {tr("Status"), {}, false},
                                   {tr("Verdict"), tr("Judged from each one's own values"), false},
                                   {tr("Source"), {}, false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
