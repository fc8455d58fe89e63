// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "views/figures/figure.h"

namespace mitra
{

// Partners by theme: how many initiatives each pair shares, as number and tint. A cell, row or
// column leads to the selection it counts.
class MatrixFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MatrixFigure)

public:
    MatrixFigure(FactsPtr facts, const Columns &columns, const Selection &selection,
                 const MatrixCounts &counts);

    QString name() const override { return QStringLiteral("matrix"); }
    QString title() const override { return m_title; }
    QString subtitle() const override;
    QStringList notes() const override;
    QList<SourceId> sources() const override { return m_sources; }
    QString sentence() const override;
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    // The names of the columns, which a screen keeps in view while the rows scroll.
    QRectF headArea(const QRectF &body) const;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

private:
    struct PartnerRow {
        QString id;
        QString name;
        QList<int> cells; // by theme
        int total = 0;    // each initiative once
        bool chosen = false;
    };
    struct ThemeColumn {
        QString id;
        QString name;
        int total = 0;
        bool chosen = false;
    };
    struct Layout;

    void takeRows(const Columns &columns, const MatrixCounts &counts);
    void takeSources();
    QString findTitle() const;
    Layout layOut(const QRectF &body) const;
    double headerHeight(double width) const;
    QFont headerFont(double cellWidth) const;
    QColor cellColour(int count, const Style &style) const;
    void drawHeader(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawRow(QPainter &painter, const Layout &layout, int row, const Style &style) const;
    void drawTotals(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawChosen(QPainter &painter, const Layout &layout, const Style &style) const;
    Link linkTo(const PartnerRow *row, const ThemeColumn *column) const;

    Selection m_selection;
    QList<PartnerRow> m_rows; // most initiatives first
    QList<ThemeColumn> m_columns;
    int m_total = 0;   // initiatives, each once
    int m_largest = 0; // in one cell
    QString m_title;
    QList<SourceId> m_sources;
    bool m_hasTotals = true; // the last part alone ends in the totals
};

} // namespace mitra
