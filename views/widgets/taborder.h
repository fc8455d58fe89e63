// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace mitra
{

// Puts a widget right behind `place` in the order of the tab key. Those made while the window
// stands would come last of all; QWidget::setTabOrder() alone puts nothing behind what takes no
// focus.
inline void tabBehind(QWidget *place, QWidget *widget)
{
    const Qt::FocusPolicy policy = place->focusPolicy();
    if (policy == Qt::NoFocus)
        place->setFocusPolicy(Qt::TabFocus);
    QWidget::setTabOrder(place, widget);
    place->setFocusPolicy(policy);
}

} // namespace mitra
