// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/facttables.h"

#include "models/items/facttablemakers.h"

namespace mitra
{

namespace
{

QList<FactTableMaker> makers()
{
    return initiativeTables() + measureTables() + referenceTables();
}

} // namespace

QList<TableInfo> tableInfos()
{
    QList<TableInfo> infos;
    for (const FactTableMaker &maker : makers())
        infos.append(maker.info);
    return infos;
}

bool isOfInitiatives(const QString &tableId)
{
    return tableId.startsWith(QLatin1String("initiative"));
}

std::unique_ptr<CellTable> makeFactTable(const Facts &facts, const QString &id)
{
    for (const FactTableMaker &maker : makers()) {
        if (maker.info.id == id)
            return maker.make(facts);
    }
    return nullptr;
}

} // namespace mitra
