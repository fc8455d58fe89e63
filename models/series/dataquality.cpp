// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/dataquality.h"

#include "models/progress/atleast.h"
#include "models/series/groupvalues.h"
#include "models/series/indicatorconflicts.h"
#include "models/series/qualitywords.h"
#include "models/series/readings.h"
#include "models/series/wording.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace mitra
{

namespace
{

using People = QHash<EconomyId, double>;

// Every member's population of the latest year for which it is known of all; empty: of no year.
People peopleOf(const Facts &facts)
{
    const QList<const Economy *> members = facts.members();
    QHash<int, People> byYear;
    int latest = 0;
    for (const Economy *member : members) {
        for (const Observation *reading :
             facts.series(weightIndicator(Weight::Population), member->id)) {
            if (!std::isfinite(reading->value) || reading->value <= 0)
                continue;
            People &people = byYear[reading->year];
            people.insert(member->id, reading->value);
            if (people.size() == members.size())
                latest = std::max(latest, reading->year);
        }
    }
    return byYear.value(latest);
}

double medianOf(QList<int> counts)
{
    if (counts.isEmpty())
        return 0;
    std::sort(counts.begin(), counts.end());
    const qsizetype half = counts.size() / 2;
    return counts.size() % 2 == 1 ? counts.at(half) : (counts.at(half - 1) + counts.at(half)) / 2.0;
}

// The observed years of one economy, and what they hold.
struct Observed {
    QSet<int> years;
    int estimates = 0;

    bool isEmpty() const { return years.isEmpty(); }
};

Observed observedOf(const Facts &facts, const IndicatorId &indicator, const EconomyId &economy)
{
    Observed observed;
    for (const Observation *reading : observedReadings(facts, indicator, economy)) {
        observed.years.insert(reading->year);
        observed.estimates += reading->status == ObservationStatus::Estimate;
    }
    return observed;
}

void addValues(IndicatorQuality &quality, const Observed &observed)
{
    for (const int year : observed.years) {
        quality.firstYear = quality.values == 0 ? year : std::min(quality.firstYear, year);
        quality.latestYear = quality.values == 0 ? year : std::max(quality.latestYear, year);
        ++quality.values;
    }
    quality.estimates += observed.estimates;
}

void countRows(const Facts &facts, IndicatorQuality &quality)
{
    for (const Observation &reading : facts.observations(quality.indicator)) {
        ++quality.readings;
        quality.otherReadings += !reading.preferred;
        quality.projections += reading.preferred && reading.status == ObservationStatus::Projection;
        addSource(quality.sources, reading.source);
    }
    quality.conflicts = int(conflictsOf(facts, quality.indicator).size());
}

void countMembers(const Facts &facts, const People &people, IndicatorQuality &quality)
{
    QList<Observed> members;
    QList<int> points;
    double all = 0;
    double covered = 0;
    for (const Economy *member : facts.members()) {
        const Observed observed = observedOf(facts, quality.indicator, member->id);
        const double own = people.value(member->id);
        all += own;
        ++quality.members;
        if (observed.isEmpty())
            continue;
        covered += own;
        ++quality.withValue;
        points += int(observed.years.size());
        addValues(quality, observed);
        members += observed;
    }
    if (all > 0)
        quality.populationShare = covered / all;
    quality.medianPoints = medianOf(points);
    for (const int count : std::as_const(points))
        quality.mostPoints = std::max(quality.mostPoints, count);
    if (quality.withValue == 0)
        return;

    quality.filledFrom = quality.latestYear < qualityrule::yearsFrom
                             ? quality.firstYear
                             : std::max(quality.firstYear, qualityrule::yearsFrom);
    int filled = 0;
    for (const Observed &observed : std::as_const(members)) {
        for (const int year : observed.years)
            filled += year >= quality.filledFrom;
    }
    const double years = double(quality.latestYear) - quality.filledFrom + 1;
    quality.filled = filled / (years * quality.members);
}

// A measure of ASEAN as a whole, or of economies that are no members.
void countOthers(const Facts &facts, IndicatorQuality &quality)
{
    for (const Economy &economy : facts.economies()) {
        if (economy.kind != EconomyKind::Member)
            addValues(quality, observedOf(facts, quality.indicator, economy.id));
    }
    quality.isOfGroupOnly = quality.values > 0;
}

void judge(IndicatorQuality &quality)
{
    using namespace qualityrule;
    const auto breaks = [&quality](QualityRule rule, bool broken) {
        if (broken)
            quality.broken += rule;
    };
    const double covered = quality.members > 0 ? double(quality.withValue) / quality.members : 0;
    breaks(QualityRule::FewMembers, !atLeast(covered, leastMembers) || quality.withValue == 0);
    breaks(QualityRule::NoSecondValue, quality.mostPoints < 2);
    breaks(QualityRule::Outdated, quality.age && *quality.age > outdatedAfterYears);
    quality.sureness = quality.broken.isEmpty() ? Sureness::Sound : Sureness::NotEnough;

    breaks(QualityRule::MembersMissing,
           !atLeast(covered, mostMembers) || quality.withValue == 0 ||
               (quality.populationShare && !atLeast(*quality.populationShare, mostMembers)));
    breaks(QualityRule::Ageing, quality.age && *quality.age > ageingAfterYears);
    breaks(QualityRule::ShortSeries, quality.medianPoints < leastPoints);
    breaks(QualityRule::SparseYears, !atLeast(quality.filled.value_or(0), leastFilled));
    breaks(QualityRule::MostlyEstimates,
           quality.values > 0 && quality.estimates > mostEstimates * quality.values);
    breaks(QualityRule::Disputed, quality.otherReadings > 0 || quality.conflicts > 0);
    if (quality.sureness == Sureness::Sound && !quality.broken.isEmpty())
        quality.sureness = Sureness::WithCare;
}

IndicatorQuality weigh(const Facts &facts, const People &people, const IndicatorId &id)
{
    IndicatorQuality quality;
    quality.indicator = id;
    quality.name = indicatorName(facts, id);
    if (const Indicator *indicator = facts.find(id)) {
        quality.goal = indicator->goal;
        quality.measure = indicator->measure;
    }
    countRows(facts, quality);
    countMembers(facts, people, quality);
    if (quality.values == 0)
        countOthers(facts, quality);
    if (quality.values > 0 && facts.asOf().isValid())
        quality.age = std::max(0, facts.asOf().year() - quality.latestYear);
    judge(quality);
    quality.reasons = qualityReasons(quality);
    return quality;
}

bool isWorse(const IndicatorQuality &a, const IndicatorQuality &b)
{
    const auto key = [](const IndicatorQuality &quality) {
        return std::tuple(quality.sureness, -quality.broken.size(), quality.withValue,
                          quality.filled.value_or(0));
    };
    if (key(a) != key(b))
        return key(a) < key(b);
    return QString::localeAwareCompare(a.name, b.name) < 0;
}

} // namespace

IndicatorQuality qualityOf(const Facts &facts, const IndicatorId &indicator)
{
    return weigh(facts, peopleOf(facts), indicator);
}

DataQuality weighQuality(const Facts &facts, const std::optional<GoalId> &goal)
{
    DataQuality quality;
    quality.goal = goal;
    const People people = peopleOf(facts);
    QHash<SourceId, int> uses;
    for (const Indicator &indicator : facts.indicators()) {
        if (goal && indicator.goal != *goal)
            continue;
        const IndicatorQuality row = weigh(facts, people, indicator.id);
        quality.notEnough += row.sureness == Sureness::NotEnough;
        quality.withCare += row.sureness == Sureness::WithCare;
        quality.sound += row.sureness == Sureness::Sound;
        quality.rows += row;
        for (const Observation &reading : facts.observations(indicator.id)) {
            ++uses[reading.source];
            addSource(quality.sources, reading.source);
        }
    }
    std::stable_sort(quality.rows.begin(), quality.rows.end(), isWorse);
    std::stable_sort(
        quality.sources.begin(), quality.sources.end(),
        [&uses](const SourceId &a, const SourceId &b) { return uses.value(a) > uses.value(b); });
    quality.title = qualityTitle(facts, quality);
    quality.subtitle = qualitySubtitle(facts, quality);
    quality.sentence = qualitySentence(quality);
    quality.notes = qualityRules();
    return quality;
}

} // namespace mitra
