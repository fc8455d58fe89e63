// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/rowset.h"

#include "models/cooperation/hotloops.h"

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
    return countBits(m_words.data(), m_words.size());
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

size_t RowSet::nth(size_t k) const
{
    for (size_t at = 0; at < m_words.size(); ++at) {
        const size_t here = size_t(std::popcount(m_words[at]));
        if (k >= here) {
            k -= here;
            continue;
        }
        Word left = m_words[at];
        for (; k > 0; --k)
            left &= left - 1;
        return at * wordBits + size_t(std::countr_zero(left));
    }
    return m_rows;
}

size_t RowSet::rankOf(size_t row) const
{
    const size_t before = std::min(row, m_rows);
    const size_t whole = before / wordBits;
    size_t rank = countBits(m_words.data(), whole);
    if (before % wordBits != 0) {
        const Word below = (Word(1) << (before % wordBits)) - 1;
        rank += size_t(std::popcount(m_words[whole] & below));
    }
    return rank;
}

} // namespace mitra
