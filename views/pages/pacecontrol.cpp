// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/pacecontrol.h"

#include "models/series/numbers.h"
#include "views/widgets/paceslider.h"
#include "views/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{
constexpr int stepsToMost = 100;
// A number may lie further out than the slider reaches.
constexpr double numberBeyond = 20;
} // namespace

PaceControl::PaceControl(QWidget *parent)
    : QWidget(parent)
    , m_slider(new PaceSlider)
    , m_number(new QDoubleSpinBox)
{
    m_slider->setRange(-stepsToMost, stepsToMost);
    m_slider->setPageStep(10);
    m_slider->setAccessibleName(tr("Yearly pace"));
    m_number->setAccessibleName(tr("Yearly pace as a number"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setKeyboardTracking(false); // "2." on the way to "2.5" is no pace
    m_number->setMinimumWidth(84);
    m_number->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_slider, 1, Qt::AlignTop);
    row->addWidget(m_number, 0, Qt::AlignTop);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { choose(value * m_range.step); });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &PaceControl::choose);
    setGround({});
}

void PaceControl::setGround(const WhatIf &whatIf)
{
    const bool isNew = whatIf.range != m_range || whatIf.unit != m_unit;
    m_range = whatIf.range;
    m_unit = whatIf.unit;
    if (isNew || m_number->toolTip().isEmpty()) {
        const QSignalBlocker number(m_number);
        m_number->setDecimals(m_range.decimals);
        m_number->setRange(-m_range.most * numberBeyond, m_range.most * numberBeyond);
        m_number->setSingleStep(m_range.step);
        m_number->setToolTip(
            plainToolTip(tr("Change a year from the latest value on: %1").arg(unitText(m_unit))));
        show();
    }
    QList<PaceSlider::Place> places = {{0, tr("no change")}};
    QStringList tips = {tr("Marked: no change")};
    if (whatIf.soFar) {
        places.append({*whatIf.soFar / m_range.step, tr("so far")});
        tips += tr("the pace so far, %1").arg(paceText(*whatIf.soFar, m_unit, QLocale()));
    }
    if (whatIf.needed) {
        places.append({*whatIf.needed / m_range.step, tr("needed")});
        tips += tr("the pace needed, %1").arg(paceText(*whatIf.needed, m_unit, QLocale()));
    }
    m_slider->setPlaces(places);
    m_slider->setToolTip(plainToolTip(tips.join(QStringLiteral("; "))));
    setEnabled(whatIf.latest.has_value());
}

void PaceControl::setPace(double pace)
{
    if (pace == m_pace)
        return;
    m_pace = pace;
    show();
}

void PaceControl::choose(double pace)
{
    // Two numbers of one decimal added must not read 0.30000000000000004.
    const double power = std::pow(10, m_range.decimals);
    const double rounded = std::round(pace * power) / power;
    if (rounded == m_pace)
        return;
    m_pace = rounded;
    show();
    emit paceChosen(m_pace);
}

void PaceControl::show()
{
    const QSignalBlocker slider(m_slider);
    const QSignalBlocker number(m_number);
    const double steps =
        std::clamp(m_pace / m_range.step, -double(stepsToMost), double(stepsToMost));
    m_slider->setValue(int(std::lround(steps)));
    m_slider->update(); // the blocked signal would have drawn it
    m_number->setValue(m_pace);
}

QString soFarTip(const WhatIf &whatIf)
{
    return whatIf.soFar ? plainToolTip(PaceControl::tr("%1 since %2")
                                           .arg(paceText(*whatIf.soFar, whatIf.unit, QLocale()))
                                           .arg(whatIf.base->year))
                        : PaceControl::tr("There is no earlier value to read a pace from");
}

QString neededTip(const WhatIf &whatIf)
{
    if (whatIf.needed)
        return plainToolTip(PaceControl::tr("%1 to %2 in %3", "pace to target in year")
                                .arg(paceText(*whatIf.needed, whatIf.unit, QLocale()),
                                     valueText(whatIf.target->at.value, whatIf.unit, QLocale()))
                                .arg(whatIf.target->at.year));
    return whatIf.target ? PaceControl::tr("The target is met, or its year has come")
                         : PaceControl::tr("No target applies: set a working target above");
}

} // namespace mitra
