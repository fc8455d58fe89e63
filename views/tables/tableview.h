// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"

#include <QTableView>

namespace mitra
{

// The table of every page: one line a row, sortable, columns to move and resize. Enter or a double
// click follows the row's link; Ctrl+C copies the selected rows, with the header, as text and as
// HTML. Data are plain text, also in tool tips.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    // Widths from the header and the first rows, capped; the last column takes the rest.
    void fitColumns();
    // The first column takes what the next ones leave, so that those up to `column` are seen whole;
    // until the reader changes a width. The columns between are no wider than `widest`.
    void setLastSeenColumn(int column, int widest);
    // The selected rows (or all when none is selected), columns as they stand.
    QString copyText() const;
    QString copyHtml() const;
    void copy() const;

signals:
    void linkActivated(const mitra::Link &link);
    void rowChanged(const QModelIndex &index); // the current row, or an invalid index

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void follow(const QModelIndex &index);
    void fitFirstColumn();
    QList<int> shownColumns() const;
    QList<int> rowsToCopy() const;

    int m_lastSeen = -1;
    int m_widestSeen = 0;
    bool m_isFitting = false;
    bool m_hasOwnWidths = false; // the reader's
};

} // namespace mitra
