// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"

#include <QList>

namespace mitra
{

// Years that follow one another without a gap, so that a line through them invents nothing.
struct Piece {
    QList<YearValue> points;
};

// Points cut at missing years, in the order of time: a figure draws one line a piece, and a piece
// of one year is a single mark. A value that is not finite counts as missing; of two values of one
// year the first is kept.
QList<Piece> splitAtGaps(QList<YearValue> points);

} // namespace mitra
