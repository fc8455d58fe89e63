// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QString>

class QAbstractItemModel;

namespace mitra
{

// A line over years, as the rows of a table that hold its values.
struct PlannedLine {
    // Observed is solid, the required path dashed, what is projected or assumed dotted; single
    // marks (a target, a baseline, a reading that is not used) have no line.
    enum class Look { Observed, Path, Projected, Mark };

    QString name;
    Look look = Look::Observed;
    QMap<int, int> rowOfYear; // a year without a row is a gap
};

// What of a figure's table twin a spreadsheet draws, and how. Rows and columns are the table's.
struct ChartPlan {
    enum class Kind {
        None,
        Lines,  // each of `lines`, its numbers in valueColumns.first()
        Bars,   // a group a row, a bar a value column
        Slopes, // a line a row, through the value columns
        Shades, // no chart: a colour scale in the cells of the value columns
        Grid,   // no chart: `lines` as a grid of years with a colour scale
    };

    Kind kind = Kind::None;
    QList<int> valueColumns;
    // Bars, Slopes, Shades: the rows from first to last, named by the label columns, one beside the
    // other.
    int firstRow = 0;
    int lastRow = -1;
    int firstLabel = 0;
    int lastLabel = 0;
    QList<PlannedLine> lines;
    // Why there is no chart: a sentence for people. Empty when there is one.
    QString reason;

    bool isChart() const
    {
        return kind == Kind::Lines || kind == Kind::Bars || kind == Kind::Slopes;
    }
    bool usesLines() const { return kind == Kind::Lines || kind == Kind::Grid; }
};

// The plan for the table twin of a figure of that name. Numbers of different kinds are never put on
// one axis, and a number that is not known is never drawn as 0.
ChartPlan chartPlan(const QString &figureName, const QAbstractItemModel &table);

} // namespace mitra
