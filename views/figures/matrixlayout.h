// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/matrixcontent.h"

#include <QFont>
#include <QRectF>

namespace mitra
{

// The rows and columns of a matrix that stand on one sheet.
struct MatrixPart {
    int firstRow = 0;
    int endRow = 0; // past the last
    int firstColumn = 0;
    int endColumn = 0;

    static MatrixPart whole(const MatrixContent &content)
    {
        return {0, int(content.rows.size()), 0, int(content.columns.size())};
    }
};

// Where everything of a matrix stands when it is drawn at a width, from its top left corner. The
// rows' names are at the left, the columns' names above, their totals at the right of the last
// column and below the last row. Columns that do not fit beside each other go on in another band
// below, with the names of the rows again, so that numbers stay readable at any width. Too long for
// their column, the names of columns are turned to run upwards. Parts of one matrix have the same
// measures.
class MatrixLayout
{
public:
    MatrixLayout(const MatrixContent &content, double width, const MatrixPart &part);

    // The narrowest width at which all columns stand in one band.
    static double leastWidth(const MatrixContent &content);

    struct Band {
        int first = 0;
        int end = 0; // past its last column
        double top = 0;
    };
    const QList<Band> &bands() const { return m_bands; }
    const MatrixPart &part() const { return m_part; }
    // Whether the totals of the rows stand at the band's right.
    bool isLast(const Band &band) const { return band.end == m_columnCount; }

    double width() const { return m_width; }
    double height() const;
    // The matrix in parts that are not higher, none when it is not; rows are kept whole, and so are
    // bands as long as one fits.
    QList<MatrixPart> partsWithin(double maxHeight) const;
    bool isTurned() const { return m_isTurned; }
    const QFont &headFont() const { return m_headFont; }
    double headHeight() const { return m_headHeight; }

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
    double rowHeight(int row) const; // alone, without names of columns and totals
    double rowTop(int row) const;    // from the first one's
    double totalsHeight() const;
    double bandHeight() const;
    QList<MatrixPart> bandsWithin(double maxHeight) const;
    QList<MatrixPart> rowsWithin(const Band &band, double maxHeight) const;
    double rowsTop(const Band &band) const;

    double m_width;
    MatrixPart m_part;
    int m_rowCount;
    int m_columnCount;
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
