// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"
#include "views/figures/style.h"

#include <QPageLayout>
#include <QPageSize>
#include <QRectF>

namespace mitra
{

// The paper a briefing is laid out for. Lengths of the page are in figure units (96 to the inch),
// the margin is in millimetres.
struct PageSetup {
    // Narrower margins are cut off by some office printers.
    static constexpr double smallestMargin = 15;

    QPageSize paper = QPageSize(QPageSize::A4);
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    double margin = 15; // all four sides; between smallestMargin and a quarter of the shorter side

    static PageSetup of(const PrintSettings &print);
    // The setup of a printer: its paper, orientation, and margins it can print to.
    static PageSetup of(const QPageLayout &layout);

    QSizeF pageSize() const;
    // What is inside the margins.
    QRectF printArea() const;
    // For paint devices: the whole paper, because the layout keeps the margins itself.
    QPageLayout pageLayout() const;
};

// The colours that the briefing is printed in.
Surface surfaceOf(const PrintSettings &print);

} // namespace mitra
