// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/groupcontributions.h"
#include "views/figures/figure.h"

namespace mitra
{

// What each member adds to a group's value and to its gap to the target: a row a member, a total
// row that is the group, and below it the members without a value.
class ContributionsFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::ContributionsFigure)

public:
    ContributionsFigure(FactsPtr facts, const GroupContributions &contributions);

    QString name() const override;
    QString title() const override { return m_contributions.title; }
    QString subtitle() const override { return m_contributions.subtitle; }
    QStringList notes() const override { return m_contributions.notes; }
    QList<SourceId> sources() const override { return m_contributions.sources; }
    QString sentence() const override { return m_contributions.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

private:
    struct Layout;
    struct Bars;
    // A row as it is read: a member, the total, or a member without a value.
    struct Line {
        QString name;
        QString weight;
        QString value;
        std::optional<double> adds; // none: takes no part
        std::optional<double> addsToGap;
        bool isTotal = false;
    };

    bool hasGap() const { return m_contributions.gap.has_value(); }
    QList<Line> lines() const;
    Layout layOut(const QRectF &body) const;
    QString headerOf(int column) const;
    QString addsText(double adds) const;
    QString gapText(double gap) const;
    QString markText(const ContributionRow &row) const;
    void drawHeader(QPainter &painter, const Layout &layout, const Style &style) const;
    void drawLine(QPainter &painter, const Layout &layout, qsizetype i, const Style &style) const;
    void drawBar(QPainter &painter, const Bars &bars, double middle, double amount,
                 const QColor &colour, const Style &style) const;

    GroupContributions m_contributions;
};

} // namespace mitra
