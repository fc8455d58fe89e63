// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "models/briefing/briefing.h"
#include "models/domain/result.h"

#include <QString>

namespace mitra
{

// The names of the templates, each with its title and what it holds: a line each.
Result<QString> runTemplates();
// The briefing that the command asks for, of a template or saved in the file, with what the command
// says in place of its own settings. One that has no date is of today.
Result<Briefing> askedBriefing(const Command &command, const Facts &facts, const QDate &today);
// Writes the briefing of a template, or one that is saved in the file, as the command says. Nothing
// is printed; on an error a file that was there before is as it was.
Result<QString> runBriefing(const Command &command);

} // namespace mitra
