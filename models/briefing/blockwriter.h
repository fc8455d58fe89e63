// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

namespace mitra
{

// Writes the blocks of a briefing from top to bottom. Empty texts leave no block.
class BlockWriter
{
public:
    explicit BlockWriter(QList<Block> &blocks)
        : m_blocks(blocks)
    {
    }

    void title(const QString &text) { m_blocks.append({Block::Kind::Title, text, true}); }
    void heading(const QString &text) { m_blocks.append({Block::Kind::Heading, text, true}); }
    void text(const QString &text) { add(Block::Kind::Text, text); }
    void points(const QStringList &points)
    {
        add(Block::Kind::Points, points.join(QLatin1Char('\n')));
    }
    void figure(const QString &name, bool keepWithNext = false)
    {
        m_blocks.append(figureBlock(name, keepWithNext));
    }
    void page(Block::Turn turn = Block::Turn::AsBefore)
    {
        Block block;
        block.kind = Block::Kind::PageBreak;
        block.turn = turn;
        m_blocks.append(block);
    }
    void sources(const QString &heading) { m_blocks.append({Block::Kind::Sources, heading}); }

private:
    void add(Block::Kind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_blocks.append({kind, text});
    }

    QList<Block> &m_blocks;
};

} // namespace mitra
