// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/matrixchoice.h"

#include <vector>

namespace mitra
{

// Size: most initiatives first, then by name. Name: as the reader's language sorts. Similarity:
// values with like shares of counts side by side, so that groups show as blocks. In every order
// years stand by number and what is not said (no partner named, no start known ...) stands last.
enum class MatrixOrder { Size, Name, Similarity };

QList<MatrixOrder> allMatrixOrders();
QString matrixOrderWord(MatrixOrder order); // "size", "name", "similarity"
std::optional<MatrixOrder> matrixOrderFromWord(const QString &word);

// The values shown, in their order, as positions in the lists of values. Those without an
// initiative are left out unless they are chosen or years between others.
struct MatrixPlaces {
    std::vector<int> rows;
    std::vector<int> columns;
};
// Equal counts give equal places, in whatever order the values come.
MatrixPlaces orderMatrix(const MatrixCounts &counts, const QList<FacetValue> &rows,
                         const QList<FacetValue> &columns, const Selection &selection,
                         MatrixOrder order);

} // namespace mitra
