// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/groupcontributions.h"

#include "models/domain/localname.h"
#include "models/series/contributionstext.h"
#include "models/series/groupcomparison.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GroupContributions)
};

std::optional<double> weightOf(const Facts &facts, const GroupChoice &choice,
                               const EconomyId &member, int year)
{
    const Observation *weight = facts.preferred(weightIndicator(choice.weight), member, year);
    const bool weighs = weight && weight->status != ObservationStatus::Projection &&
                        std::isfinite(weight->value) && weight->value > 0;
    return weighs ? std::optional(weight->value) : std::nullopt;
}

// Three figures of the whole, at least one decimal.
int decimalsOf(double whole)
{
    if (!std::isfinite(whole) || whole == 0)
        return 1;
    return std::clamp(2 - int(std::floor(std::log10(std::abs(whole)))), 1, 6);
}

void addRows(GroupContributions &result, const Facts &facts, const GroupValue &value,
             Direction direction)
{
    result.value = value.value;
    result.coverage = value.coverage;
    result.hasEstimates = value.hasEstimates;
    if (result.target && std::isfinite(result.target->at.value)) {
        const double left = result.target->at.value - value.value;
        result.gap = direction == Direction::Higher ? left : -left;
    }
    const QList<Contribution> contributions =
        result.gap ? contributionsTo(value, result.target->at.value, direction)
                   : value.contributions;
    for (const Contribution &contribution : contributions) {
        ContributionRow row;
        row.economy = contribution.economy;
        row.name = economyName(facts, contribution.economy);
        row.value = contribution.value;
        row.weight = contribution.weight;
        row.adds = contribution.adds;
        row.addsToGap = contribution.addsToGap;
        if (const Observation *own =
                facts.preferred(result.indicator, contribution.economy, value.year)) {
            row.status = own->status;
            row.source = own->source;
        }
        if (const Observation *weight = facts.preferred(weightIndicator(result.choice.weight),
                                                        contribution.economy, value.year))
            row.weightSource = weight->source;
        result.rows += row;
    }
    double parts = 0; // without their signs, because parts of a small gap can be large
    double gaps = 0;
    for (const ContributionRow &row : std::as_const(result.rows)) {
        parts += std::abs(row.adds);
        gaps += std::abs(row.addsToGap.value_or(0));
    }
    result.valueDecimals = decimalsOf(parts);
    result.gapDecimals = decimalsOf(gaps);
    std::stable_sort(result.rows.begin(), result.rows.end(),
                     [&result](const ContributionRow &a, const ContributionRow &b) {
                         return result.gap ? *a.addsToGap > *b.addsToGap : a.adds > b.adds;
                     });
}

// Members without a value; their share only where the weight of every member is known.
void addAbsent(GroupContributions &result, const Facts &facts, const MemberGroup &group, int year,
               const QList<EconomyId> &without)
{
    double total = 0;
    bool isWhole = true;
    for (const EconomyId &member : group.members) {
        const std::optional<double> weight = weightOf(facts, result.choice, member, year);
        isWhole &= weight.has_value();
        total += weight.value_or(0);
    }
    for (const EconomyId &member : without) {
        AbsentMember absent{member, economyName(facts, member), {}};
        if (isWhole && total > 0)
            absent.share = *weightOf(facts, result.choice, member, year) / total;
        result.absent += absent;
    }
    std::stable_sort(result.absent.begin(), result.absent.end(),
                     [](const AbsentMember &a, const AbsentMember &b) {
                         return a.share.value_or(-1) > b.share.value_or(-1);
                     });
}

void addSources(GroupContributions &result, const Indicator &indicator)
{
    for (const ContributionRow &row : std::as_const(result.rows))
        addSource(result.sources, row.source);
    for (const ContributionRow &row : std::as_const(result.rows))
        addSource(result.sources, row.weightSource);
    // Before the target's: that a value is missing rests on the indicator's source.
    if (result.sources.isEmpty())
        addSource(result.sources, indicator.source);
    if (result.target)
        addSource(result.sources, result.target->source);
}

QString noYearReason(const Facts &facts, const GroupContributions &result,
                     const GroupSeries &series)
{
    const QString unweighable = unweighableReason(result.unit);
    if (!unweighable.isEmpty())
        return unweighable;
    if (result.year) {
        for (const RefusedYear &refused : series.refused) {
            if (refused.year == *result.year)
                return refusalText(facts, series, refused);
        }
        return Words::tr("No member of %1 has an observed value in %2.")
            .arg(series.group.name)
            .arg(*result.year);
    }
    return noValueReason(facts, series);
}

// What the year holds: its rows, or why there are none.
void takeYear(GroupContributions &result, const Facts &facts, const GroupSeries &series,
              Direction direction)
{
    for (const GroupValue &value : series.values)
        result.years += value.year;
    const GroupValue *value = result.year               ? valueIn(series, *result.year)
                              : series.values.isEmpty() ? nullptr
                                                        : &series.values.last();
    if (value) {
        result.year = value->year;
        addRows(result, facts, *value, direction);
        addAbsent(result, facts, series.group, value->year, value->without);
        return;
    }
    result.reason = noYearReason(facts, result, series);
    for (const RefusedYear &refused : series.refused) {
        if (result.year && refused.year == *result.year)
            addAbsent(result, facts, series.group, refused.year, refused.without);
    }
}

} // namespace

QString partText(double part, int decimals)
{
    if (!std::isfinite(part))
        return Words::tr("not a number");
    if (std::round(part * std::pow(10, decimals)) == 0)
        part = 0; // never "-0.0"
    return QLocale().toString(part, 'f', decimals);
}

GroupContributions contributionsOf(const Facts &facts, const ProgressRequest &request,
                                   const GroupChoice &choice)
{
    GroupContributions result;
    result.indicator = request.indicator;
    result.choice = choice;
    result.year = request.secondYear;
    const Indicator *indicator = facts.find(request.indicator);
    const std::optional<GroupSeries> series = groupSeries(facts, request.indicator, choice);
    if (!indicator || !series) {
        result.reason =
            indicator ? Words::tr("The file knows no group %1.").arg(choice.group)
                      : Words::tr("There is no such indicator: %1.").arg(request.indicator.text());
        result.title = result.reason;
        result.sentence = result.reason;
        if (indicator)
            addSources(result, *indicator);
        return result;
    }
    result.unit = indicator->unit;
    result.name = series->name;
    result.target = targetFor(facts, request);
    takeYear(result, facts, *series, indicator->direction);
    result.title = contributionsTitle(result, localText(indicator->name));
    result.subtitle = QStringLiteral("%1, %2 \u00b7 %3")
                          .arg(localText(indicator->name), unitText(result.unit), result.name);
    if (result.year)
        result.subtitle += QStringLiteral(" \u00b7 %1").arg(*result.year);
    result.sentence = contributionsSentence(result);
    if (!result.rows.isEmpty())
        result.notes = QStringList(series->note) + contributionsNotes(facts, request, result);
    addSources(result, *indicator);
    return result;
}

} // namespace mitra
