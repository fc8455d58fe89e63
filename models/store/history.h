// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/changeset.h"
#include "models/store/connection.h"

#include <QCryptographicHash>

namespace mitra
{

// A row of the table `change`.
struct LoggedChange {
    qint64 seq = 0;
    QString field;
    QString operation;
    QString table;
    QString rowKey;
    QString oldValue; // JSON; null: none
    QString newValue;
};

// The chain of hashes: each change set's is made of the one before and of its own content, so a
// history that was tampered with or lost a link no longer adds up.
class ChangeSetHash
{
public:
    ChangeSetHash(const QString &previous, const QString &madeAt, const QString &who,
                  const QString &why);
    void add(const LoggedChange &change);
    QString result() const;

private:
    QCryptographicHash m_hash;
};

// The hash of the last change set; empty in a file without any.
Result<QString> lastHash(Connection &connection);
// The hash of the last change set that changed what figures show: a fact or an assumption. What
// people keep beside, such as a briefing, leaves it as it was.
Result<QString> lastHashOfFacts(Connection &connection);
QString revisionOf(const QString &hash);

// The last first; 0: all.
Result<QList<HistoryEntry>> readHistory(Connection &connection, int limit);
Result<ChangeSet> readChangeSet(Connection &connection, ChangeSetId id);
// Says which change set does not add up.
Result<void> verifyHistory(Connection &connection);

} // namespace mitra
