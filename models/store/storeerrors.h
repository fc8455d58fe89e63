// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/dialect.h"

#include <QString>

// The sentences a person reads when a Mitra file cannot be opened, read or written: what happened,
// what is safe, what to do.
namespace mitra::errors
{

Error notThere(const QString &path);
Error isFolder(const QString &path);
Error isEmpty(const QString &path);
Error notReadable(const QString &path, const QString &detail);
Error notADatabase(const QString &path);
Error foreignDatabase(const QString &path, quint32 applicationId);
Error damaged(const QString &path, const QString &detail);
Error newerSchema(const QString &path, int found, int known);
Error olderSchemaReadOnly(const QString &path, int found, int known);
Error noDriver(const QString &driver, const QString &package);
Error alreadyThere(const QString &path);
Error cannotCreate(const QString &path, const QString &detail);
// For a new file that was not built; the cause is worded for a file that is there.
Error notBuilt(const QString &path, const Error &cause);
Error logNotReadable(const QString &path);
Error settingRefused(const QString &path, const QString &setting);
Error openedReadOnly(const QString &path);
Error stopped();
// The program itself lacks something it was built with.
Error incompleteProgram(const QString &detail);
// The change set itself cannot be right: a bug or a bad import, not the file.
Error impossibleChange(const QString &path, const QString &detail);
// What is to be changed is no longer as the change set says.
Error changedMeanwhile(const QString &path);
Error derivedFromOldFacts(const QString &path);
Error noSuchRevision(const QString &path, const QString &revision);
Error noSuchPrint(const QString &path, const QString &sha256);
// The print the file holds is not the one that was issued.
Error printChanged(const QString &path, const QString &sha256);
Error noSuchChangeSet(const QString &path, qint64 id);

// For a failed statement.
Error fromFailure(const QString &path, dialect::Failure failure, const QString &detail);

} // namespace mitra::errors
