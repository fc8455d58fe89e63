// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/sortheader.h"

#include "views/figures/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace mitra
{

namespace
{
constexpr int edge = 3;
constexpr int padding = 9; // of a title
constexpr int numberWidth = 8;
constexpr double arrowWidth = 7;
constexpr double arrowHeight = 5;
} // namespace

int placeOf(const QList<SortKey> &keys, int column)
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys.at(i).column == column)
            return int(i);
    }
    return -1;
}

QList<SortKey> keysWith(QList<SortKey> keys, const SortKey &key)
{
    if (const int place = placeOf(keys, key.column); place >= 0)
        keys[place] = key;
    else
        keys.append(key);
    return keys;
}

QList<SortKey> keysWithout(QList<SortKey> keys, int column)
{
    keys.removeIf([column](const SortKey &key) { return key.column == column; });
    return keys;
}

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionClicked, this, &SortHeader::wish);
}

void SortHeader::setKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

// A number only stands beside the arrow when there is something to count.
int SortHeader::signWidth() const
{
    return int(arrowWidth) + 2 + (m_keys.size() > 1 ? numberWidth : 0);
}

void SortHeader::wish(int column)
{
    const int place = placeOf(m_keys, column);
    const bool turns = place >= 0 && (m_isAdding || m_keys.size() == 1);
    const bool wasAscending = turns && m_keys.at(place).order == Qt::AscendingOrder;
    const SortKey key{column, wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder};
    emit keysWished(m_isAdding ? keysWith(m_keys, key) : QList<SortKey>{key});
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_isAdding = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
    m_isAdding = false;
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const int sign = placeOf(m_keys, column) < 0 ? padding : signWidth() + edge;
    const int room = sectionSize(column) - padding - sign;
    option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, qMax(room, 0));
}

// The sign stands where the title does not: right of it, or left of one that is set to the right.
void SortHeader::paintSection(QPainter *painter, const QRect &area, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, area, column);
    painter->restore();
    const int place = placeOf(m_keys, column);
    if (place < 0)
        return;
    const auto alignment =
        model()->headerData(column, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool isLeft = alignment.testFlag(Qt::AlignRight) != isRightToLeft();
    const QRect sign =
        isLeft ? QRect(area.left() + edge, area.top(), signWidth(), area.height())
               : QRect(area.right() - edge - signWidth(), area.top(), signWidth(), area.height());
    const Style style = Style::of(palette());
    const bool ascending = m_keys.at(place).order == Qt::AscendingOrder;
    const double left = sign.left();
    const double middle = sign.center().y();
    const double base = ascending ? middle + arrowHeight / 2 : middle - arrowHeight / 2;
    const double point = ascending ? middle - arrowHeight / 2 : middle + arrowHeight / 2;
    QPainterPath arrow(QPointF(left, base));
    arrow.lineTo(left + arrowWidth, base);
    arrow.lineTo(left + arrowWidth / 2, point);
    arrow.closeSubpath();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, style.series[0]);
    if (m_keys.size() > 1) {
        painter->setFont(style.font(type::axis, QFont::DemiBold));
        painter->setPen(style.series[0]);
        painter->drawText(QRectF(left + arrowWidth + 2, area.top(), numberWidth, area.height()),
                          int(Qt::AlignLeft | Qt::AlignVCenter), QString::number(place + 1));
    }
    painter->restore();
}

} // namespace mitra
