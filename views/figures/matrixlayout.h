// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/matrixcontent.h"

#include <QFont>
#include <QRectF>

namespace mitra
{

// Where everything of a matrix stands when it is drawn at a width, from its top left corner. The
// rows' names are at the left, the columns' names above, their totals at the right and below.
// Columns that do not fit beside each other go on in another band below, with the names of the
// rows again, so that numbers stay readable at any width. Too long for their column, the names of
// columns are turned to run upwards.
class MatrixLayout
{
public:
    // The rows of a matrix may stand in several parts; the last part alone ends in the totals.
    enum class Totals { Shown, Hidden };
    MatrixLayout(const MatrixContent &content, double width, Totals totals);

    // The narrowest width at which all columns stand in one band.
    static double leastWidth(const MatrixContent &content);

    struct Band {
        int first = 0;
        int end = 0; // past its last column
        double top = 0;
    };
    const QList<Band> &bands() const { return m_bands; }
    bool isLast(const Band &band) const { return band.end == m_bands.last().end; }

    double width() const { return m_width; }
    double height() const;
    bool isTurned() const { return m_isTurned; }
    const QFont &headFont() const { return m_headFont; }
    double headHeight() const { return m_headHeight; }
    // Of the row alone, without names of columns and totals.
    double rowHeight(int row) const;
    double totalsHeight() const;

    QRectF head(const Band &band) const;
    QRectF columnName(const Band &band, int column) const;
    QRectF allName(const Band &band) const; // over the totals of the rows
    QRectF rowName(const Band &band, int row) const;
    QRectF cell(const Band &band, int row, int column) const;
    QRectF rowTotal(const Band &band, int row) const;
    QRectF totals(const Band &band) const; // the whole line; empty when hidden
    QRectF columnTotal(const Band &band, int column) const;

private:
    void placeColumns(const MatrixContent &content);
    void placeHead(const MatrixContent &content);
    void placeRows(const MatrixContent &content);
    bool fitsUpright(const MatrixContent &content);
    double turnedHeight(const MatrixContent &content) const;
    double bandHeight() const;
    double rowsTop(const Band &band) const;

    double m_width;
    Totals m_totals;
    double m_names = 0;
    double m_cellWidth = 0;
    double m_totalWidth = 0;
    double m_headHeight = 0;
    bool m_isTurned = false;
    QFont m_headFont;
    std::vector<double> m_tops; // of the rows from the first one's, and the bottom of the last
    QList<Band> m_bands;
};

} // namespace mitra
