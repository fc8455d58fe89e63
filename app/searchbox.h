// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/domain/link.h"

#include <QLineEdit>

class QLabel;
class QListView;
class QTimer;

namespace mitra
{

class SearchModel;

// The search field at the top of the window: finds initiatives, partners, indicators, sources and
// more while typing. Arrow keys and Enter choose, Escape leaves.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    // `columns` are of the facts.
    void setFacts(const FactsPtr &facts, const ColumnsPtr &columns);

signals:
    void chosen(const mitra::Link &link);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void find();
    void choose(int row);
    void placeHits();
    void hideHits();

    FactsPtr m_facts;
    ColumnsPtr m_columns;
    bool m_indexed = false; // the index is built at the first search, not at the start
    SearchModel *m_model;
    QListView *m_hits;
    QLabel *m_nothing;
    QTimer *m_pause;
};

} // namespace mitra
