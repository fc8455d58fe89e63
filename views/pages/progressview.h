// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/currentrequest.h"
#include "views/figures/figure.h"

#include <QVariantMap>
#include <QWidget>

namespace mitra
{

// One way of looking at progress: track, members, methods ... The page makes one of each and shows
// one at a time; a view that is hidden costs nothing until it is shown.
class ProgressView : public QWidget
{
    Q_OBJECT

public:
    // `current` must outlive the view.
    explicit ProgressView(CurrentRequest *current, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_current(current)
    {
    }

    // Stable word for the session and the command line ("methods"), and the name on the switch.
    virtual QString name() const = 0;
    virtual QString label() const = 0;
    // What the view shows, in reading order, for printing, export and the clipboard.
    virtual QList<FigurePtr> figures() const = 0;
    // The one the reader means now: that with the focus, else the first.
    virtual FigurePtr currentFigure() const = 0;
    // The request or the facts changed; called when the view is visible, and when it is shown after
    // a change. The facts are there, the indicator exists.
    virtual void refresh() = 0;
    // The reader's choices that are the view's own, kept in the session.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &state) { Q_UNUSED(state) }

signals:
    void linkActivated(const mitra::Link &link);

protected:
    CurrentRequest *current() const { return m_current; }

private:
    CurrentRequest *m_current;
};

} // namespace mitra
