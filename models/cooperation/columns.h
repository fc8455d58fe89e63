// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/rowset.h"
#include "models/cooperation/selection.h"
#include "models/cooperation/textindex.h"
#include "models/domain/facts.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>
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

// How many initiatives a selection leaves.
struct Counts {
    RowSet rows;       // the initiatives that match
    quint32 found = 0; // how many
    // A facet's counts ignore that facet's own choice (faceted search): what choosing the value
    // would leave. Index: facet, then the value's position in Columns::values().
    std::array<std::vector<quint32>, facetCount> facets;
    // Initiatives by start year, ignoring the choice of start, and by end year, ignoring that of
    // end; index year - Columns::firstYear(). Unknown: those without such a year.
    std::vector<quint32> startYears;
    std::vector<quint32> endYears;
    quint32 startUnknown = 0;
    quint32 endUnknown = 0;
};

// What the rows and columns of a matrix may stand for. Year is the year of the start.
enum class Dimension { Partner, Theme, Member, Year, Status, Outcome };
inline constexpr int dimensionCount = 6;

// Matching initiatives by a pair of dimensions; rows and columns are positions in
// Columns::values(). Ignores the choices of both dimensions, as facet counts do, so that the matrix
// keeps its cells to click. One initiative of two partners stands in two rows, so cells do not add
// up; the totals count each initiative once.
struct MatrixCounts {
    Dimension rowDimension = Dimension::Partner;
    Dimension columnDimension = Dimension::Theme;
    std::vector<quint32> cells; // row * columnTotals.size() + column
    std::vector<quint32> rowTotals;
    std::vector<quint32> columnTotals;
    quint32 total = 0; // the initiatives that the matrix counts, each once

    quint32 at(size_t row, size_t column) const
    {
        return cells[row * columnTotals.size() + column];
    }
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
    // Last year any initiative starts in; 0 when none has a start.
    int lastStartYear() const { return m_lastStart; }

    // Of a dimension: its facet's values; for Year each year from firstYear() to lastYear() and, if
    // any row needs it, noneId. The id is what a Selection names ("2021" for the year).
    const QList<FacetValue> &values(Dimension dimension) const;
    // The initiatives that have the value at that position.
    RowSet rowsOf(Facet facet, int position) const;
    RowSet rowsOf(Dimension dimension, int position) const;

    // Calls use(int position) for each value the row has in that facet, at least one; cheap.
    template <typename Use>
    void forEachValue(Facet facet, size_t row, Use use) const
    {
        const Column &of = column(facet);
        const size_t first = of.offsets.empty() ? row : of.offsets[row];
        const size_t end = of.offsets.empty() ? row + 1 : of.offsets[row + 1];
        for (size_t at = first; at < end; ++at)
            use(int(of.codes[at]));
    }

    // A value that is in no row matches nothing.
    Counts count(const Selection &selection) const;
    MatrixCounts matrix(const Selection &selection, Dimension rows, Dimension columns) const;
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
    // The positions of a row's values in a dimension.
    void valuesOf(Dimension dimension, size_t row, std::vector<quint16> &positions) const;
    void countYears(const Masks &masks, Counts &counts) const;

    std::array<Column, facetCount> m_columns;
    std::vector<qint16> m_starts; // 0: not known
    std::vector<qint16> m_ends;
    QList<FacetValue> m_years; // of Dimension::Year
    TextIndex m_text;
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_lastStart = 0;
};

using ColumnsPtr = std::shared_ptr<const Columns>;

// The facet behind a dimension; none for Year, which is a range.
std::optional<Facet> facetOf(Dimension dimension);

} // namespace mitra
