// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/whatif.h"

#include <QWidget>

class QDoubleSpinBox;

namespace mitra
{

class PaceSlider;

// A yearly pace as a slider and a number that move in step. The slider goes in round steps; the
// pace itself is kept exactly, so that the pace needed is the pace needed.
class PaceControl : public QWidget
{
    Q_OBJECT

public:
    explicit PaceControl(QWidget *parent = nullptr);

    // Range, unit and the marks for zero, the pace so far and the pace needed.
    void setGround(const WhatIf &whatIf);
    void setPace(double pace); // units a year; tells nobody
    double pace() const { return m_pace; }

    PaceSlider *slider() const { return m_slider; }
    QDoubleSpinBox *number() const { return m_number; }

signals:
    void paceChosen(double pace); // by the reader

private:
    void choose(double pace);
    void show();

    PaceSlider *m_slider;
    QDoubleSpinBox *m_number;
    PaceRange m_range;
    QString m_unit;
    double m_pace = 0;
};

// What the buttons for the pace so far and the pace needed say of themselves, or why there is none.
QString soFarTip(const WhatIf &whatIf);
QString neededTip(const WhatIf &whatIf);

} // namespace mitra
