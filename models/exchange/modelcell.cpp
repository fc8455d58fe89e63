// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/modelcell.h"

#include "models/items/roles.h"

#include <QDateTime>
#include <QModelIndex>

namespace mitra
{

QVariant exchangedValue(const QModelIndex &index)
{
    const QVariant raw = index.data(SortRole);
    switch (raw.typeId()) {
    case QMetaType::QDate:
        return raw.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return raw.toDateTime().toUTC().toString(Qt::ISODate);
    default:
        return index.data(NumericRole).toBool() ? raw : index.data(Qt::DisplayRole);
    }
}

} // namespace mitra
