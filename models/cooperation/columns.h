// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/codedcolumn.h"
#include "models/cooperation/rowset.h"
#include "models/cooperation/selection.h"
#include "models/cooperation/textindex.h"
#include "models/domain/facts.h"
#include "models/domain/progressmonitor.h"

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

class Columns;
using ColumnsPtr = std::shared_ptr<const Columns>;

// The initiatives as columns of small numbers and as sets of rows, made once a file. Never changes,
// so threads and windows share one; Counter counts with it, keeping what a next click needs.
class Columns
{
public:
    explicit Columns(const FactsPtr &facts);
    // The same, telling of its advance by rows; null when asked to stop. A million rows take
    // seconds: a matter for another thread.
    static ColumnsPtr make(const FactsPtr &facts, const ProgressMonitor &monitor);

    // What was worked out of the rows, to be kept beside the file: reading it back takes a tenth of
    // a second for a million rows. Holds numbers and words, no names.
    QByteArray toBytes() const;
    // Of the facts that the bytes were made of. Null when they are broken, of another version or of
    // facts with other values or rows; a change within the rows is the caller's to notice.
    static ColumnsPtr fromBytes(const FactsPtr &facts, const QByteArray &bytes);

    // The same columns with the names of values in the language that tr() answers in now;
    // themselves when they have them already, which costs nothing. For print in another language
    // than the screen's: columns keep the names they were made with.
    static ColumnsPtr inWords(const ColumnsPtr &columns, const Facts &facts);

    int size() const { return int(m_starts.rows()); }
    const QList<FacetValue> &values(Facet facet) const { return m_values[size_t(facet)]; }
    // Position of an id in values(), -1 when unknown.
    int position(Facet facet, const QString &id) const;
    // First and last year any initiative starts or ends in; 0 when none has a year.
    int firstYear() const { return m_firstYear; }
    int lastYear() const { return m_lastYear; }
    // How many years there are from the first to the last.
    size_t yearCount() const { return m_firstYear == 0 ? 0 : size_t(m_lastYear - m_firstYear + 1); }
    // Last year any initiative starts in; 0 when none has a start.
    int lastStartYear() const { return m_lastStart; }

    // Of a dimension: its facet's values; for Year each year from firstYear() to lastYear() and, if
    // any row needs it, noneId. The id is what a Selection names ("2021" for the year).
    const QList<FacetValue> &values(Dimension dimension) const;
    // The initiatives that have the value at that position; none when there is no such position.
    RowSet rowsOf(Facet facet, int position) const;
    RowSet rowsOf(Dimension dimension, int position) const;
    // Hands over the positions of a row's values, each once.
    template <typename Use>
    void forEachValue(Facet facet, size_t row, Use use) const
    {
        coded(facet).forEachCode(row, [&use](size_t code) { use(int(code)); });
    }

    // A value that is in no row matches nothing.
    Counts count(const Selection &selection) const;
    MatrixCounts matrix(const Selection &selection, Dimension rows, Dimension columns) const;
    // How many of those rows have each value.
    std::vector<quint32> facetCounts(const RowSet &rows, Facet facet) const;
    std::vector<quint32> countsOf(const RowSet &rows, Dimension dimension) const;
    // The pairs among those rows, whatever is selected.
    MatrixCounts matrixOf(const RowSet &ground, Dimension rows, Dimension columns) const;
    // The selection without the values that these facts do not have.
    Selection known(const Selection &selection) const;

    // The rows in which all of what was typed is found; all rows when nothing was.
    RowSet textRows(const QString &typed) const;
    // Those rows best first, in three sets: all as whole words in the title; all in the title; the
    // rest.
    std::vector<RowSet> searchRanks(const QString &typed) const;
    // The first of them, best first; none when nothing was typed.
    QList<quint32> search(const QString &typed, int limit) const;
    // Each row's place by title: word by word, numbers by value, without case and accents; titles
    // alike share a place. A second for a million rows: a matter for another thread.
    std::vector<quint32> titleRanks() const;

    // What counting works with. Start and end: code year - firstYear(), and behind the years one
    // more for "not known", if any row needs it.
    const CodedColumn &coded(Facet facet) const { return m_coded[size_t(facet)]; }
    const CodedColumn &coded(Dimension dimension) const;
    const CodedColumn &starts() const { return m_starts; }
    const CodedColumn &ends() const { return m_ends; }

private:
    class Builder;
    class Reader;
    Columns() = default;

    Language m_language = Language::English; // of the names
    std::array<QList<FacetValue>, facetCount> m_values;
    std::array<QHash<QString, int>, facetCount> m_positions;
    std::array<CodedColumn, facetCount> m_coded;
    CodedColumn m_starts;
    CodedColumn m_ends;
    QList<FacetValue> m_years; // of Dimension::Year
    TextIndex m_text;
    QStringList m_partnerLines; // the folded names of the partners, in the order of values()
    int m_firstYear = 0;
    int m_lastYear = 0;
    int m_lastStart = 0;
};

// The facet behind a dimension; none for Year, which is a range.
std::optional<Facet> facetOf(Dimension dimension);

} // namespace mitra
