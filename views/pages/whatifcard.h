// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"
#include "models/series/whatif.h"
#include "views/widgets/card.h"

class QCheckBox;
class QPushButton;

namespace mitra
{

class Announcer;
class PaceControl;
class PlainLabel;

// A pace to play with on the track: what it would reach and when. Only when asked for it is drawn
// on the chart and printed, as the assumption it is.
class WhatIfCard : public Card
{
    Q_OBJECT

public:
    // `current` must outlive the card.
    explicit WhatIfCard(CurrentRequest *current, QWidget *parent = nullptr);

    // The request or the facts changed; they are there, the indicator exists.
    void refresh();

    PaceControl *control() const { return m_control; }
    QCheckBox *showBox() const { return m_show; }
    QString told() const; // what the pace gives

signals:
    void compareRequested();

private:
    QWidget *buildPaces();
    void choose(double pace);
    void tell();

    CurrentRequest *m_current;
    PaceControl *m_control;
    PlainLabel *m_result;
    Announcer *m_announcer;
    QPushButton *m_soFar;
    QPushButton *m_needed;
    QCheckBox *m_show;
    WhatIf m_whatIf;
};

} // namespace mitra
