// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"
#include "views/figures/figure.h"
#include "views/figures/shapes.h"

#include <optional>

namespace mitra
{

// One row of a RowsFigure. Every text wraps; none is cut.
struct TextRow {
    enum class Kind {
        Row,  // with a hairline under it
        Foot, // a remark over the full width
    };
    Kind kind = Kind::Row;
    std::optional<Shape> shape; // before everything else
    QString lead;               // first column, muted: a date
    QString text;
    qsizetype boldLetters = 0; // of text, from its start
    QString detail;            // under the text, muted
    QString side;              // last column, muted, under the text where it is narrow
    bool isDisputed = false;   // a flag before `side`, which is set in the warning colour
    Mark mark;                 // its area is filled in by the layout
};

// Base of figures that are lists of short texts: a row a fact, kept whole on paper.
class RowsFigure : public Figure
{
public:
    // What the figure says of itself; finished texts.
    struct Words {
        QString name;
        QString title;
        QString subtitle;
        QStringList notes;
        QString sentence;
        QList<SourceId> sources;
    };
    struct Twin {
        QList<Column> columns;
        QList<Row> rows;
    };

    QString name() const override { return m_words.name; }
    QString title() const override { return m_words.title; }
    QString subtitle() const override { return m_words.subtitle; }
    QStringList notes() const override { return m_words.notes; }
    QString sentence() const override { return m_words.sentence; }
    QList<SourceId> sources() const override { return m_words.sources; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    const QList<TextRow> &rows() const { return m_rows; }
    QList<double> rowHeights(double width) const;
    // The same figure with fewer rows: same name, title and table twin.
    std::shared_ptr<const RowsFigure> slice(qsizetype first, qsizetype count) const;

protected:
    // Compact: small letters close together, for a sheet that holds much more than the rows.
    enum class Density { Airy, Compact };

    using Figure::Figure;
    void setContent(Words words, Twin twin, QList<TextRow> rows, Density density = Density::Airy);

private:
    struct Layout;
    Layout layOut(double width) const;

    Words m_words;
    Twin m_twin;
    QList<TextRow> m_rows;
    Density m_density = Density::Airy;
};

// Rows grouped so that no group is higher than `maxHeight`, unless one row alone is: first row and
// count of each group.
QList<std::pair<qsizetype, qsizetype>> groupRows(const QList<double> &heights, double maxHeight);

} // namespace mitra
