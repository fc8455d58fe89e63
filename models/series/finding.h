// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/trajectory.h"

namespace mitra
{

// The finding of a trajectory as its title: computed from the assessment, so that it cannot say
// more than the numbers do. Without a target it only tells the latest value and where it came from.
QString findingTitle(const Facts &facts, const ProgressRequest &request,
                     const Trajectory &trajectory);

// The finding with its numbers, for a screen reader: two or three sentences.
QString findingSentence(const Facts &facts, const ProgressRequest &request,
                        const Trajectory &trajectory);

} // namespace mitra
