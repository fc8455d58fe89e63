// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace mitra
{

// A figure of the gallery as a card: its picture, what it is, and what it says. What of the words
// does not fit is in the tool tip.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Where a line of cards begins and ends with the view's edges: as many as fit at the picture's
    // width or wider, `gap` between and around them.
    void fitCards(int viewWidth, int gap);
    QSize cardSize() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_width = 0; // 0: the narrowest
};

} // namespace mitra
