// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/checkedchange.h"

#include "models/store/jsonvalues.h"
#include "models/store/storeerrors.h"
#include "models/store/tables.h"

#include <algorithm>

namespace mitra
{

namespace
{

Result<QVariantMap> inColumnForm(const SchemaTable &table, const QVariantMap &values,
                                 const RowChange &change, const QString &path)
{
    QVariantMap form;
    for (auto value = values.begin(); value != values.end(); ++value) {
        const int index = table.indexOf(value.key());
        if (index < 0)
            return errors::impossibleChange(
                path, QStringLiteral("%1 has no column %2").arg(table.name, value.key()));
        const auto stored = normalised(*value, table.columns.at(index));
        if (!stored)
            return errors::impossibleChange(
                path, QStringLiteral("%1: %2 cannot hold this value: %3")
                          .arg(describe(change), value.key(), value->toString().left(80)));
        form.insert(value.key(), *stored);
    }
    return form;
}

QVariantMap keyOf(const SchemaTable &table, const QVariantMap &row)
{
    QVariantMap key;
    for (const QString &column : table.key)
        key.insert(column, row.value(column));
    return key;
}

Result<void> checkUpdate(const SchemaTable &table, const RowChange &change, const QString &path)
{
    const QStringList changed = change.newValues.keys();
    const bool touchesKey = std::any_of(changed.begin(), changed.end(), [&](const QString &name) {
        return table.key.contains(name);
    });
    if (changed.isEmpty() || changed != change.oldValues.keys() || touchesKey)
        return errors::impossibleChange(
            path, QStringLiteral("%1: an update names its fields with old and new values, none of "
                                 "them of the key")
                      .arg(describe(change)));
    return {};
}

} // namespace

Result<RowChange> checkedChange(const RowChange &change, const QString &path)
{
    const SchemaTable *table = findTable(change.table);
    if (!table)
        return errors::impossibleChange(path, QStringLiteral("no table %1").arg(change.table));
    RowChange checked = change;
    for (QVariantMap *values : {&checked.key, &checked.oldValues, &checked.newValues}) {
        Result<QVariantMap> form = inColumnForm(*table, *values, change, path);
        if (!form)
            return form.error();
        *values = *form;
    }
    if (change.kind == RowChange::Kind::Insert) {
        checked.key = keyOf(*table, checked.newValues);
        return checked;
    }
    QStringList keyColumns = table->key;
    keyColumns.sort();
    if (checked.key.keys() != keyColumns)
        return errors::impossibleChange(
            path, QStringLiteral("%1: the key is not %2")
                      .arg(describe(change), table->key.join(QLatin1String(", "))));
    if (change.kind == RowChange::Kind::Update) {
        if (const Result<void> sound = checkUpdate(*table, checked, path); !sound)
            return sound.error();
    }
    return checked;
}

QList<LoggedChange> loggedChanges(const RowChange &checked, qint64 seq)
{
    const SchemaTable &table = *findTable(checked.table);
    LoggedChange logged;
    logged.seq = seq;
    logged.table = table.name;
    logged.rowKey = json::fromRow(table, table.key, checked.key);
    switch (checked.kind) {
    case RowChange::Kind::Insert:
        logged.operation = QStringLiteral("insert");
        logged.newValue = json::fromRow(table, table.columnNames(), checked.newValues);
        return {logged};
    case RowChange::Kind::Delete:
        logged.operation = QStringLiteral("delete");
        logged.oldValue = json::fromRow(table, table.columnNames(), checked.oldValues);
        return {logged};
    case RowChange::Kind::Update:
        break;
    }
    QList<LoggedChange> fields;
    logged.operation = QStringLiteral("update");
    for (auto value = checked.newValues.begin(); value != checked.newValues.end(); ++value) {
        logged.field = value.key();
        logged.oldValue = json::fromValue(checked.oldValues.value(value.key()));
        logged.newValue = json::fromValue(*value);
        fields.append(logged);
    }
    return fields;
}

QString describe(const RowChange &change)
{
    const QVariantMap &named = change.key.isEmpty() ? change.newValues : change.key;
    QStringList words;
    if (const SchemaTable *table = findTable(change.table)) {
        for (const QString &column : table->key)
            words.append(named.value(column).toString());
    }
    return QStringLiteral("%1 %2").arg(change.table, words.join(QLatin1String(" / ")));
}

} // namespace mitra
