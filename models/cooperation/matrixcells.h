// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/codedcolumn.h"

#include <vector>

namespace mitra
{

// Counts of pairs of codes among some rows: cell of codes (down, across) at down * across.values()
// + across. A column may stand against itself: which of its values stand together.

// Of any rows.
std::vector<quint32> countCells(const CodedColumn &down, const CodedColumn &across,
                                const RowSet &rows);
// Adds `step` for each pair of each of those rows; for few rows.
void addCells(const CodedColumn &down, const CodedColumn &across, const RowSet &rows, int step,
              std::vector<quint32> &cells);
// Nanoseconds, roughly: only their proportion matters.
double costOfCells(const CodedColumn &down, const CodedColumn &across);
double costOfAddingCells(const CodedColumn &down, const CodedColumn &across, size_t rows);

} // namespace mitra
