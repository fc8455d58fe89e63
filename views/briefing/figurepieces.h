// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pagelayout.h"

namespace mitra
{

// A figure as it stands on pages with room of that size: as it is, by its own parts, a little
// smaller, or squeezed, whichever of these comes first and fits. The last piece leaves
// `below` free under it, for a caption. Blocks are not known here.
QList<PageItem> piecesOf(const FigurePtr &figure, const QSizeF &room, double below, Frame frame);

} // namespace mitra
