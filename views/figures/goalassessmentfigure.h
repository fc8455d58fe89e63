// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"
#include "views/figures/sheetfigure.h"

namespace mitra
{

// All that can be told of one goal of 2030 on a sheet: the number in large letters with its verdict
// and the proxies on an axis; what is stated and how firmly; the official value or its absence; the
// pace that an assumed baseline asks for; every measure that speaks of the goal; the outcome; and
// what is missing.
class GoalAssessmentFigure : public SheetFigure
{
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalAssessmentFigure)

public:
    // Of the request, its goal and the assumptions that speak of it count. The goal must exist.
    GoalAssessmentFigure(const FactsPtr &facts, const ProgressRequest &request);
};

} // namespace mitra
