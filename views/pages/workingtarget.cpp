// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/workingtarget.h"

#include "models/series/numbers.h"
#include "views/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace mitra
{

WorkingTarget::WorkingTarget(QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(tr("Assume a target\u2026")))
    , m_editor(new QWidget)
    , m_number(new QDoubleSpinBox)
{
    m_add->setProperty("pill", true);
    m_add->setToolTip(tr("Reads the measure against a target of your own"));
    m_number->setAccessibleName(tr("Working target for 2030, an assumption of yours"));
    m_number->setKeyboardTracking(false);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and wheel step
    auto *remove = new QPushButton(tr("Clear"));
    remove->setProperty("pill", true);
    remove->setAccessibleName(tr("Clear the working target"));

    auto *row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(
        new PlainLabel(tr("Working target 2030"), PlainLabel::Look::Small, PlainLabel::Fit::Elide));
    row->addWidget(m_number);
    row->addWidget(new PlainLabel(tr("assumption of yours, not a source\u2019s"),
                                  PlainLabel::Look::Warning, PlainLabel::Fit::Elide));
    row->addWidget(remove);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addWidget(m_editor);

    connect(m_add, &QPushButton::clicked, this, [this] {
        choose(m_start);
        m_number->setFocus();
        m_number->selectAll();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        choose(std::nullopt);
        m_add->setFocus();
    });
    connect(m_number, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (m_value)
            choose(value);
    });
    showState();
}

void WorkingTarget::setMeasure(const QString &unit, double start)
{
    const NaturalLimits limits = naturalLimits(unit);
    const QSignalBlocker quiet(m_number);
    m_number->setRange(limits.lowest.value_or(-1e15), limits.highest.value_or(1e15));
    const bool fraction = limits.highest && *limits.highest <= 1;
    m_number->setDecimals(fraction ? 3 : isPercent(unit) ? 1 : 2);
    m_number->setSingleStep(fraction ? 0.01 : 1);
    m_number->setSuffix(isPercent(unit) ? QStringLiteral("%") : QString());
    m_start = start;
}

void WorkingTarget::setValue(std::optional<double> value)
{
    m_value = value;
    if (value) {
        const QSignalBlocker quiet(m_number);
        m_number->setValue(*value);
    }
    showState();
}

void WorkingTarget::choose(std::optional<double> value)
{
    setValue(value);
    emit valueChosen(value);
}

void WorkingTarget::showState()
{
    m_add->setVisible(!m_value);
    m_editor->setVisible(m_value.has_value());
}

} // namespace mitra
