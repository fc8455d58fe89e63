// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"

namespace mitra
{

// Initiatives by start and end year, earliest first; those whose start no source states stand in a
// lane of their own at the end.
class TimelineFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TimelineFigure)

public:
    TimelineFigure(FactsPtr facts, const Selection &selection, const RowSet &rows);

    QString name() const override { return QStringLiteral("timeline"); }
    QString title() const override { return m_title; }
    QString subtitle() const override;
    QStringList notes() const override;
    QList<SourceId> sources() const override;
    QString sentence() const override;
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    // Draws only the rows inside the painter's clip, so that thousands scroll smoothly: a widget
    // sets the clip to what it repaints.
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;
    // The years, which a screen keeps in view while the rows scroll; empty without rows.
    QRectF headArea(const QRectF &body) const;
    QList<std::shared_ptr<const Figure>> parts(double width, double maxBodyHeight) const override;

private:
    struct Layout;

    Layout layOut(const QRectF &body) const;
    const QList<double> &rowTops(double labelWidth) const;
    void takeYears();
    QString findTitle() const;
    QString whenText(const Initiative &initiative) const;
    QString markText(const Initiative &initiative) const;
    QList<LegendEntry> legend(const Style &style) const;
    void drawAxis(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawRow(QPainter &painter, const Layout &layout, qsizetype row, const Style &style) const;
    void drawBar(QPainter &painter, const Layout &layout, const Initiative &initiative,
                 double middle, const Style &style) const;

    QList<Initiative> m_rows; // sorted; those without a start last
    qsizetype m_known = 0;    // how many have a start
    int m_firstYear = 0;
    int m_lastYear = 0;
    QString m_title;
    QString m_selection; // in words

    // Row tops of the last width asked for: laying out thousands of titles is the costly part.
    mutable double m_topsWidth = -1;
    mutable QList<double> m_tops;
};

} // namespace mitra
