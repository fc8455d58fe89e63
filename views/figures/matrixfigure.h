// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "views/figures/figure.h"
#include "views/figures/matrixlayout.h"

namespace mitra
{

// How many initiatives each pair of two dimensions shares (partners by theme, members by year ...),
// as number and tint. A cell, row or column leads to the selection it counts.
class MatrixFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MatrixFigure)

public:
    // `counts` are of `columns` and `selection`. `found`: how many initiatives the selection
    // leaves, where the caller knows; counted when it does not and they are asked for.
    MatrixFigure(FactsPtr facts, ColumnsPtr columns, const Selection &selection,
                 const MatrixCounts &counts, MatrixOrder order = MatrixOrder::Size,
                 std::optional<quint32> found = {});

    QString name() const override;
    QString title() const override { return m_title; }
    QString subtitle() const override;
    QStringList notes() const override;
    // Of the initiatives counted, found when first asked for.
    QList<SourceId> sources() const override;
    QString sentence() const override;
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    // The names of the columns, which a screen keeps in view while the rows scroll; nothing when
    // the columns go on in another band below.
    QRectF headArea(const QRectF &body) const;
    // The names of the rows, in the same way while it scrolls sideways.
    QRectF sideArea(const QRectF &body) const;
    // Narrower, the columns go on in another band.
    double leastWidth() const;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

    const MatrixContent &content() const { return *m_content; }

private:
    const MatrixLayout &layoutAt(double width) const;
    Link linkTo(const MatrixValue *row, const MatrixValue *column) const;
    Selection ground() const { return groundOf(m_selection, m_content->axes); }
    int found() const;

    ColumnsPtr m_columns;
    Selection m_selection;
    std::shared_ptr<const MatrixContent> m_content; // parts share it
    MatrixPart m_part;
    QString m_title;
    mutable std::optional<quint32> m_found;
    mutable std::optional<QList<SourceId>> m_sources;
    mutable std::shared_ptr<const MatrixLayout> m_layout; // of the width last asked for
};

// "matrix" for partners by theme, "matrix:ROWS-COLUMNS" for others ("matrix:partner-year").
QString matrixFigureName(const MatrixAxes &axes);
// None when it is no such name, or both dimensions are one.
std::optional<MatrixAxes> matrixAxes(const QString &figureName);

} // namespace mitra
