// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/selectionchanges.h"

namespace mitra
{

namespace
{

QString table()
{
    return QStringLiteral("saved_selection");
}

QVariantMap keyOf(const SavedSelection &selection)
{
    return {{QStringLiteral("name"), selection.name}};
}

QVariantMap rowOf(const SavedSelection &selection)
{
    return {{QStringLiteral("name"), selection.name},
            {QStringLiteral("selection"), selection.selection},
            {QStringLiteral("note"), selection.note}};
}

} // namespace

RowChange savingOf(const SavedSelection &selection)
{
    return {RowChange::Kind::Insert, table(), {}, {}, rowOf(selection)};
}

RowChange removalOf(const SavedSelection &selection)
{
    return {RowChange::Kind::Delete, table(), keyOf(selection), rowOf(selection), {}};
}

QList<RowChange> replacementOf(const SavedSelection &before, const SavedSelection &after)
{
    if (before.name != after.name)
        return {removalOf(before), savingOf(after)};
    RowChange update{RowChange::Kind::Update, table(), keyOf(before), {}, {}};
    const QVariantMap from = rowOf(before);
    const QVariantMap to = rowOf(after);
    for (auto value = to.begin(); value != to.end(); ++value) {
        if (from.value(value.key()) == *value)
            continue;
        update.oldValues.insert(value.key(), from.value(value.key()));
        update.newValues.insert(value.key(), *value);
    }
    return update.newValues.isEmpty() ? QList<RowChange>() : QList<RowChange>{update};
}

} // namespace mitra
