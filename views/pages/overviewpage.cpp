// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/overviewpage.h"

#include "views/figures/gallery.h"
#include "views/pages/pageparts.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/figurecard.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
constexpr int goalCount = 3;
constexpr int goalWidth = 240;
constexpr int factWidth = 300;
} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : Page(parent)
{
    auto *sheet = new QWidget;
    m_layout = new CardLayout(sheet);
    m_layout->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side,
                                 pagemetric::bottom);
    for (int i = 0; i < goalCount; ++i) {
        FigureCard *card = addCard(0, goalWidth, 1);
        card->setEdge(i);
        m_goals.append(card);
    }
    m_delivered = addCard(1, factWidth, 8);
    m_partners = addCard(1, factWidth, 7);
    m_recent = addCard(1, factWidth, 8);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollAround(sheet));
}

QString OverviewPage::subtitle() const
{
    return tr("Where ASEAN stands against its three 2030 digital goals, and what was delivered in "
              "2021\u20132025");
}

FigureCard *OverviewPage::addCard(int row, int minimumWidth, int weight)
{
    auto *card = new FigureCard;
    card->setCompact();
    connect(card, &FigureCard::linkActivated, this, &Page::linkActivated);
    m_layout->addCard(card, row, minimumWidth, weight);
    m_cards.append(card);
    return card;
}

void OverviewPage::takeFacts(const FactsPtr &facts)
{
    for (int i = 0; i < goalCount; ++i) {
        const bool has = facts && i < facts->goals().size();
        m_goals.at(i)->setFigure(
            has ? makeFigure(QStringLiteral("goal:%1").arg(facts->goals().at(i).id.text()), facts)
                : nullptr);
        // The card says the goal's name and outcome; the rest stands in the drawing.
        if (has) {
            m_goals.at(i)->setTitle(facts->goals().at(i).name.en);
            m_goals.at(i)->setSubtitle(facts->goals().at(i).outcome);
        }
        m_goals.at(i)->setVisible(has);
    }
    const auto figure = [&](const char *name) {
        return facts ? makeFigure(QString::fromLatin1(name), facts, Selection(), columns())
                     : nullptr;
    };
    m_delivered->setFigure(figure("delivered"));
    m_partners->setFigure(figure("partners"));
    m_recent->setFigure(figure("milestones"));
}

QList<FigurePtr> OverviewPage::figures() const
{
    return figuresOf(m_cards);
}

FigurePtr OverviewPage::currentFigure() const
{
    return focusedFigure(this, m_cards);
}

} // namespace mitra
