// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/memberscomparison.h"
#include "views/figures/chartlegend.h"
#include "views/figures/figure.h"

namespace mitra
{

// Every member on one measure: a chosen year, the latest value and the target as dumbbells.
class MembersFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::MembersFigure)

public:
    MembersFigure(FactsPtr facts, const MembersComparison &comparison);

    QString name() const override;
    QString title() const override { return m_comparison.title; }
    QString subtitle() const override { return m_comparison.subtitle; }
    QStringList notes() const override { return m_comparison.notes; }
    QList<SourceId> sources() const override { return m_comparison.sources; }
    QString sentence() const override { return m_comparison.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Layout;

    // The members, then the groups that are computed here.
    const MemberRow &rowAt(qsizetype i) const;
    qsizetype rowCount() const { return m_comparison.rows.size() + m_comparison.groups.size(); }
    bool isGroup(qsizetype i) const { return i >= m_comparison.rows.size(); }
    QString nameText(qsizetype i) const;
    Layout layOut(const QRectF &body) const;
    QList<LegendEntry> legend(const Style &style) const;
    QString latestText(const MemberRow &row) const;
    void drawTarget(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawRow(QPainter &painter, const Layout &layout, qsizetype row, const Style &style) const;

    Dot fromDot() const { return m_isProxy ? Dot::HollowSquare : Dot::Hollow; }
    Dot latestDot(ObservationStatus status) const;

    MembersComparison m_comparison;
    bool m_isProxy; // proxies are hollow
};

} // namespace mitra
