// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/codedcolumn.h"

#include "models/cooperation/bytes.h"
#include "models/cooperation/hotloops.h"

#include <algorithm>

namespace mitra
{

ValueRows::ValueRows(std::vector<quint32> rows, size_t capacity)
    : m_count(quint32(rows.size()))
{
    if (!denseAt(rows.size(), capacity)) {
        m_list = std::move(rows);
        m_list.shrink_to_fit();
        return;
    }
    m_bits = RowSet(capacity);
    for (const quint32 row : rows)
        m_bits.insert(row);
}

ValueRows::ValueRows(RowSet rows)
    : m_bits(std::move(rows))
    , m_count(quint32(m_bits.size()))
{
}

quint32 ValueRows::countIn(const RowSet &rows) const
{
    if (isDense())
        return quint32(countBoth(m_bits.words().data(), rows.words().data(), rows.words().size()));
    return quint32(std::count_if(m_list.begin(), m_list.end(),
                                 [&rows](quint32 row) { return rows.contains(row); }));
}

void ValueRows::addTo(RowSet &rows) const
{
    if (isDense()) {
        rows |= m_bits;
        return;
    }
    for (const quint32 row : m_list)
        rows.insert(row);
}

CodedColumn::CodedColumn(const std::vector<quint16> &codes, std::vector<quint32> offsets,
                         size_t values)
    : m_rows(offsets.empty() ? codes.size() : offsets.size() - 1)
    , m_offsets(std::move(offsets))
    , m_totals(values, 0)
{
    if (values <= 256)
        m_narrow.assign(codes.begin(), codes.end());
    else
        m_wide = codes;
    for (const quint16 code : codes)
        ++m_totals[code];

    std::vector<RowSet> dense(values);
    std::vector<std::vector<quint32>> sparse(values);
    for (size_t value = 0; value < values; ++value) {
        if (m_rows > 0 && ValueRows::denseAt(m_totals[value], m_rows))
            dense[value] = RowSet(m_rows);
        else
            sparse[value].reserve(m_totals[value]);
    }
    for (size_t row = 0; row < m_rows; ++row) {
        const size_t end = isSingle() ? row + 1 : m_offsets[row + 1];
        for (size_t at = isSingle() ? row : m_offsets[row]; at < end; ++at) {
            const quint16 code = codes[at];
            if (dense[code].capacity() > 0)
                dense[code].insert(row);
            else
                sparse[code].push_back(quint32(row));
        }
    }
    m_valueRows.reserve(values);
    for (size_t value = 0; value < values; ++value) {
        if (dense[value].capacity() > 0)
            m_valueRows.emplace_back(std::move(dense[value]));
        else
            m_valueRows.emplace_back(std::move(sparse[value]), m_rows);
    }
}

void CodedColumn::write(BytesWriter &to) const
{
    to.put(m_narrow);
    to.put(m_wide);
    to.put(m_offsets);
}

std::optional<CodedColumn> CodedColumn::read(BytesReader &from, size_t values, size_t rows)
{
    const std::vector<quint8> narrow = from.take<quint8>();
    std::vector<quint16> codes = from.take<quint16>();
    codes.insert(codes.end(), narrow.begin(), narrow.end());
    std::vector<quint32> offsets = from.take<quint32>();
    const bool fits = offsets.empty() ? codes.size() == rows
                                      : offsets.size() == rows + 1 && offsets.front() == 0 &&
                                            offsets.back() == codes.size() &&
                                            std::is_sorted(offsets.begin(), offsets.end());
    const bool known =
        std::all_of(codes.begin(), codes.end(), [values](quint16 code) { return code < values; });
    if (from.failed() || !fits || !known)
        return std::nullopt;
    return CodedColumn(codes, std::move(offsets), values);
}

std::vector<quint32> CodedColumn::countIn(const RowSet &rows) const
{
    const size_t found = rows.size();
    if (found == m_rows)
        return m_totals;
    std::vector<quint32> counts(values(), 0);
    if (costOfRows(found) < costOfCounting()) {
        addRows(rows, 1, counts);
        return counts;
    }
    for (size_t value = 0; value < counts.size(); ++value)
        counts[value] = m_valueRows[value].countIn(rows);
    return counts;
}

void CodedColumn::addRows(const RowSet &rows, int step, std::vector<quint32> &counts) const
{
    const auto by = quint32(step); // taking away is adding modulo 2^32
    withCodes([&](const auto *codes) {
        if (isSingle()) {
            rows.forEach([&](quint32 row) { counts[codes[row]] += by; });
            return;
        }
        rows.forEach([&](quint32 row) {
            for (quint32 at = m_offsets[row]; at < m_offsets[row + 1]; ++at)
                counts[codes[at]] += by;
        });
    });
}

double CodedColumn::costOfCounting() const
{
    // Bits cost by the word, lists by the row.
    constexpr double wordCost = 0.1;
    constexpr double listedCost = 1.5;
    double cost = 0;
    for (const ValueRows &of : m_valueRows)
        cost += of.isDense() ? wordCost * double(of.bits().words().size()) : listedCost * of.size();
    return cost;
}

double CodedColumn::costOfRows(size_t rows) const
{
    // The bits themselves, then a row with its codes.
    constexpr double wordCost = 0.5;
    const double perRow = isSingle() ? 1.5 : 4 + 1.5 * double(codeCount()) / double(m_rows + 1);
    return wordCost * double(m_rows / RowSet::wordBits) + perRow * double(rows);
}

} // namespace mitra
