// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"

#include <QWidget>

class QPushButton;

namespace mitra
{

class AssumptionForm;
class AssumptionKeeping;
class AssumptionMenu;
class FlowLayout;
class PlainLabel;

// The working baseline and the working target of what is judged: two buttons with menus, below them
// the form to set one, and what was kept or deleted last with a way to take it back. An assumption
// of another measure or economy is never used: the bar takes it out of the request.
class AssumptionBar : public QWidget
{
    Q_OBJECT

public:
    // Both must outlive the bar.
    AssumptionBar(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent = nullptr);

    // Puts a control before the menus, so that it breaks into lines with them.
    void lead(QWidget *control);

    AssumptionMenu *baseline() const { return m_baseline; }
    AssumptionMenu *target() const { return m_target; }
    AssumptionForm *form() const { return m_form; }
    QPushButton *undoButton() const { return m_undo; }

private:
    void refresh();
    void openForm(AssumptionMenu *menu, bool toKeep);
    void take(const Assumption &assumption);
    void tellDone(const QString &text);

    CurrentRequest *m_current;
    AssumptionKeeping *m_keeping;
    AssumptionMenu *m_baseline;
    AssumptionMenu *m_target;
    AssumptionMenu *m_asking = nullptr; // whose the form is
    AssumptionForm *m_form;
    FlowLayout *m_flow = nullptr; // of the menus
    QWidget *m_done;
    PlainLabel *m_doneText;
    QPushButton *m_undo;
    FactsPtr m_facts;        // those that were shown last
    ProgressRequest m_shown; // without what changes nothing here
    EconomyId m_judged;
};

} // namespace mitra
