// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/arithmetic.h"
#include "views/figures/figure.h"

namespace mitra
{

// The plain arithmetic of one measure in view: the verdict first, then each number, what it means
// and, in the table twin, the formula with what went in.
class ArithmeticFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::ArithmeticFigure)

public:
    ArithmeticFigure(FactsPtr facts, const Trajectory &trajectory);

    QString name() const override;
    QString title() const override { return m_trajectory.title; }
    QString subtitle() const override { return m_trajectory.subtitle; }
    QStringList notes() const override { return m_trajectory.notes; }
    QList<SourceId> sources() const override { return m_trajectory.sources; }
    QString sentence() const override;
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Layout;

    Layout layOut(const QRectF &body) const;

    Trajectory m_trajectory;
    QList<ArithmeticLine> m_lines;
};

} // namespace mitra
