// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/cardlayout.h"

#include "views/widgets/stylesheet.h"

#include <QWidget>

namespace mitra
{

CardLayout::CardLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(metric::gap);
}

CardLayout::~CardLayout()
{
    for (const Place &place : m_places)
        delete place.item;
}

void CardLayout::addCard(QWidget *card, int row, int minimumWidth, int weight)
{
    addChildWidget(card);
    m_places.append({new QWidgetItem(card), row, minimumWidth, weight});
    invalidate();
}

void CardLayout::addItem(QLayoutItem *item)
{
    const int row = m_places.isEmpty() ? 0 : m_places.last().row + 1;
    m_places.append({item, row, item->minimumSize().width(), 1});
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return index >= 0 && index < m_places.size() ? m_places.at(index).item : nullptr;
}

QLayoutItem *CardLayout::takeAt(int index)
{
    if (index < 0 || index >= m_places.size())
        return nullptr;
    return m_places.takeAt(index).item;
}

QList<QList<CardLayout::Place>> CardLayout::lines(int width) const
{
    QList<QList<Place>> lines;
    int used = 0;
    for (const Place &place : m_places) {
        if (place.item->isEmpty())
            continue;
        const bool sameRow = !lines.isEmpty() && lines.last().last().row == place.row;
        if (sameRow && used + spacing() + place.minimumWidth <= width) {
            lines.last().append(place);
            used += spacing() + place.minimumWidth;
        } else {
            lines.append(QList<Place>{place});
            used = place.minimumWidth;
        }
    }
    return lines;
}

int CardLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Do::Measure);
}

QSize CardLayout::sizeHint() const
{
    constexpr int usual = 900;
    return {usual, heightForWidth(usual)};
}

QSize CardLayout::minimumSize() const
{
    int width = 0;
    for (const Place &place : m_places) {
        if (!place.item->isEmpty())
            width = qMax(width, place.item->minimumSize().width());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), 0};
}

void CardLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Do::Place);
}

int CardLayout::arrange(const QRect &rect, Do what) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    int y = area.y();
    const QList<QList<Place>> all = lines(area.width());
    for (const QList<Place> &line : all) {
        int weights = 0;
        for (const Place &place : line)
            weights += place.weight;
        const int room = area.width() - int(line.size() - 1) * spacing();
        QList<int> widths;
        int height = 0;
        int left = room;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const Place &place = line.at(i);
            const int width = i + 1 == line.size() ? left : room * place.weight / weights;
            left -= width;
            widths.append(width);
            const int wanted = place.item->hasHeightForWidth() ? place.item->heightForWidth(width)
                                                               : place.item->sizeHint().height();
            height = qMax(height, wanted);
        }
        int x = area.x();
        for (qsizetype i = 0; i < line.size(); ++i) {
            if (what == Do::Place)
                line.at(i).item->setGeometry(QRect(x, y, widths.at(i), height));
            x += widths.at(i) + spacing();
        }
        y += height + spacing();
    }
    if (!all.isEmpty())
        y -= spacing();
    return y - rect.y() + margins.bottom();
}

} // namespace mitra
