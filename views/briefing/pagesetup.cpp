// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/pagesetup.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr double unitsPerMillimetre = 96 / 25.4;

} // namespace

PageSetup PageSetup::of(const PrintSettings &print)
{
    PageSetup setup;
    switch (print.paper) {
    case PrintSettings::Paper::A4:
        setup.paper = QPageSize(QPageSize::A4);
        break;
    case PrintSettings::Paper::A3:
        setup.paper = QPageSize(QPageSize::A3);
        break;
    case PrintSettings::Paper::Letter:
        setup.paper = QPageSize(QPageSize::Letter);
        break;
    }
    setup.orientation = print.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    setup.margin = print.margin;
    return setup;
}

PageSetup PageSetup::of(const QPageLayout &layout)
{
    PageSetup setup;
    setup.paper = layout.pageSize();
    setup.orientation = layout.orientation();
    QPageLayout inMillimetres = layout;
    inMillimetres.setUnits(QPageLayout::Millimeter);
    const QMarginsF least = inMillimetres.minimumMargins();
    setup.margin =
        std::max({setup.margin, least.left(), least.top(), least.right(), least.bottom()});
    return setup;
}

QSizeF PageSetup::pageSize() const
{
    const QSizeF portrait = paper.size(QPageSize::Millimeter) * unitsPerMillimetre;
    return orientation == QPageLayout::Landscape ? portrait.transposed() : portrait;
}

QRectF PageSetup::printArea() const
{
    const QSizeF size = pageSize();
    const double most = std::min(size.width(), size.height()) / 4;
    const double inset = std::min(std::max(margin, smallestMargin) * unitsPerMillimetre, most);
    return QRectF(QPointF(0, 0), size).adjusted(inset, inset, -inset, -inset);
}

QPageLayout PageSetup::pageLayout() const
{
    QPageLayout layout(paper, orientation, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Surface surfaceOf(const PrintSettings &print)
{
    return print.isGrey ? Surface::PrintGrey : Surface::PrintColour;
}

} // namespace mitra
