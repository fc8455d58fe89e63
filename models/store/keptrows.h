// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/changeset.h"
#include "models/store/rowmapping.h"
#include "models/store/rowreader.h"
#include "models/store/rowvalues.h"
#include "models/store/tables.h"

#include <algorithm>

// The changes that write a row which people keep: a selection, an assumption, a briefing. One place
// for what is the same of them all.
namespace mitra::kept
{

// Of rows of that table, given as all their columns.
RowChange insertion(const SchemaTable &table, const QVariantMap &row);
RowChange removal(const SchemaTable &table, const QVariantMap &row);
// An update of what differs; another key makes it a removal and an insertion. None when nothing
// differs.
QList<RowChange> replacement(const SchemaTable &table, const QVariantMap &before,
                             const QVariantMap &after);

template <typename Row>
QVariantMap rowOf(const SchemaTable &table, Row row)
{
    RowVariants variants;
    visitFields(variants, row);
    Q_ASSERT(variants.values.size() == table.columns.size());
    QVariantMap values;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        values.insert(table.columns.at(i).name, variants.values.at(i));
    return values;
}

template <typename Row>
Row fromRow(const SchemaTable &table, const QVariantMap &row)
{
    QVariantList values;
    for (const SchemaColumn &column : table.columns)
        values.append(row.value(column.name));
    const RowValues inOrder(std::move(values));
    RowReader<RowValues> reader(inOrder);
    Row made;
    visitFields(reader, made);
    return made;
}

// Carries out a change, which the file took, in a list as well; one of another table leaves it
// alone. The key is one column.
template <typename Row>
void carryOut(const SchemaTable &table, const RowChange &change, QList<Row> &rows)
{
    if (change.table != table.name)
        return;
    if (change.kind == RowChange::Kind::Insert) {
        rows.append(fromRow<Row>(table, change.newValues));
        return;
    }
    const QString &key = table.key.constFirst();
    const QVariant wanted = change.key.value(key);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &each) {
        return rowOf(table, each).value(key) == wanted;
    });
    if (found == rows.end())
        return;
    if (change.kind == RowChange::Kind::Delete) {
        rows.erase(found);
        return;
    }
    QVariantMap row = rowOf(table, *found);
    row.insert(change.newValues);
    *found = fromRow<Row>(table, row);
}

} // namespace mitra::kept
