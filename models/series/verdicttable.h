// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"
#include "models/series/verdictscope.h"

#include <QStringList>

#include <array>
#include <vector>

namespace mitra
{

// One indicator of one economy. Texts are made when they are asked for, see verdicttabletext.h.
struct VerdictCell {
    Verdict verdict = Verdict::CannotBeAssessed;
    OwnVerdict own = OwnVerdict::None; // in the method's words
    MethodObstacle obstacle = MethodObstacle::None;
    Obstacle general = Obstacle::None;
    std::optional<double> value; // the method's number: share of way to share of time, or growth
    Question question;           // what was judged; without a target when the basis is a trend
    bool isBaselineAssumed = false;
    bool isTargetAssumed = false;
    SourceId source; // of the latest value

    bool hasValues() const { return question.latest.has_value(); }
    bool isAssessed() const { return verdict != Verdict::CannotBeAssessed; }
};

struct VerdictRow {
    IndicatorId indicator;
    QString name;
    QString unit;
    GoalId goal;                      // empty: a supporting one
    std::optional<TargetMark> target; // none for all bases but Targets
    std::vector<VerdictCell> cells;   // one an economy
};

struct VerdictColumn {
    EconomyId economy;
    QString name;
    QString code; // short, for narrow places: ISO 3166 alpha-3, else the id
};

struct VerdictCounts {
    std::array<int, size_t(Verdict::CannotBeAssessed) + 1> of = {}; // series with a value
    int withoutValues = 0;                                          // cells that have none

    int count(Verdict verdict) const { return of[size_t(verdict)]; }
    int series() const; // all that have a value
    int assessed() const { return series() - count(Verdict::CannotBeAssessed); }
};

// All indicators by ASEAN and its members, each cell a verdict.
struct VerdictTable {
    VerdictBasis basis = VerdictBasis::Targets;
    VerdictScope scope;
    QList<VerdictColumn> columns;
    std::vector<VerdictRow> rows; // by goal, within it as the facts have them; supporting ones last
    VerdictCounts counts;         // of the rows that are here
    int withoutTarget = 0;        // rows that no target applies to
    int leftOut = 0;              // indicators that were not judged, see isJudged()
    int notAssessable = 0;        // indicators left out because the scope says so
    QString title;                // "By trend (1% rule): of 513 series 212 are on track, ..."
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources; // of the values judged, those of most values first
};

// Whether an indicator is one of the table: it has observed values, the same number means the same
// in two places (no national currencies), and it is more than a size: people, money and counts that
// serve no goal say how large an economy is, not how it does.
bool isJudged(const Facts &facts, const Indicator &indicator);

// `request` is what the page shows: its base year, baseline and working target hold for its own
// indicator alone, so that each cell says what the page will say when it is followed; and a
// baseline holds for the judged economy alone.
VerdictTable makeVerdictTable(const Facts &facts, const ProgressRequest &request,
                              VerdictBasis basis, const VerdictScope &scope = {});

} // namespace mitra
