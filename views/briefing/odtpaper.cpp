// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/odtpaper.h"

#include "views/briefing/pagesetup.h"

#include <algorithm>

namespace mitra
{

namespace
{

// Of header, footer, and the title and source line of a figure.
constexpr double heightAroundDrawing = 54;
constexpr double leastDrawingHeight = 60;

} // namespace

OdtPaper OdtPaper::of(const PrintSettings &print, bool isLandscape)
{
    PrintSettings turned = print;
    turned.isLandscape = isLandscape;
    return {PageSetup::of(turned).pageLayout().fullRect(QPageLayout::Millimeter).size(),
            std::max(print.margin, PageSetup::smallestMargin)};
}

double OdtPaper::drawingHeight() const
{
    return std::max(page.height() - 2 * margin - heightAroundDrawing, leastDrawingHeight);
}

QString OdtPaper::masterName(bool isLandscape)
{
    return isLandscape ? QStringLiteral("Landscape") : QStringLiteral("Portrait");
}

QString OdtPaper::length(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + QStringLiteral("mm");
}

} // namespace mitra
