// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefing.h"

#include <QRectF>

class QColor;
class QPainter;

namespace mitra
{

// The small sign of a block's kind, drawn as paths into the largest square in the middle of `area`;
// always beside words that say the same.
void drawBlockGlyph(QPainter &painter, const Block &block, const QRectF &area,
                    const QColor &colour);

} // namespace mitra
