// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/sections.h"

#include <algorithm>

namespace mitra
{

namespace
{

bool isHeld(Block::Kind kind)
{
    return kind == Block::Kind::Heading || kind == Block::Kind::Title;
}

// A page break at the end of a section says what the turn does anyway.
bool goesOver(Block::Kind kind)
{
    return isHeld(kind) || kind == Block::Kind::PageBreak;
}

QPageLayout::Orientation turned(Block::Turn turn, QPageLayout::Orientation before)
{
    switch (turn) {
    case Block::Turn::Portrait:
        return QPageLayout::Portrait;
    case Block::Turn::Landscape:
        return QPageLayout::Landscape;
    case Block::Turn::AsBefore:
        break;
    }
    return before;
}

} // namespace

QList<Section> sectionsOf(const Briefing &briefing, QPageLayout::Orientation first)
{
    QList<Section> sections{{first, {}}};
    const QList<Block> &blocks = briefing.blocks;
    for (int i = 0; i < int(blocks.size()); ++i) {
        const Block &block = blocks.at(i);
        const QPageLayout::Orientation before = sections.last().orientation;
        const QPageLayout::Orientation orientation =
            block.kind == Block::Kind::PageBreak ? turned(block.turn, before) : before;
        if (orientation == before) {
            sections.last().blocks.append(i);
            continue;
        }
        Section next{orientation, {}};
        QList<int> &ended = sections.last().blocks;
        while (!ended.isEmpty() && goesOver(blocks.at(ended.last()).kind)) {
            const int last = ended.takeLast();
            if (isHeld(blocks.at(last).kind))
                next.blocks.prepend(last);
        }
        sections.append(next);
    }
    const auto isBlank = [&blocks](const Section &section) {
        return std::all_of(section.blocks.begin(), section.blocks.end(), [&blocks](int block) {
            return blocks.at(block).kind == Block::Kind::PageBreak;
        });
    };
    sections.removeIf(isBlank);
    return sections.isEmpty() ? QList<Section>{{first, {}}} : sections;
}

} // namespace mitra
