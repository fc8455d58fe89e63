// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/currentselection.h"
#include "views/figures/figure.h"

#include <QVariantMap>
#include <QWidget>

namespace mitra
{

// One way of looking at the current selection: matrix, flow, timeline, table ... The page makes one
// of each and shows one at a time; a view that is hidden costs nothing until it is shown.
class CooperationView : public QWidget
{
    Q_OBJECT

public:
    // `current` must outlive the view.
    explicit CooperationView(CurrentSelection *current, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_current(current)
    {
    }

    // Stable word for the session and the command line ("matrix"), and the name on the switch.
    virtual QString name() const = 0;
    virtual QString label() const = 0;
    // What the view shows, whole, for printing, export and the clipboard.
    virtual FigurePtr figure() const = 0;
    // The finding and what is counted, for the card's head.
    virtual QString title() const { return figure()->title(); }
    virtual QString subtitle() const { return figure()->subtitle(); }
    // The view's own choices (dimensions, order ...), shown at the right of the card's head while
    // the view is; null: none. Owned by the view until the page takes it into its layout.
    virtual QWidget *controls() { return nullptr; }
    // The selection or the facts changed: called when the view is visible, and when it is shown
    // after a change.
    virtual void refresh() = 0;
    // That initiative or partner is told about beside: a view that has it marks it.
    virtual void pointTo(const Link &link) { Q_UNUSED(link) }
    // The reader's choices, kept in the session.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &state) { Q_UNUSED(state) }

signals:
    // Followed by the page: a selection to make, an initiative or a partner to tell about.
    void linkActivated(const Link &link);
    // The figure changed by a choice of the view's own; the page takes the titles anew.
    void figureChanged();

protected:
    CurrentSelection *current() const { return m_current; }

private:
    CurrentSelection *m_current;
};

} // namespace mitra
