// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/matrixorder.h"

#include <algorithm>

namespace mitra
{

// One value of a dimension as a row or column of a matrix.
struct MatrixValue {
    QString id;
    QString name;
    int total = 0;         // initiatives, each once
    bool isUnsaid = false; // "no outside partner named": last, without tint, never a finding
    bool isChosen = false;
};

// What a matrix shows: ordered values and their counts.
struct MatrixContent {
    MatrixAxes axes;
    MatrixOrder order = MatrixOrder::Size;
    QList<MatrixValue> rows;
    QList<MatrixValue> columns;
    std::vector<int> cells; // row by row
    int total = 0;          // initiatives, each once
    int largest = 0;        // in a cell of which both values are said
    bool hasChosenRow = false;
    bool hasChosenColumn = false;
    // Values left out because no initiative has them.
    int rowsLeftOut = 0;
    int columnsLeftOut = 0;

    int at(qsizetype row, qsizetype column) const
    {
        return cells[size_t(row * columns.size() + column)];
    }
    bool isSaid(qsizetype row, qsizetype column) const
    {
        return !rows[row].isUnsaid && !columns[column].isUnsaid;
    }
    // Whether the choice takes in a cell, or, with one of them null, names a row or column. Nothing
    // chosen in a dimension means all of it.
    bool isChosen(const MatrixValue *row, const MatrixValue *column) const
    {
        if (!row || !column)
            return row ? row->isChosen : column->isChosen;
        return (hasChosenRow || hasChosenColumn) && (row->isChosen || !hasChosenRow) &&
               (column->isChosen || !hasChosenColumn);
    }
    MatrixPlace place(qsizetype row, qsizetype column) const
    {
        return {rows[row].id, columns[column].id};
    }
};

MatrixContent makeMatrixContent(const Columns &columns, const MatrixCounts &counts,
                                const Selection &selection, MatrixOrder order);

} // namespace mitra
