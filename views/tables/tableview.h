// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"

#include <QTableView>

namespace mitra
{

// The table of every page: one line a row, sortable, columns to move and resize. Enter or a double
// click follows the row's link; Ctrl+C copies the selected rows, with the header, as text and as
// HTML. Data are plain text, also in tool tips. Nothing in it takes longer the more rows there are.
class TableView : public QTableView
{
    Q_OBJECT

public:
    // More rows are not copied: the clipboard and whoever pastes would choke.
    static constexpr int mostCopied = 20'000;

    // Takes a header of the caller's instead of an ordinary one.
    explicit TableView(QWidget *parent = nullptr, QHeaderView *header = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Widths from the header and the first rows, capped; the last column takes the rest.
    void fitColumns();
    // The first column takes what the next ones leave, so that those up to `column` are seen whole;
    // in a narrow window wide ones give room. Until the reader changes a width. The columns between
    // are no wider than `widest`.
    void setLastSeenColumn(int column, int widest);
    // The shown columns as they stand, from left to right.
    QList<int> shownColumns() const;
    // The rows that are selected, from top to bottom.
    QList<int> selectedRows() const;
    // The selected rows (or all when none is selected), columns as they stand.
    QString copyText() const;
    QString copyHtml() const;
    // To the clipboard.
    void copy();
    void copyAll();

signals:
    void linkActivated(const mitra::Link &link);
    void rowChanged(const QModelIndex &index); // the current row, or an invalid index
    void copied(int rows);
    void copyRefused(int rows); // too many

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

    // Whether the reader changed a width, so that none is fitted any more.
    bool hasOwnWidths() const { return m_hasOwnWidths; }
    void setOwnWidths(bool own) { m_hasOwnWidths = own; }

private:
    void follow(const QModelIndex &index);
    void fitSeenColumns();
    void noteWidth(int column, int before, int now);
    QList<int> rowsToCopy() const;
    QString textOf(const QList<int> &rows) const;
    QString htmlOf(const QList<int> &rows) const;
    void copyRows(const QList<int> &rows);

    QList<int> m_wanted; // the columns' widths where there is room enough
    int m_lastSeen = -1;
    int m_widestSeen = 0;
    bool m_isFitting = false;
    bool m_hasOwnWidths = false; // the reader's
};

} // namespace mitra
