// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/columns.h"

#include "models/cooperation/columnsbuilder.h"
#include "models/cooperation/counter.h"
#include "models/cooperation/facetnames.h"
#include "models/cooperation/matrixcells.h"
#include "models/cooperation/textsearch.h"
#include "models/cooperation/titleorder.h"
#include "models/cooperation/valuename.h"
#include "models/domain/localname.h"

namespace mitra
{

Columns::Columns(const FactsPtr &facts)
{
    Builder builder(*facts, *this);
    builder.addValues();
    builder.addRows({});
    builder.finish();
}

ColumnsPtr Columns::make(const FactsPtr &facts, const ProgressMonitor &monitor)
{
    const std::shared_ptr<Columns> columns(new Columns);
    Builder builder(*facts, *columns);
    builder.addValues();
    if (!builder.addRows(monitor))
        return nullptr;
    builder.finish();
    return columns;
}

ColumnsPtr Columns::inWords(const ColumnsPtr &columns, const Facts &facts)
{
    const Language language = wordLanguage();
    if (!columns || columns->m_language == language)
        return columns;
    const std::shared_ptr<Columns> renamed(new Columns(*columns));
    renamed->m_language = language;
    for (size_t i = 0; i < facetCount; ++i) {
        for (FacetValue &value : renamed->m_values[i])
            value.name = valueName(facts, Facet(i), value.id);
    }
    for (FacetValue &year : renamed->m_years) {
        if (year.id == noneId)
            year.name = noYearName();
    }
    return renamed;
}

int Columns::position(Facet facet, const QString &id) const
{
    return m_positions[size_t(facet)].value(id, -1);
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

const CodedColumn &Columns::coded(Dimension dimension) const
{
    const std::optional<Facet> facet = facetOf(dimension);
    return facet ? coded(*facet) : m_starts;
}

namespace
{

RowSet rowsOfCode(const CodedColumn &column, int code, int rows)
{
    RowSet found{size_t(rows)};
    if (code >= 0 && size_t(code) < column.values())
        column.rowsOf(size_t(code)).addTo(found);
    return found;
}

} // namespace

RowSet Columns::rowsOf(Facet facet, int position) const
{
    return rowsOfCode(coded(facet), position, size());
}

RowSet Columns::rowsOf(Dimension dimension, int position) const
{
    return rowsOfCode(coded(dimension), position, size());
}

Counts Columns::count(const Selection &selection) const
{
    return Counter(*this).count(selection);
}

MatrixCounts Columns::matrix(const Selection &selection, Dimension rows, Dimension columns) const
{
    return matrixOf(Counter(*this).groundOf(selection, rows, columns), rows, columns);
}

std::vector<quint32> Columns::facetCounts(const RowSet &rows, Facet facet) const
{
    return coded(facet).countIn(rows);
}

std::vector<quint32> Columns::countsOf(const RowSet &rows, Dimension dimension) const
{
    return coded(dimension).countIn(rows);
}

MatrixCounts Columns::matrixOf(const RowSet &ground, Dimension rows, Dimension columns) const
{
    MatrixCounts counts;
    counts.rowDimension = rows;
    counts.columnDimension = columns;
    counts.cells = countCells(coded(rows), coded(columns), ground);
    counts.rowTotals = countsOf(ground, rows);
    counts.columnTotals = countsOf(ground, columns);
    counts.total = quint32(ground.size());
    return counts;
}

RowSet Columns::textRows(const QString &typed) const
{
    return TextSearch(m_text, m_partnerLines, coded(Facet::Partner)).rows(typed);
}

std::vector<RowSet> Columns::searchRanks(const QString &typed) const
{
    return TextSearch(m_text, m_partnerLines, coded(Facet::Partner)).ranks(typed);
}

QList<quint32> Columns::search(const QString &typed, int limit) const
{
    QList<quint32> found;
    if (searchTerms(typed).isEmpty())
        return found;
    for (const RowSet &rank : searchRanks(typed)) {
        for (size_t k = 0, row = rank.nth(0); row < rank.capacity() && found.size() < limit;
             row = rank.nth(++k))
            found.append(quint32(row));
    }
    return found;
}

std::vector<quint32> Columns::titleRanks() const
{
    return titleOrder(m_text);
}

} // namespace mitra
