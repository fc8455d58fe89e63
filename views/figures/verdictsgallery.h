// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"
#include "views/figures/figure.h"

namespace mitra
{

// The verdict tables by name: "verdicts" of all indicators, "verdicts:GOAL" of a goal's and
// "verdicts:supporting" of those that serve none; those that have rows.
QStringList verdictFigureNames(const Facts &facts);

// Null when no figure has that name, or it would be empty. Besides those of the list there are
// "verdicts:SCOPE:BASIS" by another basis than the usual, with "all" as the scope of all
// ("verdicts:all:targets"). Judged with what the request assumes.
FigurePtr makeVerdictFigure(const QString &name, const FactsPtr &facts,
                            const ProgressRequest &asked = {});

} // namespace mitra
