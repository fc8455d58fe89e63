// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/statusdelegate.h"

#include "models/items/roles.h"
#include "views/figures/style.h"

#include <QApplication>
#include <QPainter>

namespace mitra
{

namespace
{
constexpr int side = 9;
constexpr int sign = 10;
constexpr int afterSign = 7;
} // namespace

StatusDelegate::StatusDelegate(Vocabulary vocabulary, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_vocabulary(vocabulary)
{
}

Shape StatusDelegate::shapeOf(int status) const
{
    if (m_vocabulary == Vocabulary::Verdict)
        return statusShape(static_cast<Verdict>(status));
    return statusShape(static_cast<InitiativeStatus>(status));
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QVariant status = index.data(StatusRole);
    if (!status.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString word = item.text;
    item.text.clear();
    const QStyle *widgetStyle = item.widget ? item.widget->style() : QApplication::style();
    widgetStyle->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Style style = Style::of(item.palette);
    const QRectF area = item.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawShape(*painter, shapeOf(status.toInt()),
              QRectF(area.left() + side, area.center().y() - sign / 2.0, sign, sign), style.ink,
              style.card);
    const double x = area.left() + side + sign + afterSign;
    const QRectF letters(x, area.top(), area.right() - x - 4, area.height());
    painter->setPen(style.ink);
    painter->setFont(item.font);
    painter->drawText(letters, int(Qt::AlignVCenter | Qt::AlignLeft),
                      item.fontMetrics.elidedText(word, Qt::ElideRight, int(letters.width())));
    painter->restore();
}

} // namespace mitra
