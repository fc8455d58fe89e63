// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/membermultiples.h"
#include "views/figures/axisticks.h"
#include "views/figures/chartlegend.h"
#include "views/figures/chartlines.h"
#include "views/figures/figure.h"

namespace mitra
{

// A small chart a member, all on one scale: what was observed, the target, the latest value and
// the verdict in a word and a shape.
class MultiplesFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MultiplesFigure)

public:
    MultiplesFigure(FactsPtr facts, const MemberMultiples &multiples);

    QString name() const override;
    QString title() const override { return m_multiples.title; }
    QString subtitle() const override { return m_multiples.subtitle; }
    QStringList notes() const override { return m_multiples.notes; }
    QList<SourceId> sources() const override { return m_multiples.sources; }
    QString sentence() const override { return m_multiples.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    // A panel each.
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Panel;
    struct Layout;

    Layout layOut(const QRectF &body) const;
    AxisTicks ticksOf(const MemberPanel &panel) const;
    ChartScale scaleOf(const AxisTicks &ticks, const QRectF &plot) const;
    double gutter() const;
    QString nameText(const MemberPanel &panel) const;
    // What stands below the drawing; the reason only where it is the panel's own.
    QString verdictWord(const MemberPanel &panel) const;
    QColor colourOf(const MemberPanel &panel, const Style &style) const;
    QList<LegendEntry> legend(const Style &style) const;
    void drawPanel(QPainter &painter, const Panel &placed, const Style &style) const;
    void drawScale(QPainter &painter, const Panel &placed, const AxisTicks &ticks,
                   const ChartScale &scale, const Style &style) const;
    void drawSeries(QPainter &painter, const MemberPanel &panel, const ChartScale &scale,
                    const Style &style) const;

    MemberMultiples m_multiples;
    bool m_isProxy; // proxies are hollow
    int m_firstYear = 0;
    int m_lastYear = 1;
};

} // namespace mitra
