// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/facetnames.h"
#include "views/figures/axisticks.h"
#include "views/figures/textblock.h"
#include "views/figures/timelinelayout.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double foldSign = 16; // width before a group's name

// In one line. Only the beginning of a long title is looked at: the rest cannot be seen.
QString oneLine(const QString &title, const QFont &font, double width)
{
    QString text = title.left(400).simplified();
    if (title.size() > 400)
        text += QChar(0x2026);
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width - 2);
}

void drawFoldSign(QPainter &painter, const QPointF &middle, bool folded, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (folded)
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)}));
    else
        painter.drawPolyline(
            QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
}

} // namespace

QList<LegendEntry> TimelineFigure::legend(const Style &style) const
{
    return timelineLegend(m_order->tally, facts()->asOf(), today(), style);
}

QList<QColor> TimelineFigure::seriesColours(const Style &style) const
{
    return timelineColours(m_order->tally, style);
}

void TimelineFigure::drawHead(QPainter &painter, const Layout &layout, const Style &style) const
{
    drawLegend(painter, layout.legend, legend(style), style);
    m_lane.draw(painter, layout.lane, layout.scale, layout.names, style);
    const TimelineScale &scale = layout.scale;
    const int most = std::max(2, int((scale.right - scale.left) / 46));
    const int first = int(std::ceil(scale.years.first));
    const int last = int(std::ceil(scale.years.end)) - 1;
    for (const int year : yearTicks(first, last, most))
        drawText(painter, QRectF(scale.x(year) - 24, layout.axis.top(), 48, Layout::axisHeight - 4),
                 QString::number(year), style.font(type::axis), style.muted,
                 Qt::AlignHCenter | Qt::AlignVCenter);
}

void TimelineFigure::drawGrid(QPainter &painter, const Layout &layout, double top, double bottom,
                              const Style &style) const
{
    const TimelineScale &scale = layout.scale;
    const int most = std::max(2, int((scale.right - scale.left) / 46));
    painter.setPen(QPen(style.line, 1));
    for (const int year :
         yearTicks(int(std::ceil(scale.years.first)), int(std::ceil(scale.years.end)) - 1, most))
        painter.drawLine(QPointF(scale.x(year), top), QPointF(scale.x(year), bottom));
    const auto drawDay = [&](double year, const QPen &pen) {
        if (year < scale.years.first || year > scale.years.end)
            return;
        painter.setPen(pen);
        painter.drawLine(QPointF(scale.x(year), top - 2), QPointF(scale.x(year), bottom));
    };
    if (today().isValid())
        drawDay(yearOf(today()), todayPen(style));
    if (const std::optional<double> day = asOf())
        drawDay(*day, asOfPen(style));
}

void TimelineFigure::drawHeading(QPainter &painter, const Layout &layout,
                                 const TimelineLines::Line &line, double top,
                                 const Style &style) const
{
    const TimelineGroup &group = m_order->groups[line.group];
    const QRectF area(layout.body.left(), top, layout.body.width(), line.height);
    const QFont bold = style.font(type::small, QFont::DemiBold);
    if (line.kind == TimelineLines::Line::Kind::Lane) {
        painter.setPen(QPen(style.line, 1));
        painter.drawLine(area.topLeft() + QPointF(0, 2), area.topRight() + QPointF(0, 2));
        drawText(painter, QRectF(area.left(), top + 4, layout.labels, line.height - 4),
                 tr("Start year not known"), bold, style.muted, Qt::AlignLeft | Qt::AlignVCenter);
        return;
    }
    const QRectF band = area.adjusted(0, 3, 0, -2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tint(style.line, style.isPrint() ? 0.6 : 0.75));
    painter.drawRoundedRect(band, 4, 4);
    // Paper does not fold.
    const bool folds = !style.isPrint();
    const double sign = folds ? foldSign : 4;
    if (folds)
        drawFoldSign(painter, QPointF(band.left() + 10, band.center().y()),
                     m_shown.folded.contains(group.id), style.muted);
    const QString count = QLocale().toString(qulonglong(group.whole));
    const double countWidth = textWidth(count, style.font(type::small));
    const double room = band.width() - sign - countWidth - 24;
    const QString name = oneLine(group.name, bold, room);
    const QRectF drawn =
        drawText(painter, QRectF(band.left() + sign + 4, band.top(), room, band.height()), name,
                 bold, style.ink, Qt::AlignLeft | Qt::AlignVCenter);
    drawText(painter, QRectF(drawn.right() + 8, band.top(), countWidth + 4, band.height()), count,
             style.font(type::small), style.muted, Qt::AlignLeft | Qt::AlignVCenter);
}

void TimelineFigure::drawRow(QPainter &painter, const Layout &layout, const Initiative &initiative,
                             const QRectF &row, bool wraps, const Style &style) const
{
    const QFont font = style.font(type::small);
    QRectF label = row;
    label.setWidth(layout.labels);
    const QString title = titleOf(initiative);
    drawText(painter, label, wraps ? title : oneLine(title, font, label.width()), font, style.ink,
             Qt::AlignLeft | Qt::AlignVCenter);
    if (initiative.startYear || initiative.endYear)
        return;
    const QString word = initiative.status == InitiativeStatus::Unknown
                             ? tr("status not reported")
                             : statusName(initiative.status).toLower();
    const QFont small = style.font(type::axis);
    const QRectF area(layout.scale.left, row.top() + 2, textWidth(word, small) + 6,
                      row.height() - 4);
    painter.fillRect(area, style.card); // the grid passes behind
    drawText(painter, area, word, small, style.muted, Qt::AlignLeft | Qt::AlignVCenter);
}

// The lines that are in `area`, the first of all at the height `origin`.
void TimelineFigure::drawLines(QPainter &painter, const Layout &layout, const TimelineLines &lines,
                               double origin, const QRectF &area, const Style &style) const
{
    struct Bar {
        Initiative initiative;
        double middle;
    };
    QList<Bar> bars;
    for (size_t i = lines.lineAt(area.top() - origin); i < lines.size(); ++i) {
        const TimelineLines::Line line = lines.line(i);
        if (origin + line.top > area.bottom())
            break;
        if (line.kind != TimelineLines::Line::Kind::Row) {
            drawHeading(painter, layout, line, origin + line.top, style);
            continue;
        }
        const Initiative each = facts()->initiatives().at(qsizetype(m_order->rows[line.place]));
        const QRectF row(layout.body.left(), origin + line.top, layout.body.width(), line.height);
        drawRow(painter, layout, each, row, !lines.hasOneHeight(), style);
        if (each.startYear || each.endYear)
            bars << Bar{each, row.center().y()};
    }
    painter.save();
    // Zoomed, bars go on beyond the years shown.
    if (m_shown.years)
        painter.setClipRect(QRectF(layout.scale.left - 1, area.top() - 4,
                                   layout.body.right() - layout.scale.left + 1, area.height() + 8),
                            Qt::IntersectClip);
    for (const Bar &bar : std::as_const(bars))
        drawTimelineBar(painter, bar.initiative, layout.scale, bar.middle, asOf(), style);
    painter.restore();
}

void TimelineFigure::drawBody(QPainter &painter, const QRectF &body, const Style &style) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_order->rows.empty()) {
        drawText(painter, body, tr("No initiative matches the selection."), style.font(type::body),
                 style.muted, Qt::AlignLeft | Qt::AlignVCenter);
        painter.restore();
        return;
    }
    const Layout layout = layOut(body, {});
    const TimelineLines &all = wholeLines(layout.labels);
    QRectF area(QPointF(body.left(), layout.rowsTop), QSizeF(body.width(), all.height()));
    drawHead(painter, layout, style);
    if (painter.hasClipping()) {
        const QRectF clip = painter.clipBoundingRect().adjusted(0, -4, 0, 4);
        area.setTop(std::max(area.top(), clip.top()));
        area.setBottom(std::min(area.bottom(), clip.bottom()));
    }
    if (area.height() > 0) {
        drawGrid(painter, layout, area.top(), area.bottom(), style);
        drawLines(painter, layout, all, layout.rowsTop, area, style);
    }
    painter.restore();
}

void TimelineFigure::drawScreen(QPainter &painter, const QRectF &body, double offset,
                                const Style &style) const
{
    if (m_order->rows.empty()) {
        drawBody(painter, body, style);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layOutScreen(body, offset);
    const double out = std::max(0.0, offset - screenLegend(body)); // of the rows
    painter.setClipRect(body, Qt::IntersectClip);
    drawHead(painter, layout, style);
    const TimelineLines &all = screenLines(body.width());
    const double origin = layout.rowsTop - out;
    const QRectF rows(QPointF(body.left(), layout.rowsTop), body.bottomRight());
    const double bottom = std::min(rows.bottom(), origin + all.height());
    painter.setClipRect(rows.adjusted(0, -2, 0, 0), Qt::IntersectClip);
    drawGrid(painter, layout, rows.top(), bottom, style);
    painter.setClipRect(rows, Qt::IntersectClip);
    drawLines(painter, layout, all, origin, rows, style);
    // The group stays named while its rows scroll by.
    const size_t first = all.lineAt(out);
    if (const double pinned = pinnedHeight(all, first); pinned > 0) {
        const TimelineLines::Line heading = all.line(*all.headingOf(all.line(first).group));
        painter.fillRect(QRectF(rows.left(), rows.top(), rows.width(), pinned), style.card);
        drawHeading(painter, layout, heading, rows.top(), style);
    }
    painter.restore();
}

} // namespace mitra
