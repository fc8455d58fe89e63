// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/trajectory.h"

namespace mitra
{

// The years from the first to the last thing that is drawn of a trajectory; 0 to 0 for nothing.
YearWindow drawnYears(const Trajectory &trajectory);

// The milestones in those years that belong to a measure: those of the framework of its goal; of a
// measure without a goal those of the digital masterplans.
QList<Milestone> milestonesFor(const Facts &facts, const Indicator &indicator,
                               const YearWindow &years);

} // namespace mitra
