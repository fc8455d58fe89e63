// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/initiativesmodel.h"
#include "views/tables/tableview.h"

#include <QVariantMap>

#include <memory>

class QMenu;

namespace mitra
{

class MatchDelegate;
class SortHeader;

// The table of initiatives: columns to choose, to move and to sort by, several at a time; what was
// searched is set off. The menu of a column and of a row opens with the right button or the menu
// key.
class InitiativesView : public TableView
{
    Q_OBJECT

public:
    // `model` must outlive the view.
    explicit InitiativesView(InitiativesModel *model, QWidget *parent = nullptr);

    void setColumnShown(int column, bool shown);
    // Columns, widths, order and sorting as at the first start.
    void resetColumns();

    // What the table shows now, as rows and columns that never change. Of the rows given, or all.
    std::unique_ptr<InitiativeRows> shown() const;
    std::unique_ptr<InitiativeRows> shown(const QList<int> &rows) const;

    // A menu of its own; whoever asks shows it, and it goes when it is closed.
    QMenu *columnsMenu();

    // Columns in their order, widths if the reader chose some, hidden columns and sorting.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

signals:
    void columnsChanged(); // shown, hidden or moved
    void exportRequested(const mitra::InitiativeRows &table, const QString &name);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QMenu *makeMenu(const char *name);
    void fillColumns(QMenu *menu);
    void fillSorting(QMenu *menu, int column);
    void showHeaderMenu(const QPoint &at);
    void showDefaultColumns();
    void exportRows(const QList<int> &rows);

    InitiativesModel *m_model;
    SortHeader *m_header;
    MatchDelegate *m_matches;
};

} // namespace mitra
