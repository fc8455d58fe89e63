// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/undokeys.h"

#include "models/briefing/briefingdraft.h"

#include <QKeyEvent>
#include <QWidget>

namespace mitra
{

namespace
{

bool isUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent &event)
{
    // Offices know both; a platform knows one of them.
    return event.matches(QKeySequence::Redo) ||
           (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier) ||
           (event.key() == Qt::Key_Z &&
            event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

} // namespace

UndoKeys::UndoKeys(BriefingDraft *draft, QWidget *root)
    : QObject(root)
    , m_draft(draft)
{
    root->installEventFilter(this);
}

void UndoKeys::watch(QWidget *field)
{
    field->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = isUndo(*key);
    if (!undo && !isRedo(*key))
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        if (undo)
            m_draft->undo();
        else
            m_draft->redo();
    }
    event->accept();
    return true;
}

} // namespace mitra
