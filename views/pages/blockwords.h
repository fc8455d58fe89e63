// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

namespace mitra
{

// A block of a briefing in words, for the list of them and for screen readers.

// "Heading", "Figure", "Page break". Arithmetic, method panels and lists of what changed are named
// as such, although they are figures.
QString blockKindText(const Block &block);

// Its first line that has words; of a figure its title (empty: there is none of that name).
QString blockText(const Block &block, const QString &figureTitle);

// What kind it is and what goes with it: "Figure · In our own words · kept with the next".
QString blockDetail(const Block &block);

// A block as it is when somebody adds one; of title and sources with their usual words.
Block newBlock(Block::Kind kind, const QString &title);

} // namespace mitra
