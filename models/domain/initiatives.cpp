// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/initiatives.h"

namespace mitra
{

Initiatives::Initiatives(QList<Initiative> rows)
    : m_rows(std::move(rows))
{
    m_row.reserve(m_rows.size());
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_row.insert(m_rows.at(i).id, i);
}

std::vector<quint32> Initiatives::partsOf(qsizetype row) const
{
    std::vector<quint32> parts;
    for (qsizetype i = 0; i < size(); ++i) {
        if (m_rows.at(i).parent == m_rows.at(row).id)
            parts.push_back(quint32(i));
    }
    return parts;
}

} // namespace mitra
