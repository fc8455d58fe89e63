// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/matrixcontent.h"

#include "models/cooperation/dimensions.h"

namespace mitra
{

namespace
{

QList<MatrixValue> valuesAt(const std::vector<int> &places, const QList<FacetValue> &values,
                            const std::vector<quint32> &totals, Dimension dimension,
                            const Selection &selection)
{
    QList<MatrixValue> result;
    for (const int place : places) {
        const FacetValue &value = values[place];
        result << MatrixValue{value.id, value.name, int(totals[size_t(place)]),
                              isUnsaid(dimension, value.id),
                              isChosen(selection, dimension, value.id)};
    }
    return result;
}

int saidOf(const QList<FacetValue> &values, Dimension dimension)
{
    return int(std::count_if(values.begin(), values.end(), [dimension](const FacetValue &value) {
        return !isUnsaid(dimension, value.id);
    }));
}

int saidOf(const QList<MatrixValue> &values)
{
    return int(std::count_if(values.begin(), values.end(),
                             [](const MatrixValue &value) { return !value.isUnsaid; }));
}

} // namespace

MatrixContent makeMatrixContent(const Columns &columns, const MatrixCounts &counts,
                                const Selection &selection, MatrixOrder order)
{
    MatrixContent content;
    content.axes = {counts.rowDimension, counts.columnDimension};
    content.order = order;
    content.total = int(counts.total);
    const QList<FacetValue> &down = columns.values(counts.rowDimension);
    const QList<FacetValue> &across = columns.values(counts.columnDimension);
    const MatrixPlaces places = orderMatrix(counts, down, across, selection, order);
    content.rows = valuesAt(places.rows, down, counts.rowTotals, counts.rowDimension, selection);
    content.columns =
        valuesAt(places.columns, across, counts.columnTotals, counts.columnDimension, selection);
    content.hasChosenRow = hasChoice(selection, counts.rowDimension);
    content.hasChosenColumn = hasChoice(selection, counts.columnDimension);
    content.rowsLeftOut = saidOf(down, counts.rowDimension) - saidOf(content.rows);
    content.columnsLeftOut = saidOf(across, counts.columnDimension) - saidOf(content.columns);

    content.cells.reserve(places.rows.size() * places.columns.size());
    for (const int row : places.rows) {
        for (const int column : places.columns)
            content.cells.push_back(int(counts.at(size_t(row), size_t(column))));
    }
    for (qsizetype row = 0; row < content.rows.size(); ++row) {
        for (qsizetype column = 0; column < content.columns.size(); ++column) {
            if (content.isSaid(row, column))
                content.largest = std::max(content.largest, content.at(row, column));
        }
    }
    return content;
}

} // namespace mitra
