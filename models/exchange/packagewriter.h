// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

namespace mitra
{

struct PackageFile {
    QString name;
    QByteArray content;
};

// The facts as the files of a data package, its description last. Equal facts give equal bytes.
Result<QList<PackageFile>> packageFiles(const Facts &facts);

} // namespace mitra
