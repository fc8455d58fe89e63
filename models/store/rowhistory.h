// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/factchange.h"
#include "models/domain/result.h"
#include "models/store/connection.h"

namespace mitra
{

// What each change set did to the row of that id, or to rows whose key begins with it, the last
// first. Found by an index, however long the history is. A table whose key is not one id has none.
Result<QList<FactChange>> readHistoryOf(Connection &connection, const QString &table,
                                        const QString &id);

} // namespace mitra
