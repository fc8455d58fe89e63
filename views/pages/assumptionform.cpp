// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/assumptionform.h"

#include "models/series/assumptiontext.h"
#include "models/series/naturallimits.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/pageparts.h"
#include "views/pages/typednumber.h"
#include "views/widgets/announce.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{
constexpr int longestName = 80;
constexpr int longestReason = 300;

// Nobody reads a pace to its fifteenth digit.
QString readable(double value)
{
    constexpr double power = 1e4;
    return shortText(std::abs(value) < 0.1 || std::abs(value) > 1e10
                         ? value
                         : std::round(value * power) / power);
}
} // namespace

AssumptionForm::AssumptionForm(AssumptionKeeping *keeping, QWidget *parent)
    : QWidget(parent)
    , m_keeping(keeping)
    , m_name(new QLineEdit)
    , m_value(new QLineEdit)
    , m_year(new QSpinBox)
    , m_reason(new QLineEdit)
    , m_only(new TickBox)
    , m_nameRow(labelled(tr("Name"), m_name))
    , m_valueRow(labelled(tr("Value"), m_value))
    , m_yearRow(labelled(tr("Year"), m_year))
    , m_reasonRow(labelled(tr("Reason"), m_reason))
    , m_signature(new PlainLabel(QString(), PlainLabel::Look::Small, PlainLabel::Fit::Elide))
    , m_told(new PlainLabel(QString(), PlainLabel::Look::Warning))
    , m_done(new QPushButton)
{
    m_name->setMaxLength(longestName);
    m_name->setMinimumWidth(170);
    m_reason->setMaxLength(longestReason);
    m_reason->setMinimumWidth(260);
    m_value->setFixedWidth(110);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_year->setFixedWidth(70);
    m_name->setAccessibleName(tr("Name of the assumption"));
    m_year->setAccessibleName(tr("Year of the assumption"));
    m_reason->setAccessibleName(tr("Reason for the assumption"));

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setProperty("link", true);
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_valueRow, m_yearRow, m_nameRow,
                                                          m_reasonRow, m_only, m_done, cancel})
        flow->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(line);
    column->addWidget(m_told);
    column->addWidget(m_signature);
    hide();

    for (QLineEdit *box : {m_name, m_value, m_reason}) {
        connect(box, &QLineEdit::textChanged, this, &AssumptionForm::check);
        connect(box, &QLineEdit::returnPressed, this, &AssumptionForm::accept);
    }
    for (QWidget *box : std::initializer_list<QWidget *>{m_name, m_value, m_reason, m_year})
        box->installEventFilter(this);
    connect(m_done, &QPushButton::clicked, this, &AssumptionForm::accept);
    connect(cancel, &QPushButton::clicked, this, &AssumptionForm::close);
    connect(m_keeping, &AssumptionKeeping::keeperChanged, this, [this] {
        if (isOpen())
            check();
    });
}

void AssumptionForm::open(Mode mode, const Assumption &draft, bool hasValue, const Ground &ground)
{
    m_mode = mode;
    m_draft = draft;
    m_ground = ground;
    const bool isKeeping = mode == Mode::Keep;
    const bool isPace = draft.kind == AssumptionKind::Pace;
    m_nameRow->setVisible(isKeeping);
    m_reasonRow->setVisible(isKeeping);
    m_only->setVisible(isKeeping && !ground.judged.isEmpty());
    m_only->setText(tr("only for %1").arg(ground.judgedName));
    // A value of the past is one economy's own.
    m_only->setChecked(draft.kind == AssumptionKind::Baseline || !draft.economy.isEmpty());
    m_yearRow->setVisible(!isPace);
    m_year->setRange(std::min(ground.years.first, ground.years.second),
                     std::max(ground.years.first, ground.years.second));
    m_year->setValue(draft.year.value_or(ground.years.second));
    m_value->setPlaceholderText(isPace ? tr("a year") : unitText(unit()));
    m_value->setToolTip(plainToolTip(unitText(unit())));
    m_value->setAccessibleName(tr("Value of the assumption, %1").arg(unitText(unit())));
    m_shownValue = hasValue ? readable(draft.value) : QString();
    m_value->setText(m_shownValue);
    m_name->setText(draft.name);
    m_reason->setText(draft.reason);
    show();
    check();
    QLineEdit *first = hasValue && isKeeping ? m_name : m_value;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void AssumptionForm::close()
{
    if (!isOpen())
        return;
    hide();
    emit closed();
}

QString AssumptionForm::told() const
{
    return m_told->text();
}

QString AssumptionForm::signature() const
{
    return m_signature->text();
}

QString AssumptionForm::unit() const
{
    if (!m_ground.facts)
        return {};
    if (!m_ground.goal.isEmpty()) {
        const Target *target = m_ground.facts->target(m_ground.goal);
        return target ? target->unit : QString();
    }
    const Indicator *indicator = m_ground.facts->find(m_ground.indicator);
    return indicator ? indicator->unit : QString();
}

QString AssumptionForm::obstacle() const
{
    const std::optional<double> value = numberIn(m_value->text());
    if (!value)
        return tr("This is no number.");
    if (m_draft.kind == AssumptionKind::Pace)
        return {};
    const NaturalLimits limits = naturalLimits(unit());
    if (*value >= limits.lowest.value_or(*value) && *value <= limits.highest.value_or(*value))
        return {};
    if (limits.lowest && limits.highest)
        return tr("A number from %1 to %2 is needed.")
            .arg(shortText(*limits.lowest), shortText(*limits.highest));
    return limits.lowest ? tr("A number of at least %1 is needed.").arg(shortText(*limits.lowest))
                         : tr("A number of at most %1 is needed.").arg(shortText(*limits.highest));
}

// Nothing is said of what is not filled in yet; the button waits.
void AssumptionForm::check()
{
    const bool isKeeping = m_mode == Mode::Keep;
    const QString name = m_name->text().simplified();
    const bool hasValue = !m_value->text().trimmed().isEmpty();
    QString text = hasValue ? obstacle() : QString();
    bool isReady = hasValue && text.isEmpty();
    m_done->setText(isKeeping ? tr("Keep") : tr("Try out"));
    if (isKeeping) {
        const Assumption *before =
            name.isEmpty() || !m_ground.facts ? nullptr : m_ground.facts->assumption(name);
        const bool isSameKind = before && before->kind == m_draft.kind &&
                                before->indicator == m_ground.indicator &&
                                before->goal == m_ground.goal;
        isReady = isReady && !name.isEmpty() && !m_reason->text().trimmed().isEmpty();
        if (!m_keeping->canKeep()) {
            text = m_keeping->whyNot();
            isReady = false;
        } else if (before && !isSameKind) {
            text = tr("An assumption of another kind or measure has that name.");
            isReady = false;
        } else if (before) {
            m_done->setText(tr("Replace"));
            if (text.isEmpty())
                text = tr("An assumption of that name is there; this one would take its place: %1.")
                           .arg(assumptionLine(*before, unit()));
        }
        m_done->setToolTip(isReady ? QString() : tr("A name, a number and a reason are needed"));
    } else {
        m_done->setToolTip(QString());
    }
    m_done->setEnabled(isReady);
    m_signature->setText(
        isKeeping ? tr("Kept as an assumption by %1, %2, and marked as one wherever it shows")
                        .arg(m_keeping->author(), dateInWords(QDate::currentDate()))
                  : tr("An assumption of yours, stated by no source; not kept until you name it"));
    m_told->setOptionalText(text);
    if (!text.isEmpty())
        announce(m_told, text);
}

Assumption AssumptionForm::made() const
{
    Assumption assumption = m_draft;
    assumption.value = numberIn(m_value->text()).value_or(0);
    // What is only shown rounded is kept as it was.
    if (m_value->text() == m_shownValue)
        assumption.value = m_draft.value;
    if (assumption.kind == AssumptionKind::Pace)
        assumption.year.reset();
    else
        assumption.year = m_year->value();
    if (m_mode == Mode::TryOut) {
        Assumption tried;
        tried.kind = assumption.kind;
        tried.year = assumption.year;
        tried.value = assumption.value;
        return tried;
    }
    assumption.name = m_name->text().simplified();
    assumption.reason = m_reason->text().simplified();
    assumption.indicator = m_ground.indicator;
    assumption.goal = m_ground.goal;
    assumption.economy = m_only->isChecked() ? m_ground.judged : EconomyId();
    assumption.author = m_keeping->author();
    assumption.madeOn = QDate::currentDate();
    return assumption;
}

void AssumptionForm::accept()
{
    m_year->interpretText();
    check();
    if (!m_done->isEnabled())
        return;
    const Assumption assumption = made();
    close();
    emit accepted(assumption);
}

bool AssumptionForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_year && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mitra
