// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/columns.h"

#include <algorithm>

namespace mitra
{

namespace
{

// Bits of a mask: one a facet, then the three other ways to narrow.
constexpr quint16 bitOf(Facet facet)
{
    return quint16(1U << unsigned(facet));
}
constexpr quint16 startBit = 1U << facetCount;
constexpr quint16 endBit = 1U << (facetCount + 1);
constexpr quint16 textBit = 1U << (facetCount + 2);

// Whether a row fails in nothing but the dimensions to ignore.
bool passes(quint16 mask, quint16 ignoring)
{
    return (mask & ~unsigned(ignoring)) == 0;
}

void markYears(const std::vector<qint16> &years, const std::optional<YearRange> &range, quint16 bit,
               std::vector<quint16> &masks)
{
    if (!range)
        return;
    for (size_t row = 0; row < masks.size(); ++row) {
        // A year that is not known lies in no range.
        const bool in = years[row] != 0 && years[row] >= range->first && years[row] <= range->last;
        masks[row] = quint16(masks[row] | (in ? 0U : bit));
    }
}

} // namespace

int Columns::position(Facet facet, const QString &id) const
{
    return column(facet).positions.value(id, -1);
}

Selection Columns::known(const Selection &selection) const
{
    Selection kept = selection;
    for (size_t i = 0; i < facetCount; ++i) {
        QStringList values;
        for (const QString &id : selection.chosen[i]) {
            if (position(Facet(i), id) >= 0)
                values.append(id);
        }
        kept = kept.withOnly(Facet(i), values);
    }
    return kept;
}

void Columns::markFacet(Facet facet, const QStringList &chosen, Masks &masks) const
{
    if (chosen.isEmpty())
        return;
    const Column &of = column(facet);
    std::vector<quint16> fails(size_t(of.values.size()), bitOf(facet));
    for (const QString &id : chosen) {
        if (const int at = position(facet, id); at >= 0)
            fails[size_t(at)] = 0;
    }
    if (of.offsets.empty()) {
        for (size_t row = 0; row < masks.size(); ++row)
            masks[row] = quint16(masks[row] | fails[of.codes[row]]);
        return;
    }
    for (size_t row = 0; row < masks.size(); ++row) {
        unsigned fail = bitOf(facet); // one chosen value among the row's is enough
        for (quint32 at = of.offsets[row]; at < of.offsets[row + 1]; ++at)
            fail &= fails[of.codes[at]];
        masks[row] = quint16(masks[row] | fail);
    }
}

Columns::Masks Columns::failing(const Selection &selection) const
{
    Masks masks(m_starts.size(), 0);
    for (size_t i = 0; i < facetCount; ++i)
        markFacet(Facet(i), selection.chosen[i], masks);
    markYears(m_starts, selection.start, startBit, masks);
    markYears(m_ends, selection.end, endBit, masks);
    m_text.markMissing(selection.text, textBit, masks);
    return masks;
}

void Columns::countFacet(Facet facet, const Masks &masks, std::vector<quint32> &counts) const
{
    const Column &of = column(facet);
    const quint16 own = bitOf(facet);
    counts.assign(size_t(of.values.size()), 0);
    if (of.offsets.empty()) {
        for (size_t row = 0; row < masks.size(); ++row)
            counts[of.codes[row]] += passes(masks[row], own) ? 1U : 0U;
        return;
    }
    for (size_t row = 0; row < masks.size(); ++row) {
        if (!passes(masks[row], own))
            continue;
        for (quint32 at = of.offsets[row]; at < of.offsets[row + 1]; ++at)
            ++counts[of.codes[at]];
    }
}

void Columns::countYears(const Masks &masks, Counts &counts) const
{
    const auto countBy = [&](const std::vector<qint16> &years, quint16 own,
                             std::vector<quint32> &byYear, quint32 &unknown) {
        byYear.assign(m_firstYear == 0 ? 0 : size_t(m_lastYear - m_firstYear + 1), 0);
        for (size_t row = 0; row < masks.size(); ++row) {
            if (!passes(masks[row], own))
                continue;
            if (years[row] == 0)
                ++unknown;
            else
                ++byYear[size_t(years[row] - m_firstYear)];
        }
    };
    countBy(m_starts, startBit, counts.startYears, counts.startUnknown);
    countBy(m_ends, endBit, counts.endYears, counts.endUnknown);
}

Counts Columns::count(const Selection &selection) const
{
    const Masks masks = failing(selection);
    Counts counts;
    counts.rows = RowSet(masks.size());
    for (size_t row = 0; row < masks.size(); ++row) {
        if (masks[row] == 0)
            counts.rows.insert(row);
    }
    counts.found = quint32(counts.rows.size());
    for (size_t i = 0; i < facetCount; ++i)
        countFacet(Facet(i), masks, counts.facets[i]);
    countYears(masks, counts);
    return counts;
}

std::optional<Facet> facetOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Partner:
        return Facet::Partner;
    case Dimension::Theme:
        return Facet::Theme;
    case Dimension::Member:
        return Facet::Member;
    case Dimension::Status:
        return Facet::Status;
    case Dimension::Outcome:
        return Facet::Outcome;
    case Dimension::Year:
        break;
    }
    return std::nullopt;
}

const QList<FacetValue> &Columns::values(Dimension dimension) const
{
    const std::optional<Facet> facet = facetOf(dimension);
    return facet ? values(*facet) : m_years;
}

void Columns::valuesOf(Dimension dimension, size_t row, std::vector<quint16> &positions) const
{
    positions.clear();
    const std::optional<Facet> facet = facetOf(dimension);
    if (!facet) {
        positions.push_back(m_starts[row] == 0 ? quint16(m_years.size() - 1)
                                               : quint16(m_starts[row] - m_firstYear));
        return;
    }
    const Column &of = column(*facet);
    const size_t first = of.offsets.empty() ? row : of.offsets[row];
    const size_t end = of.offsets.empty() ? row + 1 : of.offsets[row + 1];
    positions.assign(of.codes.begin() + ptrdiff_t(first), of.codes.begin() + ptrdiff_t(end));
}

RowSet Columns::rowsOf(Facet facet, int position) const
{
    RowSet rows(m_starts.size());
    const Column &of = column(facet);
    for (size_t row = 0; row < m_starts.size(); ++row) {
        const size_t first = of.offsets.empty() ? row : of.offsets[row];
        const size_t end = of.offsets.empty() ? row + 1 : of.offsets[row + 1];
        for (size_t at = first; at < end; ++at) {
            if (of.codes[at] == position)
                rows.insert(row);
        }
    }
    return rows;
}

RowSet Columns::rowsOf(Dimension dimension, int position) const
{
    if (const std::optional<Facet> facet = facetOf(dimension))
        return rowsOf(*facet, position);
    RowSet rows(m_starts.size());
    std::vector<quint16> positions;
    for (size_t row = 0; row < m_starts.size(); ++row) {
        valuesOf(dimension, row, positions);
        if (positions.front() == position)
            rows.insert(row);
    }
    return rows;
}

MatrixCounts Columns::matrix(const Selection &selection, Dimension rows, Dimension columns) const
{
    const auto bitOfDimension = [](Dimension dimension) {
        const std::optional<Facet> facet = facetOf(dimension);
        return facet ? bitOf(*facet) : startBit;
    };
    const Masks masks = failing(selection);
    const auto ignored = quint16(bitOfDimension(rows) | bitOfDimension(columns));
    const size_t width = size_t(values(columns).size());
    MatrixCounts counts;
    counts.rowDimension = rows;
    counts.columnDimension = columns;
    counts.cells.assign(size_t(values(rows).size()) * width, 0);
    counts.rowTotals.assign(size_t(values(rows).size()), 0);
    counts.columnTotals.assign(width, 0);
    std::vector<quint16> down;
    std::vector<quint16> across;
    for (size_t row = 0; row < masks.size(); ++row) {
        if (!passes(masks[row], ignored))
            continue;
        valuesOf(rows, row, down);
        valuesOf(columns, row, across);
        ++counts.total;
        for (const quint16 value : across)
            ++counts.columnTotals[value];
        for (const quint16 value : down) {
            ++counts.rowTotals[value];
            for (const quint16 column : across)
                ++counts.cells[value * width + column];
        }
    }
    return counts;
}

} // namespace mitra
