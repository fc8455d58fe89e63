// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/currentselection.h"

namespace mitra
{

CurrentSelection::CurrentSelection(QObject *parent)
    : QObject(parent)
    , m_facts(std::make_shared<const Facts>(FactTables()))
    , m_columns(std::make_shared<const Columns>(m_facts))
    , m_counter(std::make_unique<Counter>(*m_columns))
    , m_counts(&m_counter->count(m_selection))
{
}

void CurrentSelection::setFacts(const FactsPtr &facts, const ColumnsPtr &columns)
{
    m_facts = facts ? facts : std::make_shared<const Facts>(FactTables());
    // The counter holds on to the columns before: it goes first.
    m_counter.reset();
    m_columns = columns && facts ? columns : std::make_shared<const Columns>(m_facts);
    m_selection = m_columns->known(m_selection);
    m_counter = std::make_unique<Counter>(*m_columns);
    m_counts = &m_counter->count(m_selection);
    emit changed();
}

const MatrixCounts &CurrentSelection::matrix(Dimension rows, Dimension columns) const
{
    return m_counter->matrix(rows, columns);
}

void CurrentSelection::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_counts = &m_counter->count(m_selection);
    emit changed();
}

} // namespace mitra
