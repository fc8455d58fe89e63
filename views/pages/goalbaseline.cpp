// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/goalbaseline.h"

#include "models/series/naturallimits.h"
#include "models/series/numbers.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/assumptionmenu.h"
#include "views/pages/pageparts.h"
#include "views/widgets/chooser.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/typednumber.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace mitra
{

namespace
{

constexpr int firstYear = 2000; // an earlier start says nothing of a plan that begins in 2026

QPushButton *pill(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("pill", true);
    return button;
}

} // namespace

GoalBaseline::GoalBaseline(AssumptionKeeping *keeping, QWidget *parent)
    : QWidget(parent)
    , m_value(new QLineEdit)
    , m_year(new QLineEdit)
    , m_try(pill(tr("Try out")))
    , m_keep(pill(tr("Keep as\u2026")))
    , m_clear(pill(tr("Clear")))
    , m_remark(new PlainLabel(QString(), PlainLabel::Look::Warning, PlainLabel::Fit::Elide))
    , m_keptRow(nullptr)
    , m_kept(new Chooser)
    , m_keeping(keeping)
    , m_delete(new QToolButton)
{
    m_value->setFixedWidth(84);
    m_value->setAccessibleName(tr("Value of the working baseline, an assumption of yours"));
    m_year->setFixedWidth(64);
    m_year->setAccessibleName(tr("Year of the working baseline"));
    m_keep->setToolTip(tr("Keeps the baseline in the file with a name, its author, the day and a "
                          "reason"));
    m_clear->setAccessibleName(tr("Clear what is assumed of the goal"));
    m_kept->setAccessibleName(tr("Assumptions kept for this goal"));

    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    flow->addWidget(labelled(tr("Working baseline"), m_value));
    flow->addWidget(labelled(tr("in"), m_year));
    flow->addWidget(m_try);
    flow->addWidget(m_keep);
    flow->addWidget(m_clear);
    m_keptRow = labelled(tr("Kept"), m_kept);
    flow->addWidget(m_keptRow);
    m_delete->setText(tr("Delete\u2026"));
    m_delete->setAccessibleName(tr("Delete an assumption kept for this goal"));
    m_delete->setProperty("menu", true);
    m_delete->setPopupMode(QToolButton::InstantPopup);
    m_delete->setFocusPolicy(Qt::StrongFocus);
    m_delete->setMenu(new QMenu(m_delete));
    flow->addWidget(m_delete);
    flow->addWidget(m_remark);

    connect(m_try, &QPushButton::clicked, this, &GoalBaseline::tryTyped);
    connect(m_value, &QLineEdit::returnPressed, this, &GoalBaseline::tryTyped);
    connect(m_year, &QLineEdit::returnPressed, this, &GoalBaseline::tryTyped);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_value->clear();
        m_value->setFocus(); // before the button is hidden: the focus must not run on
        emit cleared();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (m_shown)
            emit keepRequested(*m_shown);
    });
    connect(m_kept, &Chooser::activated, this, &GoalBaseline::choose);
    connect(m_delete->menu(), &QMenu::aboutToShow, this, [this] {
        m_delete->menu()->clear();
        addDeleteEntries(m_delete->menu(), m_choices, m_keeping);
    });
    connect(m_keeping, &AssumptionKeeping::keeperChanged, this, &GoalBaseline::showKeeper);
    showKeeper();
}

void GoalBaseline::showKeeper()
{
    m_delete->setEnabled(m_keeping->canKeep());
    m_delete->setToolTip(plainToolTip(m_keeping->whyNot()));
}

void GoalBaseline::show(const Facts &facts, const ProgressRequest &request)
{
    const bool isOther = request.goal != m_goal;
    m_goal = request.goal;
    const Target *target = facts.target(m_goal);
    m_unit = target ? target->unit : QString();
    m_targetYear = target ? target->year : 0;
    const GoalAssumptions &assumed = request.ofGoal;
    const std::optional<Assumption> &baseline = assumed.baseline;
    m_shown = baseline && baseline->goal == m_goal ? baseline : std::nullopt;

    setEnabled(target != nullptr);
    m_value->setPlaceholderText(isPercent(m_unit) ? QStringLiteral("%") : unitText(m_unit));
    m_value->setToolTip(plainToolTip(unitText(m_unit)));
    if (m_shown) {
        if (typedNumber(m_value->text()) != m_shown->value)
            m_value->setText(textToType(m_shown->value));
        m_year->setText(QString::number(m_shown->year.value_or(0)));
    } else if (isOther) {
        m_value->clear();
        // A plan is measured from the year before it starts.
        const Goal *goal = facts.find(m_goal);
        const Framework *framework = goal ? facts.find(goal->framework) : nullptr;
        m_year->setText(framework && framework->periodStart
                            ? QString::number(*framework->periodStart - 1)
                            : QString());
    }
    m_keep->setVisible(m_shown && m_shown->name.isEmpty());
    const auto isOfGoal = [this](const Assumption &each) { return each.goal == m_goal; };
    m_clear->setVisible(m_shown || (assumed.workingTarget && isOfGoal(*assumed.workingTarget)) ||
                        std::any_of(assumed.paces.begin(), assumed.paces.end(), isOfGoal));
    fillKept(facts, request);
    showRemark();
}

void GoalBaseline::fillKept(const Facts &facts, const ProgressRequest &request)
{
    m_choices.clear();
    m_kept->clear();
    m_kept->addItem(tr("choose\u2026"));
    const QLocale locale;
    for (const Assumption &each : facts.assumptions()) {
        if (each.goal != m_goal || m_goal.isEmpty())
            continue;
        m_choices.append(each);
        const QString value = each.kind == AssumptionKind::Pace
                                  ? paceText(each.value, m_unit, locale)
                                  : tr("%1 in %2", "value, year")
                                        .arg(valueText(each.value, m_unit, locale))
                                        .arg(each.year.value_or(0));
        const QString kind = each.kind == AssumptionKind::Baseline ? tr("baseline")
                             : each.kind == AssumptionKind::Target ? tr("target")
                                                                   : tr("pace");
        m_kept->addItem(tr("%1: %2 %3", "name, kind, value").arg(each.name, kind, value));
        const bool used = request.ofGoal.baseline == each || request.ofGoal.workingTarget == each;
        if (used && each.kind == AssumptionKind::Baseline)
            m_kept->setCurrentIndex(m_kept->count() - 1);
    }
    m_keptRow->setVisible(!m_choices.isEmpty());
    m_delete->setVisible(!m_choices.isEmpty());
}

void GoalBaseline::showRemark(const QString &wrong)
{
    m_remark->setOptionalText(
        !wrong.isEmpty() ? wrong
        : !m_shown       ? QString()
        : m_shown->name.isEmpty()
            ? tr("assumption of yours, not a source\u2019s")
            : tr("assumption \u201c%1\u201d, not a source\u2019s").arg(m_shown->name));
}

// What stands in the fields; else none, with what is wrong.
std::optional<Assumption> GoalBaseline::typed(QString *wrong) const
{
    const std::optional<double> value = typedNumber(m_value->text());
    const NaturalLimits limits = naturalLimits(m_unit);
    if (!value || *value < limits.lowest.value_or(*value) ||
        *value > limits.highest.value_or(*value)) {
        *wrong = !limits.lowest ? tr("a number is needed")
                 : limits.highest
                     ? tr("a number from %1 to %2 is needed")
                           .arg(textToType(*limits.lowest), textToType(*limits.highest))
                     : tr("a number from %1 upwards is needed").arg(textToType(*limits.lowest));
        return std::nullopt;
    }
    bool fine = false;
    const int year = m_year->text().trimmed().toInt(&fine);
    if (!fine || year < firstYear || year >= m_targetYear) {
        *wrong = tr("a year from %1 to %2 is needed").arg(firstYear).arg(m_targetYear - 1);
        return std::nullopt;
    }
    std::optional<Assumption> tried = tryOut(AssumptionKind::Baseline, YearValue{year, *value});
    tried->goal = m_goal;
    return tried;
}

void GoalBaseline::tryTyped()
{
    QString wrong;
    const std::optional<Assumption> tried = typed(&wrong);
    if (tried)
        emit assumed(*tried);
    else
        showRemark(wrong);
}

void GoalBaseline::choose(int index)
{
    if (index > 0 && index <= m_choices.size())
        emit assumed(m_choices.at(index - 1));
}

} // namespace mitra
