// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/heatlegend.h"

#include "views/figures/textblock.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double sampleSize = 18;
constexpr double sampleGap = 6;
constexpr double entryGap = 16;
constexpr double lineStep = 23;
constexpr double shapeSize = 9;

// Calls `visit` with each entry and the place of its sample and of its words; answers the height.
template <typename Visit>
double flow(const QList<HeatEntry> &legend, double width, Visit visit)
{
    const QFont font = Style().font(type::small);
    double x = 0;
    double y = 0;
    double bottom = 0;
    for (const HeatEntry &entry : legend) {
        const double room = std::max(20.0, width - sampleSize - sampleGap);
        const double words = std::min(room, textWidth(entry.text, font) + 1);
        const double whole = sampleSize + sampleGap + words;
        if (x > 0 && x + whole > width) {
            x = 0;
            y = bottom;
        }
        const double height = std::max(lineStep, textHeight(entry.text, font, words) + 5);
        visit(entry, QRectF(x, y + 1, sampleSize, sampleSize),
              QRectF(x + sampleSize + sampleGap, y, words, std::max(height - 3, 0.0)));
        bottom = std::max(bottom, y + height);
        x += whole + entryGap;
    }
    return bottom;
}

} // namespace

QColor heatFill(const Style &style, Shape shape)
{
    switch (shape) {
    case Shape::FilledCircle:
        return style.tint(style.series[1], 0.45);
    case Shape::UpTriangle:
        return style.tint(style.series[1], 0.24);
    case Shape::SlantedArrow:
        return style.tint(style.series[3], 0.16);
    case Shape::Square:
        return style.tint(style.series[3], 0.36);
    case Shape::DownTriangle:
        return style.tint(style.series[2], 0.38);
    default:
        return style.tint(style.muted, 0.08);
    }
}

double heatLegendHeight(const QList<HeatEntry> &legend, double width)
{
    return flow(legend, width, [](const HeatEntry &, const QRectF &, const QRectF &) {});
}

void drawHeatLegend(QPainter &painter, const QRectF &area, const QList<HeatEntry> &legend,
                    const Style &style)
{
    const QFont font = style.font(type::small);
    flow(legend, area.width(),
         [&](const HeatEntry &entry, const QRectF &sample, const QRectF &words) {
             const QRectF box = sample.translated(area.topLeft());
             const QColor fill = heatFill(style, entry.shape);
             painter.setPen(Qt::NoPen);
             painter.setBrush(fill);
             painter.drawRoundedRect(box, 3, 3);
             const double inset = (sampleSize - shapeSize) / 2;
             drawShape(painter, entry.shape, box.adjusted(inset, inset, -inset, -inset),
                       style.textOn(fill));
             drawText(painter, words.translated(area.topLeft()), entry.text, font, style.muted,
                      Qt::AlignLeft | Qt::AlignVCenter);
         });
}

} // namespace mitra
