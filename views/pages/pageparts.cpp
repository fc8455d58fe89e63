// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/pageparts.h"

#include "views/widgets/figurecard.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mitra
{

namespace
{

void collectStops(const QLayout *layout, QList<QWidget *> &stops);

// What takes the focus stands for what it is made of.
void collectStops(QWidget *widget, QList<QWidget *> &stops)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr)
        stops.append(widget);
    else if (const auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        collectStops(area->widget(), stops);
    else if (widget->layout() != nullptr)
        collectStops(widget->layout(), stops);
}

void collectStops(const QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != nullptr)
            collectStops(item->widget(), stops);
        else if (item->layout() != nullptr)
            collectStops(item->layout(), stops);
    }
}

} // namespace

void tabAsLaidOut(const QWidget *root)
{
    QList<QWidget *> stops;
    if (root->layout() != nullptr)
        collectStops(root->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

QScrollArea *scrollAround(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    // After setWidget(), which switches it on: the page or card behind shows through.
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

QWidget *labelled(const QString &label, QWidget *control)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 6, 0);
    row->setSpacing(6);
    auto *name = new PlainLabel(label, PlainLabel::Look::Small, PlainLabel::Fit::Wrap);
    name->setWordWrap(false);
    name->setBuddy(control);
    row->addWidget(name);
    row->addWidget(control);
    return pair;
}

QWidget *beside(QWidget *widget)
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(widget);
    column->addStretch(1);
    return sheet;
}

QList<FigurePtr> figuresOf(const QList<FigureCard *> &cards)
{
    QList<FigurePtr> figures;
    for (const FigureCard *card : cards) {
        if (card->figure())
            figures.append(card->figure());
    }
    return figures;
}

FigurePtr focusedFigure(const QWidget *page, const QList<FigureCard *> &cards)
{
    const QWidget *focus = page->focusWidget();
    for (const FigureCard *card : cards) {
        if (focus != nullptr && card->isAncestorOf(focus) && card->figure())
            return card->figure();
    }
    return figuresOf(cards).value(0);
}

} // namespace mitra
