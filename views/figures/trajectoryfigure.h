// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"
#include "views/figures/trajectorycontent.h"

namespace mitra
{

// How one measure moved and what leads to its target: observed solid with its gaps open, other
// readings beside, required path dashed, what goes on dotted with its interval, what-ifs
// dash-dotted, milestones as ticks below the years.
class TrajectoryFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryFigure)

public:
    TrajectoryFigure(FactsPtr facts, const Trajectory &trajectory);

    QString name() const override;
    QString title() const override { return m_content.trajectory().title; }
    QString subtitle() const override { return m_content.trajectory().subtitle; }
    QStringList notes() const override;
    QList<SourceId> sources() const override { return m_content.trajectory().sources; }
    QString sentence() const override { return m_content.trajectory().sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    TrajectoryContent m_content;
};

} // namespace mitra
