// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/rowsfigure.h"
#include "views/figures/sheetblock.h"

namespace mitra
{

// Short texts as RowsFigure draws them, set close together.
class SheetRows : public SheetBlock
{
public:
    explicit SheetRows(const QList<TextRow> &rows);

    double height(double width) const override;
    void draw(QPainter &painter, const QRectF &area, const Style &style) const override;
    QList<Mark> marks(const QRectF &area) const override;
    QList<double> rowHeights(double width) const override;
    SheetBlockPtr slice(qsizetype first, qsizetype count) const override;

private:
    explicit SheetRows(std::shared_ptr<const RowsFigure> rows);

    std::shared_ptr<const RowsFigure> m_rows;
};

// The row as several when its text or detail is so long that it may not fit a page: nothing is cut,
// and a page may end between two of them.
QList<TextRow> inPieces(const TextRow &row);

} // namespace mitra
