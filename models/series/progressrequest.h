// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/progress/assessment.h"

#include <QList>

#include <optional>

namespace mitra
{

// Where a target line comes from, because a line on paper is read as official.
enum class TargetOrigin {
    Stated,  // a source states it for this very measure
    Proxy,   // the goal's number, read against a measure that is not the goal's
    Working, // set by the user: an assumption
};

struct TargetMark {
    YearValue at;
    TargetOrigin origin = TargetOrigin::Stated;
    QString label;   // "2030 goal 30%, read against a proxy"
    SourceId source; // empty for a working target
};

// What the Progress page and its figures are asked to show.
struct ProgressRequest {
    IndicatorId indicator;
    EconomyId economy;            // the one that is judged; empty: ASEAN, else the first
                                  // member with data
    QList<EconomyId> highlighted; // at most four drawn in colour, the rest grey
    std::optional<int> baseYear;  // none: 2020 if there is a value, else the nearest later
                                  // year, else the nearest earlier one; never the latest value
                                  // while there is an earlier one
    int compareYear = 2015;       // first dot of the members' dumbbells
    std::optional<YearValue> workingTarget; // none: the target that applies, see targetFor()
};

// The target that applies to an indicator: the working one; else the stated one if the indicator is
// the goal's official measure in the target's unit and somebody has observed it; else the goal's
// headline number where the goal proxy table lets it be read against this measure, divided by the
// proxy's scale so that it stands in the indicator's own unit; else none. A goal's number is read
// against nothing else, however alike the units look.
std::optional<TargetMark> targetFor(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
