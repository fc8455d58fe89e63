// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/memberslope.h"

namespace mitra
{

// The finding: how many of the members with both values moved the better way, and who moved most.
// Marks the lines it names. `members` counts those without both values too.
QString slopeTitle(MemberSlope &slope, int members, Direction direction);

// The finding with every line's values and the notes, for a screen reader.
QString slopeSentence(const MemberSlope &slope, const QString &measure);

} // namespace mitra
