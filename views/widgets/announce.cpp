// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace mitra
{

void announce(QWidget *widget, const QString &text)
{
    if (widget->accessibleName() == text)
        return;
    widget->setAccessibleName(text);
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace mitra
