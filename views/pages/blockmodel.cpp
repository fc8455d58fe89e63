// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/blockmodel.h"

#include "views/pages/blockwords.h"
#include "views/widgets/plainlabel.h"

#include <algorithm>

namespace mitra
{

BlockModel::BlockModel(BriefingDraft *draft, TitleOf titleOf, QObject *parent)
    : QAbstractListModel(parent)
    , m_draft(draft)
    , m_titleOf(std::move(titleOf))
    , m_blocks(draft->blocks())
{
    connect(m_draft, &BriefingDraft::changed, this, &BlockModel::follow);
}

void BlockModel::retitle()
{
    if (!m_blocks.isEmpty())
        emit dataChanged(index(0), index(int(m_blocks.size()) - 1));
}

int BlockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_blocks.size());
}

QVariant BlockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Block &block = m_blocks.at(index.row());
    const auto text = [&] {
        return blockText(block, block.drawsFigure() ? m_titleOf(block.figure) : QString());
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case DetailRole:
        return blockDetail(block);
    case BlockNumberRole:
        return index.row();
    case Qt::ToolTipRole: {
        constexpr qsizetype enough = 600;
        const QString whole = block.drawsFigure() || block.text.isEmpty()
                                  ? text() + QLatin1Char('\n') + block.text
                                  : block.text;
        return plainToolTip(whole.size() > enough ? whole.left(enough) + QChar(0x2026)
                                                  : whole.trimmed());
    }
    case Qt::AccessibleTextRole:
        //: a block of a briefing: its kind and more, and its words
        return tr("%1: %2").arg(blockDetail(block), text());
    default:
        return {};
    }
}

Qt::ItemFlags BlockModel::flags(const QModelIndex &index) const
{
    // Blocks are dropped between each other, never onto one.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

bool BlockModel::moveRows(const QModelIndex &from, int first, int count, const QModelIndex &to,
                          int before)
{
    if (from.isValid() || to.isValid() || count != 1 || first < 0 || first >= rowCount() ||
        before < 0 || before > rowCount() || before == first || before == first + 1)
        return false;
    moveBlock(first, before > first ? before - 1 : before);
    return true;
}

void BlockModel::moveBlock(int from, int to)
{
    m_moving = from;
    m_draft->move(from, to);
    m_moving = -1;
}

// The draft only says that something changed, also when steps are taken back: what is equal at both
// ends stays, so that selection and scroll position survive.
void BlockModel::follow()
{
    const QList<Block> &blocks = m_draft->blocks();
    const int before = int(m_blocks.size());
    const int now = int(blocks.size());
    int start = 0;
    while (start < std::min(before, now) && m_blocks.at(start) == blocks.at(start))
        ++start;
    int same = 0;
    while (same < std::min(before, now) - start &&
           m_blocks.at(before - 1 - same) == blocks.at(now - 1 - same))
        ++same;
    if (start < before - same || start < now - same)
        followMiddle(start, before - same, now - same);
}

void BlockModel::followMiddle(int start, int oldEnd, int newEnd)
{
    const QList<Block> &blocks = m_draft->blocks();
    if (oldEnd == newEnd && followMove(start, oldEnd))
        return;
    const int rewritten = std::min(oldEnd, newEnd);
    if (newEnd < oldEnd) {
        beginRemoveRows({}, rewritten, oldEnd - 1);
        m_blocks.remove(rewritten, oldEnd - rewritten);
        endRemoveRows();
    } else if (newEnd > oldEnd) {
        beginInsertRows({}, rewritten, newEnd - 1);
        for (int row = rewritten; row < newEnd; ++row)
            m_blocks.insert(row, blocks.at(row));
        endInsertRows();
    }
    if (start < rewritten) {
        m_blocks = blocks;
        emit dataChanged(index(start), index(rewritten - 1));
    }
    emit touched(newEnd > start ? newEnd - 1 : std::min(start, rowCount() - 1));
}

// One block went from one end of what differs to the other.
bool BlockModel::followMove(int start, int end)
{
    const QList<Block> &blocks = m_draft->blocks();
    const auto old = m_blocks.cbegin();
    const auto now = blocks.cbegin();
    if (end - start < 2)
        return false;
    const bool down = m_moving != end - 1 && std::equal(old + start + 1, old + end, now + start) &&
                      old[start] == now[end - 1];
    const bool up = !down && std::equal(old + start, old + end - 1, now + start + 1) &&
                    old[end - 1] == now[start];
    if (!down && !up)
        return false;
    const int from = down ? start : end - 1;
    const int to = down ? end - 1 : start;
    beginMoveRows({}, from, from, {}, down ? end : start);
    m_blocks.move(from, to);
    endMoveRows();
    emit touched(to);
    return true;
}

} // namespace mitra
