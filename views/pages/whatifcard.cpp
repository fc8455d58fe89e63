// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/whatifcard.h"

#include "models/series/paces.h"
#include "models/series/scenariotext.h"
#include "views/pages/pacecontrol.h"
#include "views/widgets/announce.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

WhatIfCard::WhatIfCard(CurrentRequest *current, QWidget *parent)
    : Card(tr("What if"), parent)
    , m_current(current)
    , m_control(new PaceControl)
    , m_result(new PlainLabel(QString(), PlainLabel::Look::Heading))
    , m_announcer(new Announcer(m_result))
    , m_soFar(new QPushButton(tr("Pace so far")))
    , m_needed(new QPushButton(tr("Pace needed")))
    , m_show(new TickBox(tr("show on the chart")))
{
    setSubtitle(tr("Yearly pace from now on"));
    body()->setSpacing(8);
    body()->addWidget(m_control);
    body()->addWidget(m_result);
    body()->addWidget(buildPaces());
    body()->addWidget(
        new PlainLabel(tr("Shown on the chart and printed only if you ask for it, marked as an "
                          "assumption"),
                       PlainLabel::Look::Small));
    body()->addWidget(m_show, 0, Qt::AlignLeft);
    auto *compare = new QPushButton(tr("Compare several paces"));
    compare->setProperty("link", true);
    body()->addWidget(compare, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(compare, &QPushButton::clicked, this, &WhatIfCard::compareRequested);
    connect(m_control, &PaceControl::paceChosen, this, &WhatIfCard::choose);
    connect(m_show, &QCheckBox::clicked, this, [this](bool isShown) {
        m_current->set(withTriedPace(m_current->request(),
                                     isShown ? std::optional(m_control->pace()) : std::nullopt));
    });
}

// The two paces that the slider marks, for one press.
QWidget *WhatIfCard::buildPaces()
{
    auto *paces = new QWidget;
    auto *flow = new FlowLayout(paces);
    flow->setSpacing(8);
    for (QPushButton *button : {m_soFar, m_needed}) {
        button->setProperty("pill", true);
        flow->addWidget(button);
    }
    const auto take = [this](const std::optional<double> &pace) {
        if (!pace)
            return;
        m_control->setPace(*pace);
        choose(*pace);
    };
    connect(m_soFar, &QPushButton::clicked, this, [this, take] { take(m_whatIf.soFar); });
    connect(m_needed, &QPushButton::clicked, this, [this, take] { take(m_whatIf.needed); });
    return paces;
}

void WhatIfCard::refresh()
{
    const IndicatorId before = m_whatIf.indicator;
    const EconomyId judged = m_whatIf.judged.economy;
    m_whatIf = makeWhatIf(*m_current->facts(), m_current->request());
    m_control->setGround(m_whatIf);
    const Assumption *tried = triedPace(m_current->request());
    if (tried)
        m_control->setPace(tried->value);
    else if (before != m_whatIf.indicator || judged != m_whatIf.judged.economy)
        m_control->setPace(m_whatIf.soFar.value_or(0));
    m_show->setChecked(tried != nullptr);
    m_show->setEnabled(m_whatIf.latest.has_value());
    m_soFar->setEnabled(m_whatIf.soFar.has_value());
    m_needed->setEnabled(m_whatIf.needed.has_value());
    tell();
}

void WhatIfCard::choose(double pace)
{
    if (m_show->isChecked())
        m_current->set(withTriedPace(m_current->request(), pace)); // comes back as a refresh
    tell();
}

void WhatIfCard::tell()
{
    QString text = m_whatIf.title;
    if (m_whatIf.latest) {
        const ScenarioQuestion question = scenarioQuestion(m_whatIf, m_control->pace());
        const std::optional<Scenario> scenario = tryPace(question);
        text = scenario ? scenarioSentence(question, *scenario, m_whatIf.unit) : QString();
    }
    m_result->setText(text);
    m_announcer->say(text);
}

QString WhatIfCard::told() const
{
    return m_result->text();
}

} // namespace mitra
