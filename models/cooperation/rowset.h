// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace mitra
{

// A set of initiatives, one bit a row of the file, so that sets of a million are small and are
// joined, cut and counted word by word. Iterating gives the rows in the file's order.
class RowSet
{
public:
    using Word = quint64;
    static constexpr size_t wordBits = 64;

    RowSet() = default;
    // Of that many rows, none or all of them in the set.
    explicit RowSet(size_t rows, bool full = false);

    // How many rows there are, in the set or not.
    size_t capacity() const { return m_rows; }
    // How many are in the set; a pass over the bits.
    size_t size() const;
    bool empty() const;
    bool contains(size_t row) const
    {
        return row < m_rows && (m_words[row / wordBits] >> (row % wordBits) & 1U) != 0;
    }
    void insert(size_t row) { m_words[row / wordBits] |= Word(1) << (row % wordBits); }
    void remove(size_t row) { m_words[row / wordBits] &= ~(Word(1) << (row % wordBits)); }

    // Both sets are of as many rows.
    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    // Rows in the set and out of the other.
    RowSet &operator-=(const RowSet &other);
    friend bool operator==(const RowSet &, const RowSet &) = default;

    template <typename Use>
    void forEach(Use use) const
    {
        for (size_t at = 0; at < m_words.size(); ++at) {
            for (Word left = m_words[at]; left != 0; left &= left - 1)
                use(quint32(at * wordBits + size_t(std::countr_zero(left))));
        }
    }
    std::vector<quint32> toVector() const;

    // The k-th row of the set, from 0; capacity() when there are not so many. A scan of the words.
    size_t nth(size_t k) const;
    // How many rows of the set stand before that row.
    size_t rankOf(size_t row) const;

    // The bits, the first row lowest; those past capacity() are 0 and must stay so.
    const std::vector<Word> &words() const { return m_words; }
    std::vector<Word> &words() { return m_words; }

private:
    size_t m_rows = 0;
    std::vector<Word> m_words;
};

} // namespace mitra
