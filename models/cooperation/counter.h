// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

#include <map>

namespace mitra
{

// Counts one selection after the other, keeping what it found: a click works out again only the
// dimension that changed, and counts only what that can have changed. Belongs to one thread; the
// Columns must outlive it.
class Counter
{
public:
    explicit Counter(const Columns &columns);

    // Both hold until the next call of count().
    const Counts &count(const Selection &selection);
    // Of the selection counted last; of no selection before.
    const MatrixCounts &matrix(Dimension rows, Dimension columns);
    // The rows that a matrix of that selection counts.
    RowSet groundOf(const Selection &selection, Dimension rows, Dimension columns);

private:
    // What narrows: the facets, then these.
    static constexpr size_t startAt = facetCount;
    static constexpr size_t endAt = facetCount + 1;
    static constexpr size_t textAt = facetCount + 2;
    static constexpr size_t narrowingCount = facetCount + 3;

    struct Narrowing {
        bool active = false;
        RowSet passing; // when active
    };
    // The counts of one column and the rows they were counted in.
    struct Counted {
        RowSet ground;
        std::vector<quint32> counts;
    };
    struct CountedMatrix {
        bool made = false;
        RowSet ground;
        MatrixCounts counts;
        std::vector<quint32> allCells; // of every row; made when it is the nearest to count from
    };

    void narrow(const Selection &selection);
    RowSet rowsOfChoice(Facet facet, const QStringList &chosen) const;
    RowSet rowsOfYears(const CodedColumn &years, const YearRange &range) const;
    void findGrounds();
    // The rows that fail in nothing but that dimension.
    RowSet groundOf(size_t narrowing) const;
    RowSet groundOf(Dimension rows, Dimension columns) const;
    static void recount(const CodedColumn &column, const RowSet &ground, Counted &counted);
    std::vector<quint32> recountCells(CountedMatrix &matrix, const RowSet &ground) const;
    void takeYears(const Counted &from, std::vector<quint32> &byYear, quint32 &unknown) const;

    const Columns &m_columns;
    Selection m_selection;
    std::array<Narrowing, narrowingCount> m_narrowings;
    RowSet m_none;                                 // fail in no dimension: the rows that match
    RowSet m_one;                                  // fail in just one
    std::array<Counted, facetCount + 2> m_counted; // facets, start, end
    std::map<std::pair<Dimension, Dimension>, CountedMatrix> m_matrices;
    Counts m_counts;
};

} // namespace mitra
