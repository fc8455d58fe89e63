// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/keptrows.h"

namespace mitra::kept
{

namespace
{

QVariantMap keyOf(const SchemaTable &table, const QVariantMap &row)
{
    QVariantMap key;
    for (const QString &column : table.key)
        key.insert(column, row.value(column));
    return key;
}

} // namespace

RowChange insertion(const SchemaTable &table, const QVariantMap &row)
{
    return {RowChange::Kind::Insert, table.name, {}, {}, row};
}

RowChange removal(const SchemaTable &table, const QVariantMap &row)
{
    return {RowChange::Kind::Delete, table.name, keyOf(table, row), row, {}};
}

QList<RowChange> replacement(const SchemaTable &table, const QVariantMap &before,
                             const QVariantMap &after)
{
    if (keyOf(table, before) != keyOf(table, after))
        return {removal(table, before), insertion(table, after)};
    RowChange update{RowChange::Kind::Update, table.name, keyOf(table, before), {}, {}};
    for (auto value = after.begin(); value != after.end(); ++value) {
        if (before.value(value.key()) == *value)
            continue;
        update.oldValues.insert(value.key(), before.value(value.key()));
        update.newValues.insert(value.key(), *value);
    }
    return update.newValues.isEmpty() ? QList<RowChange>() : QList<RowChange>{update};
}

} // namespace mitra::kept
