// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/timelineorder.h"

#include <QFutureWatcher>
#include <QObject>

namespace mitra
{

// Orders the rows of a timeline without holding up the window: few at once, many on another thread.
// A new order asked for meanwhile takes the place of the one being made.
class TimelineOrdering : public QObject
{
    Q_OBJECT

public:
    // Files of up to that many initiatives are ordered at once.
    static constexpr qsizetype fewInitiatives = 20'000;

    explicit TimelineOrdering(QObject *parent = nullptr);
    ~TimelineOrdering() override;

    // Announces done() before it returns when there are few.
    void start(const FactsPtr &facts, const ColumnsPtr &columns, const RowSet &rows,
               const TimelineArrangement &arrangement);
    bool isBusy() const { return m_isBusy; }
    // Waits for the order being made, if one is, and announces it.
    void finish();

signals:
    void done(const mitra::TimelineOrderPtr &order);

private:
    struct Answer {
        TimelineOrderPtr order;
        TimelineRanks ranks;
    };
    void take();

    FactsPtr m_facts; // that the ranks are of
    TimelineRanks m_ranks;
    QFutureWatcher<Answer> m_watcher;
    bool m_isBusy = false;
};

} // namespace mitra
