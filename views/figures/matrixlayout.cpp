// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/matrixlayout.h"

#include "views/figures/hyphens.h"
#include "views/figures/style.h"
#include "views/figures/textblock.h"

#include <QFontMetricsF>
#include <QLocale>

#include <cmath>

namespace mitra
{

namespace
{

constexpr double cellGap = 3;
constexpr double leastRowHeight = 25;
constexpr double leastTotalWidth = 40;
constexpr double headGap = 8;
constexpr double bandGap = 14;
constexpr double nameGap = 6;
constexpr double leastNames = 110;
constexpr double mostNames = 210;
constexpr double roomForTotalsLabel = 92;
constexpr double leastWordCell = 43; // names of columns in words, broken between syllables
constexpr int mostWordColumns = 14;
constexpr double mostCell = 120;
constexpr double mostUprightLines = 5;
constexpr double mostTurnedLines = 3;

double widthOf(int number, QFont::Weight weight = QFont::Normal)
{
    return textWidth(QLocale().toString(number), Style().font(type::small, weight));
}

double turnedLine()
{
    return lineHeight(Style().font(type::axis, QFont::DemiBold));
}

// Room for every number of a column and for its name, upright in syllables or turned.
double leastCell(const MatrixContent &content)
{
    int largest = 0;
    for (const MatrixValue &column : content.columns)
        largest = std::max(largest, column.total); // no cell of the column is larger
    const double numbers = widthOf(largest) + cellGap + 2;
    if (content.axes.columns == Dimension::Year)
        return std::max(numbers, turnedLine() + 2);
    const double names =
        content.columns.size() <= mostWordColumns ? leastWordCell : 2 * turnedLine() + 2;
    return std::max(numbers, names);
}

double totalWidth(const MatrixContent &content)
{
    return std::max(leastTotalWidth, widthOf(content.total, QFont::DemiBold) + 8);
}

// Chosen names are bold, so every name is measured bold: a click moves nothing.
QFont nameFont()
{
    return Style().font(type::small, QFont::DemiBold);
}

double longestName(const QList<MatrixValue> &values)
{
    const QFontMetricsF metrics(nameFont());
    double longest = 0;
    for (const MatrixValue &value : values)
        longest = std::max(longest, metrics.horizontalAdvance(value.name));
    return std::ceil(longest) + nameGap + 3;
}

} // namespace

MatrixLayout::MatrixLayout(const MatrixContent &content, double width, const MatrixPart &part)
    : m_width(width)
    , m_part(part)
    , m_rowCount(int(content.rows.size()))
    , m_columnCount(int(content.columns.size()))
{
    placeColumns(content);
    placeHead(content);
    placeRows(content);
}

double MatrixLayout::leastWidth(const MatrixContent &content)
{
    const double names = std::clamp(longestName(content.rows), roomForTotalsLabel, leastNames);
    return std::ceil(names + double(content.columns.size()) * leastCell(content) +
                     totalWidth(content));
}

void MatrixLayout::placeColumns(const MatrixContent &content)
{
    const int count = m_columnCount;
    const double least = leastCell(content);
    m_totalWidth = totalWidth(content);
    // Names on few lines where there is room; in a narrow place the columns need it more.
    const double narrow = std::clamp(longestName(content.rows), roomForTotalsLabel, leastNames);
    const double share = m_width < 600 ? 0.21 : 0.32;
    const double wanted =
        std::clamp(std::min(longestName(content.rows), m_width * share), narrow, mostNames);
    const double spare = m_width - m_totalWidth - count * least;
    m_names = spare >= narrow ? std::min(wanted, spare) : narrow;

    const double room = m_width - m_names - m_totalWidth;
    const int fitting = std::max(1, int(std::floor(room / least + 0.01)));
    const int bands = std::max(1, (count + fitting - 1) / fitting);
    const int each = std::max(1, (count + bands - 1) / bands);
    m_cellWidth = std::min(room / each, mostCell);
    int first = m_part.firstColumn;
    do {
        m_bands << Band{first, std::min(first + each, m_part.endColumn), 0};
        first += each;
    } while (first < m_part.endColumn);
}

bool MatrixLayout::fitsUpright(const MatrixContent &content)
{
    const double width = m_cellWidth - 2;
    const bool mayBreak = content.axes.columns != Dimension::Year;
    for (const double size : {type::axis, 10.0}) {
        m_headFont = Style().font(size);
        const QFont bold = Style().font(size, QFont::DemiBold);
        const QFontMetricsF metrics(bold);
        double highest = lineHeight(bold);
        bool fits = true;
        for (const MatrixValue &column : content.columns) {
            const QString name = hyphenated(column.name, bold, width);
            highest = std::max(highest, textHeight(name, bold, width));
            fits = fits && (mayBreak || name == column.name);
            for (const QString &word : QString(name).replace(u'\n', u' ').split(u' '))
                fits = fits && metrics.horizontalAdvance(word) <= width + 1;
        }
        m_headHeight = highest + headGap;
        if (fits && highest <= mostUprightLines * lineHeight(bold) + 1)
            return true;
    }
    return false;
}

// The least height at which every name breaks into as many lines as its column is wide.
double MatrixLayout::turnedHeight(const MatrixContent &content) const
{
    const QFont bold = Style().font(type::axis, QFont::DemiBold);
    const int lines =
        int(std::clamp(std::floor((m_cellWidth - 1) / turnedLine()), 1.0, mostTurnedLines));
    double height = 24;
    for (const MatrixValue &column : content.columns) {
        const double whole = textWidth(column.name, bold) + 1;
        if (whole <= height)
            continue;
        for (const QString &word : column.name.split(u' '))
            height = std::max(height, textWidth(word, bold) + 1);
        height = std::max(height, std::min(whole, std::floor(whole / lines)));
        while (height < whole && TextBlock(column.name, bold, height).lineCount() > lines)
            height = std::min(whole, height + 6);
    }
    return height + headGap;
}

void MatrixLayout::placeHead(const MatrixContent &content)
{
    if (fitsUpright(content))
        return;
    m_isTurned = true;
    m_headFont = Style().font(type::axis);
    m_headHeight = turnedHeight(content);
}

void MatrixLayout::placeRows(const MatrixContent &content)
{
    const QFont font = nameFont();
    const QFontMetricsF metrics(font);
    const double width = m_names - nameGap;
    double y = 0;
    for (int i = m_part.firstRow; i < m_part.endRow; ++i) {
        const MatrixValue &row = content.rows[i];
        m_tops.push_back(y);
        const bool isShort = metrics.horizontalAdvance(row.name) < width - 2;
        y += isShort ? leastRowHeight
                     : std::max(leastRowHeight, textHeight(row.name, font, width) + 6);
    }
    m_tops.push_back(y);
    for (qsizetype i = 0; i < m_bands.size(); ++i)
        m_bands[i].top = double(i) * (bandHeight() + bandGap);
}

double MatrixLayout::rowTop(int row) const
{
    return m_tops[size_t(row - m_part.firstRow)];
}

double MatrixLayout::rowHeight(int row) const
{
    return rowTop(row + 1) - rowTop(row);
}

double MatrixLayout::totalsHeight() const
{
    return m_part.endRow == m_rowCount ? leastRowHeight + 4 : 0;
}

double MatrixLayout::bandHeight() const
{
    return m_headHeight + 2 + m_tops.back() + totalsHeight() + 2;
}

QList<MatrixPart> MatrixLayout::partsWithin(double maxHeight) const
{
    if (height() <= maxHeight)
        return {};
    if (bandHeight() <= maxHeight)
        return bandsWithin(maxHeight);
    QList<MatrixPart> parts;
    for (const Band &band : m_bands)
        parts << rowsWithin(band, maxHeight);
    return parts;
}

QList<MatrixPart> MatrixLayout::bandsWithin(double maxHeight) const
{
    QList<MatrixPart> parts;
    double used = 0;
    for (const Band &band : m_bands) {
        if (parts.isEmpty() || used + bandGap + bandHeight() > maxHeight) {
            parts << MatrixPart{m_part.firstRow, m_part.endRow, band.first, band.end};
            used = bandHeight();
        } else {
            parts.last().endColumn = band.end;
            used += bandGap + bandHeight();
        }
    }
    return parts;
}

QList<MatrixPart> MatrixLayout::rowsWithin(const Band &band, double maxHeight) const
{
    // Every part leaves room for the totals: which one is the last is not known yet.
    const double around = bandHeight() - m_tops.back();
    QList<MatrixPart> parts;
    double used = around;
    for (int row = m_part.firstRow; row < m_part.endRow; ++row) {
        if (parts.isEmpty() || used + rowHeight(row) > maxHeight) {
            parts << MatrixPart{row, row, band.first, band.end};
            used = around;
        }
        parts.last().endRow = row + 1;
        used += rowHeight(row);
    }
    return parts;
}

double MatrixLayout::height() const
{
    return m_bands.last().top + bandHeight();
}

double MatrixLayout::rowsTop(const Band &band) const
{
    return band.top + m_headHeight + 2;
}

QRectF MatrixLayout::head(const Band &band) const
{
    const double right =
        isLast(band) ? allName(band).right() : m_names + (band.end - band.first) * m_cellWidth;
    return {0, band.top, right, m_headHeight};
}

QRectF MatrixLayout::columnName(const Band &band, int column) const
{
    return {m_names + (column - band.first) * m_cellWidth, band.top, m_cellWidth, m_headHeight};
}

QRectF MatrixLayout::allName(const Band &band) const
{
    return {m_names + (band.end - band.first) * m_cellWidth, band.top, m_totalWidth, m_headHeight};
}

QRectF MatrixLayout::rowName(const Band &band, int row) const
{
    return {0, rowsTop(band) + rowTop(row), m_names - nameGap, rowHeight(row)};
}

QRectF MatrixLayout::cell(const Band &band, int row, int column) const
{
    return QRectF(m_names + (column - band.first) * m_cellWidth, rowsTop(band) + rowTop(row),
                  m_cellWidth, rowHeight(row))
        .adjusted(cellGap / 2, cellGap / 2, -cellGap / 2, -cellGap / 2);
}

QRectF MatrixLayout::rowTotal(const Band &band, int row) const
{
    return {allName(band).left(), rowsTop(band) + rowTop(row), m_totalWidth, rowHeight(row)};
}

QRectF MatrixLayout::totals(const Band &band) const
{
    if (totalsHeight() <= 0)
        return {};
    return {0, rowsTop(band) + m_tops.back() + 4, head(band).width(), leastRowHeight};
}

QRectF MatrixLayout::columnTotal(const Band &band, int column) const
{
    const QRectF line = totals(band);
    return {columnName(band, column).left(), line.top(), m_cellWidth, line.height()};
}

} // namespace mitra
