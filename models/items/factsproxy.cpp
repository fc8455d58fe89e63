// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/factsproxy.h"

#include "models/items/roles.h"
#include "models/items/sortkey.h"

namespace mitra
{

FactsProxy::FactsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
}

void FactsProxy::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_terms = searchTerms(text);
    invalidateFilter();
}

void FactsProxy::setSourceModel(QAbstractItemModel *model)
{
    for (const QMetaObject::Connection &connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    forget();
    if (model) {
        // Connected before the base class connects, so that it never sorts by old keys.
        m_connections = {
            connect(model, &QAbstractItemModel::modelReset, this, &FactsProxy::forget),
            connect(model, &QAbstractItemModel::dataChanged, this, &FactsProxy::forget),
            connect(model, &QAbstractItemModel::layoutChanged, this, &FactsProxy::forget),
            connect(model, &QAbstractItemModel::rowsInserted, this, &FactsProxy::forget),
            connect(model, &QAbstractItemModel::rowsRemoved, this, &FactsProxy::forget),
            connect(model, &QAbstractItemModel::rowsMoved, this, &FactsProxy::forget),
        };
    }
    QSortFilterProxyModel::setSourceModel(model);
}

void FactsProxy::forget()
{
    m_keys.clear();
    m_lines.clear();
}

void FactsProxy::sort(int column, Qt::SortOrder order)
{
    if (column != m_current.column)
        m_previous = column < 0 ? Order() : m_current;
    m_current = {column, order};
    QSortFilterProxyModel::sort(column, order);
}

const QList<QVariant> &FactsProxy::keys(int column) const
{
    QList<QVariant> &keys = m_keys[column];
    const int rows = sourceModel()->rowCount();
    if (keys.size() != rows) {
        keys.clear();
        keys.reserve(rows);
        for (int row = 0; row < rows; ++row)
            keys.append(sortKey(sourceModel()->index(row, column).data(sortRole())));
    }
    return keys;
}

const QString &FactsProxy::line(int row) const
{
    const int rows = sourceModel()->rowCount();
    if (m_lines.size() != rows) {
        const int columns = sourceModel()->columnCount();
        QHash<QString, QString> folded; // the same names stand in many rows
        m_lines.clear();
        m_lines.reserve(rows);
        for (int each = 0; each < rows; ++each) {
            QString made;
            for (int column = 0; column < columns; ++column) {
                const QString text = sourceModel()->index(each, column).data().toString();
                if (text.isEmpty())
                    continue;
                const auto known = folded.constFind(text);
                const QString part =
                    known == folded.constEnd() ? *folded.insert(text, foldedLine(text)) : *known;
                made += part + u'\n';
            }
            m_lines.append(made);
        }
    }
    return m_lines.at(row);
}

bool FactsProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (sourceParent.isValid() || m_terms.isEmpty())
        return true;
    return containsAll(line(sourceRow), m_terms);
}

int FactsProxy::compareRows(int a, int b, const Order &by) const
{
    if (by.column < 0 || by.column >= sourceModel()->columnCount())
        return 0;
    const QList<QVariant> &values = keys(by.column);
    const int compared = compareKeys(values.at(a), values.at(b));
    const bool bothKnown = values.at(a).isValid() && values.at(b).isValid();
    return bothKnown && by.order == Qt::DescendingOrder ? -compared : compared;
}

bool FactsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    int compared = compareRows(left.row(), right.row(), m_current);
    if (compared == 0)
        compared = compareRows(left.row(), right.row(), m_previous);
    // The base class asks the other way round when it sorts downwards.
    return m_current.order == Qt::DescendingOrder ? compared > 0 : compared < 0;
}

} // namespace mitra
