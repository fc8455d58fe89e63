// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/gaps.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

// Trap 2: a line series drops NaN and draws straight through the hole, so the pieces are parted
// here and never meet again.
QList<Piece> splitAtGaps(QList<YearValue> points)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const YearValue &a, const YearValue &b) { return a.year < b.year; });
    QList<Piece> pieces;
    for (const YearValue &point : std::as_const(points)) {
        if (!std::isfinite(point.value))
            continue;
        if (!pieces.isEmpty()) {
            const int last = pieces.last().points.last().year;
            if (point.year == last)
                continue;
            if (point.year == last + 1) {
                pieces.last().points.append(point);
                continue;
            }
        }
        pieces.append(Piece{{point}});
    }
    return pieces;
}

} // namespace mitra
