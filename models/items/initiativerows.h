// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/initiativecells.h"

#include <QAbstractTableModel>

#include <vector>

namespace mitra
{

// Initiatives of the facts, one a row, read straight from them. As it is, it holds the rows and
// columns that it was made with: what a table showed at one moment, to be exported or printed, also
// by another thread (one thread a model). InitiativesModel follows the selection.
class InitiativeRows : public QAbstractTableModel, public InitiativeColumns
{
    Q_OBJECT

public:
    // `rows` are those of facts->initiatives(); `columns` are of InitiativeColumns.
    InitiativeRows(FactsPtr facts, std::vector<quint32> rows, QList<int> columns,
                   QObject *parent = nullptr);

    // The initiative of a row; none when there is no such row.
    std::optional<Initiative> initiative(int row) const;
    const FactsPtr &facts() const { return m_facts; }
    // The place of each row in facts()->initiatives().
    const std::vector<quint32> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

protected:
    void setRows(std::vector<quint32> rows);
    void setFacts(const FactsPtr &facts);

private:
    FactsPtr m_facts; // keeps the rows' initiatives while the selection swaps to other facts
    std::vector<quint32> m_rows;
    QList<int> m_columns;
    // Unpacking a row costs more than a cell, and views ask for all cells of a row in turn.
    mutable int m_readRow = -1;
    mutable Initiative m_read;
};

} // namespace mitra
