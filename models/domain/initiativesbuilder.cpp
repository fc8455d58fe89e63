// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/initiativesbuilder.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace mitra
{

void InitiativesBuilder::add(const Initiative &initiative)
{
    const auto row = quint64(m_pack.size());
    if (row == 0)
        m_pack.offsets.append(0);
    initiativerecord::write(initiative, m_dictionaries, m_pack.records);
    m_pack.offsets.append(quint64(m_pack.records.size()));

    const auto codeOfYear = [this](std::optional<int> year) {
        return year ? m_years.codeOf(*year) + 1 : 0;
    };
    m_pack.theme.append(m_dictionaries.themes.codeOf(initiative.theme));
    m_pack.framework.append(m_dictionaries.frameworks.codeOf(initiative.framework));
    m_pack.source.append(m_dictionaries.sources.codeOf(initiative.source));
    m_pack.start.append(codeOfYear(initiative.startYear));
    m_pack.end.append(codeOfYear(initiative.endYear));
    m_pack.state.append(InitiativesPack::stateOf(initiative.status, initiative.budget.has_value()));

    QByteArray id = initiative.id.text().toUtf8();
    m_isSorted = m_isSorted && (row == 0 || m_lastId <= id);
    m_lastId = std::move(id);
    if (!initiative.parent.isEmpty()) {
        PackedWriter parents(m_parents);
        parents.number(row);
        parents.text(initiative.parent.text());
    }
}

Initiatives InitiativesBuilder::finish()
{
    m_pack.themes = m_dictionaries.themes.values();
    m_pack.frameworks = m_dictionaries.frameworks.values();
    m_pack.sources = m_dictionaries.sources.values();
    m_pack.partners = m_dictionaries.partners.values();
    m_pack.economies = m_dictionaries.economies.values();
    m_pack.outcomes = m_dictionaries.outcomes.values();
    m_pack.currencies = m_dictionaries.currencies.values();
    m_pack.years = m_years.values();
    m_pack.words = m_dictionaries.texts.words();
    if (!m_isSorted)
        sortById();
    findParents();
    m_pack.records.squeeze();
    m_pack.words.squeeze();
    for (NumberColumn *column :
         {&m_pack.offsets, &m_pack.theme, &m_pack.framework, &m_pack.source, &m_pack.start,
          &m_pack.end, &m_pack.state, &m_pack.parent, &m_pack.byParent, &m_pack.byId})
        column->squeeze();

    Initiatives made(std::move(m_pack));
    *this = InitiativesBuilder();
    return made;
}

void InitiativesBuilder::sortById()
{
    std::vector<quint32> rows(size_t(m_pack.size()));
    std::iota(rows.begin(), rows.end(), 0);
    std::stable_sort(rows.begin(), rows.end(), [this](quint32 a, quint32 b) {
        return initiativerecord::idOf(m_pack.record(a)) < initiativerecord::idOf(m_pack.record(b));
    });
    for (const quint32 row : rows)
        m_pack.byId.append(row);
}

void InitiativesBuilder::findParents()
{
    std::vector<std::pair<quint64, quint64>> byParent; // parent's row, row
    PackedReader parents(m_parents);
    while (!parents.isAtEnd()) {
        const quint64 row = parents.number();
        const qsizetype parent = m_pack.rowOf(parents.bytes());
        while (quint64(m_pack.parent.size()) < row)
            m_pack.parent.append(0);
        m_pack.parent.append(quint64(parent + 1));
        if (parent >= 0)
            byParent.emplace_back(quint64(parent), row);
    }
    while (m_pack.parent.size() < m_pack.size())
        m_pack.parent.append(0);
    std::sort(byParent.begin(), byParent.end());
    for (const auto &[parent, row] : byParent)
        m_pack.byParent.append(row);
}

} // namespace mitra
