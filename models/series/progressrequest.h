// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/progress/assessment.h"
#include "models/progress/paths.h"

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

struct YearWindow {
    int first = 0;
    int last = 0;
    friend bool operator==(const YearWindow &, const YearWindow &) = default;
};

// What is assumed of a goal, in the goal's own unit; only what tells of the goal itself reads it.
struct GoalAssumptions {
    std::optional<Assumption> baseline;
    std::optional<Assumption> workingTarget;
    QList<Assumption> paces;

    friend bool operator==(const GoalAssumptions &, const GoalAssumptions &) = default;
};

// What the Progress page and its figures are asked to show.
struct ProgressRequest {
    GoalId goal; // for whose sake the indicator is shown; empty: it is a supporting one
    IndicatorId indicator;
    EconomyId economy;             // the one that is judged; empty: firstToJudge()
    QList<EconomyId> highlighted;  // at most four drawn in colour, the rest grey
    std::optional<int> baseYear;   // none: 2020 if there is a value, else the nearest later
                                   // year, else the nearest earlier one; never the latest value
                                   // while there is an earlier one
    int compareYear = 2015;        // first of the two compared years
    std::optional<int> secondYear; // the second; none: each one's latest
    // Assumptions in place of what is stated or missing; see targetFor() and questionOf().
    std::optional<Assumption> baseline;
    std::optional<Assumption> workingTarget; // none: the target that applies
    QList<Assumption> paces;                 // what-if scenarios drawn beside, at most four
    PathShape path = PathShape::Straight;
    std::optional<YearWindow>
        window; // years whose straight line is continued; none: base to latest
    std::optional<YearWindow> shownYears; // zoom; none: all
    // Groups whose value is computed here from the members' ("ASEAN-11:population"), see
    // groupvalues.h; drawn beside the members and, when `economy` is one, judged.
    QList<EconomyId> groups;
    GoalAssumptions ofGoal; // beside those above, which are the indicator's

    friend bool operator==(const ProgressRequest &, const ProgressRequest &) = default;
};

// A target or baseline that is tried out: without a name, kept nowhere. None of none.
std::optional<Assumption> tryOut(AssumptionKind kind, const std::optional<YearValue> &at);

// Whether the assumption may stand in a question about that indicator: it speaks of it, or was
// tried out on whatever is shown. A goal's number never does, for it is in the goal's own unit.
bool appliesTo(const Assumption &assumption, const IndicatorId &indicator);

// The assumption that stands for the base, or for the target; null where the request has none that
// names a year and may stand in a question about its indicator.
const Assumption *assumedBaseline(const ProgressRequest &request);
const Assumption *assumedTarget(const ProgressRequest &request);

// The target that applies to an indicator: the working one if it speaks of it; else the stated one
// if the indicator is the goal's official measure in the target's unit and somebody has observed
// it; else the goal's headline number where the goal proxy table lets it be read against this
// measure, divided by the proxy's scale so that it stands in the indicator's own unit; else none. A
// goal's number is read against nothing else, however alike the units look.
std::optional<TargetMark> targetFor(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
