// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/chooser.h"

#include "views/figures/style.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QWheelEvent>

namespace mitra
{

namespace
{
constexpr int side = 9;
constexpr int arrowRoom = 22;
} // namespace

void Chooser::paintEvent(QPaintEvent *)
{
    // Not its own palette: the style sheet makes that transparent for the sake of the edit field.
    const Style style = Style::of(window()->palette());
    const bool focused = hasFocus() || (lineEdit() != nullptr && lineEdit()->hasFocus());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = focused || m_wrong ? 2 : 1;
    painter.setPen(QPen(m_wrong   ? style.warning
                        : focused ? style.accent
                                  : style.tint(style.muted, 0.45),
                        pen));
    painter.setBrush(underMouse() && !isEditable() ? style.selected : style.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);

    const QColor ink = isEnabled() ? style.ink : style.muted;
    const QPointF middle(width() - arrowRoom / 2.0 - 1, height() / 2.0 + 2);
    const QPointF arrow[] = {middle + QPointF(-4, -4), middle, middle + QPointF(4, -4)};
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(arrow, 3);
    if (isEditable())
        return;
    painter.setPen(ink);
    const QRect letters = rect().adjusted(side, 0, -arrowRoom, 0);
    painter.drawText(letters, int(Qt::AlignLeft | Qt::AlignVCenter),
                     fontMetrics().elidedText(currentText(), Qt::ElideRight, letters.width()));
}

void Chooser::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

bool Chooser::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QComboBox::event(event);
}

// Scrolling the page must not change what is chosen under the pointer.
void Chooser::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace mitra
