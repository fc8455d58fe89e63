// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/method.h"
#include "models/series/progressrequest.h"

#include <vector>

namespace mitra
{

// What the methods are asked of one measure and one economy, with the memory that input() points
// into; so it must outlive what input() returns.
struct Judging {
    IndicatorId indicator;
    EconomyId economy; // empty when no economy has a value
    QString name;      // of the economy or of the group that is computed here
    QString unit;      // as stored
    std::optional<TargetMark> target;
    bool isBaselineAssumed = false;
    Question question;               // see questionOf()
    std::vector<YearValue> observed; // preferred readings, reported and estimated; a group's
                                     // computed values
    std::vector<double> peers;       // latest values of the member states, for the OECD distance
    std::optional<double> lowest;    // natural limits of the measure
    std::optional<double> highest;

    MethodInput input() const;
};

// Of the request's own economy; where it is empty, of firstToJudge().
Judging judgingOf(const Facts &facts, const ProgressRequest &request);
// Of another economy or computed group (groupvalues.h), all else as requested.
Judging judgingOf(const Facts &facts, const ProgressRequest &request, const EconomyId &economy);

} // namespace mitra
