// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/blocklist.h"

#include "views/pages/blockdelegate.h"

#include <QKeyEvent>

#include <algorithm>

namespace mitra
{

BlockList::BlockList(BriefingDraft *draft, BlockModel::TitleOf titleOf, QWidget *parent)
    : QListView(parent)
    , m_draft(draft)
    , m_model(new BlockModel(draft, std::move(titleOf), this))
{
    setModel(m_model);
    setItemDelegate(new BlockDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAccessibleName(tr("Blocks of the briefing"));
    setAccessibleDescription(tr("Alt with Up or Down moves a block, Delete removes it, Ctrl+D "
                                "repeats it, Insert adds one, Enter goes to its text."));
    connect(this, &QAbstractItemView::doubleClicked, this, &BlockList::editRequested);
    // Also when a step is taken back: what changed is what one looks at.
    connect(m_model, &BlockModel::touched, this, [this](int row) {
        setCurrent(row);
        // The same row may be another block now.
        emit currentMoved(current());
    });
}

void BlockList::setCurrent(int block)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(block, 0, m_model->rowCount() - 1));
    setCurrentIndex(index);
    scrollTo(index);
}

void BlockList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit currentMoved(current.row());
}

void BlockList::moveCurrent(int by)
{
    const int from = current();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_model->rowCount())
        return;
    m_model->moveBlock(from, to);
    emit told(tr("Moved to place %1 of %2").arg(to + 1).arg(m_model->rowCount()));
}

void BlockList::repeatCurrent()
{
    const int at = current();
    if (at < 0)
        return;
    m_draft->insert(at + 1, {m_draft->blocks().at(at)});
    setCurrent(at + 1);
    emit told(tr("Repeated below"));
}

void BlockList::removeCurrent()
{
    const int at = current();
    if (at < 0)
        return;
    m_draft->remove(at);
    setCurrent(at);
    emit told(m_model->rowCount() == 0
                  ? tr("Removed; no block is left. Ctrl+Z brings it back")
                  : tr("Removed; %1 left. Ctrl+Z brings it back").arg(m_model->rowCount()));
}

void BlockList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool control = event->modifiers() == Qt::ControlModifier;
    // The keypad's keys carry a modifier of their own.
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (alt && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if (control && event->key() == Qt::Key_D)
        repeatCurrent();
    else if (plain && event->key() == Qt::Key_Delete)
        removeCurrent();
    else if (plain && event->key() == Qt::Key_Insert)
        emit addRequested();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit editRequested();
    else
        QListView::keyPressEvent(event);
}

} // namespace mitra
