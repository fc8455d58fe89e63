// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "models/domain/result.h"

#include <QString>

namespace mitra
{

// The names of the templates, each with its title and what it holds: a line each.
Result<QString> runTemplates();
// Writes the briefing of a template, or one that is saved in the file, as the command says. Nothing
// is printed; on an error a file that was there before is as it was.
Result<QString> runBriefing(const Command &command);

} // namespace mitra
