// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/dataquality.h"
#include "views/pages/progressview.h"

namespace mitra
{

class Card;
class EvidenceCard;
class FigureCard;
class PillGroup;
class PlainLabel;
class StatusLabel;

// How sure one can be: the verdict on the chosen indicator's data with what it rests on, and below
// it all indicators, the worst first.
class SurenessView : public ProgressView
{
    Q_OBJECT

public:
    explicit SurenessView(CurrentRequest *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("sureness"); }
    QString label() const override { return tr("How sure"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;
    // Which indicators the list holds.
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

private:
    QWidget *buildFilter();
    void showVerdict(const IndicatorQuality &quality);
    void fillFilter();
    void showList();
    void choose(int index);
    QList<std::optional<GoalId>> choices() const;
    QList<FigureCard *> figureCards() const { return {m_coverage, m_list}; }

    Card *m_banner;
    StatusLabel *m_verdict;
    PlainLabel *m_reasons;
    FigureCard *m_coverage;
    EvidenceCard *m_evidence;
    PillGroup *m_filter;
    FigureCard *m_list;
    std::optional<GoalId> m_goal; // none: all; empty: bound to no goal
    FactsPtr m_listed;            // what the list was made of
};

} // namespace mitra
