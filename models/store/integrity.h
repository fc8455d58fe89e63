// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

namespace mitra
{

// Reads the file once through: the structure of the file and what its tables demand of rows.
Result<void> checkQuickly(Connection &connection);
// Every row that another names is there.
Result<void> checkForeignKeys(Connection &connection);
// The whole: structure, indices, foreign keys, tables as this version makes them, issued
// prints, history.
Result<void> checkThoroughly(Connection &connection);

} // namespace mitra
