// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/progress/assessment.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace mitra
{

// The members at one time. Membership is dated data, so ASEAN-10 and ASEAN-11 are two groups.
struct MemberGroup {
    QString name; // "ASEAN-11": the facts' group and how many members it had
    QDate since;  // the day from which it had these members
    QList<EconomyId> members;
};
// The groups of the facts, the newest first: one for each day on which somebody joined.
QList<MemberGroup> memberGroups(const Facts &facts);

enum class Weight { Population, Gdp };

// The indicators that weigh: the one place that names them.
IndicatorId weightIndicator(Weight weight);

// A group weighed one way, as an id: "ASEAN-11:population". None for any other id.
struct GroupChoice {
    QString group;
    Weight weight = Weight::Population;
    friend bool operator==(const GroupChoice &, const GroupChoice &) = default;
};
EconomyId idOf(const GroupChoice &choice);
std::optional<GroupChoice> groupChoiceOf(const EconomyId &id);
// "ASEAN-11, weighted by population".
QString nameOf(const GroupChoice &choice);

// The group as it is and as it was before the last accession, by every weight, the usual one first;
// empty where the measure has no weighted mean.
QList<GroupChoice> groupChoices(const Facts &facts, const QString &unit);

// The weight that suits a measure: GDP for shares of GDP, else population.
Weight usualWeight(const QString &unit);
// Whether a weighted mean of members says something: percentages, rates, indices and scores; never
// amounts, counts, persons, ranks or national currencies.
bool canBeWeighed(const QString &unit);

// How much one member adds, in the year of the value.
struct Contribution {
    EconomyId economy;
    double value = 0;  // the member's own
    double weight = 0; // share of the weight of all members with a value, 0 to 1
    double adds = 0;   // weight * value; the sum over members is the group's value
    // weight * (target - value), turned so that + is still missing; the sum is the group's gap.
    std::optional<double> addsToGap;
};

struct GroupValue {
    int year = 0;
    double value = 0;
    double coverage = 0;               // share of the group's weight that has a value, 0 to 1
    bool hasEstimates = false;         // among the members' values; of the weights: see the note
    QList<Contribution> contributions; // in the order of the file
    QList<EconomyId> without;          // members without a value in that year
};
// The contributions with what each adds to the gap to a target: positive is still missing, so where
// lower is better it is weight * (value - target). A target that is not finite adds nothing.
QList<Contribution> contributionsTo(const GroupValue &value, double target, Direction direction);

// A year in which some member has a value and the group has none.
struct RefusedYear {
    int year = 0;
    std::optional<double> coverage; // share of the weight with a value; none: a weight is unknown
    QList<EconomyId> without;       // members without a value
    QList<EconomyId> unweighed;     // members whose weight is unknown
};

// A group's values worked out here from its members', year by year: sum of weight times value over
// the members with a value, divided by the sum of their weights. A year counts only when these
// members hold at least `leastCoverage` of the weight of all; the weight is the member's population
// or GDP of the same year, and a year in which some member's weight is unknown counts not at all.
struct GroupSeries {
    EconomyId id;
    MemberGroup group;
    Weight weight = Weight::Population;
    QString name;               // "ASEAN-11, weighted by population"
    QList<GroupValue> values;   // in the order of time; empty when the measure cannot be weighed
    QList<int> uncovered;       // years with values of some members, refused by the coverage rule
    QList<RefusedYear> refused; // these and the years in which a weight is unknown
    double leastCoverage = 0;
    QString note;            // how it was worked out, for below a figure
    QList<SourceId> sources; // of values and weights
};

constexpr double usualCoverage = 0.8; // the rule of the Sustainable Development Report's index

GroupSeries groupSeries(const Facts &facts, const IndicatorId &indicator, const MemberGroup &group,
                        Weight weight, double leastCoverage = usualCoverage);
// The series of that choice; none when the facts know no such group.
std::optional<GroupSeries> groupSeries(const Facts &facts, const IndicatorId &indicator,
                                       const GroupChoice &choice);

QList<YearValue> valuesOf(const GroupSeries &series);
// Null when the year has no value.
const GroupValue *valueIn(const GroupSeries &series, int year);

// "population", "GDP".
QString weightName(Weight weight);
// "91.9%" of a share, without decimals where it is whole; cut, so that less never reads "100%".
QString shareText(double share);
// Why a measure has no weighted mean, as a sentence; empty when it has one.
QString unweighableReason(const QString &unit);
// Why a year was refused, as a sentence: "2023 is left out: ...".
QString refusalText(const Facts &facts, const GroupSeries &series, const RefusedYear &year);

} // namespace mitra
