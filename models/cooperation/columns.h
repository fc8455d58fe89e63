// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"
#include "models/cooperation/textindex.h"
#include "models/domain/facts.h"

#include <QHash>
#include <QList>

#include <vector>

namespace mitra
{

// The values of facets for initiatives of which the facts say nothing: "none" (no outside partner
// named, no framework ...), and for member states "all": no participant is named, so the
// initiative is of the whole region, or its source does not say. A value is there when a row needs
// it.
inline constexpr QLatin1String noneId("none");
inline constexpr QLatin1String allMembersId("all");

// One value of a facet: its id as a Selection names it and its name for people.
struct FacetValue {
    QString id;
    QString name;
};

// How many initiatives a selection leaves, counted in one pass.
struct Counts {
    // Rows of the initiatives that match, in the file's order.
    std::vector<quint32> rows;
    // A facet's counts ignore that facet's own choice (faceted search): what choosing the value
    // would leave. Index: facet, then the value's position in Columns::values().
    std::array<std::vector<quint32>, facetCount> facets;
    // Matching initiatives by partner (row) and theme (column), and the margins; the cell of a
    // partner and a theme is matrix[partner * themes + theme], both positions in values(). One
    // initiative of two partners stands in two rows, so rows do not add up; `partnerTotals` and
    // `themeTotals` count each initiative once. Ignores the choices of partner and of theme, as
    // facet counts do, so that the matrix keeps its cells to click.
    std::vector<quint32> matrix;
    std::vector<quint32> partnerTotals;
    std::vector<quint32> themeTotals;
    // The initiatives that the matrix counts, each once.
    quint32 matrixTotal = 0;
    // Initiatives by start year, ignoring the choice of start; index year - Columns::firstYear().
    std::vector<quint32> startYears;
    quint32 startUnknown = 0;
};

// The initiatives as columns of small numbers, made once a file; a click costs one pass over them.
class Columns
{
public:
    explicit Columns(const FactsPtr &facts);

    int size() const { return int(m_starts.size()); }
    const QList<FacetValue> &values(Facet facet) const { return column(facet).values; }
    // Position of an id in values(), -1 when unknown.
    int position(Facet facet, const QString &id) const;
    // First and last year any initiative starts or ends in; 0 when none has a year.
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }

    // A value that is in no row matches nothing.
    Counts count(const Selection &selection) const;
    // The selection without the values that these facts do not have.
    Selection known(const Selection &selection) const;

private:
    // A facet's values and each row's codes, which are positions in `values`. A facet of which
    // every row has exactly one value keeps no offsets.
    struct Column {
        QList<FacetValue> values;
        QHash<QString, int> positions;
        std::vector<quint16> codes;
        std::vector<quint32> offsets; // row r has codes[offsets[r]] to codes[offsets[r + 1]]
    };
    using Masks = std::vector<quint16>; // a row's failing dimensions, one bit each

    const Column &column(Facet facet) const { return m_columns[size_t(facet)]; }
    Column &column(Facet facet) { return m_columns[size_t(facet)]; }
    void addValues(const Facts &facts);
    void addRows(const Facts &facts);
    void addText(const Facts &facts);
    void findYears();
    Masks failing(const Selection &selection) const;
    void markFacet(Facet facet, const QStringList &chosen, Masks &masks) const;
    void countFacet(Facet facet, const Masks &masks, std::vector<quint32> &counts) const;
    void countMatrix(const Masks &masks, Counts &counts) const;
    void countYears(const Masks &masks, Counts &counts) const;

    std::array<Column, facetCount> m_columns;
    std::vector<qint16> m_starts; // 0: not known
    std::vector<qint16> m_ends;
    TextIndex m_text;
    int m_firstYear = 0;
    int m_lastYear = 0;
};

} // namespace mitra
