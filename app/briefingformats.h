// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"
#include "views/briefing/briefingcontent.h"

namespace mitra
{

// What the name of a briefing's file may end in, without the dot, the usual one first.
QStringList briefingEndings();

// The briefing as a whole file of that ending, printed as its own settings say. An unknown ending,
// and work that was stopped or failed, are errors: nothing was written.
Result<QByteArray> briefingBytes(const BriefingContent &content, const QString &ending,
                                 const ProgressMonitor &monitor = {});

} // namespace mitra
