// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "models/store/changeset.h"
#include "models/store/store.h"

namespace mitra
{

// Reads a tabular data package (folder or resource path holding datapackage.json and CSV files)
// as the insertions that build a Mitra file. Every value is checked against the package's schema;
// the error names file, line and column.
Result<ChangeSet> readDataPackage(const QString &folder);

// Writes the store's facts as a data package into a folder (made if missing). Rows are sorted by
// key, numbers in their shortest form, so equal facts give equal bytes. Existing files of other
// names stay; on an error or when stopped the old files are whole.
Result<void> writeDataPackage(Store &store, const QString &folder,
                              const ProgressMonitor &monitor = {});

} // namespace mitra
