// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/memberranking.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"

namespace mitra
{

// The members best first: rank, bar, value with its year, and places won or lost since the compare
// year; groups that are computed here as rows outside the ranking.
class RankingFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::RankingFigure)

public:
    RankingFigure(FactsPtr facts, const MemberRanking &ranking);

    QString name() const override;
    QString title() const override { return m_ranking.title; }
    QString subtitle() const override { return m_ranking.subtitle; }
    QStringList notes() const override { return m_ranking.notes; }
    QList<SourceId> sources() const override { return m_ranking.sources; }
    QString sentence() const override { return m_ranking.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    // A row each.
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Layout;

    // The members, then the groups.
    qsizetype rowCount() const { return m_ranking.members.size() + m_ranking.groups.size(); }
    bool isGroup(qsizetype i) const { return i >= m_ranking.members.size(); }
    const MemberRow &rowAt(qsizetype i) const;
    QString rankText(qsizetype i) const;
    QString movedText(qsizetype i) const;
    QString movedHead() const;
    QColor colourOf(qsizetype i, const Style &style) const;
    // Bars begin at zero; a rank has none, so it is a dot.
    bool hasBars() const;
    Layout layOut(const QRectF &body) const;
    QList<LegendEntry> legend(const Style &style) const;
    void drawTarget(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawRow(QPainter &painter, const Layout &layout, qsizetype i, const Style &style) const;
    void drawValue(QPainter &painter, const Layout &layout, qsizetype i, const Style &style) const;

    MemberRanking m_ranking;
    bool m_isProxy; // proxies are hollow
};

} // namespace mitra
