// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/factchange.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

namespace mitra
{

// What became of each row of fact since that revision (the first 7 or more digits of a change set's
// hash), all changes in between taken together, in the order of the tables and of their keys. An
// Error names a revision the file's history does not know.
Result<QList<RowDifference>> readDifferencesSince(Connection &connection, const QString &revision);

} // namespace mitra
