// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/progressmonitor.h"
#include "models/domain/result.h"

#include <QString>

#include <functional>

class QWidget;

namespace mitra
{

// Runs work on a thread of its own while the window stays alive. After half a second a progress
// dialog appears, whose Cancel makes the monitor answer false. Returns what the work returned.
Result<void> runTask(QWidget *parent, const QString &label,
                     const std::function<Result<void>(const ProgressMonitor &)> &work);

} // namespace mitra
