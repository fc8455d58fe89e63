// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/membersfigure.h"

#include "models/series/numbers.h"
#include "views/figures/membertable.h"
#include "views/figures/readingtext.h"
#include "views/figures/textblock.h"
#include "views/figures/valueaxis.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double rowHeight = 24;
constexpr double legendGap = 8;
constexpr double dotRadius = 5.5;
constexpr double groupGap = 10; // between the members and the groups below them

} // namespace

struct MembersFigure::Layout {
    QRectF body;
    QRectF legend;
    QRectF plot; // rows, without the axis under them
    double names = 0;
    double values = 0; // width of the text at the right
    AxisTicks ticks;
    bool reversed = false;
    QList<double> tops; // of the rows
    QList<double> bottoms;

    double x(double value) const
    {
        const double share = (value - ticks.low) / (ticks.high - ticks.low);
        const double inner = plot.width() - 2 * dotRadius;
        return plot.left() + dotRadius + (reversed ? 1 - share : share) * inner;
    }
    QRectF row(qsizetype i) const
    {
        return QRectF(body.left(), tops[i], body.width(), bottoms[i] - tops[i]);
    }
};

MembersFigure::MembersFigure(FactsPtr facts, const MembersComparison &comparison)
    : Figure(std::move(facts))
    , m_comparison(comparison)
    , m_isProxy(standsInForGoal(*this->facts(), comparison.indicator))
{
}

Dot MembersFigure::latestDot(ObservationStatus status) const
{
    if (status != ObservationStatus::Reported)
        return Dot::Ring;
    return m_isProxy ? Dot::Hollow : Dot::Filled;
}

QString MembersFigure::name() const
{
    return QStringLiteral("members:") + m_comparison.indicator.text();
}

const MemberRow &MembersFigure::rowAt(qsizetype i) const
{
    return isGroup(i) ? m_comparison.groups[i - m_comparison.rows.size()] : m_comparison.rows[i];
}

QString MembersFigure::nameText(qsizetype i) const
{
    return memberName(rowAt(i), isGroup(i));
}

QString MembersFigure::latestText(const MemberRow &row) const
{
    return memberValue(row, m_comparison.unit, m_comparison.secondYear);
}

QList<LegendEntry> MembersFigure::legend(const Style &style) const
{
    using Sample = LegendEntry::Sample;
    bool from = false;
    bool reported = false;
    bool estimates = false;
    bool groups = false;
    for (const MemberRow &row : m_comparison.groups)
        groups |= isDrawable(row.latest);
    for (const MemberRow &row : m_comparison.rows) {
        from |= isDrawable(row.from);
        const bool isReported = row.latestStatus == ObservationStatus::Reported;
        reported |= isDrawable(row.latest) && isReported;
        estimates |= isDrawable(row.latest) && !isReported;
    }
    const QColor colour = style.series[0];
    const QString second =
        m_comparison.secondYear ? QString::number(*m_comparison.secondYear) : tr("latest year");
    QList<LegendEntry> entries;
    if (from)
        entries << LegendEntry{
            Sample::Dot, {}, colour, fromDot(), QString::number(m_comparison.compareYear)};
    if (reported)
        entries << LegendEntry{Sample::Dot,
                               {},
                               colour,
                               latestDot(ObservationStatus::Reported),
                               m_isProxy ? tr("proxy, %1").arg(second) : second};
    if (estimates)
        entries << LegendEntry{Sample::Dot,
                               {},
                               colour,
                               latestDot(ObservationStatus::Estimate),
                               m_isProxy ? tr("proxy, %1, estimate (est.)").arg(second)
                                         : tr("%1, estimate (est.)").arg(second)};
    if (groups)
        entries << LegendEntry{
            Sample::Dot, {}, style.ink, Dot::Ring, tr("group, computed here from its members")};
    if (m_comparison.target) {
        QPen pen(style.ink, 2, Qt::SolidLine, Qt::FlatCap);
        if (m_comparison.target->origin != TargetOrigin::Stated)
            pen.setDashPattern({2.5, 1.5});
        entries << LegendEntry{Sample::Post, pen, {}, {}, m_comparison.target->label};
    }
    return entries;
}

double MembersFigure::bodyHeight(double width) const
{
    return layOut(QRectF(0, 0, width, 0)).plot.bottom() + valueAxisHeight;
}

MembersFigure::Layout MembersFigure::layOut(const QRectF &body) const
{
    Layout layout;
    layout.body = body;
    layout.reversed = isRank(m_comparison.unit);
    const QFont font = Style().font(type::small);
    QList<double> values;
    double widest = 0;
    for (qsizetype i = 0; i < rowCount(); ++i) {
        const MemberRow &row = rowAt(i);
        // A group's long name takes several lines rather than the room of the drawing.
        widest = std::max(widest, std::min(textWidth(nameText(i), font), isGroup(i) ? 150. : 1e6));
        layout.values = std::max(layout.values, textWidth(latestText(row), font));
        if (isDrawable(row.from))
            values << row.from->value;
        if (isDrawable(row.latest))
            values << row.latest->value;
    }
    if (m_comparison.target)
        values << m_comparison.target->at.value;
    layout.names = std::min(widest + 1, body.width() * 0.3);
    layout.values = std::min(layout.values + 1, body.width() * 0.3);

    const QList<LegendEntry> entries = legend(Style());
    layout.legend =
        QRectF(body.topLeft(), QSizeF(body.width(), legendHeight(entries, body.width())));
    const double left = body.left() + layout.names + 10;
    layout.plot = QRectF(left, layout.legend.bottom() + legendGap,
                         body.right() - layout.values - 12 - left, 0);
    layout.ticks =
        valueTicks(values, m_comparison.unit, std::clamp(int(layout.plot.width() / 64), 2, 4));

    double y = layout.plot.top();
    for (qsizetype i = 0; i < rowCount(); ++i) {
        if (i == m_comparison.rows.size())
            y += groupGap;
        layout.tops << y;
        y += std::max({rowHeight, textHeight(nameText(i), font, layout.names) + 6,
                       textHeight(latestText(rowAt(i)), font, layout.values) + 6});
        layout.bottoms << y;
    }
    layout.plot.setBottom(y);
    return layout;
}

void MembersFigure::drawTarget(QPainter &painter, const Layout &layout, const Style &style) const
{
    if (!m_comparison.target || !std::isfinite(m_comparison.target->at.value))
        return;
    QPen pen(style.ink, 2, Qt::SolidLine, Qt::FlatCap);
    if (m_comparison.target->origin != TargetOrigin::Stated)
        pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    const double x = layout.x(m_comparison.target->at.value);
    painter.drawLine(QPointF(x, layout.plot.top() - 4), QPointF(x, layout.plot.bottom()));
}

void MembersFigure::drawRow(QPainter &painter, const Layout &layout, qsizetype row,
                            const Style &style) const
{
    const MemberRow &member = rowAt(row);
    const QRectF area = layout.row(row);
    const QFont font = style.font(type::small);
    const bool hasData = isDrawable(member.latest);
    drawText(painter, QRectF(area.left(), area.top(), layout.names, area.height()), nameText(row),
             font, hasData ? style.ink : style.muted, Qt::AlignLeft | Qt::AlignVCenter);
    drawText(painter,
             QRectF(area.right() - layout.values, area.top(), layout.values, area.height()),
             latestText(member), font, hasData ? style.ink : style.muted,
             Qt::AlignRight | Qt::AlignVCenter);
    const double y = area.center().y();
    const QColor colour = isGroup(row) ? style.ink : style.series[0];
    if (row > 0 && isGroup(row) && !isGroup(row - 1)) {
        painter.setPen(QPen(style.tint(style.muted, 0.5), 1));
        const double line = area.top() - groupGap / 2;
        painter.drawLine(QPointF(area.left(), line), QPointF(area.right(), line));
    }
    if (hasData && isDrawable(member.from)) {
        painter.setPen(QPen(style.tint(colour, 0.42), 4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(layout.x(member.from->value), y),
                         QPointF(layout.x(member.latest->value), y));
    }
    if (isDrawable(member.from))
        drawDot(painter, isGroup(row) ? Dot::Hollow : fromDot(),
                QPointF(layout.x(member.from->value), y), dotRadius, colour, style);
    if (hasData)
        drawDot(painter, isGroup(row) ? Dot::Ring : latestDot(member.latestStatus),
                QPointF(layout.x(member.latest->value), y), dotRadius, colour, style);
}

void MembersFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOut(body);
    drawLegend(painter, layout.legend, legend(style), style);
    drawValueAxis(
        painter, layout.plot, layout.ticks, [&layout](double value) { return layout.x(value); },
        m_comparison.unit, style);
    drawTarget(painter, layout, style);
    for (qsizetype row = 0; row < rowCount(); ++row)
        drawRow(painter, layout, row, style);
    painter.restore();
}

QList<Mark> MembersFigure::marks(const QRectF &body) const
{
    QList<Mark> marks;
    const Layout layout = layOut(body);
    for (qsizetype i = 0; i < rowCount(); ++i) {
        Mark mark = memberMark(*facts(), m_comparison.indicator, m_comparison.unit, rowAt(i),
                               MemberYear::Second, isGroup(i), m_comparison.secondYear);
        mark.area = layout.row(i);
        marks << mark;
    }
    return marks;
}

std::unique_ptr<QAbstractTableModel> MembersFigure::table() const
{
    MemberTable made(facts(), m_comparison.indicator, m_comparison.unit);
    for (qsizetype i = 0; i < rowCount(); ++i)
        made.add(rowAt(i), isGroup(i));
    return made.take(m_comparison.compareYear, m_comparison.secondYear);
}

} // namespace mitra
