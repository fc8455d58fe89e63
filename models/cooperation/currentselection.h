// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/counter.h"

#include <QObject>

#include <memory>

namespace mitra
{

// The selection that the views of one window share, with its counts. Setting it recounts once and
// tells every view.
class CurrentSelection : public QObject
{
    Q_OBJECT

public:
    explicit CurrentSelection(QObject *parent = nullptr);

    // Swaps the file; the selection stays, as far as its values exist in the new facts. Columns
    // already made of these facts, as when a file is opened on another thread, are taken as they
    // are.
    void setFacts(const FactsPtr &facts, const ColumnsPtr &columns = {});
    const FactsPtr &facts() const { return m_facts; }
    // Of no facts until setFacts(); replaced by it.
    const Columns &columns() const { return *m_columns; }
    const ColumnsPtr &columnsPtr() const { return m_columns; }

    const Selection &selection() const { return m_selection; }
    const Counts &counts() const { return *m_counts; }
    // Counted when first asked for after a change, and good until the next one.
    const MatrixCounts &matrix(Dimension rows, Dimension columns) const;
    // An equal selection tells nobody. A value that the facts do not have matches nothing.
    void select(const Selection &selection);
    void clear() { select(Selection()); }

signals:
    void changed();

private:
    FactsPtr m_facts;
    ColumnsPtr m_columns;
    Selection m_selection;
    std::unique_ptr<Counter> m_counter; // of m_columns
    const Counts *m_counts = nullptr;   // the counter's
};

} // namespace mitra
