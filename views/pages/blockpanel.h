// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefingdraft.h"
#include "views/pages/blockmodel.h"

#include <QWidget>

class QMenu;
class QSplitter;
class QToolButton;

namespace mitra
{

class BlockEditor;
class BlockList;
class UndoKeys;

// A figure that somebody wants to choose for the briefing.
struct FigureWish {
    enum class What { Figure, Table, Arithmetic, Methods };
    What what = What::Figure;
    int at = 0;            // place in the draft
    bool replaces = false; // the figure of the block there; else a new block
};

// The blocks of the draft with what can be done with them, and below them the one that is edited.
class BlockPanel : public QWidget
{
    Q_OBJECT

public:
    // `draft` and `keys` must outlive the panel.
    BlockPanel(BriefingDraft *draft, UndoKeys *keys, const BlockModel::TitleOf &titleOf,
               QWidget *parent = nullptr);

    void setFacts(const FactsPtr &facts) { m_facts = facts; }
    // Puts the blocks behind the current one, in front of sources that end the briefing, and goes
    // to the first of them.
    void insert(const QList<Block> &blocks);

    BlockList *list() const { return m_list; }
    BlockEditor *editor() const { return m_editor; }
    QMenu *addMenu() const { return m_addMenu; }
    QSplitter *splitter() const { return m_splitter; }

signals:
    void figureWanted(const mitra::FigureWish &wish);
    void currentMoved(int block); // -1: none

private:
    void build();
    void fillAdd();
    void addOwn(Block::Kind kind);
    void wish(FigureWish::What what);
    int placeForNew() const;
    void follow();

    BriefingDraft *m_draft;
    FactsPtr m_facts;
    BlockList *m_list;
    BlockEditor *m_editor;
    QSplitter *m_splitter;
    QMenu *m_addMenu;
    QToolButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_repeat;
    QToolButton *m_remove;
};

} // namespace mitra
