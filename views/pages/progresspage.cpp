// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/progresspage.h"

#include "models/series/goalsummary.h"
#include "models/series/memberscomparison.h"
#include "models/series/trajectory.h"
#include "views/figures/arithmeticfigure.h"
#include "views/figures/membersfigure.h"
#include "views/figures/trajectoryfigure.h"
#include "views/pages/indicatorchooser.h"
#include "views/pages/knowncard.h"
#include "views/pages/memberpicker.h"
#include "views/pages/pageparts.h"
#include "views/pages/workingtarget.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr int compareYears[] = {2015, 2020};
constexpr int targetYear = 2030;

// A chooser with its name before it, kept together when the controls break into lines.
QWidget *labelled(const QString &label, QWidget *control)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(6);
    auto *name = new PlainLabel(label, PlainLabel::Look::Small, PlainLabel::Fit::Wrap);
    name->setWordWrap(false);
    name->setBuddy(control);
    row->addWidget(name);
    row->addWidget(control);
    return pair;
}

} // namespace

ProgressPage::ProgressPage(QWidget *parent)
    : Page(parent)
    , m_goals(nullptr)
    , m_indicators(new IndicatorChooser)
    , m_economies(new Chooser)
    , m_baseYears(new Chooser)
    , m_compareYears(
          new PillGroup({QString::number(compareYears[0]), QString::number(compareYears[1])}))
    , m_working(new WorkingTarget)
    , m_trajectory(new FigureCard)
    , m_members(new FigureCard)
    , m_arithmetic(new FigureCard)
    , m_known(new KnownCard)
    , m_picker(new MemberPicker)
    , m_goalBanner(new Card)
    , m_goalVerdict(new StatusLabel)
    , m_goalText(new PlainLabel)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(10);
    lines->addWidget(new PlainLabel(tr("Lines in colour: the judged\none and three more"),
                                    PlainLabel::Look::Small));
    lines->addWidget(m_picker, 1);
    column->addLayout(lines);

    m_goalBanner->body()->addWidget(m_goalVerdict, 0, Qt::AlignLeft);
    m_goalBanner->body()->addWidget(m_goalText);
    column->addWidget(m_goalBanner);

    auto *cards = new QWidget;
    buildCards(cards);
    column->addWidget(cards);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    // Outside the part that scrolls: what is chosen stays in view.
    layout->addWidget(buildControls());
    layout->addWidget(scrollAround(sheet), 1);
}

QString ProgressPage::subtitle() const
{
    return tr("Results against 2030, with the arithmetic in view");
}

QWidget *ProgressPage::buildControls()
{
    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls);
    flow->setContentsMargins(pagemetric::side, pagemetric::top, pagemetric::side, 0);
    flow->setSpacing(8);
    m_goals = new PillGroup({});
    flow->addWidget(m_goals);
    flow->addWidget(labelled(tr("Supporting"), m_indicators));
    flow->addWidget(labelled(tr("Judged"), m_economies));
    flow->addWidget(labelled(tr("Base year"), m_baseYears));
    m_compareYears->setCurrent(0);
    flow->addWidget(labelled(tr("Compare with"), m_compareYears));
    flow->addWidget(m_working);
    m_economies->setAccessibleName(tr("Who is judged"));
    m_baseYears->setAccessibleName(tr("Base year"));

    connect(m_goals, &PillGroup::currentChanged, this,
            [this](int index) { chooseGoal(m_facts->goals().value(index).id); });
    connect(m_indicators, &IndicatorChooser::indicatorChosen, this, &ProgressPage::chooseIndicator);
    connect(m_economies, &Chooser::activated, this, [this] {
        m_request.economy = EconomyId(m_economies->currentData().toString());
        m_request.baseYear.reset();
        showChosen();
    });
    connect(m_baseYears, &Chooser::activated, this, [this] {
        const QVariant year = m_baseYears->currentData();
        m_request.baseYear = year.isValid() ? std::optional<int>(year.toInt()) : std::nullopt;
        showChosen();
    });
    connect(m_compareYears, &PillGroup::currentChanged, this, [this](int index) {
        m_request.compareYear = compareYears[index];
        showChosen();
    });
    connect(m_working, &WorkingTarget::valueChosen, this, [this](std::optional<double> value) {
        m_request.workingTarget.reset();
        if (value)
            m_request.workingTarget = tryOut(AssumptionKind::Target, YearValue{targetYear, *value});
        showChosen();
    });
    return controls;
}

void ProgressPage::buildCards(QWidget *sheet)
{
    auto *cards = new CardLayout(sheet);
    cards->addCard(m_trajectory, 0, 420, 6);
    cards->addCard(m_members, 0, 360, 5);
    cards->addCard(m_arithmetic, 1, 420, 6);
    cards->addCard(m_known, 1, 330, 5);
    m_arithmetic->setCompact();

    for (FigureCard *card : {m_trajectory, m_members, m_arithmetic})
        connect(card, &FigureCard::linkActivated, this, &Page::linkActivated);
    connect(m_known, &KnownCard::linkActivated, this, &Page::linkActivated);
    connect(m_picker, &MemberPicker::chosenChanged, this, [this](const QList<EconomyId> &chosen) {
        m_request.highlighted = chosen;
        showChosen();
    });
}

void ProgressPage::takeFacts(const FactsPtr &facts)
{
    m_facts = facts;
    if (!facts)
        return;
    fillGoals();
    m_indicators->setFacts(facts);
    if (facts->find(m_request.indicator) != nullptr)
        showChosen();
    else if (facts->goals().isEmpty() || !chooseGoal(facts->goals().first().id))
        chooseIndicator(facts->indicators().isEmpty() ? IndicatorId()
                                                      : facts->indicators().first().id);
}

void ProgressPage::fillGoals()
{
    QStringList names;
    for (const Goal &goal : m_facts->goals())
        names.append(goal.name.en);
    m_goals->setLabels(names);
}

bool ProgressPage::chooseGoal(const GoalId &goal)
{
    const GoalProxy *proxy = m_facts ? m_facts->proxy(goal) : nullptr;
    if (proxy == nullptr || !chooseIndicator(proxy->indicator))
        return false;
    m_goal = goal;
    showGoal();
    return true;
}

bool ProgressPage::chooseIndicator(const IndicatorId &indicator)
{
    const Indicator *found = m_facts ? m_facts->find(indicator) : nullptr;
    if (found == nullptr)
        return false;
    m_goal = GoalId();
    if (indicator != m_request.indicator) {
        m_working->close();
        // What was chosen for another measure would mislead on this one.
        m_request.indicator = indicator;
        m_request.economy = EconomyId();
        m_request.baseYear.reset();
        m_request.workingTarget.reset();
    }
    showChosen();
    return true;
}

// A measure that stands in for a goal is shown as that goal's, with what the reader must know.
bool ProgressPage::chooseMeasure(const IndicatorId &indicator)
{
    const auto standsIn = [&](const GoalId &goal) {
        const GoalProxy *proxy = m_facts->proxy(goal);
        return proxy != nullptr && proxy->indicator == indicator;
    };
    if (!m_facts)
        return false;
    if (!m_goal.isEmpty() && standsIn(m_goal))
        return chooseGoal(m_goal);
    for (const Goal &goal : m_facts->goals()) {
        if (standsIn(goal.id))
            return chooseGoal(goal.id);
    }
    return chooseIndicator(indicator);
}

void ProgressPage::showChosen()
{
    if (!m_facts || m_facts->find(m_request.indicator) == nullptr)
        return;
    const Trajectory trajectory = makeTrajectory(*m_facts, m_request);
    m_trajectory->setFigure(std::make_shared<TrajectoryFigure>(m_facts, trajectory));
    m_members->setFigure(
        std::make_shared<MembersFigure>(m_facts, compareMembers(*m_facts, m_request)));
    m_arithmetic->setFigure(std::make_shared<ArithmeticFigure>(m_facts, trajectory));
    // The finding stands above the trajectory already.
    m_arithmetic->setSubtitle(m_arithmetic->figure()->title());
    m_arithmetic->setTitle(tr("How far, how fast"));
    m_known->show(*m_facts, m_request.indicator);

    m_indicators->setCurrent(m_request.indicator);
    m_compareYears->setCurrent(m_request.compareYear == compareYears[1] ? 1 : 0);
    fillEconomies(trajectory);
    fillBaseYears(trajectory);
    fillMembers(trajectory);
    m_working->setMeasure(trajectory.unit);
    m_working->setValue(m_request.workingTarget
                            ? std::optional<double>(m_request.workingTarget->value)
                            : std::nullopt);
    showGoal();
}

// What a goal's reader must know before the chart: that it shows something else.
void ProgressPage::showGoal()
{
    m_goalBanner->setVisible(!m_goal.isEmpty());
    if (m_goal.isEmpty()) {
        m_goals->clear();
        return;
    }
    for (qsizetype i = 0; i < m_facts->goals().size(); ++i) {
        if (m_facts->goals().at(i).id == m_goal)
            m_goals->setCurrent(int(i));
    }
    const GoalSummary summary = summariseGoal(*m_facts, m_goal);
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

void ProgressPage::fillEconomies(const Trajectory &trajectory)
{
    m_economies->clear();
    for (const EconomySeries &series : trajectory.series)
        m_economies->addItem(series.name, series.economy.text());
    m_economies->setCurrentIndex(m_economies->findData(trajectory.judged.text()));
    m_economies->setEnabled(m_economies->count() > 0);
}

void ProgressPage::fillBaseYears(const Trajectory &trajectory)
{
    m_baseYears->clear();
    const Question &question = trajectory.assessment.question;
    m_baseYears->addItem(!m_request.baseYear && question.base
                             ? tr("automatic: %1").arg(question.base->year)
                             : tr("automatic"));
    const int latest = question.latest ? question.latest->year : 0;
    for (const Observation *observation : m_facts->series(m_request.indicator, trajectory.judged)) {
        if (observation->year < latest)
            m_baseYears->addItem(QString::number(observation->year), observation->year);
    }
    if (m_request.baseYear)
        m_baseYears->setCurrentIndex(m_baseYears->findData(*m_request.baseYear));
    m_baseYears->setEnabled(m_baseYears->count() > 1);
}

void ProgressPage::fillMembers(const Trajectory &trajectory)
{
    QList<MemberPicker::Choice> choices;
    for (const EconomySeries &series : trajectory.series)
        choices.append({series.economy, series.name});
    if (choices != m_picker->choices())
        m_picker->setChoices(choices);
    m_picker->setChosen(m_request.highlighted, trajectory.judged);
}

QList<FigurePtr> ProgressPage::figures() const
{
    return figuresOf({m_trajectory, m_members, m_arithmetic});
}

FigurePtr ProgressPage::currentFigure() const
{
    return focusedFigure(this, {m_trajectory, m_members, m_arithmetic});
}

bool ProgressPage::showLink(const Link &link)
{
    switch (link.kind) {
    case Link::Kind::Goal:
        return chooseGoal(GoalId(link.id));
    case Link::Kind::Indicator:
        return chooseMeasure(IndicatorId(link.id));
    case Link::Kind::Observation: {
        const QStringList parts = link.id.split(QLatin1Char('/'));
        if (parts.size() != 3 || !chooseMeasure(IndicatorId(parts.at(0))))
            return false;
        m_request.economy = EconomyId(parts.at(1));
        showChosen();
        return true;
    }
    default:
        return false;
    }
}

QVariantMap ProgressPage::state() const
{
    QVariantMap state;
    state[QStringLiteral("goal")] = m_goal.text();
    state[QStringLiteral("indicator")] = m_request.indicator.text();
    state[QStringLiteral("economy")] = m_request.economy.text();
    state[QStringLiteral("compare")] = m_request.compareYear;
    if (m_request.baseYear)
        state[QStringLiteral("base")] = *m_request.baseYear;
    if (m_request.workingTarget)
        state[QStringLiteral("working")] = m_request.workingTarget->value;
    QStringList highlighted;
    for (const EconomyId &economy : m_request.highlighted)
        highlighted.append(economy.text());
    state[QStringLiteral("highlighted")] = highlighted;
    return state;
}

void ProgressPage::restore(const QVariantMap &state)
{
    const IndicatorId indicator(state.value(QStringLiteral("indicator")).toString());
    const GoalId goal(state.value(QStringLiteral("goal")).toString());
    if (goal.isEmpty() || !chooseGoal(goal)) {
        if (!chooseIndicator(indicator))
            return;
    }
    m_request.economy = EconomyId(state.value(QStringLiteral("economy")).toString());
    m_request.compareYear = state.value(QStringLiteral("compare"), compareYears[0]).toInt();
    if (const QVariant base = state.value(QStringLiteral("base")); base.isValid())
        m_request.baseYear = base.toInt();
    if (const QVariant working = state.value(QStringLiteral("working")); working.isValid())
        m_request.workingTarget =
            tryOut(AssumptionKind::Target, YearValue{targetYear, working.toDouble()});
    m_request.highlighted.clear();
    for (const QString &economy : state.value(QStringLiteral("highlighted")).toStringList())
        m_request.highlighted.append(EconomyId(economy));
    showChosen();
}

} // namespace mitra
