// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"
#include "views/pages/page.h"

namespace mitra
{

class Card;
class CardLayout;
class Chooser;
class FigureCard;
class IndicatorChooser;
class KnownCard;
class MemberPicker;
class PillGroup;
class PlainLabel;
class StatusLabel;
class WorkingTarget;
struct Trajectory;

// Results against 2030 for one measure, with the arithmetic in view. Choosing a goal shows the
// measure that stands in for it, and says so.
class ProgressPage : public Page
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("progress"); }
    QString title() const override { return tr("Progress"); }
    QString subtitle() const override;
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    bool showLink(const Link &link) override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

    const ProgressRequest &request() const { return m_request; }

protected:
    void takeFacts(const FactsPtr &facts) override;

private:
    QWidget *buildControls();
    void buildCards(QWidget *sheet);
    void fillGoals();
    bool chooseGoal(const GoalId &goal);
    bool chooseIndicator(const IndicatorId &indicator);
    bool chooseMeasure(const IndicatorId &indicator);
    void showChosen();
    void showGoal();
    void fillEconomies(const Trajectory &trajectory);
    void fillBaseYears(const Trajectory &trajectory);
    void fillMembers(const Trajectory &trajectory);

    FactsPtr m_facts;
    ProgressRequest m_request;
    GoalId m_goal; // empty: a supporting indicator is shown

    PillGroup *m_goals;
    IndicatorChooser *m_indicators;
    Chooser *m_economies;
    Chooser *m_baseYears;
    PillGroup *m_compareYears;
    WorkingTarget *m_working;
    FigureCard *m_trajectory;
    FigureCard *m_members;
    FigureCard *m_arithmetic;
    KnownCard *m_known;
    MemberPicker *m_picker;
    Card *m_goalBanner;
    StatusLabel *m_goalVerdict;
    PlainLabel *m_goalText;
};

} // namespace mitra
