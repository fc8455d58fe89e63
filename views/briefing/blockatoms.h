// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/pageflow.h"
#include "views/briefing/pagelayout.h"

namespace mitra
{

// An atom of the flow with what stands in it; areas are relative to the atom's top left corner.
struct FilledAtom {
    Atom atom;
    QList<PageItem> items;
};

// Turns these blocks of a briefing into atoms for pages with room of that size; `opening` stands
// before them, as a marking does.
QList<FilledAtom> atomsOf(const BriefingContent &content, const QList<int> &blocks,
                          const QSizeF &room, const QString &opening = {});

} // namespace mitra
