// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/goalsummary.h"

namespace mitra
{

// In the order of the facts.
QList<GoalSummary> summariseGoals(const Facts &facts);

// "The digital goals of ASEAN for 2030", the latest of their targets' years.
QString goalsTitle(const QList<GoalSummary> &goals);
// What a minister has to know of the goals, a finished text each: every goal, who states them and
// how firmly, and what the figures rest on. None is empty.
QStringList goalPoints(const Facts &facts, const QList<GoalSummary> &goals);
// The conflicts in which a source that carries the goals has a part: they say how far to trust it.
QStringList goalConflicts(const Facts &facts);

} // namespace mitra
