// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/surenessview.h"

#include "models/series/qualitywords.h"
#include "views/figures/coveragegridfigure.h"
#include "views/figures/qualityfigure.h"
#include "views/pages/evidencecard.h"
#include "views/pages/pageparts.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/figureview.h"
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

constexpr QLatin1String goalKey("goal");
constexpr QLatin1String allWord("all");
constexpr QLatin1String noneWord("none");

} // namespace

SurenessView::SurenessView(CurrentRequest *current, QWidget *parent)
    : ProgressView(current, parent)
    , m_banner(new Card)
    , m_verdict(new StatusLabel)
    , m_reasons(new PlainLabel)
    , m_coverage(new FigureCard)
    , m_evidence(new EvidenceCard)
    , m_filter(new PillGroup({}))
    , m_list(new FigureCard)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    m_banner->body()->addWidget(m_verdict, 0, Qt::AlignLeft);
    m_banner->body()->addWidget(m_reasons);
    column->addWidget(m_banner);
    auto *cards = new QWidget;
    auto *layout = new CardLayout(cards);
    layout->addCard(m_coverage, 0, 420, 7);
    layout->addCard(m_evidence, 0, 300, 4);
    column->addWidget(cards);
    column->addWidget(buildFilter());
    column->addWidget(m_list);
    column->addStretch(1);
    for (FigureCard *card : figureCards())
        connect(card, &FigureCard::linkActivated, this, &ProgressView::linkActivated);
    connect(m_evidence, &EvidenceCard::linkActivated, this, &ProgressView::linkActivated);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrollAround(sheet));
}

QWidget *SurenessView::buildFilter()
{
    m_filter->setAccessibleName(tr("Indicators in the list"));
    connect(m_filter, &PillGroup::currentChanged, this, &SurenessView::choose);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *name = new PlainLabel(tr("Indicators of"), PlainLabel::Look::Small);
    name->setWordWrap(false);
    name->setBuddy(m_filter);
    row->addWidget(name);
    row->addWidget(m_filter, 1);
    return line;
}

QList<std::optional<GoalId>> SurenessView::choices() const
{
    QList<std::optional<GoalId>> choices{std::nullopt};
    for (const Goal &goal : current()->facts()->goals())
        choices.append(goal.id);
    choices.append(GoalId());
    return choices;
}

void SurenessView::refresh()
{
    const FactsPtr &facts = current()->facts();
    const IndicatorId indicator = current()->request().indicator;
    const IndicatorQuality quality = qualityOf(*facts, indicator);
    showVerdict(quality);
    m_coverage->setFigure(
        std::make_shared<CoverageGridFigure>(facts, coverageGrid(*facts, indicator)));
    m_evidence->show(*facts, quality);
    if (m_listed != facts) {
        fillFilter();
        showList();
    }
}

void SurenessView::showVerdict(const IndicatorQuality &quality)
{
    m_banner->setTitle(quality.name);
    m_banner->setSubtitle(tr("Judged by rules of ours, which stand below the list"));
    m_verdict->setStatus(surenessShape(quality.sureness), surenessText(quality.sureness));
    m_reasons->setText(quality.reasons.isEmpty()
                           ? tr("None of our rules speaks against these data.")
                           : quality.reasons.join(QLatin1Char(' ')));
}

void SurenessView::fillFilter()
{
    QStringList labels{tr("All")};
    for (const Goal &goal : current()->facts()->goals())
        labels.append(goal.name.en);
    labels.append(tr("No goal"));
    m_filter->setLabels(labels);
    if (!choices().contains(m_goal))
        m_goal.reset();
    m_filter->setCurrent(int(choices().indexOf(m_goal)));
}

void SurenessView::choose(int index)
{
    const QList<std::optional<GoalId>> all = choices();
    if (index < 0 || index >= all.size() || all.at(index) == m_goal)
        return;
    m_goal = all.at(index);
    showList();
}

void SurenessView::showList()
{
    m_listed = current()->facts();
    const auto figure =
        std::make_shared<const QualityFigure>(m_listed, weighQuality(*m_listed, m_goal));
    m_list->setFigure(figure);
    m_list->view()->setHead([figure](const QRectF &body) { return figure->headArea(body); });
}

QVariantMap SurenessView::state() const
{
    const QString goal = !m_goal             ? QString(allWord)
                         : m_goal->isEmpty() ? QString(noneWord)
                                             : m_goal->text();
    return {{goalKey, goal}};
}

void SurenessView::restore(const QVariantMap &state)
{
    const QString goal = state.value(goalKey, QString(allWord)).toString();
    if (goal == allWord)
        m_goal.reset();
    else
        m_goal = goal == noneWord ? GoalId() : GoalId(goal);
    // The list follows when it is shown next; what is shown already follows at once.
    const bool wasListed = m_listed != nullptr;
    m_listed.reset();
    if (wasListed && current()->facts()) {
        fillFilter();
        showList();
    }
}

QList<FigurePtr> SurenessView::figures() const
{
    return figuresOf(figureCards());
}

FigurePtr SurenessView::currentFigure() const
{
    return focusedFigure(this, figureCards());
}

} // namespace mitra
