// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/selectionchanges.h"

#include "models/store/keptrows.h"

namespace mitra
{

namespace
{

const SchemaTable &table()
{
    return *findTable(QStringLiteral("saved_selection"));
}

} // namespace

RowChange savingOf(const SavedSelection &selection)
{
    return kept::insertion(table(), kept::rowOf(table(), selection));
}

RowChange removalOf(const SavedSelection &selection)
{
    return kept::removal(table(), kept::rowOf(table(), selection));
}

QList<RowChange> replacementOf(const SavedSelection &before, const SavedSelection &after)
{
    return kept::replacement(table(), kept::rowOf(table(), before), kept::rowOf(table(), after));
}

void carryOut(const RowChange &change, QList<SavedSelection> &selections)
{
    kept::carryOut(table(), change, selections);
}

} // namespace mitra
