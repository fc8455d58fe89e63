// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/counter.h"

#include "models/cooperation/foldtext.h"
#include "models/cooperation/hotloops.h"
#include "models/cooperation/matrixcells.h"

#include <algorithm>

namespace mitra
{

namespace
{

size_t changedRows(const RowSet &a, const RowSet &b)
{
    return countDifferent(a.words().data(), b.words().data(), a.words().size());
}

RowSet without(RowSet rows, const RowSet &other)
{
    rows -= other;
    return rows;
}

} // namespace

Counter::Counter(const Columns &columns)
    : m_columns(columns)
    , m_none(size_t(columns.size()), true)
    , m_one(size_t(columns.size()))
{
    for (size_t at = 0; at < facetCount; ++at)
        m_counted[at] = {m_none, columns.coded(Facet(at)).totals()};
    m_counted[startAt] = {m_none, columns.starts().totals()};
    m_counted[endAt] = {m_none, columns.ends().totals()};
}

RowSet Counter::rowsOfChoice(Facet facet, const QStringList &chosen) const
{
    RowSet rows(m_none.capacity());
    for (const QString &id : chosen) {
        if (const int at = m_columns.position(facet, id); at >= 0)
            m_columns.coded(facet).rowsOf(size_t(at)).addTo(rows);
    }
    return rows;
}

RowSet Counter::rowsOfYears(const CodedColumn &years, const YearRange &range) const
{
    RowSet rows(m_none.capacity());
    // A code behind the years is "not known", which lies in no range.
    for (size_t code = 0; code < m_columns.yearCount(); ++code) {
        const int year = m_columns.firstYear() + int(code);
        if (year >= range.first && year <= range.last)
            years.rowsOf(code).addTo(rows);
    }
    return rows;
}

void Counter::narrow(const Selection &selection)
{
    for (size_t at = 0; at < facetCount; ++at) {
        const QStringList &chosen = selection.chosen[at];
        if (chosen == m_selection.chosen[at])
            continue;
        m_narrowings[at].active = !chosen.isEmpty();
        if (!chosen.isEmpty())
            m_narrowings[at].passing = rowsOfChoice(Facet(at), chosen);
    }
    const auto narrowYears = [this](Narrowing &by, const CodedColumn &years,
                                    const std::optional<YearRange> &range) {
        by.active = range.has_value();
        if (range)
            by.passing = rowsOfYears(years, *range);
    };
    if (selection.start != m_selection.start)
        narrowYears(m_narrowings[startAt], m_columns.starts(), selection.start);
    if (selection.end != m_selection.end)
        narrowYears(m_narrowings[endAt], m_columns.ends(), selection.end);
    if (selection.text != m_selection.text) {
        m_narrowings[textAt].active = !searchTerms(selection.text).isEmpty();
        if (m_narrowings[textAt].active)
            m_narrowings[textAt].passing = m_columns.textRows(selection.text);
    }
    m_selection = selection;
}

void Counter::findGrounds()
{
    std::vector<const RowSet::Word *> passing;
    for (const Narrowing &by : m_narrowings) {
        if (by.active)
            passing.push_back(by.passing.words().data());
    }
    // Bits past the last row must stay 0 in `none`, so it begins with all rows.
    m_none = RowSet(m_none.capacity(), true);
    m_one = RowSet(m_none.capacity());
    constexpr size_t block = 512; // words; a block of every set stays in the nearest cache
    RowSet::Word *none = m_none.words().data();
    RowSet::Word *one = m_one.words().data();
    const size_t words = m_none.words().size();
    for (size_t first = 0; first < words; first += block) {
        const size_t end = std::min(first + block, words);
        for (const RowSet::Word *pass : passing) {
            for (size_t at = first; at < end; ++at) {
                one[at] = (one[at] & pass[at]) | (none[at] & ~pass[at]);
                none[at] &= pass[at];
            }
        }
    }
}

RowSet Counter::groundOf(size_t narrowing) const
{
    RowSet rows = m_none;
    if (m_narrowings[narrowing].active)
        rows |= without(m_one, m_narrowings[narrowing].passing);
    return rows;
}

RowSet Counter::groundOf(Dimension rows, Dimension columns) const
{
    const auto narrowingOf = [](Dimension dimension) {
        const std::optional<Facet> facet = facetOf(dimension);
        return facet ? size_t(*facet) : startAt;
    };
    RowSet ground(m_none.capacity(), true);
    for (size_t at = 0; at < narrowingCount; ++at) {
        if (m_narrowings[at].active && at != narrowingOf(rows) && at != narrowingOf(columns))
            ground &= m_narrowings[at].passing;
    }
    return ground;
}

RowSet Counter::groundOf(const Selection &selection, Dimension rows, Dimension columns)
{
    narrow(selection);
    return groundOf(rows, columns);
}

// From what is nearest: the rows counted before, no rows, or all of them, counting only the rows
// in between; or anew, when that is less work.
void Counter::recount(const CodedColumn &column, const RowSet &ground, Counted &counted)
{
    const size_t changed = changedRows(ground, counted.ground);
    if (changed == 0)
        return;
    const size_t found = ground.size();
    const size_t missing = column.rows() - found;
    const size_t nearest = std::min({changed, found, missing});
    if (column.costOfRows(nearest) > column.costOfCounting()) {
        counted.counts = column.countIn(ground);
    } else if (nearest == changed) {
        column.addRows(without(ground, counted.ground), 1, counted.counts);
        column.addRows(without(counted.ground, ground), -1, counted.counts);
    } else if (nearest == found) {
        counted.counts.assign(column.values(), 0);
        column.addRows(ground, 1, counted.counts);
    } else {
        counted.counts = column.totals();
        column.addRows(without(RowSet(column.rows(), true), ground), -1, counted.counts);
    }
    counted.ground = ground;
}

void Counter::takeYears(const Counted &from, std::vector<quint32> &byYear, quint32 &unknown) const
{
    const size_t years = m_columns.yearCount();
    byYear.assign(from.counts.begin(), from.counts.begin() + ptrdiff_t(years));
    unknown = from.counts.size() > years ? from.counts.back() : 0;
}

const Counts &Counter::count(const Selection &selection)
{
    narrow(selection);
    findGrounds();
    for (size_t at = 0; at < m_counted.size(); ++at) {
        const CodedColumn &column = at == startAt ? m_columns.starts()
                                    : at == endAt ? m_columns.ends()
                                                  : m_columns.coded(Facet(at));
        if (m_narrowings[at].active)
            recount(column, groundOf(at), m_counted[at]);
        else
            recount(column, m_none, m_counted[at]);
    }
    m_counts.rows = m_none;
    m_counts.found = quint32(m_none.size());
    for (size_t at = 0; at < facetCount; ++at)
        m_counts.facets[at] = m_counted[at].counts;
    takeYears(m_counted[startAt], m_counts.startYears, m_counts.startUnknown);
    takeYears(m_counted[endAt], m_counts.endYears, m_counts.endUnknown);
    return m_counts;
}

std::vector<quint32> Counter::recountCells(CountedMatrix &matrix, const RowSet &ground) const
{
    const CodedColumn &down = m_columns.coded(matrix.counts.rowDimension);
    const CodedColumn &across = m_columns.coded(matrix.counts.columnDimension);
    const size_t found = ground.size();
    const size_t missing = ground.capacity() - found;
    const size_t changed = matrix.made ? changedRows(ground, matrix.ground) : ground.capacity();
    const size_t nearest = std::min({changed, found, missing});
    if (costOfAddingCells(down, across, nearest) > costOfCells(down, across) || nearest == found)
        return countCells(down, across, ground);
    if (nearest == changed) {
        std::vector<quint32> cells = std::move(matrix.counts.cells);
        addCells(down, across, without(ground, matrix.ground), 1, cells);
        addCells(down, across, without(matrix.ground, ground), -1, cells);
        return cells;
    }
    const RowSet all(ground.capacity(), true);
    if (matrix.allCells.empty())
        matrix.allCells = countCells(down, across, all);
    std::vector<quint32> cells = matrix.allCells;
    addCells(down, across, without(all, ground), -1, cells);
    return cells;
}

const MatrixCounts &Counter::matrix(Dimension rows, Dimension columns)
{
    CountedMatrix &matrix = m_matrices[{rows, columns}];
    RowSet ground = groundOf(rows, columns);
    if (matrix.made && matrix.ground == ground)
        return matrix.counts;
    matrix.counts.rowDimension = rows;
    matrix.counts.columnDimension = columns;
    matrix.counts.cells = recountCells(matrix, ground);
    matrix.counts.rowTotals = m_columns.countsOf(ground, rows);
    matrix.counts.columnTotals = m_columns.countsOf(ground, columns);
    matrix.counts.total = quint32(ground.size());
    matrix.ground = std::move(ground);
    matrix.made = true;
    return matrix.counts;
}

} // namespace mitra
