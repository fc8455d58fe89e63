// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/trajectory.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"

namespace mitra
{

// How one measure moved and whether its pace reaches the target: observed solid with its gaps
// open, required path dashed, the pace so far dotted.
class TrajectoryFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryFigure)

public:
    TrajectoryFigure(FactsPtr facts, const Trajectory &trajectory);

    QString name() const override;
    QString title() const override { return m_trajectory.title; }
    QString subtitle() const override { return m_trajectory.subtitle; }
    QStringList notes() const override { return m_trajectory.notes; }
    QList<SourceId> sources() const override { return m_trajectory.sources; }
    QString sentence() const override { return m_trajectory.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Layout;
    struct EndLabel;

    Layout layOut(const QRectF &body) const;
    bool isEmpty() const;
    // Position among the four series colours; -1: drawn grey.
    int colourOf(const EconomySeries &series) const;
    QColor lineColour(const EconomySeries &series, const Style &style) const;
    Dot observedDot() const { return m_isProxy ? Dot::Hollow : Dot::Filled; }
    QList<EndLabel> endLabels() const;
    QList<LegendEntry> legend(const Style &style) const;
    void drawGrid(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLines(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawDots(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawTarget(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLabels(QPainter &painter, const Layout &layout, const Style &style) const;

    Trajectory m_trajectory;
    bool m_isProxy;              // proxies are hollow
    QList<EconomyId> m_coloured; // the judged economy first, then the highlighted, at most four
};

} // namespace mitra
