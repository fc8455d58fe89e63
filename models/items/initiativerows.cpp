// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativerows.h"

namespace mitra
{

InitiativeRows::InitiativeRows(FactsPtr facts, std::vector<quint32> rows, QList<int> columns,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_facts(std::move(facts))
    , m_rows(std::move(rows))
    , m_columns(std::move(columns))
{
}

std::optional<Initiative> InitiativeRows::initiative(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_facts->initiatives().at(m_rows[size_t(row)]);
}

void InitiativeRows::setRows(std::vector<quint32> rows)
{
    m_rows = std::move(rows);
    m_readRow = -1;
}

void InitiativeRows::setFacts(const FactsPtr &facts)
{
    m_facts = facts;
    m_readRow = -1;
}

int InitiativeRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InitiativeRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant InitiativeRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (m_readRow != index.row()) {
        m_read = m_facts->initiatives().at(m_rows[size_t(index.row())]);
        m_readRow = index.row();
    }
    return InitiativeCells(*m_facts).data(m_read, m_columns.at(index.column()), role);
}

QVariant InitiativeRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const int column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return InitiativeCells::title(column);
    case Qt::ToolTipRole:
        return InitiativeCells::meaning(column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter |
            (InitiativeCells::isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace mitra
