// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QDeadlineTimer>
#include <QThread>

namespace mitra
{

// All or nothing: rolled back when it goes without a commit.
class Transaction
{
public:
    enum class Kind { Read, Write };

    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin(Kind kind);
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_isOpen = false;
};

// Does the work in a transaction that takes the right to write at once, and does the whole of it
// again when somebody else was in the way (trap 3), for as long as the busy timeout.
template <typename Work>
auto inWriteTransaction(Connection &connection, Work work) -> decltype(work())
{
    constexpr int maxAttempts = 20;
    const QDeadlineTimer deadline(connection.busyTimeoutMs());
    for (int attempt = 1;; ++attempt) {
        connection.forgetFailure();
        const auto once = [&]() -> decltype(work()) {
            Transaction transaction(connection);
            if (const Result<void> begun = transaction.begin(Transaction::Kind::Write); !begun)
                return begun.error();
            auto done = work();
            if (!done)
                return done;
            if (const Result<void> committed = transaction.commit(); !committed)
                return committed.error();
            return done;
        };
        auto done = once();
        if (done || connection.lastFailure() != dialect::Failure::Busy || attempt == maxAttempts ||
            deadline.hasExpired())
            return done;
        QThread::msleep(10);
    }
}

} // namespace mitra
