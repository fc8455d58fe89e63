// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/cooperation/currentselection.h"
#include "views/figures/figure.h"

#include <QVariantMap>
#include <QWidget>

namespace mitra
{

// One of the five pages of the window. A page shows facts and asks for things by signal; it opens
// no file and no dialog of its own.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString name() const = 0;  // "overview", for settings and the command line
    virtual QString title() const = 0; // for people
    virtual QString subtitle() const = 0;
    // Null facts only before the first file is open. `columns` are of these facts; a page that
    // needs them and gets none makes its own.
    void setFacts(const FactsPtr &facts, const ColumnsPtr &columns = {})
    {
        m_columns = columns;
        takeFacts(facts);
    }
    // The figures on the page as they stand, in reading order; what Print and Copy offer.
    virtual QList<FigurePtr> figures() const = 0;
    // The figure the user means now: the one with focus, else the first.
    virtual FigurePtr currentFigure() const = 0;
    // What makes the page's figures other drawings than the gallery's of the same names, as
    // makeFigure() takes it: a selection or a request. Empty: nothing.
    virtual QString figureSettings() const { return {}; }
    // Shows what a link stands for, if this page can; false otherwise.
    virtual bool showLink(const Link &link)
    {
        Q_UNUSED(link)
        return false;
    }
    // Stands at the right of the page's title while the page is shown; null: nothing.
    virtual QWidget *headWidget() { return nullptr; }
    // The page's ways of looking at the same thing, by stable names; empty where there is one.
    virtual QStringList viewNames() const { return {}; }
    virtual void showView(const QString &name) { Q_UNUSED(name) }
    // What should come back at the next start.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap &state) { Q_UNUSED(state) }

signals:
    void linkActivated(const mitra::Link &link);

protected:
    virtual void takeFacts(const FactsPtr &facts) = 0;
    const ColumnsPtr &columns() const { return m_columns; }

private:
    ColumnsPtr m_columns;
};

} // namespace mitra
