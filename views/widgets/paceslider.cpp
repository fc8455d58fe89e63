// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/paceslider.h"

#include "views/figures/spreadlabels.h"
#include "views/figures/style.h"
#include "views/figures/textblock.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{
constexpr double radius = 8;
constexpr double ring = 3; // room for the focus around the handle
constexpr double groove = 5;
constexpr double markHeight = 5;
constexpr double labelHeight = 15;
constexpr double labelGap = 8;

bool isBefore(const PaceSlider::Place &a, const PaceSlider::Place &b)
{
    return a.value < b.value;
}
} // namespace

PaceSlider::PaceSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void PaceSlider::setPlaces(const QList<Place> &places)
{
    QList<Place> sorted = places;
    std::stable_sort(sorted.begin(), sorted.end(), isBefore);
    if (sorted == m_places)
        return;
    m_places = sorted;
    update();
}

QSize PaceSlider::sizeHint() const
{
    return QSize(260, int(2 * (radius + ring) + markHeight + labelHeight));
}

QSize PaceSlider::minimumSizeHint() const
{
    return QSize(120, sizeHint().height());
}

double PaceSlider::xOf(double value) const
{
    const double share = (value - minimum()) / std::max(maximum() - minimum(), 1);
    return radius + ring + share * (width() - 2 * (radius + ring));
}

void PaceSlider::moveTo(double x)
{
    const double room = std::max(width() - 2 * (radius + ring), 1.0);
    const double share = (x - radius - ring) / room;
    setValue(minimum() + int(std::lround(share * (maximum() - minimum()))));
}

void PaceSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    moveTo(event->position().x());
    update();
}

void PaceSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(event->position().x());
}

void PaceSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
    update();
}

// Scrolling the page must not change the pace under the pointer.
void PaceSlider::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

void PaceSlider::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(window()->palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = radius + ring;
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.tint(style.muted, 0.3));
    const QRectF whole(middle, middle - groove / 2, width() - 2 * middle, groove);
    painter.drawRoundedRect(whole, groove / 2, groove / 2);

    const QFont font = style.font(type::axis);
    const double foot = middle + radius + 1;
    QList<LabelWish> wishes;
    for (const Place &place : std::as_const(m_places))
        wishes << LabelWish{xOf(place.value), textWidth(place.name, font)};
    const QList<double> lefts = spreadLabels(wishes, labelGap, 0, width());
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const double x = xOf(m_places.at(i).value);
        painter.setPen(QPen(style.muted, 1.5));
        painter.drawLine(QPointF(x, foot), QPointF(x, foot + markHeight));
        drawText(painter,
                 QRectF(lefts.at(i), foot + markHeight, wishes.at(i).extent + 1, labelHeight),
                 m_places.at(i).name, font, style.muted);
    }

    const QPointF handle(xOf(sliderPosition()), middle);
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(style.card);
        painter.drawEllipse(handle, radius + ring - 1, radius + ring - 1);
    }
    painter.setPen(QPen(style.card, 1));
    painter.setBrush(isEnabled() ? style.series[0] : style.tint(style.muted, 0.6));
    painter.drawEllipse(handle, radius, radius);
}

} // namespace mitra
