// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinebars.h"

#include "models/cooperation/facetnames.h"
#include "views/figures/shapes.h"
#include "views/figures/textblock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::TimelineFigure)
};

constexpr double barHeight = 12;
constexpr double fadeStep = 7;
constexpr int fadeSteps = 4;
constexpr double stub = 12;

// An end before the start is one source's slip or another's reading: the start stands alone.
bool hasSoundEnd(const Initiative &initiative)
{
    return initiative.endYear && !endsBeforeStart(initiative);
}

QColor barColour(InitiativeStatus status, const Style &style)
{
    switch (status) {
    case InitiativeStatus::Completed:
        return style.series[0];
    case InitiativeStatus::Ongoing:
    case InitiativeStatus::Planned:
        return style.series[1];
    case InitiativeStatus::Unknown:
        break;
    }
    return style.muted;
}

QPen outline(InitiativeStatus status, const Style &style)
{
    QPen pen(barColour(status, style), 1.4, Qt::SolidLine, Qt::FlatCap);
    if (status == InitiativeStatus::Unknown)
        pen.setDashPattern({2.5, 2});
    return pen;
}

bool isFilled(InitiativeStatus status)
{
    return status == InitiativeStatus::Completed || status == InitiativeStatus::Ongoing;
}

// The years an initiative is drawn over; an open end reaches as far as the facts.
YearSpan spanOf(const Initiative &initiative, std::optional<double> asOf)
{
    const auto &start = initiative.startYear;
    const auto &end = initiative.endYear;
    if (!start)
        return {double(*end), double(*end + 1)};
    if (isOpenEnded(initiative))
        return {double(*start), std::max(double(*start) + 0.1, asOf.value_or(*start + 1))};
    return {double(*start), hasSoundEnd(initiative) ? double(*end + 1) : double(*start + 1)};
}

void drawArrow(QPainter &painter, double x, double middle, double towards, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(x - 4 * towards, middle - 4), QPointF(x, middle),
                                    QPointF(x - 4 * towards, middle + 4)}));
}

void drawOneEnd(QPainter &painter, const Initiative &initiative, const TimelineScale &scale,
                double middle, const Style &style)
{
    const double top = middle - barHeight / 2;
    const double post = initiative.startYear ? scale.x(*initiative.startYear) + 1
                                             : scale.x(*initiative.endYear + 1) - 1;
    const double reach = initiative.startYear ? stub : -stub;
    painter.setPen(QPen(barColour(initiative.status, style), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(post, top), QPointF(post, top + barHeight));
    painter.drawLine(QPointF(post, middle), QPointF(post + reach, middle));
    if (!endsBeforeStart(initiative))
        return;
    const QString words = Words::tr("end %1 is before the start").arg(*initiative.endYear);
    const QFont font = style.font(type::axis);
    const double width = textWidth(words, font);
    // At the side of the post where there is room.
    const bool right = post + stub + 20 + width <= scale.right;
    const bool fits = right || post - 22 - width >= scale.left;
    const double sign = right || !fits ? post + stub + 4 : post - 18;
    drawShape(painter, Shape::Flag, QRectF(sign, middle - 6, 12, 12), style.warning, style.card);
    if (!fits)
        return; // the tool tip, the table and a note say it
    const QRectF area(right ? sign + 16 : sign - 4 - width, middle - 8, width, 16);
    painter.fillRect(area, style.card); // the grid passes behind
    drawText(painter, area, words, font, style.warning, Qt::AlignLeft | Qt::AlignVCenter);
}

void drawOpenEnd(QPainter &painter, double left, double solid, double middle, const QColor &colour,
                 const Style &style)
{
    const double top = middle - barHeight / 2;
    painter.fillRect(QRectF(left, top, solid - left, barHeight), colour);
    for (int i = 0; i < fadeSteps; ++i)
        painter.fillRect(QRectF(solid + i * fadeStep, top, fadeStep + 0.3, barHeight),
                         style.tint(colour, 0.8 - 0.2 * i));
    drawArrow(painter, solid + fadeSteps * fadeStep + 5, middle, 1, colour);
}

} // namespace

void drawTimelineBar(QPainter &painter, const Initiative &initiative, const TimelineScale &scale,
                     double middle, std::optional<double> asOf, const Style &style)
{
    const QColor colour = barColour(initiative.status, style);
    const YearSpan span = spanOf(initiative, asOf);
    // An open end goes on to the right of what is known.
    const bool isOpen = isOpenEnded(initiative);
    if (span.first >= scale.years.end || (!isOpen && span.end <= scale.years.first)) {
        const bool later = span.first >= scale.years.end;
        drawArrow(painter, later ? scale.right - 2 : scale.left + 3, middle, later ? 1 : -1,
                  style.muted);
        return;
    }
    if (!initiative.startYear || (!hasSoundEnd(initiative) && !isOpen)) {
        drawOneEnd(painter, initiative, scale, middle, style);
        return;
    }
    // Far beyond the drawing a bar is cut, so that no printer meets giant numbers.
    const double left = std::max(scale.x(span.first), scale.left - 40);
    const double right = std::min(scale.x(span.end), scale.right + 40);
    if (isOpen) {
        drawOpenEnd(painter, left, std::max(left + 2, right), middle, colour, style);
        return;
    }
    const QRectF bar(left, middle - barHeight / 2, right - left, barHeight);
    const bool filled = isFilled(initiative.status);
    painter.setPen(filled ? QPen(Qt::NoPen) : outline(initiative.status, style));
    painter.setBrush(filled ? colour : style.card);
    painter.drawRoundedRect(filled ? bar.adjusted(0.5, 0, -0.5, 0) : bar.adjusted(1, 0.7, -1, -0.7),
                            3, 3);
}

QList<QColor> timelineColours(const TimelineTally &tally, const Style &style)
{
    QList<QColor> colours;
    for (const InitiativeStatus status : {InitiativeStatus::Completed, InitiativeStatus::Ongoing}) {
        if (tally.statuses[size_t(status)] > 0)
            colours.append(barColour(status, style));
    }
    return colours;
}

QPen asOfPen(const Style &style)
{
    return QPen(style.accent, 2, Qt::SolidLine, Qt::FlatCap);
}

QPen todayPen(const Style &style)
{
    QPen pen(style.accent, 1.4, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({3, 2.5});
    return pen;
}

QList<LegendEntry> timelineLegend(const TimelineTally &tally, QDate asOf, QDate today,
                                  const Style &style)
{
    using Sample = LegendEntry::Sample;
    QList<LegendEntry> entries;
    for (const InitiativeStatus status : {InitiativeStatus::Completed, InitiativeStatus::Ongoing,
                                          InitiativeStatus::Planned, InitiativeStatus::Unknown}) {
        if (tally.statuses[size_t(status)] == 0)
            continue;
        const QColor fill = isFilled(status) ? barColour(status, style) : QColor();
        entries << LegendEntry{Sample::Box,
                               outline(status, style),
                               fill,
                               {},
                               status == InitiativeStatus::Unknown
                                   ? Words::tr("status not reported")
                                   : statusName(status).toLower()};
    }
    if (tally.openEnds > 0)
        entries << LegendEntry{Sample::Bar, {}, style.series[1], {}, Words::tr("no end stated")};
    if (tally.startsOnly + tally.endsFirst > 0)
        entries << LegendEntry{
            Sample::Stub, QPen(style.muted, 2), {}, {}, Words::tr("start only known")};
    const auto addDay = [&](const QPen &pen, const QString &words, QDate day) {
        if (day.isValid())
            entries << LegendEntry{
                Sample::Post,
                pen,
                {},
                {},
                words.arg(QLocale().toString(day, QStringLiteral("d MMM yyyy")))};
    };
    addDay(asOfPen(style), Words::tr("facts as of %1"), asOf);
    addDay(todayPen(style), Words::tr("today, %1"), today);
    return entries;
}

} // namespace mitra
