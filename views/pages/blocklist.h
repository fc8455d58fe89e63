// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/blockmodel.h"

#include <QListView>

namespace mitra
{

// The blocks of a draft, one a row: dragged to other places, and moved, repeated and removed with
// the keys Alt+Up and Alt+Down, Ctrl+D and Delete.
class BlockList : public QListView
{
    Q_OBJECT

public:
    // `draft` must outlive the list.
    BlockList(BriefingDraft *draft, BlockModel::TitleOf titleOf, QWidget *parent = nullptr);

    BlockModel *blocks() const { return m_model; }
    // -1: none
    int current() const { return currentIndex().row(); }
    void setCurrent(int block);

    void moveCurrent(int by);
    void repeatCurrent();
    void removeCurrent();

signals:
    void currentMoved(int block);   // -1: none is left
    void editRequested();           // Enter
    void addRequested();            // Insert
    void told(const QString &what); // where a block went, for screen readers

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    BriefingDraft *m_draft;
    BlockModel *m_model;
};

} // namespace mitra
