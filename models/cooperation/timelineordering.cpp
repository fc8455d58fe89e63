// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/timelineordering.h"

#include <QPromise>
#include <QThreadPool>

namespace mitra
{

TimelineOrdering::TimelineOrdering(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TimelineOrdering::take);
}

TimelineOrdering::~TimelineOrdering()
{
    m_watcher.cancel(); // the thread keeps nothing of this object
}

void TimelineOrdering::start(const FactsPtr &facts, const ColumnsPtr &columns, const RowSet &rows,
                             const TimelineArrangement &arrangement)
{
    m_watcher.cancel();
    m_isBusy = false;
    if (m_facts != facts)
        m_ranks = {};
    m_facts = facts;
    if (facts->initiatives().size() <= fewInitiatives) {
        emit done(orderTimeline(*facts, columns.get(), rows, arrangement, &m_ranks));
        return;
    }
    m_isBusy = true;
    const auto promise = std::make_shared<QPromise<Answer>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, facts, columns, rows, arrangement, ranks = m_ranks]() mutable {
            const TimelineOrderPtr order =
                orderTimeline(*facts, columns.get(), rows, arrangement, &ranks,
                              [&promise] { return promise->isCanceled(); });
            if (order)
                promise->addResult(Answer{order, ranks});
            promise->finish();
        });
}

void TimelineOrdering::finish()
{
    if (!m_isBusy)
        return;
    m_watcher.waitForFinished();
    take();
}

void TimelineOrdering::take()
{
    // An order that was given up has no result; finish() may have been first.
    if (!m_isBusy || m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    m_isBusy = false;
    const Answer answer = m_watcher.result();
    m_ranks = answer.ranks;
    emit done(answer.order);
}

} // namespace mitra
