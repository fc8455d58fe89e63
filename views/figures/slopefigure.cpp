// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/slopefigure.h"

#include "models/series/groupvalues.h"
#include "models/series/numbers.h"
#include "views/figures/axisticks.h"
#include "views/figures/membertable.h"
#include "views/figures/readingtext.h"
#include "views/figures/slopelayout.h"
#include "views/figures/spreadlabels.h"
#include "views/figures/textblock.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace mitra
{

using namespace slopemetric;

SlopeFigure::SlopeFigure(FactsPtr facts, const MemberSlope &slope)
    : Figure(std::move(facts))
    , m_slope(slope)
    , m_isProxy(standsInForGoal(*this->facts(), slope.indicator))
{
}

QString SlopeFigure::name() const
{
    return QStringLiteral("slope:") + m_slope.indicator.text();
}

QString SlopeFigure::emptyText() const
{
    if (!m_slope.isComparable)
        return tr("No lines: the values are amounts in national currencies, which have no common "
                  "scale.");
    return tr("No lines: no member has a value in both years.");
}

int SlopeFigure::colourOf(const SlopeLine &line) const
{
    return int(m_slope.coloured.indexOf(line.row.economy));
}

bool SlopeFigure::standsOut(const SlopeLine &line) const
{
    return colourOf(line) >= 0 || line.isGroup || line.isNamed;
}

QColor SlopeFigure::lineColour(qsizetype line, const Style &style) const
{
    const SlopeLine &drawn = m_slope.lines[line];
    if (m_focus >= 0 && m_focus != line)
        return style.tint(style.muted, 0.3);
    const int colour = colourOf(drawn);
    if (colour >= 0)
        return style.series[size_t(colour)];
    if (drawn.isGroup || drawn.isNamed || m_focus == line)
        return style.ink;
    return style.tint(style.muted, 0.55);
}

QString SlopeFigure::endText(const SlopeLine &line, bool isFirst) const
{
    const std::optional<YearValue> &at = isFirst ? line.row.from : line.row.latest;
    const ObservationStatus status = isFirst ? line.row.fromStatus : line.row.latestStatus;
    QString text = tr("%1 %2", "member, value")
                       .arg(line.row.name, valueText(at->value, m_slope.unit, QLocale()));
    if (!isFirst && !m_slope.secondYear && at->year != m_slope.usualYear)
        text = tr("%1 in %2", "value in year").arg(text).arg(at->year);
    if (line.isGroup)
        return isFirst ? text : tr("%1, computed here").arg(text);
    return status == ObservationStatus::Estimate ? tr("%1, est.", "an estimate").arg(text) : text;
}

Dot SlopeFigure::dotOf(const SlopeLine &line, bool isFirst) const
{
    const ObservationStatus status = isFirst ? line.row.fromStatus : line.row.latestStatus;
    if (line.isGroup || status != ObservationStatus::Reported)
        return Dot::Ring;
    return m_isProxy ? Dot::Hollow : Dot::Filled;
}

QList<SlopeFigure::Label> SlopeFigure::labels(bool isFirst, double width) const
{
    const QFont plain = Style().font(type::small);
    const QFont bold = Style().font(type::small, QFont::DemiBold);
    QList<Label> labels;
    for (qsizetype i = 0; i < m_slope.lines.size(); ++i) {
        const SlopeLine &line = m_slope.lines[i];
        Label label{i, (isFirst ? line.row.from : line.row.latest)->value, endText(line, isFirst),
                    0};
        label.height = textHeight(label.text, standsOut(line) ? bold : plain, width);
        labels << label;
    }
    if (!isFirst && m_slope.target)
        labels << Label{-1, m_slope.target->at.value, m_slope.target->label,
                        textHeight(m_slope.target->label, plain, width)};
    const bool isReversed = isRank(m_slope.unit);
    std::stable_sort(labels.begin(), labels.end(), [isReversed](const Label &a, const Label &b) {
        return isReversed ? a.value < b.value : a.value > b.value;
    });
    return labels;
}

double SlopeFigure::plotHeight(double width) const
{
    return std::clamp(width * 0.55, 250.0, 340.0);
}

SlopeFigure::Layout SlopeFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    layout.reversed = isRank(m_slope.unit);
    const QFont bold = Style().font(type::small, QFont::DemiBold);

    // Each side as wide as its longest text, unless that left too little between the columns; what
    // is longer takes several lines.
    double firstWidth = textWidth(m_slope.firstHead, bold);
    double secondWidth = textWidth(m_slope.secondHead, bold) - leader;
    for (const SlopeLine &line : m_slope.lines) {
        const QFont font = standsOut(line) ? bold : Style().font(type::small);
        const double longest = line.isGroup ? longestGroup : body.width();
        firstWidth = std::max(firstWidth, std::min(longest, textWidth(endText(line, true), font)));
        secondWidth =
            std::max(secondWidth, std::min(longest, textWidth(endText(line, false), font)));
    }
    const double room = body.width() - 2 * leader;
    const double most = (room - std::max(leastPlot, room * 0.24)) / 2;
    firstWidth = std::min(firstWidth + 1, most);
    secondWidth = std::min(secondWidth + 1, std::max(most, 2 * most - firstWidth));

    const QList<LegendEntry> entries = legend(Style());
    const double legend = legendHeight(entries, body.width());
    const double heads = std::max(textHeight(m_slope.firstHead, bold, firstWidth + leader),
                                  textHeight(m_slope.secondHead, bold, secondWidth + leader));
    layout.heads = QRectF(body.left(), body.top(), body.width(), heads);
    layout.legend = QRectF(body.left(), body.bottom() - legend, body.width(), legend);

    layout.first = labels(true, firstWidth);
    layout.second = labels(false, secondWidth);
    const double top = layout.heads.bottom() + headGap;
    const double bottom = layout.legend.top() - legendGap;
    const auto half = [](const QList<Label> &side, bool atTop) {
        return side.isEmpty() ? 0 : (atTop ? side.first() : side.last()).height / 2;
    };
    const double above = std::max(half(layout.first, true), half(layout.second, true));
    const double below = std::max(half(layout.first, false), half(layout.second, false));
    layout.plot = QRectF(QPointF(body.left() + firstWidth + leader, top + above),
                         QPointF(body.right() - secondWidth - leader, bottom - below));

    layout.low = std::numeric_limits<double>::infinity();
    layout.high = -layout.low;
    for (const QList<Label> &side : {layout.first, layout.second}) {
        for (const Label &label : side) {
            layout.low = std::min(layout.low, label.value);
            layout.high = std::max(layout.high, label.value);
        }
    }
    const auto spread = [&](const QList<Label> &side) {
        QList<LabelWish> wishes;
        for (const Label &label : side)
            wishes << LabelWish{layout.y(label.value), label.height};
        return spreadLabels(wishes, labelGap, top, bottom);
    };
    layout.firstTops = spread(layout.first);
    layout.secondTops = spread(layout.second);
    return layout;
}

double SlopeFigure::bodyHeight(double width) const
{
    if (m_slope.lines.isEmpty())
        return emptyHeight;
    // The width of the labels does not depend on the height, so a first layout tells their room.
    const Layout layout = layOut(QRectF(0, 0, width, 1000));
    double room = plotHeight(width);
    for (const QList<Label> &side : {layout.first, layout.second}) {
        QList<LabelWish> wishes;
        for (const Label &label : side)
            wishes << LabelWish{0, label.height};
        room = std::max(room, roomFor(wishes, labelGap));
    }
    return layout.heads.height() + headGap + room + legendGap + layout.legend.height();
}

QList<LegendEntry> SlopeFigure::legend(const Style &style) const
{
    using Sample = LegendEntry::Sample;
    bool estimates = false;
    bool reported = false;
    bool groups = false;
    bool others = false;
    for (const SlopeLine &line : m_slope.lines) {
        groups |= line.isGroup;
        others |= !standsOut(line);
        for (const bool isFirst : {true, false}) {
            if (!line.isGroup)
                (dotOf(line, isFirst) == Dot::Ring ? estimates : reported) = true;
        }
    }
    const QColor colour = style.series[0];
    QList<LegendEntry> entries;
    if (reported && (m_isProxy || estimates))
        entries << LegendEntry{Sample::Dot,
                               {},
                               colour,
                               m_isProxy ? Dot::Hollow : Dot::Filled,
                               m_isProxy ? tr("proxy, not the goal") : tr("reported")};
    if (estimates)
        entries << LegendEntry{Sample::Dot,
                               {},
                               colour,
                               Dot::Ring,
                               m_isProxy ? tr("proxy, estimate (est.)") : tr("estimate (est.)")};
    if (groups)
        entries << LegendEntry{
            Sample::Dot, {}, style.ink, Dot::Ring, tr("group, computed here from its members")};
    if (others)
        entries << LegendEntry{
            Sample::Line, QPen(style.tint(style.muted, 0.55), 1.4), {}, {}, tr("other members")};
    return entries;
}

QList<Mark> SlopeFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    if (m_slope.lines.isEmpty())
        return marks;
    const Layout layout = layOut(body);
    const auto areaOf = [&](qsizetype line, bool isFirst) {
        const QList<Label> &labels = isFirst ? layout.first : layout.second;
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (labels[i].line == line)
                return layout.area(isFirst, i);
        }
        return QRectF();
    };
    for (qsizetype i = 0; i < m_slope.lines.size(); ++i) {
        const SlopeLine &line = m_slope.lines[i];
        const QString change = differenceText(line.change, m_slope.unit, QLocale());
        for (const bool isFirst : {true, false}) {
            Mark mark = memberMark(*facts(), m_slope.indicator, m_slope.unit, line.row,
                                   isFirst ? MemberYear::First : MemberYear::Second, line.isGroup);
            mark.area = areaOf(i, isFirst);
            if (!isFirst)
                mark.text = tr("%1; %2 since %3", "reading, difference, year")
                                .arg(mark.text, change)
                                .arg(line.row.from->year);
            marks << mark;
        }
    }
    return marks;
}

std::shared_ptr<const Figure> SlopeFigure::withFocus(int mark) const
{
    const qsizetype line = mark / 2;
    if (mark < 0 || line >= m_slope.lines.size())
        return nullptr;
    auto focused = std::make_shared<SlopeFigure>(*this);
    focused->m_focus = line;
    return focused;
}

std::unique_ptr<QAbstractTableModel> SlopeFigure::table() const
{
    const QLocale locale;
    MemberTable made(facts(), m_slope.indicator, m_slope.unit);
    const auto add = [&](const MemberRow &row, bool isGroup, const std::optional<double> &change) {
        made.add(row, isGroup,
                 {change ? Cell{differenceText(*change, m_slope.unit, locale), *change, {}, {}, -1}
                         : Cell{}});
    };
    for (const SlopeLine &line : m_slope.lines)
        add(line.row, line.isGroup, line.change);
    for (const MemberRow &row : m_slope.unlined)
        add(row, groupChoiceOf(row.economy).has_value(), std::nullopt);
    return made.take(m_slope.compareYear, m_slope.secondYear,
                     {{tr("Change"), tr("The second value less the first"), true}});
}

} // namespace mitra
