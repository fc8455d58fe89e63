// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"

namespace mitra
{

// A figure as it stands on pages with room of that size: as it is, by its own parts, a little
// smaller, or squeezed, whichever of these comes first and fits. The last piece leaves
// `below` free under it, for a caption. Blocks are not known here. `largest` is the scale to begin
// with, below 1 where figures that belong together share a page.
QList<PageItem> piecesOf(const FigurePtr &figure, const QSizeF &room, double below, Frame frame,
                         double largest = 1);

// The scale at which figures that belong together fit on one page of that room under each other,
// each with `around` more; 1 when they do as they are, and when they do not at any readable one.
double scaleTogether(const QList<FigurePtr> &figures, const QSizeF &room, double around,
                     Frame frame);

} // namespace mitra
