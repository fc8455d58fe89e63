// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/facetmodel.h"

#include "models/cooperation/foldtext.h"
#include "models/items/roles.h"
#include "models/items/sortkey.h"

#include <QLocale>

#include <algorithm>

namespace mitra
{

namespace
{

bool saysNothing(Facet facet, const QString &id)
{
    return id == noneId || (facet == Facet::Member && id == allMembersId);
}

} // namespace

FacetModel::FacetModel(CurrentSelection *current, Facet facet, QObject *parent)
    : QAbstractListModel(parent)
    , m_current(current)
    , m_facet(facet)
{
    takeValues();
    m_rows = this->current();
    countUseful();
    connect(m_current, &CurrentSelection::changed, this, &FacetModel::refresh);
}

// Once a file: with hundreds of values, comparing names is what a click would spend its time on.
void FacetModel::takeValues()
{
    m_columns = m_current->columnsPtr();
    m_values = m_columns->values(m_facet);
    QList<QVariant> keys;
    std::vector<int> order;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        keys.append(sortKey(m_values.at(i).name));
        order.push_back(int(i));
    }
    std::stable_sort(order.begin(), order.end(), [this, &keys](int a, int b) {
        const bool last = saysNothing(m_facet, m_values.at(a).id);
        if (last != saysNothing(m_facet, m_values.at(b).id))
            return !last;
        return compareKeys(keys.at(a), keys.at(b)) < 0;
    });
    m_ranks.assign(order.size(), 0);
    for (size_t rank = 0; rank < order.size(); ++rank)
        m_ranks[size_t(order[rank])] = int(rank);
}

FacetModel::Rows FacetModel::current() const
{
    const std::vector<quint32> &counts = m_current->counts().facets[size_t(m_facet)];
    const QStringList &chosen = m_current->selection().in(m_facet);
    Rows rows;
    rows.reserve(counts.size());
    for (int i = 0; i < int(m_values.size()); ++i) {
        const bool isChosen = !chosen.isEmpty() && chosen.contains(m_values.at(i).id);
        rows.push_back({i, counts[size_t(i)], isChosen});
    }
    std::sort(rows.begin(), rows.end(), [this](const Shown &a, const Shown &b) {
        if (a.useful() != b.useful())
            return a.useful();
        const bool last = saysNothing(m_facet, m_values.at(a.position).id);
        if (last != saysNothing(m_facet, m_values.at(b.position).id))
            return !last;
        if (a.count != b.count)
            return a.count > b.count;
        return m_ranks[size_t(a.position)] < m_ranks[size_t(b.position)];
    });
    return rows;
}

const FacetValue &FacetModel::value(int row) const
{
    return m_values.at(m_rows[size_t(row)].position);
}

void FacetModel::countUseful()
{
    m_useful = int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Shown &row) { return row.useful(); }));
}

bool FacetModel::matches(int row, const QString &typed) const
{
    return containsAll(foldedLine(value(row).name), searchTerms(typed));
}

void FacetModel::refresh()
{
    if (m_columns != m_current->columnsPtr()) {
        beginResetModel();
        takeValues();
        m_rows = current();
        countUseful();
        endResetModel();
        return;
    }
    Rows rows = current();
    std::vector<int> rowOf(m_values.size());
    bool sameOrder = true;
    for (size_t row = 0; row < rows.size(); ++row) {
        rowOf[size_t(rows[row].position)] = int(row);
        sameOrder = sameOrder && rows[row].position == m_rows[row].position;
    }
    if (sameOrder) {
        m_rows.swap(rows);
        countUseful();
    } else {
        // The same values in another order: what is focused and selected stays so.
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        m_rows.swap(rows);
        countUseful();
        for (const QModelIndex &held : persistentIndexList()) {
            const int position = rows[size_t(held.row())].position;
            changePersistentIndex(held, index(rowOf[size_t(position)]));
        }
        emit layoutChanged({}, VerticalSortHint);
    }
    if (!m_rows.empty())
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
    const Shown &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return value(index.row()).name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString &name = value(index.row()).name;
        return row.count == 1
                   ? tr("%1: 1 initiative").arg(name)
                   : tr("%1: %2 initiatives").arg(name, QLocale().toString(qulonglong(row.count)));
    }
    case Qt::CheckStateRole:
        return int(row.chosen ? Qt::Checked : Qt::Unchecked);
    case SortRole:
        return row.count;
    case IdRole:
        return value(index.row()).id;
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
    if (wanted == m_rows[size_t(index.row())].chosen)
        return false;
    const QString id = this->value(index.row()).id; // a copy: selecting makes the rows anew
    m_current->select(m_current->selection().toggled(m_facet, id));
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : flags;
}

} // namespace mitra
