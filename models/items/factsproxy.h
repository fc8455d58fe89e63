// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/foldtext.h"

#include <QHash>
#include <QSortFilterProxyModel>

namespace mitra
{

// Sorts a table by SortRole and filters it by words over all columns. Values that are not known
// stand last both ways; equal values keep the order of the column sorted by before. For tables of
// up to some ten thousand rows.
class FactsProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FactsProxy(QObject *parent = nullptr);

    // Every word must be the start of a word in some column; quotes make a phrase; case and accents
    // do not count.
    void setFilterText(const QString &text);
    const QString &filterText() const { return m_filterText; }

    void setSourceModel(QAbstractItemModel *model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Order {
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    void forget();
    const QList<QVariant> &keys(int column) const;
    const QString &line(int row) const;
    // Less than 0 when row a stands before row b.
    int compareRows(int a, int b, const Order &by) const;

    QString m_filterText;
    QList<SearchTerm> m_terms;
    Order m_current;
    Order m_previous;
    QList<QMetaObject::Connection> m_connections;
    // What the source's cells compare and search as, made when first asked for.
    mutable QHash<int, QList<QVariant>> m_keys;
    mutable QStringList m_lines;
};

} // namespace mitra
