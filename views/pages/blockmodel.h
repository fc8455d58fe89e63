// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/briefing/briefingdraft.h"

#include <QAbstractListModel>

#include <functional>

namespace mitra
{

// The blocks of a draft as rows: it follows the draft, and moves go to the draft.
class BlockModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, // the second line: QString
        BlockNumberRole,           // place in the draft: int
    };
    // What a figure says about itself, empty where there is none.
    using TitleOf = std::function<QString(const FigureRequest &request)>;

    // `draft` must outlive the model.
    BlockModel(BriefingDraft *draft, TitleOf titleOf, QObject *parent = nullptr);

    // All figures may have other titles.
    void retitle();
    const BriefingDraft *draft() const { return m_draft; }
    // Moves the block in the draft; `to` is the place that it then has.
    void moveBlock(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    // As Qt counts: `before` is the row in front of which they go, before anything moved.
    bool moveRows(const QModelIndex &from, int first, int count, const QModelIndex &to,
                  int before) override;

signals:
    // What the last change put in, moved or rewrote is in that row, or what was behind a block that
    // went; -1: nothing is left.
    void touched(int row);

private:
    void follow();
    void followMiddle(int start, int oldEnd, int newEnd);
    bool followMove(int start, int end);

    BriefingDraft *m_draft;
    TitleOf m_titleOf;
    QList<Block> m_blocks; // as the views know them
    int m_moving = -1;     // the row that is moved now: of two neighbours either could have moved
};

} // namespace mitra
