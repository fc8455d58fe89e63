// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/indicatorsview.h"

#include "models/series/verdicttabletext.h"
#include "views/figures/heatfigure.h"
#include "views/pages/pageparts.h"
#include "views/widgets/chooser.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/figureview.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/pillgroup.h"
#include "views/widgets/tickbox.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

constexpr QLatin1String basisKey("basis");
constexpr QLatin1String scopeKey("scope");
constexpr QLatin1String assessableKey("assessable");

// What of the request goes into the table, so that a moved slider does not make it anew.
ProgressRequest usedOf(const ProgressRequest &request)
{
    ProgressRequest used;
    used.indicator = request.indicator;
    used.economy = request.economy;
    used.baseYear = request.baseYear;
    used.baseline = request.baseline;
    used.workingTarget = request.workingTarget;
    return used;
}

} // namespace

IndicatorsView::IndicatorsView(CurrentRequest *current, QWidget *parent)
    : ProgressView(current, parent)
    , m_basis(usualVerdictBasis)
    , m_scope(verdictScopeWord({}))
    , m_bases(new PillGroup({}))
    , m_scopes(new Chooser)
    , m_assessable(new TickBox(tr("Only those that can be assessed")))
    , m_card(new FigureCard)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    column->addWidget(buildControls());
    column->addWidget(m_card);
    column->addStretch(1);
    QScrollArea *scroll = scrollAround(sheet);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_card, &FigureCard::linkActivated, this, &ProgressView::linkActivated);
}

QWidget *IndicatorsView::buildControls()
{
    QStringList names;
    QStringList tips;
    for (const VerdictBasis basis : allVerdictBases()) {
        names += verdictBasisName(basis);
        tips += verdictBandsText(basis);
    }
    m_bases->setLabels(names);
    m_bases->setToolTips(tips);
    m_bases->setCurrent(int(allVerdictBases().indexOf(m_basis)));
    m_bases->setAccessibleName(tr("What the verdicts rest on"));
    m_scopes->setAccessibleName(tr("Indicators"));
    m_assessable->setToolTip(
        tr("Leaves out the indicators of which no series can be assessed by the chosen basis"));

    auto *controls = new QWidget;
    auto *flow = new FlowLayout(controls);
    flow->addWidget(m_bases);
    flow->addWidget(labelled(tr("Indicators"), m_scopes));
    flow->addWidget(m_assessable);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    controls->setSizePolicy(policy);

    connect(m_bases, &PillGroup::currentChanged, this,
            [this](int index) { setBasis(allVerdictBases().value(index)); });
    connect(m_scopes, &Chooser::activated, this,
            [this] { setScope(m_scopes->currentData().toString()); });
    connect(m_assessable, &QCheckBox::toggled, this, &IndicatorsView::setOnlyAssessable);
    return controls;
}

void IndicatorsView::fillScopes()
{
    const Facts &facts = *current()->facts();
    m_scopes->clear();
    const auto add = [this](const QString &name, const VerdictScope &scope) {
        m_scopes->addItem(name, verdictScopeWord(scope));
    };
    add(tr("All"), {});
    for (const Goal &goal : facts.goals())
        add(goal.name.en, {VerdictScope::Kind::Goal, goal.id});
    add(verdictGroupName(facts, {}), {VerdictScope::Kind::Supporting, {}});
}

void IndicatorsView::refresh()
{
    const FactsPtr &facts = current()->facts();
    const ProgressRequest request = usedOf(current()->request());
    if (facts != m_madeOf)
        fillScopes();
    else if (request == m_madeFor && m_card->figure())
        return;
    m_madeOf = facts;
    m_madeFor = request;

    VerdictScope scope = verdictScopeFromWord(*facts, m_scope).value_or(VerdictScope());
    scope.onlyAssessable = m_isOnlyAssessable;
    m_scopes->setCurrentIndex(m_scopes->findData(verdictScopeWord(scope)));
    const auto figure = std::make_shared<const HeatFigure>(
        facts, makeVerdictTable(*facts, request, m_basis, scope));
    m_card->setFigure(figure);
    FigureView *view = m_card->view();
    view->setHead([figure](const QRectF &body) { return figure->headArea(body); });
    view->setSide([figure](const QRectF &body) { return figure->sideArea(body); });
    view->setMinimumWidth(int(figure->leastWidth()));
}

void IndicatorsView::change()
{
    m_madeFor = {};
    if (isVisible() && current()->facts())
        refresh();
}

void IndicatorsView::setBasis(VerdictBasis basis)
{
    if (basis == m_basis)
        return;
    m_basis = basis;
    m_bases->setCurrent(int(allVerdictBases().indexOf(basis)));
    change();
}

void IndicatorsView::setScope(const QString &word)
{
    if (word == m_scope)
        return;
    m_scope = word;
    change();
}

void IndicatorsView::setOnlyAssessable(bool only)
{
    if (only == m_isOnlyAssessable)
        return;
    m_isOnlyAssessable = only;
    m_assessable->setChecked(only);
    change();
}

QList<FigurePtr> IndicatorsView::figures() const
{
    return figuresOf({m_card});
}

FigurePtr IndicatorsView::currentFigure() const
{
    return focusedFigure(this, {m_card});
}

QVariantMap IndicatorsView::state() const
{
    return {{basisKey, verdictBasisWord(m_basis)},
            {scopeKey, m_scope},
            {assessableKey, m_isOnlyAssessable}};
}

void IndicatorsView::restore(const QVariantMap &state)
{
    if (const auto basis = verdictBasisFromWord(state.value(basisKey).toString()))
        setBasis(*basis);
    if (const QString word = state.value(scopeKey).toString(); !word.isEmpty())
        setScope(word);
    if (state.contains(assessableKey))
        setOnlyAssessable(state.value(assessableKey).toBool());
}

} // namespace mitra
