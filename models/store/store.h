// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "models/store/changeset.h"

#include <memory>

namespace mitra
{

// An open Mitra file. Belongs to the thread that opened it. Only models/store speaks SQL.
class Store
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // Opens an existing Mitra file: verifies that it is one, migrates an older schema (a copy of
    // the file is made before), refuses a newer one. A file or folder that cannot be written opens
    // for reading; access() says so.
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

    // Integrity, foreign keys, schema version; the first thing that is wrong.
    virtual Result<void> check() = 0;
    // A whole copy, also of what is still in the write-ahead log.
    virtual Result<void> backup(const QString &path) = 0;
};

} // namespace mitra
