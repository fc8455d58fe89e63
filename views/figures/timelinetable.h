// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/timelineorder.h"
#include "models/items/celltable.h"

#include <QCoreApplication>

namespace mitra
{

// The table twin of a timeline: its rows in their order, then its milestones. A row is read from
// the facts when it is asked for, so that a million cost nothing until they are seen.
class TimelineTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    TimelineTable(FactsPtr facts, TimelineOrderPtr order,
                  const QList<const Milestone *> &milestones, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    Row initiative(size_t place) const;
    Row milestone(const Milestone &milestone) const;
    const CellTable &cells(int row) const;

    FactsPtr m_facts;
    TimelineOrderPtr m_order;
    QList<const Milestone *> m_milestones;
    QList<Column> m_columns;
    mutable CellTable m_cells; // of the row last asked for
    mutable int m_cellsRow = -1;
};

} // namespace mitra
