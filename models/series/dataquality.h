// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace mitra
{

// How sure one can be of what an indicator says of progress, the worst first. A judgement by rules
// of ours (see qualityrule); no source grades its data so.
enum class Sureness { NotEnough, WithCare, Sound };

// The rules, in the order their reasons are told. An indicator that breaks one of the first three
// has not enough data; one that breaks any other is to be used with care.
enum class QualityRule {
    FewMembers,     // fewer than half of the member states have an observed value
    NoSecondValue,  // no member state has observed values of two years
    Outdated,       // the latest observed value is too old
    MembersMissing, // fewer than four in five member states, or of their people
    Ageing,         // the latest observed value is old
    ShortSeries,    // the median member with a value has too few for an interval
    SparseYears,    // a small share of the member-years is filled
    MostlyEstimates,
    Disputed, // another reading, or a listed conflict
};

// The limits of the rules. A value at the limit itself is still good.
namespace qualityrule
{
inline constexpr double leastMembers = 0.5;   // of the member states, for any verdict
inline constexpr double mostMembers = 0.8;    // of the member states and of their people
inline constexpr int outdatedAfterYears = 5;  // between the latest value and the as-of year
inline constexpr int ageingAfterYears = 3;    // the same; as in the Overview's line of evidence
inline constexpr int leastPoints = 5;         // values of a member, for an interval of its trend
inline constexpr double leastFilled = 1. / 3; // of the member-years
inline constexpr double mostEstimates = 0.5;  // of the observed values
inline constexpr int yearsFrom = 2015;        // where counting member-years begins
} // namespace qualityrule

// What is known of an indicator's data. Observed means reported or estimated, preferred and a
// number; a projection is not observed.
struct IndicatorQuality {
    IndicatorId indicator;
    QString name;
    GoalId goal; // empty: context
    Measure measure = Measure::Proxy;

    int members = 0;                       // member states there are
    int withValue = 0;                     // of these, with any observed value
    std::optional<double> populationShare; // that they hold, 0 to 1; none: not known of all
    // Filled member-years over all, from 2015, or the first year if that is later or every value is
    // older, to the latest year; 0 to 1. None without an observed value of a member.
    std::optional<double> filled;
    int filledFrom = 0;
    // Of the members' observed values; of the other economies' where no member has one.
    int firstYear = 0; // 0: nothing observed
    int latestYear = 0;
    std::optional<int> age; // years from the latest year to the as-of year, 0 when it is later
    int values = 0;
    int estimates = 0; // of `values`
    bool isOfGroupOnly = false;

    double medianPoints = 0; // observed years of the members that have any
    int mostPoints = 0;      // of one member
    int projections = 0;     // preferred readings that are projections
    int readings = 0;        // all rows
    int otherReadings = 0;   // of these, not preferred
    int conflicts = 0;       // listed conflicts that speak of it, see conflictsOf()
    QList<SourceId> sources; // of all rows, in their order

    Sureness sureness = Sureness::NotEnough;
    // In the order of QualityRule, also those that follow from another (outdated is ageing too), so
    // that their number tells how bad it is.
    QList<QualityRule> broken;
    QStringList reasons; // sentences, each fact once; empty when nothing is to be said against it
};

// An unknown indicator has no data and is not sure.
IndicatorQuality qualityOf(const Facts &facts, const IndicatorId &indicator);

// All indicators, or those of one goal, worst first: by verdict, then most rules broken, then
// fewest members with a value, then fewest member-years filled, then by name.
struct DataQuality {
    std::optional<GoalId> goal; // none: all; empty: those bound to no goal
    QList<IndicatorQuality> rows;
    int notEnough = 0;
    int withCare = 0;
    int sound = 0;
    QString title; // "14 of 67 indicators do not have enough data to judge progress"
    QString subtitle;
    QString sentence;
    QStringList notes;       // the rules, labelled as ours
    QList<SourceId> sources; // those behind most readings first
};
DataQuality weighQuality(const Facts &facts, const std::optional<GoalId> &goal = {});

} // namespace mitra
