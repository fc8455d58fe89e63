// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/rowset.h"

#include <optional>
#include <vector>

namespace mitra
{

class BytesReader;
class BytesWriter;

// The rows of one value: bits when it has many, a sorted list when it has few, so that hundreds of
// rare values cost no more than what they are found in.
class ValueRows
{
public:
    ValueRows() = default;
    // Ascending rows out of `capacity`.
    ValueRows(std::vector<quint32> rows, size_t capacity);
    explicit ValueRows(RowSet rows);

    quint32 size() const { return m_count; }
    bool isDense() const { return m_bits.capacity() > 0; }
    const RowSet &bits() const { return m_bits; }               // when dense
    const std::vector<quint32> &list() const { return m_list; } // when not
    quint32 countIn(const RowSet &rows) const;
    void addTo(RowSet &rows) const;

    // From this many rows on, bits take less room and time than a list.
    static bool denseAt(size_t count, size_t capacity)
    {
        return count * RowSet::wordBits >= capacity;
    }

private:
    RowSet m_bits;
    std::vector<quint32> m_list;
    quint32 m_count = 0;
};

// One thing known of every row as small numbers (codes), kept both ways: the codes of each row and
// the rows of each code. A row has no code twice.
class CodedColumn
{
public:
    CodedColumn() = default;
    // Codes below `values`. No offsets: each row has one code; else row r has codes[offsets[r]] to
    // codes[offsets[r + 1]].
    CodedColumn(const std::vector<quint16> &codes, std::vector<quint32> offsets, size_t values);

    size_t rows() const { return m_rows; }
    size_t values() const { return m_valueRows.size(); }
    bool isSingle() const { return m_offsets.empty(); }
    size_t codeCount() const { return m_narrow.size() + m_wide.size(); }
    const ValueRows &rowsOf(size_t code) const { return m_valueRows[code]; }
    // Rows of each value, none left out.
    const std::vector<quint32> &totals() const { return m_totals; }
    const std::vector<quint32> &offsets() const { return m_offsets; }

    // Hands over each code of a row.
    template <typename Use>
    void forEachCode(size_t row, Use use) const
    {
        withCodes([&](const auto *codes) {
            const size_t end = isSingle() ? row + 1 : m_offsets[row + 1];
            for (size_t at = isSingle() ? row : m_offsets[row]; at < end; ++at)
                use(size_t(codes[at]));
        });
    }
    // Hands over the codes in the width they are kept in, so that a loop asks for that once.
    template <typename Use>
    void withCodes(Use use) const
    {
        if (m_wide.empty())
            use(m_narrow.data());
        else
            use(m_wide.data());
    }

    // How many of those rows have each code.
    std::vector<quint32> countIn(const RowSet &rows) const;
    // Adds `step` to the count of each code of each of those rows; for few rows.
    void addRows(const RowSet &rows, int step, std::vector<quint32> &counts) const;
    void write(BytesWriter &to) const;
    // None when the bytes are of no column with so many values and rows.
    static std::optional<CodedColumn> read(BytesReader &from, size_t values, size_t rows);

    // Nanoseconds that the two ways take, roughly: only their proportion matters.
    double costOfCounting() const;
    double costOfRows(size_t rows) const;

private:
    size_t m_rows = 0;
    std::vector<quint8> m_narrow; // one of the two is empty
    std::vector<quint16> m_wide;
    std::vector<quint32> m_offsets;
    std::vector<ValueRows> m_valueRows;
    std::vector<quint32> m_totals;
};

} // namespace mitra
