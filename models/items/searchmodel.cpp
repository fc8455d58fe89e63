// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/searchmodel.h"

#include "models/items/labels.h"
#include "models/items/roles.h"

namespace mitra
{

SearchModel::SearchModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SearchModel::setFacts(const FactsPtr &facts, const ColumnsPtr &columns)
{
    m_index = facts ? SearchIndex(facts, columns) : SearchIndex();
    setQuery(m_typed, m_limit);
}

void SearchModel::setQuery(const QString &typed, int limit)
{
    beginResetModel();
    m_typed = typed;
    m_limit = limit;
    m_hits = m_index.search(typed, limit);
    endResetModel();
}

const SearchHit *SearchModel::hit(int row) const
{
    return row < 0 || row >= m_hits.size() ? nullptr : &m_hits.at(row);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int SearchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Kind    ? label(hit.link.kind)
               : index.column() == Title ? hit.title
                                         : hit.detail;
    case Qt::ToolTipRole:
        return hit.detail.isEmpty() ? hit.title : hit.title + u'\n' + hit.detail;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3", "kind, title and detail of a search hit")
            .arg(label(hit.link.kind), hit.title, hit.detail);
    case LinkRole:
        return QVariant::fromValue(hit.link);
    case IdRole:
        return hit.link.id;
    default:
        return {};
    }
}

QVariant SearchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Kind:
        return tr("Kind");
    case Title:
        return tr("Title");
    case Detail:
        return tr("Detail");
    default:
        return {};
    }
}

} // namespace mitra
