// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/assumptionbar.h"

#include "models/series/assumptionsof.h"
#include "models/series/judging.h"
#include "views/pages/assumptionform.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/assumptionmenu.h"
#include "views/widgets/announce.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

namespace
{
constexpr int targetYear = 2030;
constexpr int firstYear = 1900; // as the file bounds them
constexpr int lastYear = 2100;
} // namespace

AssumptionBar::AssumptionBar(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_keeping(keeping)
    , m_baseline(new AssumptionMenu(AssumptionKind::Baseline, current, keeping))
    , m_target(new AssumptionMenu(AssumptionKind::Target, current, keeping))
    , m_form(new AssumptionForm(keeping))
    , m_done(new QWidget)
    , m_doneText(new PlainLabel(QString(), PlainLabel::Look::Small))
    , m_undo(new QPushButton(tr("Undo")))
{
    m_undo->setProperty("link", true);
    auto *menus = new QWidget;
    m_flow = new FlowLayout(menus);
    m_flow->setSpacing(8);
    m_flow->addWidget(m_baseline);
    m_flow->addWidget(m_target);
    auto *told = new QHBoxLayout(m_done);
    told->setContentsMargins(0, 0, 0, 0);
    m_doneText->setWordWrap(false);
    told->addWidget(m_doneText);
    told->addWidget(m_undo);
    told->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(menus);
    column->addWidget(m_form);
    column->addWidget(m_done);
    m_done->hide();

    for (AssumptionMenu *menu : {m_baseline, m_target}) {
        connect(menu, &AssumptionMenu::tryRequested, this, [this, menu] { openForm(menu, false); });
        connect(menu, &AssumptionMenu::keepRequested, this, [this, menu] { openForm(menu, true); });
    }
    connect(m_form, &AssumptionForm::accepted, this, &AssumptionBar::take);
    connect(m_form, &AssumptionForm::closed, this, [this] {
        if (m_asking)
            m_asking->setFocus(Qt::OtherFocusReason);
    });
    connect(m_undo, &QPushButton::clicked, m_keeping, &AssumptionKeeping::undoRequested);
    connect(m_keeping, &AssumptionKeeping::done, this, &AssumptionBar::tellDone);
    connect(m_current, &CurrentRequest::changed, this, &AssumptionBar::refresh);
    refresh();
}

void AssumptionBar::lead(QWidget *control)
{
    QList<QLayoutItem *> menus;
    while (QLayoutItem *item = m_flow->takeAt(0))
        menus.append(item);
    m_flow->addWidget(control);
    for (QLayoutItem *item : std::as_const(menus))
        m_flow->addItem(item);
}

void AssumptionBar::refresh()
{
    const FactsPtr &facts = m_current->facts();
    ProgressRequest request = m_current->request();
    request.paces.clear(); // a slider tells of a new pace many times a second
    if (facts == m_facts && request == m_shown && m_facts)
        return;
    if (facts != m_facts || request.indicator != m_shown.indicator) {
        m_done->hide();
        m_form->close(); // it speaks of what was shown before
    }
    m_facts = facts;
    m_shown = request;
    setEnabled(facts != nullptr);
    if (facts) {
        m_judged = judgingOf(*facts, request).economy;
        const ProgressRequest whole = m_current->request();
        if (const ProgressRequest fitting = withoutStrangers(whole, m_judged); fitting != whole) {
            m_current->set(fitting); // comes back here
            return;
        }
    }
    m_baseline->refresh(m_judged);
    m_target->refresh(m_judged);
}

void AssumptionBar::openForm(AssumptionMenu *menu, bool toKeep)
{
    const FactsPtr &facts = m_current->facts();
    if (!facts)
        return;
    m_asking = menu;
    m_done->hide();
    const Judging judging = judgingOf(*facts, m_current->request());
    AssumptionForm::Ground ground;
    ground.facts = facts;
    ground.indicator = m_current->request().indicator;
    ground.judged = judging.economy;
    ground.judgedName = judging.name;

    const std::optional<YearValue> &latest = judging.question.latest;
    const bool isBaseline = menu->kind() == AssumptionKind::Baseline;
    // A baseline lies before the latest value, a target after it; else nothing can be judged.
    if (isBaseline)
        ground.years = {firstYear, latest ? std::max(latest->year - 1, firstYear) : lastYear};
    else
        ground.years = {latest ? std::min(latest->year + 1, lastYear) : firstYear, lastYear};
    Assumption draft;
    draft.kind = menu->kind();
    draft.year = !isBaseline             ? targetYear
                 : judging.question.base ? judging.question.base->year
                                         : ground.years.second;
    const bool hasValue = menu->used().has_value();
    if (hasValue)
        draft = *menu->used();
    m_form->open(toKeep ? AssumptionForm::Mode::Keep : AssumptionForm::Mode::TryOut, draft,
                 hasValue, ground);
}

void AssumptionBar::take(const Assumption &assumption)
{
    if (!m_asking)
        return;
    if (assumption.name.isEmpty()) {
        m_asking->use(assumption);
        return;
    }
    emit m_keeping->saveRequested(assumption);
    const FactsPtr &facts = m_current->facts();
    // What could not be written is told elsewhere, and stays what it was.
    const Assumption *kept = facts ? facts->assumption(assumption.name) : nullptr;
    if (kept && kept->kind == assumption.kind && kept->value == assumption.value)
        m_asking->use(*kept);
}

void AssumptionBar::tellDone(const QString &text)
{
    m_doneText->setText(text);
    m_done->show();
    announce(m_done, text);
}

} // namespace mitra
