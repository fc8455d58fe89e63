// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/datapackage.h"

#include "models/domain/resources.h"
#include "models/exchange/packagereader.h"

namespace mitra
{

Result<ChangeSet> readDataPackage(const QString &folder)
{
    useResources();
    return PackageReader(folder).read();
}

} // namespace mitra
