// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/membersview.h"

#include "views/figures/membersfigure.h"
#include "views/figures/multiplesfigure.h"
#include "views/figures/rankingfigure.h"
#include "views/figures/slopefigure.h"
#include "views/pages/memberscontrols.h"
#include "views/pages/pageparts.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/figurecard.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

MembersView::MembersView(CurrentRequest *current, QWidget *parent)
    : ProgressView(current, parent)
    , m_controls(new MembersControls(current))
    , m_dumbbell(new FigureCard)
    , m_slope(new FigureCard)
    , m_ranking(new FigureCard)
    , m_multiples(new FigureCard)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    column->addWidget(m_controls);
    auto *cards = new QWidget;
    buildCards(cards);
    column->addWidget(cards);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollAround(sheet));
}

void MembersView::buildCards(QWidget *sheet)
{
    auto *cards = new CardLayout(sheet);
    cards->addCard(m_dumbbell, 0, 380, 5);
    cards->addCard(m_slope, 0, 400, 5);
    // The multiples are the highest; more width makes them fewer rows and the cards alike.
    cards->addCard(m_ranking, 1, 390, 5);
    cards->addCard(m_multiples, 1, 440, 8);
    for (FigureCard *card : figureCards())
        connect(card, &FigureCard::linkActivated, this, &ProgressView::linkActivated);
}

void MembersView::refresh()
{
    const FactsPtr &facts = current()->facts();
    m_controls->refresh();
    const ProgressRequest &request = m_controls->shown();
    m_dumbbell->setFigure(std::make_shared<MembersFigure>(facts, compareMembers(*facts, request)));
    m_slope->setFigure(std::make_shared<SlopeFigure>(facts, makeMemberSlope(*facts, request)));
    m_ranking->setFigure(std::make_shared<RankingFigure>(facts, rankMembers(*facts, request)));
    m_multiples->setFigure(
        std::make_shared<MultiplesFigure>(facts, makeMemberMultiples(*facts, request)));
}

QList<FigurePtr> MembersView::figures() const
{
    return figuresOf(figureCards());
}

FigurePtr MembersView::currentFigure() const
{
    return focusedFigure(this, figureCards());
}

} // namespace mitra
