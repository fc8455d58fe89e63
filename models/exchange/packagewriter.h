// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace mitra
{

struct PackageFile {
    QString name;
    QByteArray content;
};

// Answers the print of an issued briefing by its hash, see Store::issuedPrint().
using PrintOf = std::function<Result<QByteArray>(const QString &sha256)>;

// The facts as the files of a data package, its description last. Equal facts give equal bytes.
// Briefings that were issued take their prints along; a print that cannot be read is an error.
Result<QList<PackageFile>> packageFiles(const Facts &facts, const PrintOf &printOf);

} // namespace mitra
