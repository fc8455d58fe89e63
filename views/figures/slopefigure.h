// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/memberslope.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"

namespace mitra
{

// Who rose and who fell: a line a member between its values of two years, named at both ends.
class SlopeFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::SlopeFigure)

public:
    SlopeFigure(FactsPtr facts, const MemberSlope &slope);

    QString name() const override;
    QString title() const override { return m_slope.title; }
    QString subtitle() const override { return m_slope.subtitle; }
    QStringList notes() const override { return m_slope.notes; }
    QList<SourceId> sources() const override { return m_slope.sources; }
    QString sentence() const override { return m_slope.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    // Of each line the first value, then the second.
    QList<Mark> marks(const QRectF &body) const override;
    std::shared_ptr<const Figure> withFocus(int mark) const override;

private:
    struct Label;
    struct Layout;

    Layout layOut(const QRectF &body) const;
    double plotHeight(double width) const;
    QString emptyText() const;
    // Position among the four series colours; -1: none of them.
    int colourOf(const SlopeLine &line) const;
    bool standsOut(const SlopeLine &line) const;
    QColor lineColour(qsizetype line, const Style &style) const;
    QString endText(const SlopeLine &line, bool isFirst) const;
    Dot dotOf(const SlopeLine &line, bool isFirst) const;
    QList<Label> labels(bool isFirst, double width) const;
    QList<LegendEntry> legend(const Style &style) const;
    void drawColumns(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLine(QPainter &painter, const Layout &layout, qsizetype line,
                  const Style &style) const;
    void drawTarget(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLabels(QPainter &painter, const Layout &layout, bool isFirst,
                    const Style &style) const;

    MemberSlope m_slope;
    bool m_isProxy;         // proxies are hollow
    qsizetype m_focus = -1; // the line that stands out
};

} // namespace mitra
