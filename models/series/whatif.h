// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/scenario.h"
#include "models/series/pacerange.h"
#include "models/series/trajectory.h"

namespace mitra
{

inline constexpr qsizetype mostWhatIfs = 4; // the look has four colours that tell lines apart

// One assumed pace, carried on from the latest value of the judged economy.
struct WhatIfPace {
    Assumption assumption;
    QString name;          // "“Fast”", "tried out"
    QList<YearValue> line; // latest to target year, a value a year, within natural limits
    Scenario scenario;
    QString verdict;  // "In time", "Late", ...
    QString sentence; // "2.2 points a year reaches 95% in 2029", no full stop
};

// The same question for a member, or for a group that is computed here.
struct WhatIfMember {
    EconomyId economy;
    QString name;
    bool isGroup = false;
    std::optional<YearValue> latest; // none: no data, and nothing else is known
    ObservationStatus latestStatus = ObservationStatus::Reported;
    SourceId source;
    std::optional<int> baseYear;      // of the pace so far
    std::optional<double> soFar;      // units a year
    std::optional<double> needed;     // units a year; none when met or without a target ahead
    std::optional<Scenario> atSoFar;  // if the pace so far goes on
    std::optional<Assumption> chosen; // the assumed pace that applies: the one tried out, else the
                                      // first
    std::optional<Scenario> atChosen;
    bool isMet = false;
};

// What if the measure moved by so much a year: the judged economy on several assumed paces, the
// pace that the target asks for, and the same for every member, as numbers and finished sentences.
struct WhatIf {
    IndicatorId indicator;
    QString unit; // as stored
    std::optional<Direction> direction;
    // From the years that are shown on; without points when there is no data.
    EconomySeries judged;
    std::optional<YearValue> latest;
    ObservationStatus latestStatus = ObservationStatus::Reported;
    std::optional<TargetMark> target;
    int horizon = 2030;              // the target year, else 2030
    std::optional<YearValue> base;   // of the pace so far
    std::optional<double> soFar;     // units a year
    std::optional<double> needed;    // units a year from the latest value on
    std::optional<Scenario> atSoFar; // if the pace so far goes on
    QList<YearValue> soFarLine;      // as WhatIfPace::line
    PaceRange range;
    QList<WhatIfPace> paces;     // those of the request that apply, at most four
    QList<WhatIfMember> members; // in the file's order, then the computed groups asked for

    QString title;
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;

    QString membersTitle;
    QString membersSubtitle;
    QString membersSentence;
    QStringList membersNotes;
    QList<SourceId> membersSources;
};

WhatIf makeWhatIf(const Facts &facts, const ProgressRequest &request);

// What is asked of a pace on the judged economy's latest value; there must be one.
ScenarioQuestion scenarioQuestion(const WhatIf &whatIf, double pace);

} // namespace mitra
