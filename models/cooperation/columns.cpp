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

void Columns::countMatrix(const Masks &masks, Counts &counts) const
{
    const Column &partners = column(Facet::Partner);
    const Column &themes = column(Facet::Theme);
    const quint16 both = quint16(bitOf(Facet::Partner) | bitOf(Facet::Theme));
    const size_t width = size_t(themes.values.size());
    counts.matrix.assign(size_t(partners.values.size()) * width, 0);
    counts.partnerTotals.assign(size_t(partners.values.size()), 0);
    counts.themeTotals.assign(width, 0);
    for (size_t row = 0; row < masks.size(); ++row) {
        if (!passes(masks[row], both))
            continue;
        const quint16 theme = themes.codes[row];
        ++counts.matrixTotal;
        ++counts.themeTotals[theme];
        for (quint32 at = partners.offsets[row]; at < partners.offsets[row + 1]; ++at)
            ++counts.matrix[partners.codes[at] * width + theme];
    }
    // An initiative has one theme, so a partner's cells hold each initiative once.
    for (size_t cell = 0; cell < counts.matrix.size(); ++cell)
        counts.partnerTotals[cell / width] += counts.matrix[cell];
}

void Columns::countYears(const Masks &masks, Counts &counts) const
{
    counts.startYears.assign(m_firstYear == 0 ? 0 : size_t(m_lastYear - m_firstYear + 1), 0);
    for (size_t row = 0; row < masks.size(); ++row) {
        if (!passes(masks[row], startBit))
            continue;
        if (m_starts[row] == 0)
            ++counts.startUnknown;
        else
            ++counts.startYears[size_t(m_starts[row] - m_firstYear)];
    }
}

Counts Columns::count(const Selection &selection) const
{
    const Masks masks = failing(selection);
    Counts counts;
    for (size_t row = 0; row < masks.size(); ++row) {
        if (masks[row] == 0)
            counts.rows.push_back(quint32(row));
    }
    for (size_t i = 0; i < facetCount; ++i)
        countFacet(Facet(i), masks, counts.facets[i]);
    countMatrix(masks, counts);
    countYears(masks, counts);
    return counts;
}

} // namespace mitra
