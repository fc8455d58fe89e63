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

    // Lets lines of cards begin and end with the view's edges, `gap` between and around them: as
    // many as fit with their whole picture, or two with smaller ones.
    void fitCards(int viewWidth, int gap);
    QSize cardSize() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QSize pictureSize() const;

    int m_width = 0; // 0: the narrowest
};

} // namespace mitra
