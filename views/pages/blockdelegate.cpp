// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/blockdelegate.h"

#include "views/figures/style.h"
#include "views/pages/blockglyph.h"
#include "views/pages/blockmodel.h"

#include <QPainter>

namespace mitra
{

namespace
{

constexpr int side = 8;
constexpr int sign = 18;
constexpr int gap = 10;
constexpr int margin = 5; // above and below the lines

QFont smaller(QFont font)
{
    font.setPixelSize(QFontInfo(font).pixelSize() - 1);
    return font;
}

const Block *blockOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const BlockModel *>(index.model());
    if (model == nullptr)
        return nullptr;
    const QList<Block> &blocks = model->draft()->blocks();
    return index.row() < blocks.size() ? &blocks.at(index.row()) : nullptr;
}

} // namespace

void BlockDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Style style = Style::of(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? style.selected : style.tint(style.selected, 0.5));
        painter->drawRoundedRect(row.adjusted(0, 1, 0, -1), 4, 4);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(style.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 2, -1, -2), 4, 4);
    }
    const QRectF square(row.left() + side, row.center().y() - sign / 2.0, sign, sign);
    if (const Block *block = blockOf(index))
        drawBlockGlyph(*painter, *block, square, chosen ? style.series[0] : style.muted);

    const QFont small = smaller(option.font);
    const QFontMetrics metrics(option.font);
    const QFontMetrics smallMetrics(small);
    const double left = square.right() + gap;
    const double width = row.right() - side - left;
    const double top = row.center().y() - (metrics.height() + smallMetrics.height()) / 2.0;
    painter->setFont(option.font);
    painter->setPen(chosen ? style.series[0] : style.ink);
    painter->drawText(QRectF(left, top, width, metrics.height()),
                      int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, int(width)));
    painter->setFont(small);
    painter->setPen(style.muted);
    painter->drawText(QRectF(left, top + metrics.height(), width, smallMetrics.height()),
                      int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      smallMetrics.elidedText(index.data(BlockModel::DetailRole).toString(),
                                              Qt::ElideRight, int(width)));
    painter->restore();
}

QSize BlockDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int letters =
        QFontMetrics(option.font).height() + QFontMetrics(smaller(option.font)).height();
    return {60, letters + 2 * margin};
}

} // namespace mitra
