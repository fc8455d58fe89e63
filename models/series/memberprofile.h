// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"
#include "models/series/verdictscope.h"

#include <QStringList>

#include <array>

namespace mitra
{

// Where one member state stands on one measure.
struct MemberMeasure {
    IndicatorId indicator;
    QString name;
    QString unit;
    GoalId goal; // empty: a supporting one
    Measure measure = Measure::Proxy;
    std::optional<YearValue> latest; // none: no source has a value of it
    ObservationStatus status = ObservationStatus::Reported;
    SourceId source; // of the latest value
    // Among the members with a value, each by its own latest year; 0: not ranked.
    int rank = 0;
    int ranked = 0;
    // What is known of the whole group: observed or, without a source, worked out here.
    std::optional<YearValue> group;
    QString groupName; // "ASEAN"; "ASEAN-11, weighted by population"
    SourceId groupSource;
    Verdict verdict = Verdict::CannotBeAssessed;
    QString verdictText; // "On track"; "Cannot be assessed: ..."
};

// A goal of the whole group, and what of the member state stands in for it.
struct MemberGoal {
    GoalId goal;
    QString name;
    QString headline;        // "30% of GDP by 2030"; empty: no target is stated
    SourceId targetSource;   // of the headline
    bool isMeasured = false; // an official measure of the goal has a value of the member state
    bool hasProxy = false;   // the rest is about it
    MemberMeasure proxy;     // judged against the goal's number
    QString proxyLabel;      // short
    QString proxyNote;       // why it is not the goal
};

// All that the observations tell of one member state.
struct MemberProfile {
    EconomyId economy;
    VerdictBasis basis = VerdictBasis::Targets;
    QList<MemberGoal> goals;
    QList<MemberMeasure> measures; // judged by the basis; by goal, supporting ones last
    // Those that other members have a value of, or the group, and this one has not.
    QList<MemberMeasure> withoutValue;
    int memberCount = 0;                                                  // of all member states
    std::array<int, size_t(Verdict::CannotBeAssessed) + 1> verdicts = {}; // of `measures`
    int ofOneValue = 0; // of `measures` that cannot be assessed

    int count(Verdict verdict) const { return verdicts[size_t(verdict)]; }
    int assessed() const { return int(measures.size()) - count(Verdict::CannotBeAssessed); }
    bool hasValues() const { return !measures.isEmpty(); }
};

// What is judged of indicators is what isJudged() (verdicttable.h) names. An economy that is no
// member state has a profile without values.
MemberProfile makeMemberProfile(const Facts &facts, const EconomyId &economy, VerdictBasis basis);

// "Malaysia is on track on 20 of 36 measures by trend", without a full stop.
QString memberFinding(const QString &name, const MemberProfile &profile);
// That of every member state, in the order of the facts, at the cost of one table of verdicts.
QStringList memberFindings(const Facts &facts, VerdictBasis basis);

// "1 measure", "36 measures".
QString measuresInWords(qsizetype count);
// "12 on track, 3 stalled", the best verdict first; of those that cannot be assessed too.
QString verdictCountsText(const MemberProfile &profile);

} // namespace mitra
