// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/initiativeorder.h"

#include <QHeaderView>

namespace mitra
{

// The header of a table that sorts by several columns: an arrow on each of them, and its number
// when there is more than one. A click sorts by one column and turns the order at the next click;
// with Shift it adds the column, or turns it. It only tells what is wished.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(QWidget *parent = nullptr);

    const QList<SortKey> &keys() const { return m_keys; }
    void setKeys(const QList<SortKey> &keys);

signals:
    void keysWished(const QList<mitra::SortKey> &keys);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    void paintSection(QPainter *painter, const QRect &area, int column) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void wish(int column);
    int signWidth() const;

    QList<SortKey> m_keys;
    bool m_isAdding = false; // the click that is being told of was made with Shift
};

// The keys with a column's key set: alone, or with the others before it.
QList<SortKey> keysWith(QList<SortKey> keys, const SortKey &key);
QList<SortKey> keysWithout(QList<SortKey> keys, int column);
// The place of a column among the keys; -1 when it is none.
int placeOf(const QList<SortKey> &keys, int column);

} // namespace mitra
