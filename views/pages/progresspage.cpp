// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/progresspage.h"

#include "models/series/requeststate.h"
#include "views/pages/assumptionbar.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/goalview.h"
#include "views/pages/groupsview.h"
#include "views/pages/indicatorsview.h"
#include "views/pages/membersview.h"
#include "views/pages/methodsview.h"
#include "views/pages/pageparts.h"
#include "views/pages/progresscontrols.h"
#include "views/pages/surenessview.h"
#include "views/pages/trackview.h"
#include "views/pages/whatifview.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/pillgroup.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mitra
{

ProgressPage::ProgressPage(QWidget *parent)
    : Page(parent)
    , m_current(new CurrentRequest(this))
    , m_keeping(new AssumptionKeeping(this))
    , m_controls(new ProgressControls(m_current))
    , m_assumptions(new AssumptionBar(m_current, m_keeping))
    , m_pills(new PillGroup({}))
    , m_stack(new QStackedWidget)
{
    auto *track = new TrackView(m_current);
    addView(track);
    addView(new GoalView(m_current, m_keeping));
    addView(new MembersView(m_current));
    addView(new GroupsView(m_current));
    addView(new MethodsView(m_current));
    addView(new WhatIfView(m_current, m_keeping));
    addView(new IndicatorsView(m_current));
    addView(new SurenessView(m_current));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    // Outside the part that scrolls: what is chosen stays in view.
    layout->addWidget(buildControls());
    layout->addWidget(m_stack, 1);

    connect(m_keeping, &AssumptionKeeping::saveRequested, this,
            &ProgressPage::saveAssumptionRequested);
    connect(m_keeping, &AssumptionKeeping::deleteRequested, this,
            &ProgressPage::deleteAssumptionRequested);
    connect(m_keeping, &AssumptionKeeping::undoRequested, this, &ProgressPage::undoRequested);
    connect(m_current, &CurrentRequest::changed, this, &ProgressPage::takeChange);
    connect(m_pills, &PillGroup::currentChanged, this, &ProgressPage::showIndex);
    connect(track, &TrackView::compareRequested, this,
            [this] { showView(QStringLiteral("whatif")); });
    showIndex(0);
}

QString ProgressPage::subtitle() const
{
    return tr("Results against 2030, with the arithmetic in view");
}

void ProgressPage::addView(ProgressView *view)
{
    m_views.append({view});
    m_stack->addWidget(view);
    connect(view, &ProgressView::linkActivated, this, &Page::linkActivated);
}

QWidget *ProgressPage::buildControls()
{
    auto *controls = new QWidget;
    auto *column = new QVBoxLayout(controls);
    column->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side, 0);
    column->setSpacing(8);
    column->addWidget(m_controls);

    QStringList labels;
    QStringList tips;
    for (int i = 0; i < int(m_views.size()); ++i) {
        const QKeySequence key(Qt::ALT | Qt::Key(Qt::Key_1 + i));
        labels.append(m_views.at(i).view->label());
        tips.append(key.toString(QKeySequence::NativeText));
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, i] { showIndex(i); });
    }
    m_pills->setLabels(labels);
    m_pills->setToolTips(tips);
    m_pills->setVisible(m_views.size() > 1);
    auto *second = new QWidget;
    auto *flow = new FlowLayout(second);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(m_pills);
    m_assumptions->lead(m_controls->baseYear());
    flow->addWidget(m_assumptions);
    column->addWidget(second);
    return controls;
}

void ProgressPage::takeFacts(const FactsPtr &facts)
{
    m_current->setFacts(facts);
    if (facts && facts->find(request().indicator) == nullptr)
        m_controls->chooseFirst();
}

void ProgressPage::takeChange()
{
    const FactsPtr &facts = m_current->facts();
    if (!facts || facts->find(request().indicator) == nullptr)
        return;
    for (Place &place : m_views)
        place.isStale = true;
    if (isVisible())
        refresh(shown());
}

ProgressPage::Place &ProgressPage::shown() const
{
    return m_views[m_stack->currentIndex()];
}

// What is hidden waits until it is shown or asked for.
void ProgressPage::refresh(Place &place) const
{
    const FactsPtr &facts = m_current->facts();
    if (!place.isStale || !facts || facts->find(request().indicator) == nullptr)
        return;
    place.isStale = false;
    place.view->refresh();
    tabAsLaidOut(this);
}

void ProgressPage::showEvent(QShowEvent *event)
{
    refresh(shown());
    Page::showEvent(event);
}

void ProgressPage::showIndex(int index)
{
    m_pills->setCurrent(index);
    m_stack->setCurrentIndex(index);
    if (isVisible())
        refresh(shown());
}

QStringList ProgressPage::viewNames() const
{
    QStringList names;
    for (const Place &place : std::as_const(m_views))
        names.append(place.view->name());
    return names;
}

void ProgressPage::showView(const QString &name)
{
    const qsizetype index = viewNames().indexOf(name);
    if (index >= 0)
        showIndex(int(index));
}

QList<FigurePtr> ProgressPage::figures() const
{
    refresh(shown());
    return shown().view->figures();
}

FigurePtr ProgressPage::currentFigure() const
{
    refresh(shown());
    return shown().view->currentFigure();
}

bool ProgressPage::judge(const QString &indicator, const QString &economy)
{
    if (!m_controls->chooseMeasure(IndicatorId(indicator)))
        return false;
    ProgressRequest request = m_current->request();
    request.economy = EconomyId(economy);
    m_current->set(request);
    return true;
}

// Shows what it speaks of, judged by it.
bool ProgressPage::assume(const QString &name)
{
    const FactsPtr &facts = m_current->facts();
    const Assumption *assumption = facts ? facts->assumption(name) : nullptr;
    if (!assumption ||
        !(assumption->indicator.isEmpty() ? m_controls->chooseGoal(assumption->goal)
                                          : m_controls->chooseMeasure(assumption->indicator)))
        return false;
    ProgressRequest request = m_current->request();
    if (!assumption->economy.isEmpty())
        request.economy = assumption->economy;
    const bool isOfGoal = assumption->indicator.isEmpty();
    switch (assumption->kind) {
    case AssumptionKind::Baseline:
        (isOfGoal ? request.ofGoal.baseline : request.baseline) = *assumption;
        break;
    case AssumptionKind::Target:
        (isOfGoal ? request.ofGoal.workingTarget : request.workingTarget) = *assumption;
        break;
    case AssumptionKind::Pace:
        (isOfGoal ? request.ofGoal.paces : request.paces) = {*assumption};
        break;
    }
    m_current->set(request);
    if (isOfGoal)
        showView(QStringLiteral("goal"));
    return true;
}

bool ProgressPage::showLink(const Link &link)
{
    const QStringList parts = link.id.split(QLatin1Char('/'));
    switch (link.kind) {
    case Link::Kind::Goal:
        return m_controls->chooseGoal(GoalId(link.id));
    case Link::Kind::Indicator:
        return m_controls->chooseMeasure(IndicatorId(link.id));
    case Link::Kind::Observation:
        return parts.size() == 3 && judge(parts.at(0), parts.at(1));
    case Link::Kind::Assessment:
        if (parts.size() != 2 || !judge(parts.at(0), parts.at(1)))
            return false;
        showIndex(0);
        return true;
    case Link::Kind::Assumption:
        return assume(link.id);
    default:
        return false;
    }
}

QVariantMap ProgressPage::state() const
{
    QVariantMap state = stateOf(request());
    state[QStringLiteral("view")] = shown().view->name();
    QVariantMap views;
    for (const Place &place : std::as_const(m_views)) {
        if (const QVariantMap own = place.view->state(); !own.isEmpty())
            views.insert(place.view->name(), own);
    }
    if (!views.isEmpty())
        state[QStringLiteral("views")] = views;
    return state;
}

void ProgressPage::restore(const QVariantMap &state)
{
    const FactsPtr &facts = m_current->facts();
    const ProgressRequest request = facts ? requestOf(state, *facts) : ProgressRequest();
    if (request.indicator.isEmpty())
        return;
    const QVariantMap views = state.value(QStringLiteral("views")).toMap();
    for (const Place &place : std::as_const(m_views))
        place.view->restore(views.value(place.view->name()).toMap());
    m_current->set(request);
    showView(state.value(QStringLiteral("view")).toString());
}

} // namespace mitra
