// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/whatifview.h"

#include "models/series/numbers.h"
#include "models/series/paces.h"
#include "models/series/scenariotext.h"
#include "views/figures/whatiffigure.h"
#include "views/figures/whatifmembersfigure.h"
#include "views/pages/assumptionform.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/keptpaces.h"
#include "views/pages/pacecontrol.h"
#include "views/pages/pageparts.h"
#include "views/widgets/announce.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

WhatIfView::WhatIfView(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent)
    : ProgressView(current, parent)
    , m_keeping(keeping)
    , m_controls(new Card(tr("Yearly pace from now on")))
    , m_control(new PaceControl)
    , m_result(new PlainLabel(QString(), PlainLabel::Look::Heading))
    , m_announcer(new Announcer(m_result))
    , m_soFar(new QPushButton(tr("Pace so far")))
    , m_needed(new QPushButton(tr("What pace is needed")))
    , m_keep(new QPushButton(tr("Keep as\u2026")))
    , m_form(new AssumptionForm(keeping))
    , m_kept(new KeptPaces(current, keeping))
    , m_figure(new FigureCard)
    , m_members(new FigureCard)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    buildControls();
    column->addWidget(m_controls);
    auto *cards = new QWidget;
    auto *layout = new CardLayout(cards);
    layout->addCard(m_figure, 0, 460, 6);
    layout->addCard(m_members, 0, 420, 5);
    column->addWidget(cards);
    column->addStretch(1);
    for (FigureCard *card : {m_figure, m_members})
        connect(card, &FigureCard::linkActivated, this, &ProgressView::linkActivated);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollAround(sheet));
}

void WhatIfView::buildControls()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QPushButton *button : {m_soFar, m_needed, m_keep}) {
        button->setProperty("pill", true);
        flow->addWidget(button);
    }
    QVBoxLayout *body = m_controls->body();
    body->setSpacing(8);
    body->addWidget(m_control);
    body->addWidget(m_result);
    body->addWidget(buttons);
    body->addWidget(m_form);
    body->addWidget(m_kept);

    connect(m_control, &PaceControl::paceChosen, this, &WhatIfView::tryOut);
    connect(m_soFar, &QPushButton::clicked, this, [this] {
        if (m_whatIf.soFar)
            tryOut(*m_whatIf.soFar);
    });
    connect(m_needed, &QPushButton::clicked, this, [this] {
        if (m_whatIf.needed)
            tryOut(*m_whatIf.needed);
    });
    connect(m_keep, &QPushButton::clicked, this, &WhatIfView::openForm);
    connect(m_form, &AssumptionForm::accepted, this, &WhatIfView::keep);
    connect(m_form, &AssumptionForm::closed, this,
            [this] { m_keep->setFocus(Qt::OtherFocusReason); });
    connect(m_keeping, &AssumptionKeeping::keeperChanged, this, [this] { showControls(m_whatIf); });
}

void WhatIfView::refresh()
{
    const FactsPtr &facts = current()->facts();
    if (m_form->isOpen() && m_whatIf.indicator != current()->request().indicator)
        m_form->close();
    m_whatIf = makeWhatIf(*facts, current()->request());
    m_figure->setFigure(std::make_shared<WhatIfFigure>(facts, m_whatIf));
    m_members->setFigure(std::make_shared<WhatIfMembersFigure>(facts, m_whatIf));
    showControls(m_whatIf);
    m_kept->refresh(m_whatIf.judged.economy);
}

void WhatIfView::showControls(const WhatIf &whatIf)
{
    const bool hasLatest = whatIf.latest.has_value();
    m_controls->setSubtitle(
        hasLatest
            ? tr("%1 from %2 in %3 on, an assumption until a source states it",
                 "economy, latest value, its year")
                  .arg(whatIf.judged.name, valueText(whatIf.latest->value, whatIf.unit, QLocale()))
                  .arg(whatIf.latest->year)
            : whatIf.title);
    m_control->setGround(whatIf);
    const Assumption *tried = triedPace(current()->request());
    m_control->setPace(tried ? tried->value : whatIf.soFar.value_or(0));
    QString text;
    if (hasLatest) {
        const ScenarioQuestion question = scenarioQuestion(whatIf, m_control->pace());
        if (const std::optional<Scenario> scenario = tryPace(question))
            text = scenarioSentence(question, *scenario, whatIf.unit);
        if (!tried && whatIf.soFar)
            text = tr("The pace so far: %1").arg(text);
    }
    m_result->setText(text);
    m_announcer->say(text);

    m_soFar->setEnabled(whatIf.soFar.has_value());
    m_soFar->setToolTip(soFarTip(whatIf));
    m_needed->setEnabled(whatIf.needed.has_value());
    m_needed->setToolTip(neededTip(whatIf));
    m_keep->setEnabled(hasLatest && m_keeping->canKeep());
    m_keep->setToolTip(plainToolTip(m_keeping->canKeep()
                                        ? tr("Keeps this pace as an assumption under a name")
                                        : m_keeping->whyNot()));
}

void WhatIfView::tryOut(double pace)
{
    current()->set(withTriedPace(current()->request(), pace));
}

void WhatIfView::openForm()
{
    AssumptionForm::Ground ground;
    ground.facts = current()->facts();
    ground.indicator = current()->request().indicator;
    ground.judged = m_whatIf.judged.economy;
    ground.judgedName = m_whatIf.judged.name;
    Assumption draft;
    draft.kind = AssumptionKind::Pace;
    draft.value = m_control->pace();
    m_form->open(AssumptionForm::Mode::Keep, draft, true, ground);
}

// What was tried out is kept now, and drawn under its name in its place.
void WhatIfView::keep(const Assumption &assumption)
{
    emit m_keeping->saveRequested(assumption);
    const FactsPtr &facts = current()->facts();
    const Assumption *kept = facts ? facts->assumption(assumption.name) : nullptr;
    if (!kept || kept->kind != AssumptionKind::Pace || kept->value != assumption.value)
        return;
    current()->set(withPace(withTriedPace(current()->request(), std::nullopt), *kept, Draw::Yes));
}

QString WhatIfView::told() const
{
    return m_result->text();
}

QList<FigurePtr> WhatIfView::figures() const
{
    return figuresOf({m_figure, m_members});
}

FigurePtr WhatIfView::currentFigure() const
{
    return focusedFigure(this, {m_figure, m_members});
}

} // namespace mitra
