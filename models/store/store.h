// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/factchange.h"
#include "models/domain/facts.h"
#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "models/store/changeset.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace mitra
{

// An open Mitra file. Belongs to the thread that opened it. Only models/store speaks SQL.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };
    // From so many initiatives on it pays to keep in the file what is worked out from them.
    static constexpr qsizetype manyInitiatives = 50'000;

    // Opens an existing Mitra file: verifies that it is one and, up to 64 MB, that it is whole
    // (check() tells of larger ones, in seconds); migrates an older schema (a copy of the file is
    // made before), refuses a newer one. A file or folder that cannot be written opens for reading;
    // access() says so.
    static Result<std::unique_ptr<Store>> open(const QString &path,
                                               Access wanted = Access::ReadWrite);
    // Builds a new file from facts as one change set; the file appears whole or not at all.
    // Refuses to overwrite.
    static Result<std::unique_ptr<Store>> create(const QString &path, const ChangeSet &content);

    virtual ~Store() = default;

    virtual QString path() const = 0;
    virtual Access access() const = 0;
    virtual Result<FactsPtr> load(const ProgressMonitor &monitor = {}) = 0;

    // Writes rows and history in one immediate transaction, or nothing.
    virtual Result<ChangeSetId> apply(const ChangeSet &changes) = 0;
    virtual Result<QList<HistoryEntry>> history(int limit = 0) = 0;
    // The change set that was applied under that id, ready to be inverted (undo).
    virtual Result<ChangeSet> changeSet(ChangeSetId id) = 0;
    // What each change set did to one row, or to rows that belong to it (the partners of an
    // initiative), the last first. None for a row that never was in the file.
    virtual Result<QList<FactChange>> historyOf(const QString &table, const QString &id) = 0;

    // What became of each row of fact since that revision, up to now, by table: every change set
    // after it taken together, so that what was put in and taken out again is none. The revision
    // may be any change set's, also of one that changed no fact; an unknown one is an Error that
    // names it.
    virtual Result<QList<RowDifference>> differencesSince(const QString &revision) = 0;
    // The print of an issued briefing by its hash, byte for byte; an Error when the file does not
    // hold it, or when what it holds does not add up to the hash.
    virtual Result<QByteArray> issuedPrint(const QString &sha256) = 0;

    // Bytes worked out from the facts, kept in the file so that opening it needs not work them out
    // again. They belong to the facts this store loaded last: none before load(), when nothing was
    // kept under that name, when anybody changed a fact since, or when they do not come back as
    // they were written. The name holds the version of the form the caller gave them.
    virtual Result<std::optional<QByteArray>> derived(const QString &name) = 0;
    // Keeps them; a file open for reading stays as it is, and that is no error. Refuses when the
    // file was changed since this store loaded it, also by apply(): load() first. Anybody's later
    // change of a fact takes them out; changes of what people keep do not.
    virtual Result<void> keepDerived(const QString &name, const QByteArray &bytes) = 0;

    // Integrity, foreign keys, schema version, issued prints; the first thing that is wrong.
    virtual Result<void> check() = 0;
    // A whole copy, also of what is still in the write-ahead log.
    virtual Result<void> backup(const QString &path) = 0;
};

} // namespace mitra
