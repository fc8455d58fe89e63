// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/pillgroup.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/taborder.h"

#include <QButtonGroup>
#include <QPushButton>

namespace mitra
{

namespace
{

constexpr qsizetype fewPills = 5; // more stand closer, so that they keep to one line

} // namespace

PillGroup::PillGroup(const QStringList &labels, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    new FlowLayout(this);
    setLabels(labels);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idClicked, this, &PillGroup::currentChanged);
}

void PillGroup::setLabels(const QStringList &labels)
{
    qDeleteAll(m_group->buttons());
    QWidget *before = this;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        auto *pill = new QPushButton(labels.at(i));
        pill->setCheckable(true);
        pill->setProperty("pill", true);
        pill->setProperty("dense", labels.size() > fewPills);
        m_group->addButton(pill, int(i));
        layout()->addWidget(pill);
        tabBehind(before, pill);
        before = pill;
    }
}

void PillGroup::setToolTips(const QStringList &tips)
{
    for (qsizetype i = 0; i < tips.size(); ++i) {
        if (QAbstractButton *pill = m_group->button(int(i)))
            pill->setToolTip(tips.at(i));
    }
}

int PillGroup::current() const
{
    return m_group->checkedId();
}

void PillGroup::setCurrent(int index)
{
    QAbstractButton *pill = m_group->button(index);
    if (pill == nullptr)
        return;
    pill->setChecked(true);
    // The tab key comes to the chosen one, as in any group of which one is chosen; the arrow keys
    // go on to the others.
    for (QAbstractButton *each : m_group->buttons())
        each->setFocusPolicy(each == pill ? Qt::StrongFocus : Qt::ClickFocus);
}

void PillGroup::clear()
{
    m_group->setExclusive(false);
    if (QAbstractButton *pill = m_group->checkedButton())
        pill->setChecked(false);
    m_group->setExclusive(true);
    for (QAbstractButton *each : m_group->buttons())
        each->setFocusPolicy(Qt::StrongFocus);
}

} // namespace mitra
