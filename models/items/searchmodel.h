// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/searchindex.h"

#include <QAbstractTableModel>

namespace mitra
{

// The hits of a search over everything, for the Ctrl+K box: LinkRole says where a row leads.
class SearchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Title, Detail, ColumnCount };

    explicit SearchModel(QObject *parent = nullptr);

    // `columns` are of the facts.
    void setFacts(const FactsPtr &facts, const ColumnsPtr &columns);
    void setQuery(const QString &typed, int limit = 50);
    // Null when there is no such row.
    const SearchHit *hit(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    SearchIndex m_index;
    QString m_typed;
    int m_limit = 50;
    QList<SearchHit> m_hits;
};

} // namespace mitra
