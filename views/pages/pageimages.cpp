// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/pageimages.h"

#include "views/briefing/briefingpainter.h"
#include "views/briefing/printlanguage.h"

#include <QPainter>

namespace mitra
{

namespace
{

constexpr double largestKept = 6e6; // pixels of a page

// The part of the page, in pixels of the widget from the page's top left corner.
QImage imageOf(const PageLayout &layout, int page, const QRect &part, const PageLook &look)
{
    QImage image(part.size() * look.pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(look.pixelRatio);
    const Style paper = Style::of(look.surface);
    image.fill(paper.card);
    // Figures work out some of their words when they are drawn.
    const PrintLanguage words(layout.print.language, layout.print.region);
    QPainter painter(&image);
    painter.translate(-part.topLeft());
    painter.scale(look.scale, look.scale);
    paintPage(painter, layout, page, paper);
    painter.end();
    return seenWith(look.vision, image);
}

} // namespace

void PageImages::draw(QPainter &painter, const PageLayout &layout, int page, const QRectF &area,
                      const QRectF &exposed, const PageLook &look)
{
    if (m_look != look) {
        m_images.clear();
        m_look = look;
    }
    const QPoint corner = area.topLeft().toPoint();
    const QRect whole(QPoint(0, 0), area.size().toSize());
    const double pixels =
        double(whole.width()) * whole.height() * look.pixelRatio * look.pixelRatio;
    if (pixels > largestKept) {
        const QRect part = exposed.translated(-corner).toAlignedRect().intersected(whole);
        if (!part.isEmpty())
            painter.drawImage(corner + part.topLeft(), imageOf(layout, page, part, look));
        return;
    }
    if (!m_images.contains(page)) {
        auto *image = new QImage(imageOf(layout, page, whole, look));
        m_images.insert(page, image, int(image->sizeInBytes() / 1024));
    }
    painter.drawImage(corner, *m_images.object(page));
}

} // namespace mitra
