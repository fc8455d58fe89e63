// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QCoreApplication>
#include <QString>

// The sentences a person reads when a file cannot be taken in or given out.
namespace mitra::errors
{

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(mitra::Exchange)
};

Error cannotRead(const QString &path, const QString &detail);
Error cannotWrite(const QString &path, const QString &detail);
Error isAFolder(const QString &path);
Error noFolder(const QString &path);
Error stoppedWriting(const QString &path);
// What is wrong, as the end of a sentence: "it has 3 values where the header names 4".
Error badLine(const QString &fileName, int line, const QString &what);
Error badCell(const QString &fileName, int line, const QString &column, const QString &what);
Error badPackage(const QString &fileName, const QString &what);

} // namespace mitra::errors
