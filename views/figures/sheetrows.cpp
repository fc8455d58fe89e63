// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/sheetrows.h"

#include <QTextBoundaryFinder>

namespace mitra
{

namespace
{

constexpr qsizetype longest = 1600; // letters: a third of a page

class List : public RowsFigure
{
public:
    explicit List(const QList<TextRow> &rows)
        : RowsFigure(nullptr)
    {
        setContent({}, {}, rows, Density::Compact);
    }
};

// Broken between words where there are any, never inside what a reader sees as one letter.
QStringList pieces(const QString &text)
{
    QStringList parts;
    qsizetype from = 0;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    while (text.size() - from > longest) {
        qsizetype to = text.lastIndexOf(QLatin1Char(' '), from + longest) + 1;
        if (to <= from + longest / 2) {
            letters.setPosition(from + longest);
            to = letters.isAtBoundary() ? from + longest : letters.toPreviousBoundary();
            if (to <= from) // a single letter of thousands of marks
                to = from + longest;
        }
        parts.append(text.mid(from, to - from).trimmed());
        from = to;
    }
    parts.append(text.mid(from));
    return parts;
}

} // namespace

QList<TextRow> inPieces(const TextRow &row)
{
    if (row.text.size() <= longest && row.detail.size() <= longest)
        return {row};
    const QStringList texts = pieces(row.text);
    const QStringList details = row.detail.isEmpty() ? QStringList() : pieces(row.detail);
    QList<TextRow> rows;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        TextRow piece;
        if (i == 0)
            piece = row;
        piece.text = texts.at(i);
        piece.detail.clear();
        rows.append(piece);
    }
    for (qsizetype i = 0; i < details.size(); ++i) {
        if (i > 0)
            rows.append(TextRow());
        rows.last().detail = details.at(i);
    }
    return rows;
}

SheetRows::SheetRows(const QList<TextRow> &rows)
    : m_rows(std::make_shared<List>(rows))
{
}

SheetRows::SheetRows(std::shared_ptr<const RowsFigure> rows)
    : m_rows(std::move(rows))
{
}

double SheetRows::height(double width) const
{
    return m_rows->bodyHeight(width);
}

void SheetRows::draw(QPainter &painter, const QRectF &area, const Style &style) const
{
    m_rows->drawBody(painter, area, style);
}

QList<Mark> SheetRows::marks(const QRectF &area) const
{
    return m_rows->marks(area);
}

QList<double> SheetRows::rowHeights(double width) const
{
    return m_rows->rowHeights(width);
}

SheetBlockPtr SheetRows::slice(qsizetype first, qsizetype count) const
{
    return SheetBlockPtr(new SheetRows(m_rows->slice(first, count)));
}

} // namespace mitra
