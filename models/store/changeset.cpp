// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/changeset.h"

#include "models/store/tables.h"

#include <algorithm>

namespace mitra
{

namespace
{

QVariantMap keyOf(const QString &tableName, const QVariantMap &row)
{
    QVariantMap key;
    if (const SchemaTable *table = findTable(tableName)) {
        for (const QString &column : table->key)
            key.insert(column, row.value(column));
    }
    return key;
}

RowChange inverse(const RowChange &change)
{
    switch (change.kind) {
    case RowChange::Kind::Insert:
        return {RowChange::Kind::Delete,
                change.table,
                keyOf(change.table, change.newValues),
                change.newValues,
                {}};
    case RowChange::Kind::Delete:
        return {RowChange::Kind::Insert, change.table, {}, {}, change.oldValues};
    case RowChange::Kind::Update:
        break;
    }
    return {RowChange::Kind::Update, change.table, change.key, change.newValues, change.oldValues};
}

} // namespace

ChangeSet ChangeSet::inverted(const QString &newWho, const QString &newWhy) const
{
    ChangeSet inverse{newWho, newWhy, {}, {}};
    // Last first, so that what rests on a row goes before the row. Notes on the file stay: an undo
    // is a change of today, so the as-of date does not go back.
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (change->table != metaTable().name)
            inverse.changes.append(mitra::inverse(*change));
    }
    return inverse;
}

} // namespace mitra
