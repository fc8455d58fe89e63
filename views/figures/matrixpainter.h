// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/matrixlayout.h"
#include "views/figures/style.h"

#include <QHash>

class QPainter;

namespace mitra
{

// Draws a matrix where its layout says: numbers on tints, names, totals, frames around what is
// chosen. Lives for one drawing.
class MatrixPainter
{
public:
    MatrixPainter(QPainter &painter, const MatrixContent &content, const MatrixLayout &layout,
                  const Style &style);

    void draw();

private:
    enum class Place { Middle, Right };

    void drawHead(const MatrixLayout::Band &band);
    void drawColumnName(const MatrixLayout::Band &band, int column);
    void drawRow(const MatrixLayout::Band &band, int row);
    void drawTotals(const MatrixLayout::Band &band);
    void drawChosen(const MatrixLayout::Band &band);
    void drawNumber(int number, const QRectF &area, Place place, const QFont &font,
                    const QColor &colour);
    QColor fillOf(int row, int column) const;
    bool isSeen(const QRectF &area) const;

    QPainter &m_painter;
    const MatrixContent &m_content;
    const MatrixLayout &m_layout;
    const Style &m_style;
    QRectF m_clip;
};

} // namespace mitra
