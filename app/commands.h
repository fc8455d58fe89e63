// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "models/domain/result.h"

#include <QString>

namespace mitra
{

// The commands that need no window; those of briefings are in briefingcommand.h. Each answers what
// is to be printed on standard output (often nothing) or why it could not be done; none leaves a
// half-written file.
Result<QString> runCheck(const Command &command);
Result<QString> runExport(const Command &command);
// The rows or counts that a selection leaves.
Result<QString> runSelect(const Command &command);
Result<QString> runFigureList(const Command &command);
Result<QString> runFigure(const Command &command);
Result<QString> runScreenshots(const Command &command);

} // namespace mitra
