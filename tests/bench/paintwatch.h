// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/widgets/figureview.h"

#include <QEvent>
#include <QSet>

#include <functional>
#include <utility>

namespace mitra
{

// Calls back once every figure that can be seen on a page has been painted.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget &page, std::function<void()> done)
        : m_page(page)
        , m_done(std::move(done))
    {
        for (FigureView *view : page.findChildren<FigureView *>())
            view->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_reported)
            return false;
        m_painted.insert(watched);
        for (const FigureView *view : m_page.findChildren<FigureView *>()) {
            if (!view->visibleRegion().isEmpty() && !m_painted.contains(view))
                return false;
        }
        m_reported = true;
        m_done();
        return false;
    }

private:
    QWidget &m_page;
    std::function<void()> m_done;
    QSet<const QObject *> m_painted;
    bool m_reported = false;
};

} // namespace mitra
