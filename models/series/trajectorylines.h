// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/trajectory.h"

namespace mitra
{

// The lines that lead to the target of a trajectory whose assessment is made, each with its note:
// the required path, what goes on, and the what-ifs. `observed` are the judged economy's values in
// the order of time.
void addRequiredPath(Trajectory &trajectory, PathShape shape);
void addProjection(Trajectory &trajectory, const std::optional<YearWindow> &window,
                   const QList<YearValue> &observed);
void addPaces(Trajectory &trajectory, const QList<Assumption> &paces);

} // namespace mitra
