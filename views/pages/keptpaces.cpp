// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/keptpaces.h"

#include "models/series/assumptionsof.h"
#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/paces.h"
#include "models/series/whatif.h"
#include "models/series/wording.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/assumptionmenu.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/menutext.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace mitra
{

KeptPaces::KeptPaces(CurrentRequest *current, AssumptionKeeping *keeping, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_keeping(keeping)
    , m_layout(new FlowLayout(this))
    , m_tried(new TickBox)
    , m_none(new PlainLabel(tr("No pace is kept for this measure"), PlainLabel::Look::Small,
                            PlainLabel::Fit::Elide))
    , m_delete(new QToolButton)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_tried);
    m_layout->addWidget(m_none);
    m_layout->addWidget(m_delete);
    m_delete->setText(tr("Delete\u2026"));
    m_delete->setAccessibleName(tr("Delete a kept pace"));
    m_delete->setProperty("menu", true);
    m_delete->setPopupMode(QToolButton::InstantPopup);
    m_delete->setFocusPolicy(Qt::StrongFocus);
    m_delete->setMenu(new QMenu(m_delete));
    connect(m_delete->menu(), &QMenu::aboutToShow, this, [this] {
        m_delete->menu()->clear();
        addDeleteEntries(m_delete->menu(), m_kept, m_keeping);
    });
    connect(m_tried, &QCheckBox::clicked, this,
            [this] { m_current->set(withTriedPace(m_current->request(), std::nullopt)); });
    connect(m_keeping, &AssumptionKeeping::keeperChanged, this, &KeptPaces::showState);
}

void KeptPaces::refresh(const EconomyId &judged)
{
    const FactsPtr &facts = m_current->facts();
    const Indicator *indicator = facts ? facts->find(m_current->request().indicator) : nullptr;
    const QList<Assumption> kept = indicator
                                       ? assumptionsOf(*facts, indicator->id, AssumptionKind::Pace)
                                       : QList<Assumption>();
    m_judged = judged;
    m_unit = indicator ? indicator->unit : QString();
    if (kept != m_kept) {
        m_kept = kept;
        fill();
    }
    showState();
}

void KeptPaces::fill()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_layout->removeWidget(m_delete);
    for (const Assumption &pace : std::as_const(m_kept)) {
        auto *box =
            new TickBox(tr("%1: %2", "name, pace")
                            .arg(menuText(pace.name), paceText(pace.value, m_unit, QLocale())));
        connect(box, &QCheckBox::clicked, this, [this, pace](bool ticked) {
            m_current->set(withPace(m_current->request(), pace, ticked ? Draw::Yes : Draw::No));
            showState(); // also when nothing could change
        });
        m_layout->addWidget(box);
        m_boxes.append(box);
        box->show();
    }
    m_layout->addWidget(m_delete);
}

void KeptPaces::showState()
{
    const ProgressRequest &request = m_current->request();
    const Assumption *tried = triedPace(request);
    m_tried->setVisible(tried != nullptr);
    if (tried) {
        m_tried->setText(
            tr("tried out, not kept: %1").arg(paceText(tried->value, m_unit, QLocale())));
        m_tried->setChecked(true);
        m_tried->setToolTip(tr("Untick to leave it out of the figures"));
        m_tried->updateGeometry();
    }
    const bool isFull = request.paces.size() >= mostWhatIfs;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const Assumption &pace = m_kept.at(i);
        const bool isDrawn = request.paces.contains(pace);
        const bool isOther = !pace.economy.isEmpty() && pace.economy != m_judged;
        m_boxes.at(i)->setChecked(isDrawn);
        m_boxes.at(i)->setEnabled(isDrawn || !isFull);
        QString tip = assumptionSentence(pace, m_unit);
        if (isOther)
            tip +=
                QLatin1Char('\n') + tr("Assumed for %1 alone, so it shows among the members only.")
                                        .arg(economyName(*m_current->facts(), pace.economy));
        if (!isDrawn && isFull)
            tip += QLatin1Char('\n') + tr("Four paces at most are compared: untick one first.");
        m_boxes.at(i)->setToolTip(plainToolTip(tip));
    }
    m_none->setVisible(m_kept.isEmpty() && !tried);
    m_delete->setVisible(!m_kept.isEmpty());
    m_delete->setEnabled(m_keeping->canKeep());
    m_delete->setToolTip(plainToolTip(m_keeping->whyNot()));
}

} // namespace mitra
