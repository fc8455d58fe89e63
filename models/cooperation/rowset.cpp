// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/rowset.h"

#include <algorithm>

namespace mitra
{

RowSet::RowSet(size_t rows, bool full)
    : m_rows(rows)
    , m_words((rows + wordBits - 1) / wordBits, full ? ~Word(0) : Word(0))
{
    if (full && rows % wordBits != 0)
        m_words.back() = (Word(1) << (rows % wordBits)) - 1;
}

size_t RowSet::size() const
{
    size_t count = 0;
    for (const Word word : m_words)
        count += size_t(std::popcount(word));
    return count;
}

bool RowSet::empty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](Word word) { return word == 0; });
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    for (size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= other.m_words[at];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    for (size_t at = 0; at < m_words.size(); ++at)
        m_words[at] |= other.m_words[at];
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    for (size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= ~other.m_words[at];
    return *this;
}

std::vector<quint32> RowSet::toVector() const
{
    std::vector<quint32> rows;
    rows.reserve(size());
    forEach([&rows](quint32 row) { rows.push_back(row); });
    return rows;
}

} // namespace mitra
