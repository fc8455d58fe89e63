// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"
#include "models/series/goalsummary.h"
#include "views/figures/figure.h"
#include "views/figures/goallayout.h"

namespace mitra
{

// One goal of 2030: its promise in large letters, what is official, and the members' nearest
// measures as hollow marks on one axis with the target.
class GoalFigure : public Figure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalFigure)

public:
    // `assumed` is a working baseline in the goal's unit, marked as an assumption.
    GoalFigure(FactsPtr facts, const GoalId &goal, std::optional<YearValue> assumed = {});

    QString name() const override;
    QString title() const override;
    QString subtitle() const override { return m_summary.promise; }
    QStringList notes() const override;
    QList<SourceId> sources() const override { return m_summary.sources; }
    QString sentence() const override { return m_summary.sentence; }
    std::unique_ptr<QAbstractTableModel> table() const override;

    double bodyHeight(double width) const override;
    void drawBody(QPainter &painter, const QRectF &body, const Style &style) const override;
    QList<Mark> marks(const QRectF &body) const override;

    const GoalSummary &summary() const { return m_summary; }
    // The goal's colour by its place in the file, the same on every surface.
    static QColor colour(const Facts &facts, const GoalId &goal, const Style &style);

private:
    GoalTexts texts() const;
    GoalLayout layOut(double width) const
    {
        return layOutGoal(m_summary, m_assumed ? std::optional(m_assumed->value) : std::nullopt,
                          texts(), width);
    }
    void drawStrip(QPainter &painter, const GoalLayout &layout, const Style &style) const;

    QString unit() const;
    QString projectionText() const;
    QString proxyText(const ProxyMark &proxy) const;
    QString officialText() const;
    QString officialTip() const;
    QString assumedText() const;
    Link officialLink() const;
    Link proxyLink(const ProxyMark &proxy) const;

    GoalSummary m_summary;
    std::optional<YearValue> m_assumed;
    Verdict m_verdict = Verdict::CannotBeAssessed; // of the official value
};

} // namespace mitra
