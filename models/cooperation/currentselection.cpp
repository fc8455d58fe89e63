// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/currentselection.h"

namespace mitra
{

CurrentSelection::CurrentSelection(QObject *parent)
    : QObject(parent)
    , m_facts(std::make_shared<const Facts>(FactTables()))
    , m_columns(std::make_unique<Columns>(m_facts))
    , m_counts(m_columns->count(m_selection))
{
}

void CurrentSelection::setFacts(const FactsPtr &facts)
{
    m_facts = facts ? facts : std::make_shared<const Facts>(FactTables());
    m_columns = std::make_unique<Columns>(m_facts);
    m_selection = m_columns->known(m_selection);
    m_counts = m_columns->count(m_selection);
    emit changed();
}

void CurrentSelection::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    m_counts = m_columns->count(m_selection);
    emit changed();
}

} // namespace mitra
