// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"
#include "models/series/trajectory.h"

#include <QString>

namespace mitra
{

// "On track", "Cannot be assessed", ...
QString verdictText(Verdict verdict);
// The same with the reason: "Cannot be assessed: no target is stated".
QString verdictText(const Assessment &assessment);
// The same; a verdict on a measure that only stands in for a goal says so: "Read against the
// proxy: stalled".
QString verdictText(const Trajectory &trajectory);
// What they do of whom a title counts that verdict, after "1" or "3": "is on track", "are on
// track". Of a target it says "the target", for a goal of the whole group is no member's own.
QString verdictClause(Verdict verdict, int count);
// Why it cannot be assessed, as a sentence; empty when it can.
QString obstacleText(Obstacle obstacle);
// The same without a capital and a full stop, to follow "Cannot be assessed: " or "Unknown: "; it
// tells more where the assessment knows more ("there is only one value, of 2020").
QString obstacleReason(const Assessment &assessment);

} // namespace mitra
