// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/connection.h"

#include <QStringList>

namespace mitra
{

// The schema's numbered scripts, ":/mitra/sql/NNN-title.sql".
int latestSchemaVersion();
// The statements of one script, in order.
Result<QStringList> schemaScript(int version);
// Brings the schema from one version to another, each step in a transaction of its own.
Result<void> migrate(Connection &connection, int from, int to);
// Copies the file to "<name>.before-schema-N.mitra" beside it; the copy's path. Never overwrites.
Result<QString> copyBeforeMigration(Connection &connection, int newVersion);
// Writes a whole, checked copy under a new name that appears at once or not at all.
Result<void> copyWhole(Connection &connection, const QString &path);

} // namespace mitra
