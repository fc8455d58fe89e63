// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/goalview.h"

#include "models/series/goalassessment.h"
#include "views/figures/goalassessmentfigure.h"
#include "views/pages/assumptionform.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/goalbaseline.h"
#include "views/pages/outcomecard.h"
#include "views/pages/pageparts.h"
#include "views/widgets/card.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/linkbutton.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

GoalView::GoalView(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent)
    : ProgressView(current, parent)
    , m_keeping(keeping)
    , m_supporting(new Card(tr("A supporting indicator is shown, not a goal")))
    , m_supportingText(new PlainLabel)
    , m_links(new QVBoxLayout)
    , m_cards(new QWidget)
    , m_banner(new Card)
    , m_verdict(new StatusLabel)
    , m_text(new PlainLabel)
    , m_baseline(new GoalBaseline(keeping))
    , m_form(new AssumptionForm(keeping))
    , m_outcome(new OutcomeCard)
    , m_assessment(new FigureCard)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    m_supporting->body()->addWidget(m_supportingText);
    m_links->setSpacing(4);
    m_supporting->body()->addLayout(m_links);
    column->addWidget(m_supporting);
    buildCards(column);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollAround(sheet));
}

void GoalView::buildCards(QVBoxLayout *column)
{
    m_banner->body()->addWidget(m_verdict, 0, Qt::AlignLeft);
    m_banner->body()->addWidget(m_text);
    m_banner->body()->addStretch(1);
    m_banner->body()->addWidget(m_baseline);
    m_banner->body()->addWidget(m_form);
    auto *cards = new CardLayout(m_cards);
    cards->addCard(m_banner, 0, 380, 6);
    cards->addCard(m_outcome, 0, 330, 5);
    cards->addCard(m_assessment, 1, 420);
    column->addWidget(m_cards);

    connect(m_outcome, &OutcomeCard::linkActivated, this, &ProgressView::linkActivated);
    connect(m_assessment, &FigureCard::linkActivated, this, &ProgressView::linkActivated);
    connect(m_baseline, &GoalBaseline::keepRequested, this, &GoalView::openForm);
    connect(m_form, &AssumptionForm::accepted, this, &GoalView::keep);
    connect(m_baseline, &GoalBaseline::assumed, this, &GoalView::assume);
    connect(m_baseline, &GoalBaseline::cleared, this, &GoalView::clearAssumed);
}

void GoalView::refresh()
{
    const bool isGoal = current()->facts()->find(current()->request().goal) != nullptr;
    m_supporting->setVisible(!isGoal);
    m_cards->setVisible(isGoal);
    if (isGoal)
        showGoal();
    else
        showSupporting();
}

void GoalView::showSupporting()
{
    m_assessment->setFigure(nullptr);
    const FactsPtr &facts = current()->facts();
    const Indicator *indicator = facts->find(current()->request().indicator);
    const Goal *served = indicator ? facts->find(indicator->goal) : nullptr;
    if (!indicator)
        return;
    m_supportingText->setText(
        served
            ? tr("%1 may serve the goal \u201c%2\u201d (our mapping), but the goal\u2019s number "
                 "is not read against it.")
                  .arg(indicator->name, served->name.en)
            : tr("%1 serves no goal directly; it is context. The goals:").arg(indicator->name));
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Goal &goal : facts->goals()) {
        if (served && goal.id != served->id)
            continue;
        auto *link = new LinkButton(tr("Show the goal \u201c%1\u201d").arg(goal.name.en),
                                    {Link::Kind::Goal, goal.id.text()});
        connect(link, &LinkButton::linkActivated, this, &ProgressView::linkActivated);
        m_links->addWidget(link);
    }
}

void GoalView::showGoal()
{
    const FactsPtr &facts = current()->facts();
    const ProgressRequest &request = current()->request();
    const GoalAssessment told = assessGoal(*facts, request);
    m_banner->setTitle(told.summary.target ? tr("%1: %2 by %3", "goal, number, year")
                                                 .arg(told.summary.name, told.summary.headline)
                                                 .arg(told.summary.target->year)
                                           : told.summary.name);
    m_verdict->setStatus(statusShape(told.verdict), told.verdictText);
    QStringList text{told.summary.official ? told.official : told.official + QLatin1Char('.'),
                     told.consequence};
    text.removeAll(QStringLiteral("."));
    // The sheet below has the rest.
    text += told.pace.restsOnAssumption() || told.summary.official
                ? told.pace.sentences.first()
                : tr("Try out a working baseline to see what pace the goal would ask for.");
    m_text->setText(text.join(QLatin1Char(' ')));
    m_baseline->show(*facts, request);
    m_outcome->show(*facts, request.goal);
    m_assessment->setFigure(std::make_shared<GoalAssessmentFigure>(facts, request));
}

void GoalView::assume(const Assumption &assumption)
{
    ProgressRequest request = current()->request();
    switch (assumption.kind) {
    case AssumptionKind::Baseline:
        request.ofGoal.baseline = assumption;
        break;
    case AssumptionKind::Target:
        request.ofGoal.workingTarget = assumption;
        break;
    case AssumptionKind::Pace:
        request.ofGoal.paces = {assumption};
        break;
    }
    current()->set(request);
}

// To keep under a name what was tried out.
void GoalView::openForm(const Assumption &draft)
{
    AssumptionForm::Ground ground;
    ground.facts = current()->facts();
    ground.goal = current()->request().goal;
    if (const Target *target = ground.facts->target(ground.goal))
        ground.years.second = target->year;
    m_form->open(AssumptionForm::Mode::Keep, draft, true, ground);
}

void GoalView::keep(const Assumption &assumption)
{
    emit m_keeping->saveRequested(assumption);
    // What could not be written is told elsewhere, and stays what it was.
    const Assumption *kept = current()->facts()->assumption(assumption.name);
    if (kept && kept->goal == assumption.goal && kept->value == assumption.value)
        assume(*kept);
}

void GoalView::clearAssumed()
{
    ProgressRequest request = current()->request();
    request.ofGoal = {};
    current()->set(request);
}

QList<FigurePtr> GoalView::figures() const
{
    return figuresOf({m_assessment});
}

FigurePtr GoalView::currentFigure() const
{
    return focusedFigure(this, {m_assessment});
}

} // namespace mitra
