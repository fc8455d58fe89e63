// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/changeset.h"
#include "models/store/connection.h"
#include "models/store/history.h"
#include "models/store/sqlstatement.h"
#include "models/store/tables.h"

#include <map>
#include <memory>

namespace mitra
{

// Writes one change set, rows and log, inside the caller's transaction.
class ChangeWriter
{
public:
    explicit ChangeWriter(Connection &connection);

    Result<ChangeSetId> write(const ChangeSet &set);

private:
    Result<void> writeHead(ChangeSetId id, const ChangeSet &set, const QList<LoggedChange> &log);
    Result<void> writeLog(ChangeSetId id, const QList<LoggedChange> &log);
    Result<void> writeRow(const RowChange &change);
    Result<void> insertRow(const SchemaTable &table, const RowChange &change);
    Result<void> updateRow(const SchemaTable &table, const RowChange &change);
    Result<void> deleteRow(const SchemaTable &table, const RowChange &change);
    // The change that brings the as-of date up to the change set's day; none when it is, or when
    // no fact changes.
    Result<QList<RowChange>> asOfChange(const ChangeSet &set);

    Connection &m_connection;
    std::map<const SchemaTable *, std::unique_ptr<SqlStatement>> m_inserts; // prepared once a table
};

} // namespace mitra
