// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/figuretable.h"

#include "models/items/roles.h"
#include "views/figures/tablefigure.h"

namespace mitra
{

namespace
{

QList<Column> columnsOf(const QAbstractTableModel &table)
{
    QList<Column> columns;
    for (int column = 0; column < table.columnCount(); ++column) {
        const auto header = [&](int role) {
            return table.headerData(column, Qt::Horizontal, role).toString();
        };
        // Twins say for each cell whether its column holds numbers; the first one speaks for all.
        const bool isNumeric = table.index(0, column).data(NumericRole).toBool();
        columns.append({header(Qt::DisplayRole), header(Qt::ToolTipRole), isNumeric});
    }
    return columns;
}

QList<Row> rowsOf(const QAbstractTableModel &table)
{
    QList<Row> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex first = table.index(row, 0);
        Row line;
        line.id = first.data(IdRole).toString();
        line.source = SourceId(first.data(SourceRole).toString());
        for (int column = 0; column < table.columnCount(); ++column) {
            const QModelIndex cell = first.siblingAtColumn(column);
            line.cells.append({cell.data().toString(), cell.data(SortRole),
                               cell.data(LinkRole).value<Link>(),
                               cell.data(Qt::ToolTipRole).toString()});
        }
        rows.append(line);
    }
    return rows;
}

} // namespace

FigurePtr tableOf(const FigurePtr &figure)
{
    if (!figure)
        return nullptr;
    const std::unique_ptr<QAbstractTableModel> table = figure->table();
    if (!table)
        return figure;
    TableFigure::Words words;
    words.name = figure->name();
    words.title = figure->title();
    words.subtitle = figure->subtitle();
    words.notes = figure->notes();
    words.sentence = figure->sentence();
    words.sources = figure->sources();
    return std::make_shared<TableFigure>(figure->facts(), words, columnsOf(*table), rowsOf(*table),
                                         TableFigure::Texts::Whole);
}

} // namespace mitra
