// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/modelcsv.h"

#include "models/exchange/csvwriter.h"
#include "models/exchange/modelcell.h"

#include <QAbstractItemModel>
#include <QLocale>

namespace mitra
{

namespace
{

QString cellText(const QModelIndex &index)
{
    const QVariant value = exchangedValue(index);
    const bool isFraction =
        value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float;
    return isFraction ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                      : value.toString();
}

} // namespace

QByteArray toCsv(const QAbstractItemModel &model, const ProgressMonitor &monitor)
{
    constexpr int rowsPerStep = 1000;
    CsvWriter csv;
    const int columns = model.columnCount();
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    csv.writeRow(cells);
    const int rows = model.rowCount();
    for (int row = 0; row < rows; ++row) {
        if (monitor && row % rowsPerStep == 0 && !monitor(row, rows))
            return {};
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells.append(cellText(model.index(row, column)));
        csv.writeRow(cells);
    }
    return csv.content();
}

} // namespace mitra
