// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/progressview.h"

class QPushButton;

namespace mitra
{

class Card;
class CardLayout;
class FigureCard;
class KnownCard;
class MemberPicker;
class PillGroup;
class PlainLabel;
class StatusLabel;
class TrajectoryBar;
class WhatIfCard;
struct Trajectory;

// One measure at a glance: how it moved, where the members stand, how far and how fast, what the
// methods say, and what is known of it.
class TrackView : public ProgressView
{
    Q_OBJECT

public:
    explicit TrackView(CurrentRequest *current, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("track"); }
    QString label() const override { return tr("Track"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;

signals:
    // To compare several paces, which another view does.
    void compareRequested();

private:
    QWidget *buildOptions();
    void buildCards();
    void placeCards();
    void showGoal();
    void fillMembers(const Trajectory &trajectory);
    QList<FigureCard *> figureCards() const
    {
        return {m_trajectory, m_members, m_arithmetic, m_methods};
    }

    MemberPicker *m_picker;
    TrajectoryBar *m_bar;
    QPushButton *m_showOptions;
    PillGroup *m_compareYears;
    QWidget *m_sheet; // under the cards
    CardLayout *m_cards;
    Card *m_goalBanner;
    StatusLabel *m_goalVerdict;
    PlainLabel *m_goalText;
    FigureCard *m_trajectory;
    FigureCard *m_members;
    FigureCard *m_arithmetic;
    FigureCard *m_methods;
    WhatIfCard *m_whatIf;
    KnownCard *m_known;
};

} // namespace mitra
