// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/linkbutton.h"

#include "views/figures/style.h"
#include "views/figures/textblock.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace mitra
{

namespace
{
constexpr int pad = 3; // room for the focus ring
constexpr int wide = 220;
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
    const int letters = int(textWidth(text(), font())) + 2 * pad;
    const int width = qMin(letters, wide);
    return {width, heightForWidth(width)};
}

QSize LinkButton::minimumSizeHint() const
{
    return {60, fontMetrics().height() + 2 * pad};
}

int LinkButton::heightForWidth(int width) const
{
    // Unlike a label this breaks inside a word that is too long for the line: addresses are.
    return int(std::ceil(textHeight(text(), font(), qMax(1, width - 2 * pad)))) + 2 * pad;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const Style style = Style::of(palette());
    QPainter painter(this);
    QFont letters = font();
    letters.setUnderline(underMouse());
    drawText(painter, QRectF(rect()).adjusted(pad, pad, -pad, -pad), text(), letters,
             style.series[0]);
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
