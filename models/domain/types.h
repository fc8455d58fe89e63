// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/id.h"
#include "models/domain/partialdate.h"
#include "models/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// The rows of fact, one plain struct a table of the data package. Blank text and empty optionals
// mean "not known", never zero. Every fact names its source.
namespace mitra
{

enum class Language { English, Malay, Indonesian };

struct LocalName {
    QString en;
    QString ms;
    QString id;

    const QString &in(Language language) const
    {
        switch (language) {
        case Language::Malay:
            return ms;
        case Language::Indonesian:
            return id;
        case Language::English:
            break;
        }
        return en;
    }
};

struct Source {
    SourceId id;
    QString title;
    QString publisher;
    PartialDate published; // null: not dated
    QString url;
    QString language; // ISO 639-1
    QString licence;
};

struct Economy {
    EconomyId id;
    QString iso3;
    QString name;
    EconomyKind kind = EconomyKind::Member;
    QDate memberSince; // invalid for a group
};

struct Framework {
    FrameworkId id;
    QString name;
    std::optional<int> periodStart;
    std::optional<int> periodEnd;
    PartialDate adoptedOn;
    SourceId source;
};

struct Outcome {
    OutcomeId id;
    FrameworkId framework;
    QString code;
    QString title;
    SourceId source;
};

struct Action {
    ActionCode code;
    QString title;
    OutcomeId outcome;
    QString priority;
    QString note;
    SourceId source;
};

struct Goal {
    GoalId id;
    LocalName name;
    QString statement;
    QString outcome;
    FrameworkId framework;
    SourceId source;
    QString standing; // what the goal rests on, in words
};

// Our own mapping, not the sources': the measure shown beside a goal because nobody measures the
// goal itself, and the goal's place among the goals. `scale` turns the indicator's unit into the
// goal's (100 for an index of 0 to 1).
struct GoalProxy {
    GoalId goal;
    IndicatorId indicator;
    double scale = 1;
    int position = 0; // the goal is shown in this place, from 1; 0: last
    QString label;    // short name of the measure
    QString note;     // why it is not the goal
};

struct Theme {
    ThemeId id;
    LocalName name;
    GoalId goal; // empty: serves no goal of 2030 directly (our mapping)
};

struct Partner {
    PartnerId id;
    LocalName name;
    PartnerKind kind = PartnerKind::Other;
    QString iso2;
    std::optional<int> sinceYear;
    SourceId source;
};

struct Target {
    GoalId goal;
    TargetKind kind = TargetKind::Headline;
    EconomyId economy;
    double value = 0;
    QString unit;
    int year = 0;
    SourceId source;
};

struct Indicator {
    IndicatorId id;
    GoalId goal; // empty: context, bound to no goal
    QString name;
    QString definition;
    QString unit;
    Direction direction = Direction::Higher;
    Measure measure = Measure::Proxy;
    SourceId source;
};

struct Observation {
    IndicatorId indicator;
    EconomyId economy;
    int year = 0;
    double value = 0;
    ObservationStatus status = ObservationStatus::Reported;
    bool preferred = true; // false: another source's reading of the same case; see note
    QString note;
    SourceId source;
};

// An amount in the currency's minor units (cents, or yen for JPY), so that nothing is rounded.
struct Money {
    qint64 minorUnits = 0;
    QString currency; // ISO 4217
    MoneyKind kind = MoneyKind::Unknown;
};

struct PartnerLink {
    PartnerId partner;
    PartnerRole role = PartnerRole::Partner;
    QString note;
    SourceId source;
};

struct EconomyLink {
    EconomyId economy;
    EconomyRole role = EconomyRole::Participant;
    QString note;
    SourceId source;
};

struct SupportingSource {
    SourceId source;
    QString supports; // columns it supports, parted by ";"
};

struct Initiative {
    InitiativeId id;
    QString title;
    QString summary;
    FrameworkId framework;
    ThemeId theme;
    InitiativeId parent;
    std::optional<int> startYear;
    std::optional<int> endYear;
    InitiativeStatus status = InitiativeStatus::Unknown;
    std::optional<Money> budget;
    SourceId source;
    QString quoteHint;
    QString note;

    QList<PartnerLink> partners;
    QList<EconomyLink> economies;
    QList<OutcomeId> outcomes;
    QList<SupportingSource> furtherSources;
};

struct Milestone {
    PartialDate date;
    QString title;
    QString kind;
    FrameworkId framework;
    SourceId source;
};

struct Statement {
    StatementId id;
    QString text;
    std::optional<double> value;
    QString unit;
    std::optional<int> year;
    StatementKind kind = StatementKind::Result;
    FrameworkId framework;
    QString confidence; // ours
    QString note;
    SourceId source;
};

struct Conflict {
    ConflictId id;
    QString topic;
    QString readingA;
    SourceId sourceA;
    QString readingB;
    SourceId sourceB;
    std::optional<Reading> used; // none: both are shown
    QString why;
};

// A selection somebody keeps under a name. Not a fact, so it has no source; who saved it and when
// is in the history.
struct SavedSelection {
    QString name;
    QString selection; // Selection::toText(); blank: everything
    QString note;
};

// A briefing somebody keeps under a name to go on with.
struct SavedBriefing {
    QString name;    // its key
    QString content; // Briefing as JSON, see models/briefing/briefingjson.h
    friend bool operator==(const SavedBriefing &, const SavedBriefing &) = default;
};

// A briefing that went out: what it said and on which facts, never changed afterwards. The printed
// PDF itself is in the file under its hash and is read when somebody asks for it.
struct IssuedBriefing {
    QString id; // its key: "2026-11-26-1", the day of issue and a number
    QString title;
    QDateTime issuedAt; // UTC
    QString issuedBy;
    QString revision; // of the facts it was printed from
    QString content;  // Briefing as JSON
    QString sha256;   // of the PDF, in lower-case hexadecimal digits
    int pages = 0;
    friend bool operator==(const IssuedBriefing &, const IssuedBriefing &) = default;
};

// A number somebody sets to judge by because no source states it: never a fact, so it has no source
// but an author and a reason, and it is marked wherever it shows. It speaks of a goal or of an
// indicator, never of both, in the unit of that goal's headline target or of the indicator.
struct Assumption {
    QString name; // its key
    AssumptionKind kind = AssumptionKind::Target;
    GoalId goal;
    IndicatorId indicator;
    EconomyId economy;       // empty: whoever is judged
    std::optional<int> year; // of a baseline or target; none for a pace
    double value = 0;        // of a pace: units a year from the latest value on
    QDate madeOn;
    QString author;
    QString reason;
    friend bool operator==(const Assumption &, const Assumption &) = default;
};

} // namespace mitra
