// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/modelcsv.h"

#include "models/exchange/csvwriter.h"
#include "models/items/roles.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QLocale>

namespace mitra
{

namespace
{

QString plainText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Double:
    case QMetaType::Float:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QDateTime:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    default:
        return value.toString();
    }
}

bool isDate(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate || value.typeId() == QMetaType::QDateTime;
}

QString cellText(const QModelIndex &index)
{
    const QVariant raw = index.data(SortRole);
    // In a column of numbers no raw value means "not known"; what is displayed then is a dash or
    // a word for people.
    if (index.data(NumericRole).toBool() || isDate(raw))
        return plainText(raw);
    return plainText(index.data(Qt::DisplayRole));
}

} // namespace

QByteArray toCsv(const QAbstractItemModel &model)
{
    CsvWriter csv;
    const int columns = model.columnCount();
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    csv.writeRow(cells);
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells.append(cellText(model.index(row, column)));
        csv.writeRow(cells);
    }
    return csv.content();
}

} // namespace mitra
