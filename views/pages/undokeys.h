// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace mitra
{

class BriefingDraft;

// Lets the keys of undo and redo reach the draft from anywhere in `root`. Without it a text field
// takes them for itself, and the window's own undo, of what is kept in the file, takes the others.
class UndoKeys : public QObject
{
    Q_OBJECT

public:
    // `draft` must outlive it; belongs to `root`.
    UndoKeys(BriefingDraft *draft, QWidget *root);

    // Text fields in `root` that know these keys themselves.
    void watch(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    BriefingDraft *m_draft;
};

} // namespace mitra
