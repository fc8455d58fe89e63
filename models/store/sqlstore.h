// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/connection.h"
#include "models/store/fileprobe.h"
#include "models/store/store.h"

namespace mitra
{

// The Store over one SQLite file.
class SqlStore final : public Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString &path, Access wanted,
                                               const Surroundings &surroundings);
    static Result<std::unique_ptr<Store>> create(const QString &path, const ChangeSet &content,
                                                 const Surroundings &surroundings);

    QString path() const override { return m_path; }
    Access access() const override { return m_access; }
    Result<FactsPtr> load(const ProgressMonitor &monitor) override;
    Result<ChangeSetId> apply(const ChangeSet &changes) override;
    Result<QList<HistoryEntry>> history(int limit) override;
    Result<ChangeSet> changeSet(ChangeSetId id) override;
    Result<QList<FactChange>> historyOf(const QString &table, const QString &id) override;
    Result<QList<RowDifference>> differencesSince(const QString &revision) override;
    Result<QByteArray> issuedPrint(const QString &sha256) override;
    Result<std::optional<QByteArray>> derived(const QString &name) override;
    Result<void> keepDerived(const QString &name, const QByteArray &bytes) override;
    Result<void> check() override;
    Result<void> backup(const QString &path) override;

private:
    SqlStore() = default;
    Result<void> connect();
    Result<void> bringUpToDate();
    // A file opened as one that nobody changes is opened anew before each use, for somebody with
    // more rights may have changed it.
    Result<void> refresh();
    // Another mark than before: somebody else has written to the file meanwhile. Blank: somebody is
    // at it just now.
    Result<QString> writersMark();

    QString m_path;
    Access m_access = Access::ReadWrite;
    Surroundings m_surroundings;
    std::unique_ptr<Connection> m_connection;
    QString m_openedStamp;               // size and time of the file, read before it was opened
    std::optional<QString> m_loadedMark; // none: nothing loaded, or changed by us since
};

} // namespace mitra
