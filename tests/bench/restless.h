// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

namespace mitra::bench
{

// Sees whether a round of events still had something to lay out or to paint.
class Restless : public QObject
{
public:
    Restless() { QCoreApplication::instance()->installEventFilter(this); }

    // Handles events until nothing is left to do.
    void settle()
    {
        do {
            m_moved = false;
            QCoreApplication::processEvents();
        } while (m_moved);
    }
    int painted = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Paint:
            ++painted;
            [[fallthrough]];
        case QEvent::LayoutRequest:
        case QEvent::UpdateRequest:
        case QEvent::Resize:
            m_moved = true;
            break;
        default:
            break;
        }
        return false;
    }

private:
    bool m_moved = false;
};

} // namespace mitra::bench
