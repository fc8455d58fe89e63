// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/chip.h"

#include "views/figures/style.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/stylesheet.h"

#include <QKeyEvent>
#include <QPainter>

namespace mitra
{

namespace
{
constexpr int side = 10;
constexpr int cross = 8;
constexpr int beforeCross = 8;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    //: "Remove Partner: Japan" (from the selection)
    setAccessibleName(tr("Remove %1").arg(text));
    setToolTip(plainToolTip(tr("Remove %1").arg(text)));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    const int letters = fontMetrics().horizontalAdvance(text());
    return {letters + 2 * side + cross + beforeCross,
            qMax(metric::target, fontMetrics().height() + 8)};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(80, sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const double pen = focused ? 2 : 1;
    const QRectF area = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(focused ? style.accent : style.tint(style.series[0], 0.3), pen));
    painter.setBrush(underMouse() ? style.tint(style.series[0], 0.2) : style.selected);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);

    const QRect letters = rect().adjusted(side, 0, -side - cross - beforeCross, 0);
    painter.setPen(style.ink);
    painter.drawText(letters, int(Qt::AlignVCenter | Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, letters.width() + 1));
    const QRectF mark(width() - side - cross, (height() - cross) / 2.0, cross, cross);
    painter.setPen(QPen(style.ink, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(mark.topLeft(), mark.bottomRight());
    painter.drawLine(mark.topRight(), mark.bottomLeft());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace mitra
