// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/currentselection.h"

namespace mitra
{

CurrentSelection::CurrentSelection(QObject *parent)
    : QObject(parent)
    , m_facts(std::make_shared<const Facts>(FactTables()))
    , m_columns(std::make_shared<const Columns>(m_facts))
    , m_counts(m_columns->count(m_selection))
{
}

void CurrentSelection::setFacts(const FactsPtr &facts, const ColumnsPtr &columns)
{
    m_facts = facts ? facts : std::make_shared<const Facts>(FactTables());
    m_columns = columns && facts ? columns : std::make_shared<const Columns>(m_facts);
    m_selection = m_columns->known(m_selection);
    m_counts = m_columns->count(m_selection);
    m_matrix.reset();
    emit changed();
}

const MatrixCounts &CurrentSelection::matrix(Dimension rows, Dimension columns) const
{
    if (!m_matrix || m_matrix->rowDimension != rows || m_matrix->columnDimension != columns)
        m_matrix = m_columns->matrix(m_selection, rows, columns);
    return *m_matrix;
}

void CurrentSelection::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_counts = m_columns->count(m_selection);
    m_matrix.reset();
    emit changed();
}

} // namespace mitra
