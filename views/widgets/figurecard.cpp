// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/figurecard.h"

#include "views/widgets/figureview.h"

#include <QVBoxLayout>

namespace mitra
{

FigureCard::FigureCard(QWidget *parent)
    : Card(QString(), parent)
    , m_view(new FigureView)
{
    m_view->setFrame(Frame::WithNotes);
    body()->addWidget(m_view);
    body()->addStretch(1);
    connect(m_view, &FigureView::linkActivated, this, &FigureCard::linkActivated);
    connect(m_view, &FigureView::figureMenuRequested, this,
            [this](const QPoint &where) { emit figureMenuRequested(m_figure, where); });
}

void FigureCard::setFigure(const FigurePtr &figure)
{
    m_figure = figure;
    setTitle(figure ? figure->title() : QString());
    setSubtitle(figure ? figure->subtitle() : QString());
    m_view->setFigure(figure);
}

} // namespace mitra
