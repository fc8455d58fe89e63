// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/chipbar.h"

#include "models/items/labels.h"
#include "views/widgets/chip.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QPushButton>

namespace mitra
{

namespace
{

QString rangeText(const YearRange &range)
{
    return range.first == range.last ? QString::number(range.first)
                                     : ChipBar::tr("%1\u2013%2").arg(range.first).arg(range.last);
}

} // namespace

ChipBar::ChipBar(CurrentSelection *current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_layout(new FlowLayout(this))
    , m_nothing(new PlainLabel(tr("Nothing chosen"), PlainLabel::Look::Small))
    , m_clear(new QPushButton(tr("Clear all"), this))
{
    setAccessibleName(tr("Chosen"));
    m_clear->setProperty("link", true);
    connect(m_clear, &QPushButton::clicked, m_current, &CurrentSelection::clear);
    connect(m_current, &CurrentSelection::changed, this, &ChipBar::refresh);
    // As high as a line of chips.
    m_nothing->setMinimumHeight(qMax(metric::target, fontMetrics().height() + 8));
    m_layout->addWidget(m_nothing);
    refresh();
}

void ChipBar::refresh()
{
    // Where the keyboard was: the next chip takes its place.
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->hasFocus())
            focused = i;
    }
    const bool hadFocus = focused >= 0 || m_clear->hasFocus();
    for (Chip *chip : std::as_const(m_chips)) {
        chip->hide();
        m_layout->removeWidget(chip);
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips.clear();

    const Selection &selection = m_current->selection();
    for (int i = 0; i < facetCount; ++i) {
        const auto facet = static_cast<Facet>(i);
        for (const QString &id : selection.in(facet)) {
            const int position = m_current->columns().position(facet, id);
            const QString name =
                position < 0 ? id : m_current->columns().values(facet).at(position).name;
            //: a part of the selection: "Partner: Japan"
            addChip(tr("%1: %2").arg(label(facet), name), selection.without(facet, id));
        }
    }
    if (selection.start) {
        Selection without = selection;
        without.start.reset();
        addChip(tr("Start: %1").arg(rangeText(*selection.start)), without);
    }
    if (selection.end) {
        Selection without = selection;
        without.end.reset();
        addChip(tr("End: %1").arg(rangeText(*selection.end)), without);
    }
    if (!selection.text.isEmpty()) {
        Selection without = selection;
        without.text.clear();
        addChip(tr("Text: %1").arg(selection.text), without);
    }
    m_clear->setVisible(!m_chips.isEmpty());
    m_nothing->setVisible(m_chips.isEmpty());
    updateGeometry();
    if (!hadFocus)
        return;
    if (m_chips.isEmpty())
        emit emptied();
    else
        m_chips.at(qBound(qsizetype(0), focused, m_chips.size() - 1))->setFocus();
}

void ChipBar::addChip(const QString &text, const Selection &without)
{
    auto *chip = new Chip(text, this);
    connect(chip, &Chip::clicked, m_current, [this, without] { m_current->select(without); });
    m_layout->addWidget(chip);
    chip->show();
    m_chips.append(chip);
}

} // namespace mitra
