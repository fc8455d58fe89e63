// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/changeset.h"
#include "models/store/history.h"

namespace mitra
{

// The change with its values in the form the columns store and its key filled in, or why it cannot
// be right whatever the file holds. Every table and field name in it is then one of the schema's.
Result<RowChange> checkedChange(const RowChange &change, const QString &path);

// What the history keeps of a checked change.
QList<LoggedChange> loggedChanges(const RowChange &checked, qint64 seq);

// "observation ict-goods-exports-pct / MY / 2020 / wdi", for details.
QString describe(const RowChange &change);

} // namespace mitra
