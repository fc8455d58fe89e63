// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/rowsfigure.h"

namespace mitra
{

// A table on paper: the columns share the width by what stands in them, every cell wraps, and the
// header is repeated on each page, which says that it goes on. A row higher than a page goes on
// too. Very long texts may be shortened in the drawing; the table twin has them whole.
class TableFigure : public Figure
{
public:
    using Words = RowsFigure::Words;

    enum class Texts { Shortened, Whole };
    static constexpr qsizetype mostLetters = 300; // of a cell in the drawing, when shortened

    TableFigure(FactsPtr facts, Words words, QList<Column> columns, QList<Row> rows,
                Texts texts = Texts::Shortened);

    QString name() const override { return m_words.name; }
    QString title() const override { return m_words.title; }
    QString subtitle() const override { return m_words.subtitle; }
    QStringList notes() const override { return m_words.notes; }
    QString sentence() const override { return m_words.sentence; }
    QList<SourceId> sources() const override { return m_words.sources; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    // A row each.
    QList<Mark> marks(const QRectF &body) const override;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

private:
    struct Layout;
    Layout layOut(double width) const;
    QString cellText(const Row &row, qsizetype column) const;
    QString partTitle(bool isFirst) const;
    void measure();
    QList<double> widths(double width) const;

    Words m_words;
    Texts m_texts = Texts::Shortened;
    QList<Column> m_columns;
    QList<Row> m_rows;
    // What the columns want and need at least, of the whole table, so that all pages are alike.
    QList<double> m_natural;
    QList<double> m_least;
    QList<double> m_whole;   // so that no cell breaks, within bounds
    QList<double> m_longest; // so that no cell breaks at all
};

} // namespace mitra
