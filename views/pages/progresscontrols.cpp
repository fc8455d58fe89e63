// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/progresscontrols.h"

#include "models/series/groupvalues.h"
#include "models/series/trajectory.h"
#include "models/series/wording.h"
#include "views/pages/indicatorchooser.h"
#include "views/pages/pageparts.h"
#include "views/widgets/chooser.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/pillgroup.h"

namespace mitra
{

ProgressControls::ProgressControls(CurrentRequest *current, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_goals(new PillGroup({}))
    , m_indicators(new IndicatorChooser)
    , m_economies(new Chooser)
    , m_baseYears(new Chooser)
    , m_baseYear(labelled(tr("Base year"), m_baseYears))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(m_goals);
    flow->addWidget(labelled(tr("Supporting"), m_indicators));
    flow->addWidget(labelled(tr("Judged"), m_economies));
    m_economies->setAccessibleName(tr("Who is judged"));
    m_baseYears->setAccessibleName(tr("Base year"));

    connect(m_current, &CurrentRequest::changed, this, &ProgressControls::refresh);
    connect(m_goals, &PillGroup::currentChanged, this,
            [this](int index) { chooseGoal(m_current->facts()->goals().value(index).id); });
    connect(m_indicators, &IndicatorChooser::indicatorChosen, this,
            &ProgressControls::chooseIndicator);
    connect(m_economies, &Chooser::activated, this, [this] {
        ProgressRequest request = m_current->request();
        request.economy = EconomyId(m_economies->currentData().toString());
        request.baseYear.reset();
        m_current->set(request);
    });
    connect(m_baseYears, &Chooser::activated, this, [this] {
        ProgressRequest request = m_current->request();
        const QVariant year = m_baseYears->currentData();
        request.baseYear = year.isValid() ? std::optional<int>(year.toInt()) : std::nullopt;
        request.baseline.reset();
        m_current->set(request);
    });
}

bool ProgressControls::show(const GoalId &goal, const IndicatorId &indicator)
{
    if (!m_current->facts() || m_current->facts()->find(indicator) == nullptr)
        return false;
    ProgressRequest request = m_current->request();
    if (indicator != request.indicator) {
        const ProgressRequest before = request;
        request = ProgressRequest();
        request.indicator = indicator;
        request.highlighted = before.highlighted;
        request.compareYear = before.compareYear;
        request.secondYear = before.secondYear;
        request.path = before.path;
        request.groups = before.groups;
    }
    if (goal != request.goal)
        request.ofGoal = {};
    request.goal = goal;
    m_current->set(request);
    return true;
}

bool ProgressControls::chooseGoal(const GoalId &goal)
{
    const FactsPtr &facts = m_current->facts();
    const GoalProxy *proxy = facts ? facts->proxy(goal) : nullptr;
    return proxy != nullptr && show(goal, proxy->indicator);
}

bool ProgressControls::chooseIndicator(const IndicatorId &indicator)
{
    return show({}, indicator);
}

bool ProgressControls::chooseMeasure(const IndicatorId &indicator)
{
    const FactsPtr &facts = m_current->facts();
    if (!facts)
        return false;
    const auto standsIn = [&](const GoalId &goal) {
        const GoalProxy *proxy = facts->proxy(goal);
        return proxy != nullptr && proxy->indicator == indicator;
    };
    const GoalId now = m_current->request().goal;
    if (!now.isEmpty() && standsIn(now))
        return chooseGoal(now);
    for (const Goal &goal : facts->goals()) {
        if (standsIn(goal.id))
            return chooseGoal(goal.id);
    }
    return chooseIndicator(indicator);
}

void ProgressControls::chooseFirst()
{
    const FactsPtr &facts = m_current->facts();
    for (const Goal &goal : facts->goals()) {
        if (chooseGoal(goal.id))
            return;
    }
    if (!facts->indicators().isEmpty())
        chooseIndicator(facts->indicators().first().id);
}

void ProgressControls::refresh()
{
    const FactsPtr &facts = m_current->facts();
    if (!facts)
        return;
    if (facts != m_facts)
        fillGoals();
    // A slider tells of a new pace many times a second.
    ProgressRequest request = m_current->request();
    request.paces.clear();
    if ((facts == m_facts && request == m_shown) || facts->find(request.indicator) == nullptr)
        return;
    m_facts = facts;
    m_shown = request;

    const Trajectory trajectory = makeTrajectory(*facts, request);
    m_indicators->setCurrent(request.indicator);
    fillEconomies(trajectory);
    fillBaseYears(trajectory);
    m_goals->clear();
    for (qsizetype i = 0; i < facts->goals().size(); ++i) {
        if (facts->goals().at(i).id == request.goal)
            m_goals->setCurrent(int(i));
    }
}

void ProgressControls::fillGoals()
{
    QStringList names;
    for (const Goal &goal : m_current->facts()->goals())
        names.append(goal.name.en);
    m_goals->setLabels(names);
    m_indicators->setFacts(m_current->facts());
}

void ProgressControls::fillEconomies(const Trajectory &trajectory)
{
    m_economies->clear();
    for (const EconomySeries &series : trajectory.series) {
        if (!series.isComputed)
            m_economies->addItem(series.name, series.economy.text());
    }
    for (const GroupChoice &choice : groupChoices(*m_current->facts(), trajectory.unit))
        m_economies->addItem(tr("%1 by %2, computed").arg(choice.group, weightName(choice.weight)),
                             idOf(choice).text());
    // One without a value is shown when a link asks for it, as from an empty cell of a table.
    const QString judged = trajectory.judged.text();
    if (!judged.isEmpty() && m_economies->findData(judged) < 0)
        m_economies->addItem(tr("%1, no value", "who is judged")
                                 .arg(economyName(*m_current->facts(), trajectory.judged)),
                             judged);
    m_economies->setCurrentIndex(m_economies->findData(judged));
    m_economies->setEnabled(m_economies->count() > 0);
}

void ProgressControls::fillBaseYears(const Trajectory &trajectory)
{
    m_baseYears->clear();
    const ProgressRequest &request = m_current->request();
    const Question &question = trajectory.assessment.question;
    if (request.baseline)
        m_baseYears->addItem(tr("assumed: %1").arg(request.baseline->year.value_or(0)));
    else
        m_baseYears->addItem(!request.baseYear && question.base
                                 ? tr("automatic: %1").arg(question.base->year)
                                 : tr("automatic"));
    const int latest = question.latest ? question.latest->year : 0;
    for (const EconomySeries &series : trajectory.series) {
        for (const Piece &piece :
             series.economy == trajectory.judged ? series.observed : QList<Piece>()) {
            for (const YearValue &at : piece.points) {
                if (at.year < latest)
                    m_baseYears->addItem(QString::number(at.year), at.year);
            }
        }
    }
    if (request.baseYear)
        m_baseYears->setCurrentIndex(m_baseYears->findData(*request.baseYear));
    m_baseYears->setEnabled(m_baseYears->count() > 1);
}

} // namespace mitra
