// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

namespace mitra
{

// Writes every figure of the briefing as SVG and PNG into a new folder of that name within
// `parent`, and answers its path. The folder appears whole or not at all, and never takes the place
// of another: a name that is taken gets a number.
Result<QString> savePictures(const BriefingContent &content, const QString &parent,
                             const QString &name, const ProgressMonitor &monitor = {});

} // namespace mitra
