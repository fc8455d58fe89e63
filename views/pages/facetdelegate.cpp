// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/facetdelegate.h"

#include "models/items/roles.h"
#include "views/figures/style.h"
#include "views/widgets/tickbox.h"

#include <QLocale>
#include <QPainter>

namespace mitra
{

namespace
{
constexpr int box = 13;
constexpr int side = 4;
constexpr int gap = 8;
} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Style style = Style::of(option.palette);
    const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_MouseOver) || chosen) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style.selected);
        painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), 4, 4);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(style.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4);
    }

    const QRectF square(row.left() + side, row.center().y() - box / 2.0, box, box);
    drawTickBox(*painter, square, option.palette, chosen);

    const QString count = QLocale().toString(index.data(SortRole).toLongLong());
    const QFontMetricsF metrics(option.font);
    const double countWidth = metrics.horizontalAdvance(count) + 1;
    painter->setFont(option.font);
    painter->setPen(style.muted);
    painter->drawText(row.adjusted(0, 0, -side, 0), int(Qt::AlignRight | Qt::AlignVCenter), count);

    const double left = square.right() + gap;
    const QRectF name(left, row.top(), row.right() - side - countWidth - gap - left, row.height());
    painter->setPen(style.ink);
    painter->drawText(name, int(Qt::AlignLeft | Qt::AlignVCenter),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, rowHeight};
}

} // namespace mitra
