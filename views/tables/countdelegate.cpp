// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/countdelegate.h"

#include "models/items/roles.h"
#include "views/figures/style.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace mitra
{

namespace
{
constexpr int side = 8;
constexpr int gap = 8;
} // namespace

void CountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *widgetStyle = item.widget ? item.widget->style() : QApplication::style();
    widgetStyle->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Style style = Style::of(item.palette);
    const bool chosen = item.state.testFlag(QStyle::State_Selected);
    const QString count = QLocale().toString(index.data(SortRole).toLongLong());
    const QRect row = item.rect.adjusted(side, 0, -side, 0);
    const int countWidth = item.fontMetrics.horizontalAdvance(count) + 1;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(style.muted);
    painter->drawText(row, int(Qt::AlignRight | Qt::AlignVCenter), count);
    painter->setPen(chosen ? style.series[0] : style.ink);
    const QRect letters = row.adjusted(0, 0, -countWidth - gap, 0);
    painter->drawText(letters, int(Qt::AlignLeft | Qt::AlignVCenter),
                      item.fontMetrics.elidedText(name, Qt::ElideRight, letters.width()));
    painter->restore();
}

} // namespace mitra
