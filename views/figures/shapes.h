// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/words.h"
#include "models/progress/assessment.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace mitra
{

// The small signs that stand before a status word. Drawn as paths, because a letter for them may
// be missing in a reader's fonts; always beside the word, never instead of it.
enum class Shape {
    FilledCircle, // met; completed
    HalfCircle,   // ongoing
    HollowCircle, // planned; also a proxy value
    DashedCircle, // not reported
    UpTriangle,   // on track
    SlantedArrow, // faster needed
    Square,       // stalled
    DownTriangle, // away
    Dash,         // cannot be assessed
    Flag,         // sources disagree
};

Shape statusShape(Verdict verdict);
Shape statusShape(InitiativeStatus status);

// Draws the sign into the largest square in the middle of `rect`. Strokes have a width in figure
// units, so that they survive a printer; `ground` fills hollow shapes where a line runs behind
// them, and an invalid one leaves them open.
void drawShape(QPainter &painter, Shape shape, const QRectF &rect, const QColor &colour,
               const QColor &ground = QColor());

} // namespace mitra
