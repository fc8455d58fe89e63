// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/statuslabel.h"

#include "views/figures/style.h"
#include "views/widgets/plainlabel.h"

#include <QPainter>

namespace mitra
{

namespace
{
constexpr int side = 10;
constexpr int sign = 10;
constexpr int afterSign = 6;
} // namespace

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(Shape shape, const QString &text)
{
    setText(text);
    m_shape = shape;
    updateGeometry();
}

void StatusLabel::setText(const QString &text)
{
    m_shape.reset();
    m_text = text;
    setAccessibleName(text);
    setToolTip(plainToolTip(text));
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * side + (m_shape ? sign + afterSign : 0) +
                1,
            fontMetrics().height() + 6};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 90), sizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.tint(style.muted, 0.35), 1));
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    double x = side;
    if (m_shape) {
        drawShape(painter, *m_shape, QRectF(x, (height() - sign) / 2.0, sign, sign), style.ink,
                  style.card);
        x += sign + afterSign;
    }
    painter.setPen(style.ink);
    const QRectF letters(x, 0, width() - x - side + 1, height());
    painter.drawText(letters, int(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(m_text, Qt::ElideRight, int(letters.width())));
}

} // namespace mitra
