// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QPageLayout>

namespace mitra
{

// Blocks that stand on paper turned one way, by their place in the briefing.
struct Section {
    QPageLayout::Orientation orientation;
    QList<int> blocks;
};

// The briefing cut where a page break turns the paper; at least one section, and none without a
// block to print. Headings just before the turn go over with what follows them.
QList<Section> sectionsOf(const Briefing &briefing, QPageLayout::Orientation first);

} // namespace mitra
