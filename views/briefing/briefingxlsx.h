// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

namespace mitra
{

// The briefing as a whole workbook in memory, for those who count on: a sheet with its texts and
// contents, a sheet for each figure or table with its numbers and, where they can share an axis, a
// native chart of those cells, and a sheet of sources, numbered as on paper. Numbers are shown in
// the default locale's way, the one the figures were made in. The caller saves it whole or not at
// all. Stopped by the monitor, it answers an error and nothing was written.
Result<QByteArray> briefingToXlsx(const BriefingContent &content,
                                  const ProgressMonitor &monitor = {});

} // namespace mitra
