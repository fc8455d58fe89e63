// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/groupsview.h"

#include "models/series/groupcomparison.h"
#include "models/series/groupcontributions.h"
#include "models/series/numbers.h"
#include "views/figures/contributionsfigure.h"
#include "views/figures/groupsfigure.h"
#include "views/pages/groupscard.h"
#include "views/pages/pageparts.h"
#include "views/widgets/cardlayout.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/plainlabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr Weight weights[] = {Weight::Population, Weight::Gdp};
constexpr QLatin1String groupKey("group");
constexpr QLatin1String weightKey("weight");
constexpr QLatin1String yearKey("year");

QString capital(QString text)
{
    if (!text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

} // namespace

GroupsView::GroupsView(CurrentRequest *current, QWidget *parent)
    : ProgressView(current, parent)
    , m_choices(new QWidget)
    , m_group(new PillGroup({}))
    , m_weight(new PillGroup(
          {capital(weightName(Weight::Population)), capital(weightName(Weight::Gdp))}))
    , m_usual(new PlainLabel({}, PlainLabel::Look::Small))
    , m_years(new Chooser)
    , m_contributionYear(labelled(tr("Contributions in"), m_years))
    , m_groups(new FigureCard)
    , m_contributions(new FigureCard)
    , m_how(new GroupsCard)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    column->addWidget(buildChoices());
    auto *cards = new QWidget;
    buildCards(cards);
    column->addWidget(cards);
    column->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollAround(sheet));
}

QWidget *GroupsView::buildChoices()
{
    auto *flow = new FlowLayout(m_choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(10);
    flow->addWidget(labelled(tr("Group"), m_group));
    flow->addWidget(labelled(tr("Weighted by"), m_weight));
    m_usual->setWordWrap(false);
    flow->addWidget(m_usual);
    flow->addWidget(m_contributionYear);
    m_years->setAccessibleName(tr("Year of the contributions"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_choices->setSizePolicy(policy);

    connect(m_group, &PillGroup::currentChanged, this, [this](int index) {
        m_chosenGroup = m_names.value(index);
        refresh();
    });
    connect(m_weight, &PillGroup::currentChanged, this, [this](int index) {
        m_chosenWeight = weights[index];
        refresh();
    });
    connect(m_years, &QComboBox::activated, this, [this] {
        const QVariant year = m_years->currentData();
        m_chosenYear = year.isValid() ? std::optional(year.toInt()) : std::nullopt;
        refresh();
    });
    return m_choices;
}

void GroupsView::buildCards(QWidget *sheet)
{
    auto *cards = new CardLayout(sheet);
    cards->addCard(m_groups, 0, 420);
    cards->addCard(m_contributions, 1, 460, 6);
    cards->addCard(m_how, 1, 330, 4);
    for (FigureCard *card : figureCards())
        connect(card, &FigureCard::linkActivated, this, &ProgressView::linkActivated);
    connect(m_how, &GroupsCard::linkActivated, this, &ProgressView::linkActivated);
}

std::optional<GroupChoice> GroupsView::choice() const
{
    std::optional<GroupChoice> choice =
        usualChoice(*current()->facts(), current()->request().indicator);
    if (choice && m_names.contains(m_chosenGroup))
        choice->group = m_chosenGroup;
    if (choice && m_chosenWeight)
        choice->weight = *m_chosenWeight;
    return choice;
}

bool GroupsView::isWeighable() const
{
    const Indicator *indicator = current()->facts()->find(current()->request().indicator);
    return indicator && canBeWeighed(indicator->unit);
}

void GroupsView::refresh()
{
    const FactsPtr &facts = current()->facts();
    QStringList names;
    for (const MemberGroup &group : comparedGroups(*facts))
        names.append(group.name);
    if (names != m_names) {
        m_names = names;
        m_group->setLabels(names);
    }
    const std::optional<GroupChoice> chosen = choice();
    if (chosen && isWeighable())
        showGroup(*chosen);
    else
        showReason();
}

void GroupsView::showGroup(const GroupChoice &choice)
{
    const FactsPtr &facts = current()->facts();
    ProgressRequest request = current()->request();
    const GroupComparison comparison = compareGroups(*facts, request, choice);
    const std::optional<GroupSeries> series = groupSeries(*facts, request.indicator, choice);
    QList<int> years;
    for (const GroupValue &value : series ? series->values : QList<GroupValue>())
        years.append(value.year);
    // A year of another measure or group is kept for when it is there again.
    const std::optional<int> usual = request.secondYear;
    if (m_chosenYear && years.contains(*m_chosenYear))
        request.secondYear = m_chosenYear;
    const GroupContributions contributions = contributionsOf(*facts, request, choice);

    m_choices->show();
    showChoices(choice);
    fillYears(years, usual);
    m_groups->setFigure(std::make_shared<GroupsFigure>(facts, comparison));
    m_groups->show();
    // Without a value in any year there is nothing to take apart; the figure above says why.
    const bool isEmpty = years.isEmpty();
    m_contributionYear->setVisible(!isEmpty);
    m_contributions->setFigure(
        isEmpty ? nullptr : std::make_shared<ContributionsFigure>(facts, contributions));
    m_contributions->setVisible(!isEmpty);
    if (series)
        m_how->explain(*facts, request.indicator, *series);
}

// An explanation in place of empty figures.
void GroupsView::showReason()
{
    const FactsPtr &facts = current()->facts();
    const GroupComparison comparison = compareGroups(*facts, current()->request());
    m_choices->hide();
    for (FigureCard *card : figureCards()) {
        card->setFigure(nullptr);
        card->hide();
    }
    const Indicator *indicator = facts->find(current()->request().indicator);
    m_how->showReason(indicator ? indicator->name : QString(), comparison.reason);
}

void GroupsView::showChoices(const GroupChoice &choice)
{
    m_group->setCurrent(int(m_names.indexOf(choice.group)));
    m_weight->setCurrent(choice.weight == weights[0] ? 0 : 1);
    const Indicator *indicator = current()->facts()->find(current()->request().indicator);
    const Weight usual = usualWeight(indicator->unit);
    m_usual->setText(tr("%1 is usual for %2", "weight, unit")
                         .arg(capital(weightName(usual)), unitText(indicator->unit)));
}

void GroupsView::fillYears(const QList<int> &years, std::optional<int> usual)
{
    m_years->clear();
    if (usual)
        m_years->addItem(tr("%1, the second year").arg(*usual));
    else if (!years.isEmpty())
        m_years->addItem(tr("%1, the latest").arg(years.last()));
    for (auto year = years.crbegin(); year != years.crend(); ++year)
        m_years->addItem(QString::number(*year), *year);
    const int chosen = m_chosenYear ? m_years->findData(*m_chosenYear) : -1;
    m_years->setCurrentIndex(std::max(chosen, 0));
}

QList<FigurePtr> GroupsView::figures() const
{
    return figuresOf(figureCards());
}

FigurePtr GroupsView::currentFigure() const
{
    return focusedFigure(this, figureCards());
}

QVariantMap GroupsView::state() const
{
    QVariantMap state;
    if (!m_chosenGroup.isEmpty())
        state[groupKey] = m_chosenGroup;
    if (m_chosenWeight)
        state[weightKey] = weightIndicator(*m_chosenWeight).text();
    if (m_chosenYear)
        state[yearKey] = *m_chosenYear;
    return state;
}

void GroupsView::restore(const QVariantMap &state)
{
    m_chosenGroup = state.value(groupKey).toString();
    m_chosenWeight.reset();
    for (const Weight weight : weights) {
        if (state.value(weightKey).toString() == weightIndicator(weight).text())
            m_chosenWeight = weight;
    }
    bool isYear = false;
    const int year = state.value(yearKey).toInt(&isYear);
    m_chosenYear = isYear ? std::optional(year) : std::nullopt;
}

} // namespace mitra
