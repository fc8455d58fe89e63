// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/link.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QVariant>

namespace mitra
{

// One cell of a finished table: what people read, what sorting compares, where it leads.
struct Cell {
    QString text;
    QVariant sort; // invalid: not known, sorts last both ways
    Link link;
    QString toolTip;
    int status = -1; // StatusRole when not negative
};

struct Column {
    QString title;
    QString toolTip; // what the column means, with its unit
    bool numeric = false;
};

struct Row {
    QList<Cell> cells;
    QString id;      // IdRole
    SourceId source; // SourceRole
};

// A read-only table of finished values: the table twin of a figure, a table of facts.
class CellTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CellTable(QList<Column> columns, QList<Row> rows = {}, QObject *parent = nullptr);

    void setRows(QList<Row> rows);
    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace mitra
