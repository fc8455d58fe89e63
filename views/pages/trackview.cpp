// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trackview.h"

#include "models/series/goalsummary.h"
#include "models/series/groupvalues.h"
#include "models/series/memberscomparison.h"
#include "models/series/methodpanel.h"
#include "models/series/trajectory.h"
#include "views/figures/arithmeticfigure.h"
#include "views/figures/membersfigure.h"
#include "views/figures/methodsfigure.h"
#include "views/figures/trajectoryfigure.h"
#include "views/pages/knowncard.h"
#include "views/pages/memberpicker.h"
#include "views/pages/pageparts.h"
#include "views/pages/trajectorybar.h"
#include "views/pages/whatifcard.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

namespace
{
constexpr int compareYears[] = {2015, 2020};
constexpr int allMethods = 20; // as many as there may be: the neighbour is as high as they are
} // namespace

TrackView::TrackView(CurrentRequest *current, QWidget *parent)
    : ProgressView(current, parent)
    , m_picker(new MemberPicker)
    , m_bar(new TrajectoryBar(current))
    , m_showOptions(new QPushButton(tr("Lines, path, years")))
    , m_compareYears(
          new PillGroup({QString::number(compareYears[0]), QString::number(compareYears[1])}))
    , m_sheet(new QWidget)
    , m_cards(new CardLayout(m_sheet))
    , m_goalBanner(new Card)
    , m_goalVerdict(new StatusLabel)
    , m_goalText(new PlainLabel)
    , m_trajectory(new FigureCard)
    , m_members(new FigureCard)
    , m_arithmetic(new FigureCard)
    , m_methods(new FigureCard)
    , m_whatIf(new WhatIfCard(current))
    , m_known(new KnownCard)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    m_goalBanner->body()->addWidget(m_goalVerdict, 0, Qt::AlignLeft);
    m_goalBanner->body()->addWidget(m_goalText);
    column->addWidget(m_goalBanner);
    buildCards();
    column->addWidget(m_sheet);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollAround(sheet));
}

// Which lines are in colour, how the path runs and which years are shown: in the trajectory's card,
// out of the way until the reader asks.
QWidget *TrackView::buildOptions()
{
    auto *options = new QWidget;
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Lines in colour: the judged one and three more"),
                                     PlainLabel::Look::Small));
    column->addWidget(m_picker);
    column->addWidget(m_bar);
    options->hide();
    m_showOptions->setCheckable(true);
    m_showOptions->setProperty("pill", true);
    connect(m_showOptions, &QPushButton::toggled, this, [this, options](bool shown) {
        options->setVisible(shown);
        placeCards();
    });

    connect(m_picker, &MemberPicker::chosenChanged, this, [this](const QList<EconomyId> &chosen) {
        ProgressRequest request = current()->request();
        request.highlighted = chosen;
        request.groups.clear();
        for (const EconomyId &economy : chosen) {
            if (groupChoiceOf(economy))
                request.groups.append(economy);
        }
        current()->set(request);
    });
    connect(m_compareYears, &PillGroup::currentChanged, this, [this](int index) {
        ProgressRequest request = current()->request();
        request.compareYear = compareYears[index];
        current()->set(request);
    });
    return options;
}

// With its options the trajectory has a line of its own: beside it the members would stand over a
// hole.
void TrackView::placeCards()
{
    while (QLayoutItem *item = m_cards->takeAt(0))
        delete item;
    const bool isWide = m_showOptions->isChecked();
    m_cards->addCard(m_trajectory, 0, 420, 6);
    m_cards->addCard(m_members, isWide ? 1 : 0, 360, 5);
    m_cards->addCard(m_arithmetic, 2, 360, 4);
    m_cards->addCard(m_methods, 2, 400, 5);
    m_cards->addCard(m_whatIf, 2, 300, 3);
    m_cards->addCard(m_known, 3, 330);
}

void TrackView::buildCards()
{
    placeCards();
    m_arithmetic->setCompact();
    m_methods->setCompact();
    m_trajectory->actions()->addWidget(m_showOptions, 0, Qt::AlignTop);
    m_trajectory->body()->insertWidget(0, buildOptions());
    m_members->actions()->addWidget(m_compareYears, 0, Qt::AlignTop);
    m_compareYears->setToolTips({tr("Compare with 2015"), tr("Compare with 2020")});
    for (FigureCard *card : figureCards())
        connect(card, &FigureCard::linkActivated, this, &ProgressView::linkActivated);
    connect(m_known, &KnownCard::linkActivated, this, &ProgressView::linkActivated);
    connect(m_whatIf, &WhatIfCard::compareRequested, this, &TrackView::compareRequested);
}

void TrackView::refresh()
{
    const FactsPtr &facts = current()->facts();
    const ProgressRequest &request = current()->request();
    const Trajectory trajectory = makeTrajectory(*facts, request);
    m_trajectory->setFigure(std::make_shared<TrajectoryFigure>(facts, trajectory));
    m_members->setFigure(std::make_shared<MembersFigure>(facts, compareMembers(*facts, request)));
    m_arithmetic->setFigure(std::make_shared<ArithmeticFigure>(facts, trajectory));
    // The finding stands above the trajectory already.
    m_arithmetic->setSubtitle(m_arithmetic->figure()->title());
    m_arithmetic->setTitle(tr("How far, how fast"));
    const MethodPanel panel = makeMethodPanel(*facts, request);
    m_methods->setFigure(
        std::make_shared<MethodsFigure>(facts, panel, MethodsForm::Compact, allMethods));
    m_methods->setSubtitle(m_methods->figure()->title());
    m_methods->setTitle(tr("What each method says"));
    m_whatIf->refresh();
    m_known->show(*facts, request.indicator);
    m_compareYears->clear();
    for (int i = 0; i < 2; ++i) {
        if (request.compareYear == compareYears[i])
            m_compareYears->setCurrent(i);
    }
    m_bar->show(trajectory);
    fillMembers(trajectory);
    showGoal();
}

// What a goal's reader must know before the chart: that it shows something else.
void TrackView::showGoal()
{
    const GoalId goal = current()->request().goal;
    m_goalBanner->setVisible(!goal.isEmpty());
    if (goal.isEmpty())
        return;
    const GoalSummary summary = summariseGoal(*current()->facts(), goal);
    m_goalBanner->setTitle(summary.target ? tr("%1: %2 by %3, %4")
                                                .arg(summary.name, summary.headline)
                                                .arg(summary.target->year)
                                                .arg(summary.standing)
                                          : summary.name);
    m_goalVerdict->setVisible(summary.official == nullptr);
    m_goalVerdict->setStatus(Shape::Dash, summary.verdict);
    m_goalText->setText(
        summary.official == nullptr
            ? tr("No official value exists for this goal. Below is a proxy: %1. %2.")
                  .arg(summary.proxyLabel, summary.proxyNote)
            : summary.sentence);
}

void TrackView::fillMembers(const Trajectory &trajectory)
{
    QList<MemberPicker::Choice> choices;
    for (const EconomySeries &series : trajectory.series) {
        if (!series.isComputed)
            choices.append({series.economy, series.name});
    }
    for (const GroupChoice &choice : groupChoices(*current()->facts(), trajectory.unit))
        choices.append({idOf(choice), nameOf(choice)});
    if (choices != m_picker->choices())
        m_picker->setChoices(choices);
    m_picker->setChosen(current()->request().highlighted, trajectory.judged);
}

QVariantMap TrackView::state() const
{
    return m_showOptions->isChecked() ? QVariantMap{{QStringLiteral("options"), true}}
                                      : QVariantMap();
}

void TrackView::restore(const QVariantMap &state)
{
    m_showOptions->setChecked(state.value(QStringLiteral("options")).toBool());
}

QList<FigurePtr> TrackView::figures() const
{
    return figuresOf(figureCards());
}

FigurePtr TrackView::currentFigure() const
{
    return focusedFigure(this, figureCards());
}

} // namespace mitra
