// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/figurefinder.h"

#include "models/cooperation/foldtext.h"
#include "views/widgets/card.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace mitra
{

FigureFinder::FigureFinder(QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(QString(), PlainLabel::Look::Title))
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_nothing(new PlainLabel(tr("Nothing has these words in its name."), PlainLabel::Look::Muted))
{
    m_search->setPlaceholderText(tr("Type a part of its name"));
    m_search->setAccessibleName(tr("Search"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *card = new Card;
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(cancel);
    card->body()->addLayout(head);
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_nothing);
    card->body()->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_search, &QLineEdit::textChanged, this, &FigureFinder::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QListWidgetItem *item = m_list->currentItem();
        take(item != nullptr && !item->isHidden() ? m_list->currentRow() : firstShown());
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { take(m_list->row(item)); });
    connect(cancel, &QPushButton::clicked, this, &FigureFinder::cancelled);
}

void FigureFinder::ask(const QString &heading, const QList<Choice> &choices)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    m_choices = choices;
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setToolTip(plainToolTip(choice.text));
    }
    m_search->clear();
    filter(QString());
    m_search->setFocus(Qt::OtherFocusReason);
}

void FigureFinder::filter(const QString &typed)
{
    const QList<SearchTerm> terms = searchTerms(typed);
    bool any = false;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool found = containsAll(foldedLine(m_choices.at(row).text), terms);
        m_list->item(row)->setHidden(!found);
        any = any || found;
    }
    m_list->setCurrentRow(-1);
    m_nothing->setVisible(!any);
}

int FigureFinder::firstShown() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            return row;
    }
    return -1;
}

void FigureFinder::take(int row)
{
    if (row >= 0 && row < m_choices.size())
        emit chosen(FigureRequest(m_choices.at(row).figure));
}

bool FigureFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        emit cancelled();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Down && firstShown() >= 0) {
        m_list->setCurrentRow(firstShown());
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mitra
