// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/modeljson.h"

#include "models/exchange/modelcell.h"

#include <QAbstractItemModel>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace mitra
{

namespace
{

QJsonValue valueOf(const QModelIndex &index)
{
    const QVariant value = exchangedValue(index);
    const bool isBlank = value.typeId() == QMetaType::QString && value.toString().isEmpty();
    return isBlank ? QJsonValue() : QJsonValue::fromVariant(value);
}

} // namespace

QByteArray toJson(const QAbstractItemModel &model)
{
    const int columns = model.columnCount();
    QStringList names;
    for (int column = 0; column < columns; ++column)
        names.append(model.headerData(column, Qt::Horizontal).toString());
    // Row by row, since a document of a whole large table takes many times its text.
    QByteArray json("[");
    for (int row = 0; row < model.rowCount(); ++row) {
        QJsonObject object;
        for (int column = 0; column < columns; ++column)
            object.insert(names.at(column), valueOf(model.index(row, column)));
        json += row == 0 ? "\n" : ",\n";
        json += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    json += "\n]\n";
    return json;
}

} // namespace mitra
