// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/whatif.h"
#include "views/pages/progressview.h"

class QPushButton;

namespace mitra
{

class Announcer;
class AssumptionForm;
class AssumptionKeeping;
class Card;
class FigureCard;
class KeptPaces;
class PaceControl;
class PlainLabel;

// What if: a yearly pace to try out with a slider or a number, the paces kept under names, all of
// them in one figure, and what they would mean for every member.
class WhatIfView : public ProgressView
{
    Q_OBJECT

public:
    // Both must outlive the view.
    WhatIfView(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent = nullptr);

    QString name() const override { return QStringLiteral("whatif"); }
    QString label() const override { return tr("What if"); }
    QList<FigurePtr> figures() const override;
    FigurePtr currentFigure() const override;
    void refresh() override;

    PaceControl *control() const { return m_control; }
    KeptPaces *kept() const { return m_kept; }
    AssumptionForm *form() const { return m_form; }
    QPushButton *soFarButton() const { return m_soFar; }
    QPushButton *neededButton() const { return m_needed; }
    QPushButton *keepButton() const { return m_keep; }
    QString told() const; // what the pace gives

private:
    void buildControls();
    void showControls(const WhatIf &whatIf);
    void tryOut(double pace);
    void openForm();
    void keep(const Assumption &assumption);

    AssumptionKeeping *m_keeping;
    Card *m_controls;
    PaceControl *m_control;
    PlainLabel *m_result;
    Announcer *m_announcer;
    QPushButton *m_soFar;
    QPushButton *m_needed;
    QPushButton *m_keep;
    AssumptionForm *m_form;
    KeptPaces *m_kept;
    FigureCard *m_figure;
    FigureCard *m_members;
    WhatIf m_whatIf; // as shown
};

} // namespace mitra
