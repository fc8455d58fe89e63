// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/greywarning.h"

#include "views/widgets/announce.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/taborder.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

// The pages are what the pane is for: more sentences wait until they are asked for.
constexpr qsizetype mostShut = 2;

} // namespace

GreyWarning::GreyWarning(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    hide();
}

void GreyWarning::setClashes(const QList<GreyClash> &clashes)
{
    QStringList texts;
    QList<int> blocks;
    for (const GreyClash &clash : clashes) {
        texts << greyClashText(clash);
        blocks << clash.block;
    }
    // While somebody types the pages come anew again and again: the same words stay.
    if (texts == m_texts && blocks == m_blocks)
        return;
    m_texts = texts;
    m_blocks = blocks;
    m_isOpen = false;
    list();
    if (!m_texts.isEmpty())
        announce(this,
                 tr("Warning about grey printers: %1").arg(m_texts.join(QStringLiteral("; "))));
}

void GreyWarning::list()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    const qsizetype count = m_texts.size();
    const qsizetype shown = m_isOpen ? count : std::min(count, mostShut);
    if (count > 0)
        m_column->addWidget(new PlainLabel(tr("A printer without colour would make these alike:"),
                                           PlainLabel::Look::Warning));
    QWidget *before = this;
    for (qsizetype i = 0; i < shown; ++i) {
        auto *line = new LinkButton(m_texts.at(i), {});
        line->setToolTip(tr("Shows the figure"));
        connect(line, &LinkButton::clicked, this,
                [this, block = m_blocks.at(i)] { emit blockClicked(block); });
        m_column->addWidget(line);
        tabBehind(before, line);
        before = line;
    }
    if (shown < count) {
        const qsizetype rest = count - shown;
        auto *more = new QPushButton(rest == 1 ? tr("1 more such pair")
                                               : tr("%1 more such pairs").arg(rest));
        more->setProperty("link", true);
        connect(more, &QPushButton::clicked, this, [this] {
            m_isOpen = true;
            list();
            // The button that had the focus is gone: what it stood for has it.
            m_column->itemAt(1 + int(mostShut))->widget()->setFocus();
        });
        m_column->addWidget(more, 0, Qt::AlignLeft);
        tabBehind(before, more);
    }
    setVisible(count > 0);
}

QStringList GreyWarning::texts() const
{
    return m_texts;
}

} // namespace mitra
