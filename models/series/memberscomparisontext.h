// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/memberscomparison.h"

namespace mitra
{

// How many members have reached the target or are near it: the title, without the year it speaks
// of. Empty without a target or without data.
QString targetFinding(const MembersComparison &comparison);

// The finding of the chosen year, with a target or without.
QString comparisonTitle(const MembersComparison &comparison);

// What a reader must know of the target, the missing values, the years and the estimates.
QStringList comparisonNotes(const MembersComparison &comparison, const Facts &facts,
                            const ProgressRequest &request);

// The finding with every value and the notes, for a screen reader.
QString comparisonSentence(const MembersComparison &comparison, const QString &measure);

} // namespace mitra
