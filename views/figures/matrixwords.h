// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/matrixcontent.h"

#include <QStringList>

namespace mitra
{

// The words of a matrix, all computed from its numbers.

// "1 initiative", "12 initiatives".
QString initiativesInWords(int count);
// The finding; `isPart` when something besides the matrix narrows the counts.
QString matrixTitle(const MatrixContent &content, bool isPart);
// "Partners by theme, number of initiatives".
QString matrixMeasure(const MatrixAxes &axes);
// How to read it: what adds up, what was left out, whose mapping it is.
QStringList matrixNotes(const MatrixContent &content);
// "Japan, Cybersecurity: 5 initiatives"; one of the values is null for a whole row or column.
QString matrixPlaceText(const MatrixContent &content, const MatrixValue *row,
                        const MatrixValue *column, int count);
// How many values are chosen down and across: "2 partners with 3 themes"; empty for none.
QString matrixChoiceSize(const Selection &selection, const MatrixAxes &axes);

} // namespace mitra
