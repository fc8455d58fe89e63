// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/paceslider.h"

#include "views/figures/style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace mitra
{

namespace
{
constexpr double radius = 8;
constexpr double ring = 3; // room for the focus around the handle
constexpr double groove = 5;
constexpr double markHeight = 6;
} // namespace

PaceSlider::PaceSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void PaceSlider::setPlaces(const QList<Place> &places)
{
    if (places == m_places)
        return;
    m_places = places;
    update();
}

QSize PaceSlider::sizeHint() const
{
    return QSize(260, int(2 * (radius + ring) + markHeight + 2));
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

    for (const Place &place : std::as_const(m_places)) {
        const double x = xOf(place.value);
        painter.setPen(QPen(place.isStrong ? style.ink : style.muted, place.isStrong ? 2 : 1.2));
        painter.drawLine(QPointF(x, middle + radius + 1),
                         QPointF(x, middle + radius + 1 + markHeight));
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
