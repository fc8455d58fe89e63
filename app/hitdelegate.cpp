// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hitdelegate.h"

#include "models/items/searchmodel.h"
#include "views/figures/style.h"
#include "views/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mitra
{

namespace
{

constexpr int rowHeight = 44;
constexpr int inset = 8;

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Style style = Style::of(option.palette);
    painter->save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(style.selected);
        painter->drawRoundedRect(option.rect, 4, 4);
    }
    const QRect text = option.rect.adjusted(inset, 4, -inset, -4);
    const auto line = [&](const QString &words, const QFont &font, const QColor &colour, int top) {
        painter->setFont(font);
        painter->setPen(colour);
        const QFontMetrics metrics(font);
        // The whole text is in the tool tip; a list of hits has one height.
        painter->drawText(QRect(text.left(), text.top() + top, text.width(), metrics.height()),
                          Qt::AlignLeft | Qt::TextSingleLine,
                          metrics.elidedText(words, Qt::ElideRight, text.width()));
    };
    const QAbstractItemModel *model = index.model();
    const QString kind = model->index(index.row(), SearchModel::Kind).data().toString();
    const QString detail = model->index(index.row(), SearchModel::Detail).data().toString();
    line(index.data().toString(), style.font(type::body, QFont::Medium), style.ink, 0);
    line(detail.isEmpty() ? kind : tr("%1 · %2").arg(kind, detail), style.font(type::small),
         style.muted, 18);
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    return {option.rect.width(), rowHeight};
}

bool HitDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(option)
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::ToolTipRole).toString()),
                       view);
    return true;
}

} // namespace mitra
