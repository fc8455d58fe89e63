// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/briefingpainter.h"

#include "views/briefing/printlanguage.h"
#include "views/figures/framing.h"

#include <QPaintDevice>
#include <QPainter>

namespace mitra
{

namespace
{

QColor inkOf(PageItem::Ink ink, const Style &style)
{
    switch (ink) {
    case PageItem::Ink::Muted:
        return style.muted;
    case PageItem::Ink::Line:
        return style.line;
    case PageItem::Ink::Strong:
        break;
    }
    return style.ink;
}

void paintItem(QPainter &painter, const PageItem &item, const Style &style)
{
    if (item.figure) {
        painter.save();
        painter.translate(item.area.topLeft());
        painter.scale(item.scale, item.scale);
        drawFigure(painter, *item.figure, QRectF(QPointF(0, 0), item.area.size() / item.scale),
                   style, item.frame);
        painter.restore();
    } else if (item.lines) {
        item.lines->draw(painter, item.area.topLeft(), inkOf(item.ink, style));
    } else if (item.kind == PageItem::Kind::Rule) {
        painter.setPen(QPen(inkOf(item.ink, style), 1));
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
        paintItem(painter, item, style);
    painter.restore();
}

void scaleToFigureUnits(QPainter &painter)
{
    const QPaintDevice *device = painter.device();
    painter.scale(device->logicalDpiX() / 96.0, device->logicalDpiY() / 96.0);
}

} // namespace mitra
