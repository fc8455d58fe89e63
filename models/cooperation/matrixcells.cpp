// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/matrixcells.h"

#include "models/cooperation/hotloops.h"

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

// So many words of every value across stay in the processor's nearest cache.
constexpr size_t blockWords = 256;
constexpr double wordCost = 0.08; // of looking at a word of two sets
constexpr double bitCost = 1.6;   // of taking one row out of a set and counting its codes

double codesPerRow(const CodedColumn &column)
{
    return column.rows() == 0 ? 0 : double(column.codeCount()) / double(column.rows());
}

// One value down against all across, block by block: where it has few rows, one row at a time;
// where it has many, set against set.
class DenseRows
{
public:
    DenseRows(const CodedColumn &down, const CodedColumn &across, const RowSet &rows,
              std::vector<quint32> &cells)
        : m_down(down)
        , m_across(across)
        , m_rows(rows)
        , m_cells(cells)
    {
        for (size_t code = 0; code < down.values(); ++code) {
            if (down.rowsOf(code).isDense())
                m_downCodes.push_back(code);
        }
        for (size_t code = 0; code < across.values(); ++code) {
            if (across.rowsOf(code).isDense())
                m_acrossCodes.push_back(code);
        }
    }

    void count()
    {
        const size_t words = m_rows.words().size();
        for (size_t at = 0; at < words; at += blockWords) {
            const size_t size = std::min(blockWords, words - at);
            for (const size_t code : m_downCodes)
                countBlock(code, at, size);
        }
    }

private:
    void countBlock(size_t code, size_t at, size_t size)
    {
        const size_t found =
            keepBoth(m_rows.words().data() + at, m_down.rowsOf(code).bits().words().data() + at,
                     size, m_kept.data());
        if (found == 0)
            return;
        quint32 *cells = m_cells.data() + code * m_across.values();
        const double bySets = wordCost * double(size * m_acrossCodes.size());
        if (bitCost * codesPerRow(m_across) * double(found) < bySets) {
            m_across.withCodes([&](const auto *codes) { bumpRows(codes, at, size, cells); });
            return;
        }
        for (const size_t across : m_acrossCodes)
            cells[across] += quint32(
                countBoth(m_kept.data(), m_across.rowsOf(across).bits().words().data() + at, size));
    }

    template <typename Code>
    void bumpRows(const Code *codes, size_t at, size_t size, quint32 *cells)
    {
        const std::vector<quint32> &offsets = m_across.offsets();
        const bool single = m_across.isSingle();
        for (size_t word = 0; word < size; ++word) {
            const size_t first = (at + word) * RowSet::wordBits;
            for (RowSet::Word left = m_kept[word]; left != 0; left &= left - 1) {
                const size_t row = first + size_t(std::countr_zero(left));
                if (single) {
                    ++cells[codes[row]];
                    continue;
                }
                for (quint32 i = offsets[row]; i < offsets[row + 1]; ++i)
                    ++cells[codes[i]];
            }
        }
    }

    const CodedColumn &m_down;
    const CodedColumn &m_across;
    const RowSet &m_rows;
    std::vector<quint32> &m_cells;
    std::vector<size_t> m_downCodes; // those with sets
    std::vector<size_t> m_acrossCodes;
    std::array<quint64, blockWords> m_kept{};
};

} // namespace

std::vector<quint32> countCells(const CodedColumn &down, const CodedColumn &across,
                                const RowSet &rows)
{
    const size_t width = across.values();
    std::vector<quint32> cells(down.values() * width, 0);
    const size_t found = rows.size();
    if (costOfAddingCells(down, across, found) < costOfCells(down, across)) {
        addCells(down, across, rows, 1, cells);
        return cells;
    }
    DenseRows(down, across, rows, cells).count();
    for (size_t code = 0; code < down.values(); ++code) {
        for (const quint32 row : down.rowsOf(code).list()) {
            if (rows.contains(row))
                across.forEachCode(row, [&](size_t to) { ++cells[code * width + to]; });
        }
    }
    // Rare values across: counted from their own lists, whatever part of them was met above.
    for (size_t code = 0; code < width; ++code) {
        const ValueRows &of = across.rowsOf(code);
        if (of.isDense())
            continue;
        for (size_t from = 0; from < down.values(); ++from)
            cells[from * width + code] = 0;
        for (const quint32 row : of.list()) {
            if (rows.contains(row))
                down.forEachCode(row, [&](size_t from) { ++cells[from * width + code]; });
        }
    }
    return cells;
}

void addCells(const CodedColumn &down, const CodedColumn &across, const RowSet &rows, int step,
              std::vector<quint32> &cells)
{
    const auto by = quint32(step);
    const size_t width = across.values();
    down.withCodes([&](const auto *downCodes) {
        across.withCodes([&](const auto *acrossCodes) {
            rows.forEach([&](quint32 row) {
                const size_t end = down.isSingle() ? row + 1 : down.offsets()[row + 1];
                const size_t first = across.isSingle() ? row : across.offsets()[row];
                const size_t last = across.isSingle() ? row + 1 : across.offsets()[row + 1];
                for (size_t i = down.isSingle() ? row : down.offsets()[row]; i < end; ++i) {
                    quint32 *line = cells.data() + downCodes[i] * width;
                    for (size_t k = first; k < last; ++k)
                        line[acrossCodes[k]] += by;
                }
            });
        });
    });
}

double costOfCells(const CodedColumn &down, const CodedColumn &across)
{
    double cost = 0;
    double dense = 0;
    for (size_t code = 0; code < across.values(); ++code) {
        const ValueRows &of = across.rowsOf(code);
        dense += of.isDense() ? 1 : 0;
        cost += of.isDense() ? 0 : bitCost * of.size() * codesPerRow(down);
    }
    for (size_t code = 0; code < down.values(); ++code) {
        const ValueRows &of = down.rowsOf(code);
        const double bySets = wordCost * double(of.bits().words().size()) * (1 + dense);
        const double byRows = bitCost * of.size() * codesPerRow(across);
        cost += of.isDense() ? std::min(bySets, byRows) : byRows;
    }
    return cost;
}

double costOfAddingCells(const CodedColumn &down, const CodedColumn &across, size_t rows)
{
    return 0.5 * double(down.rows() / RowSet::wordBits) +
           double(rows) * (4 + bitCost * codesPerRow(down) * codesPerRow(across));
}

} // namespace mitra
