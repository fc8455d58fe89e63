// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/whatifcard.h"

#include "models/series/paces.h"
#include "models/series/scenariotext.h"
#include "views/pages/pacecontrol.h"
#include "views/widgets/announce.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/tickbox.h"

#include <QVBoxLayout>

namespace mitra
{

WhatIfCard::WhatIfCard(CurrentRequest *current, QWidget *parent)
    : Card(tr("What if"), parent)
    , m_current(current)
    , m_control(new PaceControl)
    , m_result(new PlainLabel(QString(), PlainLabel::Look::Heading))
    , m_announcer(new Announcer(m_result))
    , m_show(new TickBox(tr("show on the chart")))
{
    setSubtitle(tr("Yearly pace from now on"));
    body()->setSpacing(8);
    body()->addWidget(m_control);
    body()->addWidget(m_result);
    body()->addWidget(
        new PlainLabel(tr("Shown on the chart and printed only if you ask for it, marked as an "
                          "assumption"),
                       PlainLabel::Look::Small));
    body()->addWidget(m_show, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_control, &PaceControl::paceChosen, this, &WhatIfCard::choose);
    connect(m_show, &QCheckBox::clicked, this, [this](bool isShown) {
        m_current->set(withTriedPace(m_current->request(),
                                     isShown ? std::optional(m_control->pace()) : std::nullopt));
    });
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
