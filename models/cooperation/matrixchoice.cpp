// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/matrixchoice.h"

#include <algorithm>

namespace mitra
{

namespace
{

Selection cleared(Selection selection, Dimension dimension)
{
    if (const std::optional<Facet> facet = facetOf(dimension))
        return selection.withOnly(*facet, {});
    selection.start.reset();
    return selection;
}

Selection with(Selection selection, Dimension dimension, const QString &id)
{
    if (id.isEmpty() || !canChoose(dimension, id))
        return selection;
    if (const std::optional<Facet> facet = facetOf(dimension))
        return selection.with(*facet, id);
    const int year = id.toInt();
    if (selection.start)
        selection.start = YearRange{std::min(selection.start->first, year),
                                    std::max(selection.start->last, year)};
    else
        selection.start = YearRange{year, year};
    return selection;
}

Selection without(Selection selection, Dimension dimension, const QString &id)
{
    if (const std::optional<Facet> facet = facetOf(dimension))
        return selection.without(*facet, id);
    const YearRange range = selection.start.value_or(YearRange());
    const int year = id.toInt();
    if (year - range.first <= range.last - year)
        selection.start = YearRange{year + 1, range.last};
    else
        selection.start = YearRange{range.first, year - 1};
    if (selection.start->first > selection.start->last)
        selection.start.reset();
    return selection;
}

bool hasSeveral(const Selection &selection, Dimension dimension)
{
    if (const std::optional<Facet> facet = facetOf(dimension))
        return selection.in(*facet).size() > 1;
    return selection.start && selection.start->first < selection.start->last;
}

// The one value chosen; none when there are several, empty when there is none.
std::optional<QString> onlyValue(const Selection &selection, Dimension dimension)
{
    if (!hasChoice(selection, dimension))
        return QString();
    if (hasSeveral(selection, dimension))
        return std::nullopt;
    if (const std::optional<Facet> facet = facetOf(dimension))
        return selection.in(*facet).first();
    return QString::number(selection.start->first);
}

} // namespace

bool canChoose(Dimension dimension, const QString &id)
{
    return dimension != Dimension::Year || id != noneId;
}

bool isChosen(const Selection &selection, Dimension dimension, const QString &id)
{
    if (const std::optional<Facet> facet = facetOf(dimension))
        return selection.has(*facet, id);
    bool isYear = false;
    const int year = id.toInt(&isYear);
    return isYear && selection.start && year >= selection.start->first &&
           year <= selection.start->last;
}

bool hasChoice(const Selection &selection, Dimension dimension)
{
    const std::optional<Facet> facet = facetOf(dimension);
    return facet ? !selection.in(*facet).isEmpty() : selection.start.has_value();
}

Selection groundOf(const Selection &selection, const MatrixAxes &axes)
{
    return cleared(cleared(selection, axes.rows), axes.columns);
}

std::optional<Selection> choosing(const Selection &selection, const MatrixAxes &axes,
                                  const MatrixPlace &place)
{
    if (!canChoose(axes.rows, place.row) || !canChoose(axes.columns, place.column))
        return std::nullopt;
    return with(with(groundOf(selection, axes), axes.rows, place.row), axes.columns, place.column);
}

std::optional<MatrixPlace> placeOf(const Selection &selection, const MatrixAxes &axes)
{
    const std::optional<QString> row = onlyValue(selection, axes.rows);
    const std::optional<QString> column = onlyValue(selection, axes.columns);
    if (!row || !column || (row->isEmpty() && column->isEmpty()))
        return std::nullopt;
    return MatrixPlace{*row, *column};
}

Selection clicked(const Selection &selection, const MatrixAxes &axes, const MatrixPlace &place)
{
    const std::optional<Selection> wanted = choosing(selection, axes, place);
    if (!wanted)
        return selection;
    return *wanted == selection ? groundOf(selection, axes) : *wanted;
}

Selection toggled(const Selection &selection, const MatrixAxes &axes, const MatrixPlace &place)
{
    const auto isIn = [&](Dimension dimension, const QString &id) {
        return id.isEmpty() || isChosen(selection, dimension, id);
    };
    if (!isIn(axes.rows, place.row) || !isIn(axes.columns, place.column))
        return added(selection, axes, {place});

    const bool isCell = !place.row.isEmpty() && !place.column.isEmpty();
    const bool fewRows = !hasSeveral(selection, axes.rows);
    const bool fewColumns = !hasSeveral(selection, axes.columns);
    Selection result = selection;
    if (!place.row.isEmpty() && !(isCell && fewRows && !fewColumns))
        result = without(result, axes.rows, place.row);
    if (!place.column.isEmpty() && !(isCell && fewColumns && !fewRows))
        result = without(result, axes.columns, place.column);
    return result;
}

Selection added(const Selection &selection, const MatrixAxes &axes,
                const QList<MatrixPlace> &places)
{
    Selection result = selection;
    for (const MatrixPlace &place : places) {
        if (canChoose(axes.rows, place.row) && canChoose(axes.columns, place.column))
            result = with(with(result, axes.rows, place.row), axes.columns, place.column);
    }
    return result;
}

} // namespace mitra
