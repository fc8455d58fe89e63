// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/briefing/chartplan.h"
#include "views/briefing/xlsxbook.h"

#include <QAbstractItemModel>

namespace mitra
{

// Where a table stands on its sheet, and what beside it.
struct XlsxTablePlace {
    int headerRow = 0; // the table's first row is the next one
    int chartColumn = 0;
    int gridColumn = 0; // of the numbers by year, that lines are drawn from
    int titleRow = 0;   // column 0 holds the title
};

// As wide as a chart is, in pixels and in columns of the usual width.
inline constexpr int xlsxChartWidth = 704;
inline constexpr int xlsxChartColumns = 11;

// Writes what the plan asks for beside the table: the chart with its data in cells of the sheet,
// and a grid of years where it needs one; or the colours in the cells.
void addXlsxChart(XlsxBook &book, XlsxSheet &sheet, const ChartPlan &plan,
                  const QAbstractItemModel &table, const XlsxTablePlace &place,
                  const QString &spoken, const Style &style);

} // namespace mitra
