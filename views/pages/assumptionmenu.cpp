// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/assumptionmenu.h"

#include "models/series/assumptionsof.h"
#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"
#include "views/pages/assumptionkeeping.h"
#include "views/widgets/menutext.h"
#include "views/widgets/plainlabel.h"

#include <QMenu>

namespace mitra
{

AssumptionMenu::AssumptionMenu(AssumptionKind kind, CurrentRequest *current,
                               AssumptionKeeping *keeping, QWidget *parent)
    : QToolButton(parent)
    , m_kind(kind)
    , m_current(current)
    , m_keeping(keeping)
{
    setProperty("menu", true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &AssumptionMenu::fillMenu);
}

const std::optional<Assumption> &AssumptionMenu::used() const
{
    const ProgressRequest &request = m_current->request();
    return m_kind == AssumptionKind::Baseline ? request.baseline : request.workingTarget;
}

void AssumptionMenu::use(const std::optional<Assumption> &assumption)
{
    ProgressRequest request = m_current->request();
    if (m_kind == AssumptionKind::Baseline) {
        request.baseline = assumption;
        if (assumption)
            request.baseYear.reset(); // the base is the assumed one
    } else {
        request.workingTarget = assumption;
    }
    m_current->set(request);
}

QString AssumptionMenu::unit() const
{
    const FactsPtr &facts = m_current->facts();
    const Indicator *indicator = facts ? facts->find(m_current->request().indicator) : nullptr;
    return indicator ? indicator->unit : QString();
}

void AssumptionMenu::refresh(const EconomyId &judged)
{
    m_judged = judged;
    QString text = m_kind == AssumptionKind::Baseline ? tr("Working baseline: none")
                                                      : tr("Working target: none");
    QString tip = m_kind == AssumptionKind::Baseline
                      ? tr("Reads the pace so far from a value of your own")
                      : tr("Reads the measure against a target of your own");
    if (used()) {
        const QString what = assumedText(*used(), unit());
        const QString name = used()->name;
        text = name.isEmpty()
                   ? tr("%1, tried out (assumption)").arg(what)
                   : tr("%1, %2 (assumption)", "working target, its name")
                         .arg(what, name.size() > 24
                                        ? QStringLiteral("\u201c%1\u2026\u201d").arg(name.left(23))
                                        : assumptionName(*used()));
        tip = assumptionSentence(*used(), unit());
    }
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    setAccessibleName(text);
    setToolTip(plainToolTip(tip));
}

void AssumptionMenu::fillMenu()
{
    menu()->clear();
    const FactsPtr &facts = m_current->facts();
    if (!facts)
        return;
    connect(menu()->addAction(tr("Try out a value\u2026")), &QAction::triggered, this,
            &AssumptionMenu::tryRequested);
    QAction *keep = menu()->addAction(tr("Keep as\u2026"));
    keep->setEnabled(m_keeping->canKeep());
    keep->setToolTip(plainToolTip(m_keeping->canKeep()
                                      ? tr("Keeps it in this file with name, author and reason")
                                      : m_keeping->whyNot()));
    connect(keep, &QAction::triggered, this, &AssumptionMenu::keepRequested);
    menu()->addSeparator();
    const QList<Assumption> kept = assumptionsOf(*facts, m_current->request().indicator, m_kind);
    addKept(kept);
    menu()->addSeparator();
    QAction *stop = menu()->addAction(tr("Stop using it"));
    stop->setEnabled(used().has_value());
    connect(stop, &QAction::triggered, this, [this] { use(std::nullopt); });
    QMenu *remove = menu()->addMenu(tr("Delete"));
    remove->setEnabled(m_keeping->canKeep() && !kept.isEmpty());
    remove->menuAction()->setToolTip(plainToolTip(m_keeping->whyNot()));
    addDeleteEntries(remove, kept, m_keeping);
}

void AssumptionMenu::addKept(const QList<Assumption> &kept)
{
    if (kept.isEmpty())
        menu()->addAction(tr("None kept for this measure"))->setEnabled(false);
    for (const Assumption &each : kept) {
        QAction *entry = menu()->addAction(
            tr("%1: %2", "name, value")
                .arg(menuText(each.name), valueText(each.value, unit(), QLocale())));
        const bool applies = appliesToEconomy(each, m_current->request().indicator, m_judged);
        entry->setEnabled(applies);
        entry->setToolTip(plainToolTip(
            applies
                ? assumptionLine(each, unit())
                : tr("Assumed for %1 alone").arg(economyName(*m_current->facts(), each.economy))));
        entry->setCheckable(true);
        entry->setChecked(used() && *used() == each);
        connect(entry, &QAction::triggered, this, [this, each] { use(each); });
    }
}

void addDeleteEntries(QMenu *menu, const QList<Assumption> &kept, AssumptionKeeping *keeping)
{
    for (const Assumption &each : kept) {
        QObject::connect(menu->addAction(menuText(each.name)), &QAction::triggered, keeping,
                         [keeping, name = each.name] { emit keeping->deleteRequested(name); });
    }
}

} // namespace mitra
