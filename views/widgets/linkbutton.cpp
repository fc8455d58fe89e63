// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/linkbutton.h"

#include "views/figures/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace mitra
{

namespace
{
constexpr int pad = 3; // room for the focus ring
constexpr int wide = 220;
constexpr int flags = int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap);
} // namespace

LinkButton::LinkButton(const QString &text, const Link &link, QWidget *parent)
    : QAbstractButton(parent)
    , m_link(link)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, [this] { emit linkActivated(m_link); });
}

QSize LinkButton::sizeHint() const
{
    const int letters = fontMetrics().horizontalAdvance(text()) + 2 * pad + 1;
    const int width = qMin(letters, wide);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {60, fontMetrics().height() + 2 * pad};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect area(0, 0, qMax(1, width - 2 * pad), 10000);
    return fontMetrics().boundingRect(area, flags, text()).height() + 2 * pad;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    QFont letters = font();
    letters.setUnderline(underMouse());
    painter.setFont(letters);
    painter.setPen(style.series[0]);
    painter.drawText(rect().adjusted(pad, pad, -pad, -pad), flags, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(style.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace mitra
