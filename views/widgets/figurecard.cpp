// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/figurecard.h"

#include "views/widgets/figureview.h"
#include "views/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace mitra
{

FigureCard::FigureCard(QWidget *parent)
    : Card(QString(), parent)
    , m_view(new FigureView)
    , m_source(new PlainLabel(QString(), PlainLabel::Look::Small, PlainLabel::Fit::Elide))
{
    m_view->setFrame(Frame::WithNotes);
    body()->addWidget(m_view);
    body()->addStretch(1);
    body()->addWidget(m_source);
    m_source->hide();
    connect(m_view, &FigureView::linkActivated, this, &FigureCard::linkActivated);
}

void FigureCard::setCompact()
{
    m_view->setFrame(Frame::Body);
}

void FigureCard::setFigure(const FigurePtr &figure)
{
    m_figure = figure;
    setTitle(figure ? figure->title() : QString());
    setSubtitle(figure ? figure->subtitle() : QString());
    m_view->setFigure(figure);
    if (m_view->frame() != Frame::Body)
        return;
    const QString sources =
        figure && figure->facts() ? sourceLine(*figure->facts(), figure->sources()) : QString();
    m_source->setOptionalText(sources);
    const QStringList all = (figure ? figure->notes() : QStringList()) + QStringList(sources);
    m_source->setOwnToolTip(all.join(QLatin1Char('\n')));
}

} // namespace mitra
