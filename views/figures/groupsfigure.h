// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/groupcomparison.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"

namespace mitra
{

// The values of ASEAN-11 and ASEAN-10, computed here by population and by GDP, as lines beside what
// a source states for ASEAN. Years that the coverage rule leaves out stand open in the lines and
// as squares below the axis.
class GroupsFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::GroupsFigure)

public:
    GroupsFigure(FactsPtr facts, const GroupComparison &comparison);

    QString name() const override;
    QString title() const override { return m_comparison.title; }
    QString subtitle() const override { return m_comparison.subtitle; }
    QStringList notes() const override { return m_comparison.notes; }
    QList<SourceId> sources() const override { return m_comparison.sources; }
    QList<QColor> seriesColours(const Style &style) const override;
    QString sentence() const override { return m_comparison.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Layout;
    struct EndLabel;

    bool isEmpty() const { return m_comparison.main < 0; }
    QPen penOf(qsizetype series, const Style &style) const;
    QString endText(qsizetype series) const;
    QList<EndLabel> endLabels(const Layout &layout) const;
    // Whether the lines are named at their ends, or in the legend.
    bool isLabelled(double width) const;
    QList<LegendEntry> legend(bool namesLines, const Style &style) const;
    Layout layOut(const QRectF &body) const;
    QRectF squareOf(int year, const Layout &layout) const;
    void drawLines(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawDots(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLabels(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLeftOut(QPainter &painter, const Layout &layout, const Style &style) const;

    GroupComparison m_comparison;
    bool m_isProxy;  // proxies are hollow
    int m_first = 0; // years of the axis
    int m_last = 0;
    int m_lastValue = 0;        // the latest year with a computed or stated value
    QList<LeftOutYear> m_shown; // left out and within the axis
};

} // namespace mitra
