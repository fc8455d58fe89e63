// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/templatecards.h"

#include "views/pages/templatechoices.h"
#include "views/widgets/card.h"
#include "views/widgets/menutext.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
constexpr int columns = 2;
} // namespace

TemplateCards::TemplateCards(QWidget *parent)
    : QScrollArea(parent)
    , m_cards(new QWidget)
    , m_grid(new QGridLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 8, 8, 0);
    column->setSpacing(6);
    column->addWidget(new PlainLabel(tr("Begin with a template"), PlainLabel::Look::PageTitle));
    column->addWidget(new PlainLabel(
        tr("It writes itself from today's data, and you change what you like. Or add blocks one by "
           "one at the left, and figures from every page."),
        PlainLabel::Look::Muted));
    column->addSpacing(8);
    m_grid->setSpacing(metric::gap);
    column->addLayout(m_grid);
    column->addStretch(1);
    setWidget(m_cards);
    m_cards->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void TemplateCards::setFacts(const FactsPtr &facts)
{
    m_facts = facts;
    fill();
}

void TemplateCards::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_facts)
        return;
    int place = 0;
    for (const BriefingTemplate &made : briefingTemplates()) {
        m_grid->addWidget(makeCard(made), place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

QWidget *TemplateCards::makeCard(const BriefingTemplate &made)
{
    auto *card = new Card(made.title);
    card->body()->addWidget(new PlainLabel(made.description, PlainLabel::Look::Muted));
    card->body()->addStretch(1);
    auto *begin = new QPushButton(tr("Begin"));
    begin->setAccessibleName(tr("Begin with %1").arg(made.title));
    card->body()->addWidget(begin, 0, Qt::AlignLeft);
    if (!made.needsParameter) {
        connect(begin, &QPushButton::clicked, this,
                [this, name = made.name] { emit templateChosen(name, QString()); });
        return card;
    }
    const QList<TemplateChoice> choices = templateChoices(made, *m_facts);
    begin->setEnabled(!choices.isEmpty());
    if (choices.isEmpty()) {
        card->body()->addWidget(
            new PlainLabel(tr("No briefing was issued yet."), PlainLabel::Look::Small));
        return card;
    }
    auto *menu = new QMenu(begin);
    for (const TemplateChoice &choice : choices)
        connect(menu->addAction(menuText(choice.name)), &QAction::triggered, this,
                [this, name = made.name, parameter = choice.parameter] {
                    emit templateChosen(name, parameter);
                });
    begin->setMenu(menu);
    return card;
}

} // namespace mitra
