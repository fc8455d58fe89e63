// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/coveragegrid.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"

namespace mitra
{

// What is there of one indicator, member by year: reported, estimate, projection, disputed, or
// nothing. ASEAN as a whole stands below the members.
class CoverageGridFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::CoverageGridFigure)

public:
    // `grid` is made of the same facts.
    CoverageGridFigure(FactsPtr facts, const CoverageGrid &grid);

    QString name() const override;
    QString title() const override { return m_grid.title; }
    QString subtitle() const override { return m_grid.subtitle; }
    QStringList notes() const override;
    QList<SourceId> sources() const override { return m_grid.sources; }
    QString sentence() const override { return m_grid.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

    const CoverageGrid &grid() const { return m_grid; }

private:
    struct Layout;

    qsizetype rowCount() const { return m_grid.members.size() + m_grid.others.size(); }
    bool isOther(qsizetype i) const { return i >= m_grid.members.size(); }
    const CoverageRow &rowAt(qsizetype i) const;
    QString lastText(const CoverageRow &row) const;
    Layout layOut(const QRectF &body) const;
    QList<LegendEntry> legend(const Style &style) const;
    void drawYears(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawRow(QPainter &painter, const Layout &layout, qsizetype row, const Style &style) const;
    QString cellText(const CoverageRow &row, const CoverageCell &cell) const;
    Link linkTo(const CoverageRow &row, const CoverageCell &cell) const;

    CoverageGrid m_grid;
};

} // namespace mitra
