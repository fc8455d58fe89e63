// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefing.h"

namespace mitra
{

Block figureBlock(const FigureRequest &figure, bool keepWithNext)
{
    Block block;
    block.kind = Block::Kind::Figure;
    block.keepWithNext = keepWithNext;
    block.figure = figure;
    return block;
}

QList<FigureRequest> figureRequests(const Briefing &briefing)
{
    QList<FigureRequest> requests;
    for (const Block &block : briefing.blocks) {
        if (block.drawsFigure() && !requests.contains(block.figure))
            requests.append(block.figure);
    }
    return requests;
}

} // namespace mitra
