// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/verdicttable.h"

namespace mitra
{

// Fills title, subtitle, sentence and notes of a table whose rows and counts are there.
void describe(VerdictTable &table, const Facts &facts, const ProgressRequest &request);

} // namespace mitra
