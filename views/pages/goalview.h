// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/progressview.h"

class QVBoxLayout;

namespace mitra
{

class AssumptionForm;
class AssumptionKeeping;
class Card;
class FigureCard;
class GoalBaseline;
class OutcomeCard;
class PlainLabel;
class StatusLabel;

// The goal that is shown, assessed: verdict, outcome, the whole sheet, and a working baseline to
// try out. Where a supporting indicator is shown it says so and leads to the goals.
class GoalView : public ProgressView
{
    Q_OBJECT

public:
    // Both must outlive the view.
    GoalView(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("goal"); }
    QString label() const override { return tr("Goal"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;

private:
    void buildCards(QVBoxLayout *column);
    void showSupporting();
    void showGoal();
    void assume(const Assumption &assumption);
    void openForm(const Assumption &draft);
    void keep(const Assumption &assumption);
    void clearAssumed();

    AssumptionKeeping *m_keeping;
    Card *m_supporting;
    PlainLabel *m_supportingText;
    QVBoxLayout *m_links; // to the goals
    QWidget *m_cards;
    Card *m_banner;
    StatusLabel *m_verdict;
    PlainLabel *m_text;
    GoalBaseline *m_baseline;
    AssumptionForm *m_form;
    OutcomeCard *m_outcome;
    FigureCard *m_assessment;
};

} // namespace mitra
