// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/memberpicker.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/tickbox.h"

namespace mitra
{

MemberPicker::MemberPicker(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    m_layout->setSpacing(8);
    setAccessibleName(tr("Lines in colour besides the judged one, three at most"));
}

void MemberPicker::setChoices(const QList<Choice> &choices)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_choices = choices;
    for (const Choice &choice : choices) {
        auto *box = new TickBox(choice.name);
        m_layout->addWidget(box);
        m_boxes.append(box);
        connect(box, &QCheckBox::clicked, this, [this, choice] { toggle(choice.economy); });
    }
    showState();
}

void MemberPicker::setChosen(const QList<EconomyId> &chosen, const EconomyId &judged)
{
    m_judged = judged;
    m_chosen.clear();
    for (const EconomyId &economy : chosen) {
        if (economy == judged || !isFull())
            m_chosen.append(economy);
    }
    showState();
}

bool MemberPicker::isFull() const
{
    return m_chosen.size() - m_chosen.count(m_judged) >= most;
}

void MemberPicker::toggle(const EconomyId &economy)
{
    if (m_chosen.contains(economy))
        m_chosen.removeAll(economy);
    else if (!isFull())
        m_chosen.append(economy);
    showState();
    emit chosenChanged(m_chosen);
}

void MemberPicker::showState()
{
    const bool full = isFull();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const bool judged = m_choices.at(i).economy == m_judged;
        const bool ticked = judged || m_chosen.contains(m_choices.at(i).economy);
        m_boxes.at(i)->setChecked(ticked);
        m_boxes.at(i)->setEnabled(!judged && (ticked || !full));
        m_boxes.at(i)->setToolTip(
            judged            ? tr("The judged one is in colour in any case")
            : ticked || !full ? QString()
                              : tr("Three lines besides the judged one are in colour; untick one "
                                   "first"));
    }
}

} // namespace mitra
