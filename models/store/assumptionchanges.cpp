// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/assumptionchanges.h"

#include "models/store/keptrows.h"

namespace mitra
{

namespace
{

const SchemaTable &table()
{
    return *findTable(QStringLiteral("assumption"));
}

} // namespace

RowChange savingOf(const Assumption &assumption)
{
    return kept::insertion(table(), kept::rowOf(table(), assumption));
}

RowChange removalOf(const Assumption &assumption)
{
    return kept::removal(table(), kept::rowOf(table(), assumption));
}

QList<RowChange> replacementOf(const Assumption &before, const Assumption &after)
{
    return kept::replacement(table(), kept::rowOf(table(), before), kept::rowOf(table(), after));
}

void carryOut(const RowChange &change, QList<Assumption> &assumptions)
{
    kept::carryOut(table(), change, assumptions);
}

} // namespace mitra
