// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/details.h"
#include "views/figures/figure.h"
#include "views/widgets/card.h"

class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace mitra
{

// The card at the side that tells all of one thing, with its sources. Escape or its button asks to
// close it; partners and initiatives have a sheet to print.
class DetailsPanel : public Card
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget *parent = nullptr);

    // Who can tell what was changed; asked when the reader wants to know, not before.
    void setHistory(const FactHistory &history) { m_history = history; }

    // False, and nothing changes, when the facts know no such thing. The columns are of the facts.
    bool show(const FactsPtr &facts, const ColumnsPtr &columns, const Link &link);
    const Link &link() const { return m_link; }
    // The sheet of what is shown, to print or save; null when it is of a kind without one.
    FigurePtr figure() const;

signals:
    void linkActivated(const mitra::Link &link);
    void closeRequested();
    // The reader asks what can be done with the sheet, there on the screen.
    void figureMenuRequested(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *build(const Details &details);
    void addRows(QVBoxLayout *layout, const Details &details, const QList<DetailRow> &rows);
    void addHistory(QVBoxLayout *layout);

    QScrollArea *m_scroll;
    QToolButton *m_sheet;
    FactsPtr m_facts;
    ColumnsPtr m_columns;
    FactHistory m_history;
    Link m_link;
};

} // namespace mitra
