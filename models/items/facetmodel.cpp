// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/facetmodel.h"

#include "models/items/roles.h"
#include "models/items/sortkey.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace mitra
{

FacetModel::FacetModel(CurrentSelection *current, Facet facet, QObject *parent)
    : QAbstractListModel(parent)
    , m_current(current)
    , m_facet(facet)
    , m_rows(this->current())
{
    connect(m_current, &CurrentSelection::changed, this, &FacetModel::refresh);
}

int FacetModel::usefulRows() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Shown &row) { return row.useful(); }));
}

QList<FacetModel::Shown> FacetModel::current() const
{
    const QList<FacetValue> &values = m_current->columns().values(m_facet);
    const std::vector<quint32> &counts = m_current->counts().facets[size_t(m_facet)];
    QList<Shown> rows;
    QHash<QString, QVariant> names;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const FacetValue &value = values.at(i);
        rows.append({value, counts[size_t(i)], m_current->selection().has(m_facet, value.id)});
        names.insert(value.id, sortKey(value.name));
    }
    std::stable_sort(rows.begin(), rows.end(), [&names](const Shown &a, const Shown &b) {
        if (a.useful() != b.useful())
            return a.useful();
        if (a.count != b.count)
            return a.count > b.count;
        return compareKeys(names.value(a.value.id), names.value(b.value.id)) < 0;
    });
    return rows;
}

void FacetModel::refresh()
{
    QList<Shown> rows = current();
    QHash<QString, int> rowOf;
    for (int row = 0; row < rows.size(); ++row)
        rowOf.insert(rows.at(row).value.id, row);
    const bool sameValues = rows.size() == m_rows.size() &&
                            std::all_of(m_rows.begin(), m_rows.end(), [&rowOf](const Shown &row) {
                                return rowOf.contains(row.value.id);
                            });
    if (!sameValues) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    // The same values in another order: what is focused and selected stays so.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_rows.swap(rows);
    for (const QModelIndex &held : persistentIndexList())
        changePersistentIndex(held, index(rowOf.value(rows.at(held.row()).value.id)));
    emit layoutChanged({}, VerticalSortHint);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Shown &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.value.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString &name = row.value.name;
        return row.count == 1
                   ? tr("%1: 1 initiative").arg(name)
                   : tr("%1: %2 initiatives").arg(name, QLocale().toString(qulonglong(row.count)));
    }
    case Qt::CheckStateRole:
        return int(row.chosen ? Qt::Checked : Qt::Unchecked);
    case SortRole:
        return row.count;
    case IdRole:
        return row.value.id;
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() ||
        !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    const Shown &row = m_rows.at(index.row());
    if (wanted == row.chosen)
        return false;
    const QString id = row.value.id; // a copy: selecting makes the rows anew
    m_current->select(m_current->selection().toggled(m_facet, id));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : flags;
}

} // namespace mitra
