// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefingdraft.h"
#include "views/pages/blockmodel.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace mitra
{

class Chooser;
class PillGroup;
class PlainLabel;
class TickBox;
class UndoKeys;

// What can be said of one block of the draft: its text, its figure, what it stays together with.
// Every key that is typed goes to the draft.
class BlockEditor : public QWidget
{
    Q_OBJECT

public:
    // `draft` and `keys` must outlive the editor.
    BlockEditor(BriefingDraft *draft, UndoKeys *keys, BlockModel::TitleOf titleOf,
                QWidget *parent = nullptr);

    // -1 and a block that is not there show nothing.
    void show(int block);
    int shownBlock() const { return m_at; }
    // Goes to what is edited first.
    void takeFocus();

    QPlainTextEdit *textField() const { return m_text; }

signals:
    void figureRequested(int block); // another figure for it
    void left();                     // Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void showText(const Block &block);
    void takeText();
    void takeTick(bool together);
    void takeTurn();
    void takeShape(int shape);
    const Block *block() const;

    BriefingDraft *m_draft;
    BlockModel::TitleOf m_titleOf;
    int m_at = -1;
    bool m_isShowing = false; // what changes now was not typed
    PlainLabel *m_kind;
    QWidget *m_figureRow;
    PlainLabel *m_figure;
    QPushButton *m_change;
    PillGroup *m_shape; // drawing, table
    PlainLabel *m_label;
    QPlainTextEdit *m_text;
    QWidget *m_turnRow;
    Chooser *m_turn;
    TickBox *m_together;
};

} // namespace mitra
