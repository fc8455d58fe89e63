// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace mitra
{

// Pages one below the other, or side by side in twos.
enum class PagesAcross { One = 1, Two = 2 };

namespace pageplaces
{

inline constexpr double gap = 16; // between pages, in pixels at every scale

// The paper of each page, in figure units; pages may differ.
QList<QSizeF> paperSizes(const PageLayout &layout);

// Where pages stand at that scale (pixels a figure unit): rows from the top, each in the middle of
// `width`, or from the left edge when it is wider.
QList<QRectF> place(const QList<QSizeF> &papers, PagesAcross across, double scale, double width);

// The scale at which every row is at most that wide, and with a height every page at most that
// high; 1 without pages.
double scaleToFit(const QList<QSizeF> &papers, PagesAcross across, double width, double height = 0);

} // namespace pageplaces

} // namespace mitra
