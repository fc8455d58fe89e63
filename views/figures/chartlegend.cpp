// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/chartlegend.h"

#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

constexpr double sampleGap = 6;
constexpr double entryGap = 16;
constexpr double lineStep = 20;

double sampleWidth(const LegendEntry &entry)
{
    switch (entry.sample) {
    case LegendEntry::Sample::Line:
    case LegendEntry::Sample::Bar:
    case LegendEntry::Sample::Stub:
        return 24;
    case LegendEntry::Sample::Box:
        return 14;
    case LegendEntry::Sample::Dot:
        return 10;
    case LegendEntry::Sample::Post:
        break;
    }
    return 4;
}

void drawSample(QPainter &painter, const LegendEntry &entry, const QRectF &area, const Style &style)
{
    const double middle = area.center().y();
    painter.setPen(entry.pen);
    painter.setBrush(Qt::NoBrush);
    switch (entry.sample) {
    case LegendEntry::Sample::Line:
        painter.drawLine(QPointF(area.left(), middle), QPointF(area.right(), middle));
        break;
    case LegendEntry::Sample::Box:
        if (entry.fill.isValid())
            painter.setBrush(entry.fill);
        painter.drawRoundedRect(area.adjusted(1, 4, -1, -4), 2, 2);
        break;
    case LegendEntry::Sample::Bar:
        for (int i = 0; i < 4; ++i) {
            const QRectF step(area.left() + i * 6, area.top() + 4, 6, area.height() - 8);
            painter.fillRect(step, style.tint(entry.fill, 1 - 0.26 * i));
        }
        break;
    case LegendEntry::Sample::Post:
        painter.drawLine(QPointF(area.center().x(), area.top() + 2),
                         QPointF(area.center().x(), area.bottom() - 2));
        break;
    case LegendEntry::Sample::Stub:
        painter.drawLine(QPointF(area.left() + 4, area.top() + 3),
                         QPointF(area.left() + 4, area.bottom() - 3));
        painter.drawLine(QPointF(area.left() + 4, middle), QPointF(area.left() + 18, middle));
        break;
    case LegendEntry::Sample::Dot:
        drawDot(painter, entry.dot, area.center(), 4.5, entry.fill, style);
        break;
    }
}

// Calls `visit` with each entry and the place of its sample and of its words; answers the height.
template <typename Visit>
double flow(const QList<LegendEntry> &legend, double width, Visit visit)
{
    const QFont font = Style().font(type::small);
    double x = 0;
    double y = 0;
    double bottom = 0;
    for (const LegendEntry &entry : legend) {
        const double sample = sampleWidth(entry);
        const double room = std::max(20.0, width - sample - sampleGap);
        const double words = std::min(room, textWidth(entry.text, font) + 1);
        const double whole = sample + sampleGap + words;
        if (x > 0 && x + whole > width) {
            x = 0;
            y = bottom;
        }
        const double height = std::max(lineStep, textHeight(entry.text, font, words) + 4);
        visit(entry, QRectF(x, y, sample, lineStep),
              QRectF(x + sample + sampleGap, y + 2, words, height - 4));
        bottom = std::max(bottom, y + height);
        x += whole + entryGap;
    }
    return bottom;
}

} // namespace

void drawDot(QPainter &painter, Dot dot, const QPointF &centre, double radius, const QColor &colour,
             const Style &style)
{
    QPen pen(colour, 1.6);
    painter.setBrush(
        dot == Dot::Filled ? colour : (dot == Dot::Ring ? style.tint(colour, 0.25) : style.card));
    if (dot == Dot::DottedRing)
        pen.setDashPattern({1, 1.2});
    painter.setPen(pen);
    if (dot == Dot::HollowDiamond) {
        const double r = radius * 1.15;
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -r), centre + QPointF(r, 0),
                                       centre + QPointF(0, r), centre + QPointF(-r, 0)}));
        return;
    }
    if (dot == Dot::HollowSquare) {
        const double r = radius * 0.75;
        painter.drawRect(QRectF(centre - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        return;
    }
    // The outline stands inside the radius, so that all dots are of one size.
    painter.drawEllipse(centre, radius - 0.8, radius - 0.8);
}

double legendHeight(const QList<LegendEntry> &legend, double width)
{
    return flow(legend, width, [](const LegendEntry &, const QRectF &, const QRectF &) {});
}

void drawLegend(QPainter &painter, const QRectF &area, const QList<LegendEntry> &legend,
                const Style &style)
{
    const QFont font = style.font(type::small);
    flow(legend, area.width(),
         [&](const LegendEntry &entry, const QRectF &sample, const QRectF &words) {
             drawSample(painter, entry, sample.translated(area.topLeft()), style);
             drawText(painter, words.translated(area.topLeft()), entry.text, font, style.muted,
                      Qt::AlignLeft | Qt::AlignVCenter);
         });
}

} // namespace mitra
