// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/methodsview.h"

#include "models/series/methodpanel.h"
#include "models/series/verdicttext.h"
#include "models/series/wording.h"
#include "views/figures/methodsfigure.h"
#include "views/pages/pageparts.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/statuslabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace mitra
{

MethodsView::MethodsView(CurrentRequest *current, QWidget *parent)
    : ProgressView(current, parent)
    , m_banner(new Card)
    , m_verdict(new StatusLabel)
    , m_inputs(new PlainLabel)
    , m_methods(new FigureCard)
{
    auto *copy = new QPushButton(tr("Copy as text"));
    copy->setProperty("pill", true);
    copy->setToolTip(tr("All that the methods say, with limits and sources, for a letter"));
    m_banner->actions()->addWidget(copy);
    m_banner->body()->addWidget(m_verdict, 0, Qt::AlignLeft);
    m_banner->body()->addWidget(m_inputs);

    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(pagemetric::side, 0, pagemetric::side, pagemetric::bottom);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(m_methods);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrollAround(sheet));

    connect(copy, &QPushButton::clicked, this, &MethodsView::copyText);
    connect(m_methods, &FigureCard::linkActivated, this, &ProgressView::linkActivated);
}

void MethodsView::refresh()
{
    const FactsPtr &facts = current()->facts();
    const MethodPanel panel = makeMethodPanel(*facts, current()->request());
    showBanner(panel);
    m_methods->setFigure(std::make_shared<MethodsFigure>(facts, panel));
    // The finding stands in the banner already.
    m_methods->setTitle(tr("What each method says"));
    m_methods->setSubtitle(
        tr("%1, %2", "measure, place")
            .arg(indicatorName(*facts, panel.indicator), economyName(*facts, panel.economy)));
}

void MethodsView::showBanner(const MethodPanel &panel)
{
    m_banner->setTitle(panel.agreement);
    const auto says = [&panel](const auto &holds) {
        return std::any_of(
            panel.applicable.begin(), panel.applicable.end(),
            [&](const MethodRow &row) { return row.verdict && holds(*row.verdict); });
    };
    const bool isJudged = says([](Verdict) { return true; });
    const bool isDisputed = says([&panel](Verdict verdict) { return verdict != panel.mostSay; });
    if (!panel.mostSay)
        m_verdict->setStatus(Shape::Dash, isJudged ? tr("The methods disagree")
                                                   : verdictText(Verdict::CannotBeAssessed));
    else
        m_verdict->setStatus(statusShape(*panel.mostSay),
                             isDisputed
                                 ? tr("Most say: %1").arg(inSentence(verdictText(*panel.mostSay)))
                                 : verdictText(*panel.mostSay));
    QString inputs = panel.inputs.join(QStringLiteral("; "));
    if (!inputs.isEmpty())
        inputs.front() = inputs.front().toUpper();
    m_inputs->setOptionalText(inputs);
}

void MethodsView::copyText() const
{
    if (current()->facts())
        QGuiApplication::clipboard()->setText(
            panelAsText(makeMethodPanel(*current()->facts(), current()->request())));
}

QList<FigurePtr> MethodsView::figures() const
{
    return figuresOf({m_methods});
}

FigurePtr MethodsView::currentFigure() const
{
    return focusedFigure(this, {m_methods});
}

} // namespace mitra
