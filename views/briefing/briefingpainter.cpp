// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingpainter.h"

#include "views/briefing/printlanguage.h"
#include "views/figures/framing.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mitra
{

namespace
{

// Letters paler than this are lost on white paper.
constexpr int palestMarking = 170;
constexpr double watermarkStrength = 0.06; // hairlines stay visible on it

// As the office wants it, in ink on grey paper, and where its colour could not be read.
QColor markingInk(const QString &colour, const Style &style)
{
    const QColor wanted(colour);
    const bool isReadable = wanted.isValid() && qGray(wanted.rgb()) <= palestMarking;
    return style.surface == Surface::PrintGrey || !isReadable ? style.ink : QColor(wanted.rgb());
}

QColor inkOf(PageItem::Ink ink, const Style &style, const PrintSettings &print)
{
    switch (ink) {
    case PageItem::Ink::Muted:
        return style.muted;
    case PageItem::Ink::Line:
        return style.line;
    case PageItem::Ink::Marking:
        return markingInk(print.marking.colour, style);
    case PageItem::Ink::Strong:
        break;
    }
    return style.ink;
}

// The word along the area's diagonal, as large as it fits, so pale that everything printed over it
// stays readable. A shape, not text: it must not be found between the lines of a page.
void paintWatermark(QPainter &painter, const PageItem &item, const Style &style)
{
    QPainterPath word;
    word.addText(QPointF(0, 0), style.font(100, QFont::Bold), item.text);
    const QRectF bounds = word.boundingRect();
    if (bounds.isEmpty())
        return;
    const double angle = std::atan2(item.area.height(), item.area.width());
    const double width = bounds.width() * std::cos(angle) + bounds.height() * std::sin(angle);
    const double height = bounds.width() * std::sin(angle) + bounds.height() * std::cos(angle);
    const double scale = std::min(item.area.width() / width, item.area.height() / height);
    painter.save();
    painter.translate(item.area.center());
    painter.rotate(-angle * 180 / std::numbers::pi);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(word, style.tint(style.ink, watermarkStrength));
    painter.restore();
}

void paintItem(QPainter &painter, const PageItem &item, const Style &style,
               const PrintSettings &print)
{
    if (item.kind == PageItem::Kind::Watermark) {
        paintWatermark(painter, item, style);
    } else if (item.figure) {
        painter.save();
        painter.translate(item.area.topLeft());
        painter.scale(item.scale, item.scale);
        drawFigure(painter, *item.figure, QRectF(QPointF(0, 0), item.area.size() / item.scale),
                   style, item.frame);
        painter.restore();
    } else if (item.lines) {
        item.lines->draw(painter, item.area.topLeft(), inkOf(item.ink, style, print));
    } else if (!item.text.isEmpty()) {
        TextBlock(item.text, item.font, 0)
            .draw(painter, item.area.topLeft(), inkOf(item.ink, style, print));
    } else if (item.kind == PageItem::Kind::Rule) {
        painter.setPen(QPen(inkOf(item.ink, style, print), 1));
        painter.drawLine(item.area.topLeft(), item.area.topRight());
    }
}

} // namespace

void paintPage(QPainter &painter, const PageLayout &layout, int page, const Style &style)
{
    // A figure works out some of its words when it is drawn.
    const PrintLanguage print(layout.print);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QList<PageItem> &items = layout.pages.at(page).items;
    for (const PageItem &item : items)
        paintItem(painter, item, style, layout.print);
    painter.restore();
}

void scaleToFigureUnits(QPainter &painter)
{
    const QPaintDevice *device = painter.device();
    painter.scale(device->logicalDpiX() / 96.0, device->logicalDpiY() / 96.0);
}

} // namespace mitra
