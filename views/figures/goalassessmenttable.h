// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/goalassessment.h"
#include "models/series/goaloutcome.h"
#include "views/figures/rowsfigure.h"

namespace mitra
{

// The table twin of a goal's assessment: each value, statement and assumption on a row of its own.
RowsFigure::Twin goalAssessmentTable(const Facts &facts, const GoalAssessment &told,
                                     const GoalOutcome &outcome);

} // namespace mitra
