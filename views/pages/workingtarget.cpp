// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/workingtarget.h"

#include "models/series/numbers.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/typednumber.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace mitra
{

WorkingTarget::WorkingTarget(QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(tr("Assume a target\u2026")))
    , m_editor(new QWidget)
    , m_number(new QLineEdit)
    , m_remark(new PlainLabel(QString(), PlainLabel::Look::Warning, PlainLabel::Fit::Elide))
{
    m_add->setProperty("pill", true);
    m_add->setToolTip(tr("Reads the measure against a target of your own"));
    m_number->setAccessibleName(tr("Working target for 2030, an assumption of yours"));
    m_number->setFixedWidth(110);
    auto *remove = new QPushButton(tr("Clear"));
    remove->setProperty("pill", true);
    remove->setFocusPolicy(Qt::TabFocus); // a click must not read the field first
    remove->setAccessibleName(tr("Clear the working target"));

    auto *row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(
        new PlainLabel(tr("Working target 2030"), PlainLabel::Look::Small, PlainLabel::Fit::Elide));
    row->addWidget(m_number);
    row->addWidget(m_remark);
    row->addWidget(remove);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addWidget(m_editor);

    connect(m_add, &QPushButton::clicked, this, &WorkingTarget::open);
    connect(remove, &QPushButton::clicked, this, &WorkingTarget::clear);
    connect(m_number, &QLineEdit::editingFinished, this, &WorkingTarget::read);
    showState();
}

void WorkingTarget::setMeasure(const QString &unit)
{
    m_unit = unit;
    m_number->setPlaceholderText(unitText(unit));
    m_number->setToolTip(plainToolTip(unitText(unit)));
}

void WorkingTarget::setValue(std::optional<double> value)
{
    m_value = value;
    if (value && typedNumber(m_number->text()) != value)
        m_number->setText(textToType(*value));
    showState();
}

void WorkingTarget::close()
{
    m_isOpen = false;
    m_number->clear();
    setValue(std::nullopt);
}

// The focus goes on before its widget is hidden: else it would run on to another control, and the
// page scroll to that.
void WorkingTarget::open()
{
    m_isOpen = true;
    m_number->clear();
    m_editor->show();
    m_number->setFocus();
    showState();
}

void WorkingTarget::clear()
{
    m_number->clear();
    m_add->show();
    m_add->setFocus();
    close();
    emit valueChosen(std::nullopt);
}

void WorkingTarget::read()
{
    const bool empty = m_number->text().trimmed().isEmpty();
    const NaturalLimits limits = naturalLimits(m_unit);
    const std::optional<double> number = typedNumber(m_number->text());
    const bool fits = number && *number >= limits.lowest.value_or(*number) &&
                      *number <= limits.highest.value_or(*number);
    const std::optional<double> value = fits ? number : std::nullopt;
    const bool changed = value != m_value;
    m_isOpen = true;
    m_value = value;
    showState();
    if (!empty && !fits)
        m_remark->setText(number && limits.lowest && limits.highest
                              ? tr("a number from %1 to %2 is needed")
                                    .arg(textToType(*limits.lowest), textToType(*limits.highest))
                              : tr("this is no number that fits"));
    if (changed)
        emit valueChosen(value);
}

void WorkingTarget::showState()
{
    const bool open = m_isOpen || m_value;
    m_remark->setText(tr("assumption of yours, not a source\u2019s"));
    m_editor->setVisible(open);
    m_add->setVisible(!open);
}

} // namespace mitra
