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

namespace
{
constexpr int pauseMs = 400;
} // namespace

Announcer::Announcer(QWidget *widget)
    : QObject(widget)
    , m_widget(widget)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { announce(m_widget, m_text); });
}

void Announcer::say(const QString &text)
{
    m_text = text;
    m_pause.start();
}

} // namespace mitra
