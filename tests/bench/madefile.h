// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

namespace mitra::bench
{

constexpr int worldSize = 1'000'000; // initiatives, as in the world's registry of aid

// Writes a Mitra file of that many made initiatives, the same at every time; refuses to overwrite.
// The store makes the file and its schema; the initiatives are put in behind its back, in the order
// of the keys and without history, since one change set of a million rows is not how such a file
// comes to be. A file that could not be finished is left behind.
Result<void> makeFile(const QString &path, int initiatives);

// The same initiatives as columns of numbers for programs that read no Mitra file: a line of JSON,
// padded with blanks to a multiple of eight bytes, then one array after the other, little-endian.
// {"initiatives": N, "facets": [{"facet": "partner", "values": [ids], "codes": COUNT,
// "offsets": COUNT or 0}]}: first start years and end years, N int16 each (0: not known), then of
// each facet its offsets (uint32; none when each row has one value) and its codes (uint8).
Result<void> writeColumns(const QString &path, int initiatives);

} // namespace mitra::bench
