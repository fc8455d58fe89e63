// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/shapes.h"
#include "views/figures/sheetblock.h"

#include <optional>
#include <vector>

namespace mitra
{

// A small table on a sheet: columns under a header that is repeated where the table goes on. Texts
// wrap in their cells; none is cut.
class SheetTable : public SheetBlock
{
public:
    struct Column {
        QString title;
        double width = 0; // that it wants, if its words are not longer; where there is less,
                          // growing columns give way first, then all alike
        bool isNumber = false;
        bool grows = false; // takes what is left
    };
    struct Cell {
        QString text;
        QString detail = {};             // under the text, muted
        std::optional<Shape> shape = {}; // before the text
        bool isMuted = false;
    };
    struct Row {
        QString group = {}; // a heading above the first of those that follow one another
        QList<Cell> cells = {};
        Mark mark = {}; // its area is filled in by the layout
    };

    SheetTable(QList<Column> columns, QList<Row> rows);

    double height(double width) const override;
    void draw(QPainter &painter, const QRectF &area, const Style &style) const override;
    QList<Mark> marks(const QRectF &area) const override;
    double headHeight(double width) const override;
    QList<double> rowHeights(double width) const override;
    SheetBlockPtr slice(qsizetype first, qsizetype count) const override;

private:
    // How the first row's group stands: it may have begun on the page before.
    enum class Start { New, Continued };
    SheetTable(QList<Column> columns, QList<Row> rows, Start start);

    struct PlacedRow;
    std::vector<QRectF> columnAreas(double width) const;
    PlacedRow head(double width) const;
    QString headingOf(size_t row) const;
    std::vector<PlacedRow> layOut(double width) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
    Start m_start = Start::New;
};

} // namespace mitra
