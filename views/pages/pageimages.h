// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/colourvision.h"
#include "views/briefing/pagelayout.h"

#include <QCache>

class QPainter;

namespace mitra
{

// How pages are drawn on the screen.
struct PageLook {
    Surface surface = Surface::PrintColour;
    ColourVision vision = ColourVision::Usual;
    double scale = 1;      // pixels of the widget a figure unit
    double pixelRatio = 1; // of the screen

    friend bool operator==(const PageLook &, const PageLook &) = default;
};

// Draws pages, and keeps the pictures of the last ones so that scrolling draws nothing twice. A
// page too large to be kept is drawn where it is seen.
class PageImages
{
public:
    // Other pages, or the same with other contents.
    void clear() { m_images.clear(); }
    // Draws what of the page, standing at `area`, lies in `exposed`.
    void draw(QPainter &painter, const PageLayout &layout, int page, const QRectF &area,
              const QRectF &exposed, const PageLook &look);

private:
    static constexpr int mostKept = 96 * 1024; // kilobytes
    QCache<int, QImage> m_images{mostKept};
    PageLook m_look;
};

} // namespace mitra
