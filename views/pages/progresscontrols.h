// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"

#include <QWidget>

namespace mitra
{

class Chooser;
class IndicatorChooser;
class PillGroup;
struct Trajectory;

// What is judged: a goal or a supporting indicator, whose it is, and from which year. Choosing a
// goal shows the measure that stands in for it. The base year stands apart, for the page to place.
class ProgressControls : public QWidget
{
    Q_OBJECT

public:
    // `current` must outlive it.
    explicit ProgressControls(CurrentRequest *current, QWidget *parent = nullptr);

    QWidget *baseYear() const { return m_baseYear; }

    // What was chosen for another measure is dropped, because it would mislead on this one. False
    // when the facts do not have it, or no measure stands in for the goal.
    bool chooseGoal(const GoalId &goal);
    bool chooseIndicator(const IndicatorId &indicator);
    // A measure that stands in for a goal is shown as that goal's, with what the reader must know.
    bool chooseMeasure(const IndicatorId &indicator);
    // The first goal with a measure, else the first indicator.
    void chooseFirst();

private:
    void refresh();
    void fillGoals();
    void fillEconomies(const Trajectory &trajectory);
    void fillBaseYears(const Trajectory &trajectory);
    bool show(const GoalId &goal, const IndicatorId &indicator);

    CurrentRequest *m_current;
    FactsPtr m_facts;        // those that are listed
    ProgressRequest m_shown; // without what changes none of the choosers
    PillGroup *m_goals;
    IndicatorChooser *m_indicators;
    Chooser *m_economies;
    Chooser *m_baseYears;
    QWidget *m_baseYear; // the same with its name
};

} // namespace mitra
