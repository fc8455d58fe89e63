// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "models/domain/link.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>

namespace mitra
{

// The initiatives that the current selection leaves, one a row, read straight from the facts. Sorts
// itself, without a proxy: unknown values last both ways, then by the columns sorted by before.
class InitiativesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Title,
        Partners,
        Theme,
        Start,
        End,
        Status,
        Framework,
        Members,
        Budget,
        Source,
        ColumnCount
    };

    // Follows `current`, which must outlive the model.
    explicit InitiativesModel(CurrentSelection *current, QObject *parent = nullptr);

    // The initiative of a row; none when there is no such row.
    std::optional<Initiative> initiative(int row) const;
    // The row of an initiative; -1 when the selection leaves it out.
    int rowOf(const InitiativeId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    // Column -1 restores the file's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Order {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    using Ranks = std::vector<quint32>; // an initiative's place in a column; unknownRank: last

    void refresh();
    void sortRows();
    const Ranks &ranks(int column);
    QString text(const Initiative &row, int column) const;
    QVariant sortValue(const Initiative &row, int column) const;
    QString toolTip(const Initiative &row, int column) const;
    Link link(const Initiative &row, int column) const;

    CurrentSelection *m_current;
    FactsPtr m_facts; // keeps the rows' initiatives while the selection swaps to other facts
    std::vector<quint32> m_rows;
    QList<Order> m_orders; // the latest first
    std::array<Ranks, ColumnCount> m_ranks;
    QLocale m_locale;
};

} // namespace mitra
