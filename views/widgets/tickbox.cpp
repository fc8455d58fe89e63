// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/tickbox.h"

#include "views/figures/style.h"
#include "views/widgets/stylesheet.h"

#include <QPainter>

namespace mitra
{

namespace
{
constexpr int box = 13;
constexpr int side = 3;
constexpr int gap = 7;
} // namespace

QSize TickBox::sizeHint() const
{
    const int wide = fontMetrics().size(Qt::TextHideMnemonic, text()).width();
    return {2 * side + box + gap + wide + 1, metric::target};
}

void TickBox::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawTickBox(painter, QRectF(side, (height() - box) / 2.0, box, box), palette(), isChecked());
    painter.setPen(isEnabled() ? style.ink : style.tint(style.muted, 0.7));
    painter.drawText(rect().adjusted(side + box + gap, 0, 0, 0),
                     int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextHideMnemonic, text());
    if (hasFocus()) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void drawTickBox(QPainter &painter, const QRectF &square, const QPalette &palette, bool ticked)
{
    const Style style = Style::of(palette);
    painter.setPen(QPen(ticked ? style.series[0] : style.muted, 1));
    painter.setBrush(ticked ? style.series[0] : style.card);
    painter.drawRoundedRect(square, 3, 3);
    if (!ticked)
        return;
    painter.setPen(QPen(style.textOn(style.series[0]), 1.8, Qt::SolidLine, Qt::RoundCap));
    const QPointF tick[] = {square.topLeft() + QPointF(3, 6.5),
                            square.topLeft() + QPointF(5.5, 9.5),
                            square.topLeft() + QPointF(10, 3.5)};
    painter.drawPolyline(tick, 3);
}

} // namespace mitra
