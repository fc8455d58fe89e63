// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goalmeasures.h"

#include "models/domain/localname.h"
#include "models/series/memberscomparison.h"
#include "models/series/numbers.h"
#include "models/series/trajectory.h"
#include "models/series/verdicttext.h"
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
    Q_DECLARE_TR_FUNCTIONS(mitra::GoalMeasure)
};

enum class Kind { Observed, Projected };

std::optional<MeasuredValue> latestOf(const Facts &facts, const IndicatorId &indicator,
                                      const Economy &economy, Kind kind)
{
    const bool projected = kind == Kind::Projected;
    std::optional<MeasuredValue> latest;
    for (const Observation *each :
         facts.series(indicator, economy.id, Facts::Include::Everything)) {
        if (std::isfinite(each->value) &&
            projected == (each->status == ObservationStatus::Projection))
            latest = MeasuredValue{economy.id,
                                   localName(economy),
                                   {each->year, each->value},
                                   each->status,
                                   each->source};
    }
    return latest;
}

// Every value that the texts rest on.
QList<MeasuredValue> shownValues(const GoalMeasure &measure)
{
    QList<MeasuredValue> values = measure.members + measure.projections;
    if (measure.group)
        values.prepend(*measure.group);
    return values;
}

QString placeText(const MeasuredValue &value, const QString &unit)
{
    return Words::tr("%1 (%2)", "value, place")
        .arg(valueText(value.at.value, unit, QLocale()), value.name);
}

QString rangeText(const QList<MeasuredValue> &values, const QString &unit)
{
    if (values.size() == 1)
        return placeText(values.first(), unit);
    if (!isComparable(unit))
        return Words::tr("%1 members, each in its own currency").arg(values.size());
    return Words::tr("%1 to %2", "lowest, highest")
        .arg(placeText(values.first(), unit), placeText(values.last(), unit));
}

QString valuesText(const GoalMeasure &measure, const EconomyId &group)
{
    QStringList parts;
    const auto tellGroup = [&](const MeasuredValue &value) {
        parts += Words::tr("%1 %2", "ASEAN, value")
                     .arg(value.name, valueText(value.at.value, measure.unit, QLocale()));
    };
    if (measure.group)
        tellGroup(*measure.group);
    QList<MeasuredValue> places = measure.members + measure.projections;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places.at(i).economy == group) // among projections
            tellGroup(places.takeAt(i--));
    }
    if (!places.isEmpty())
        parts += rangeText(places, measure.unit);
    return parts.isEmpty() ? Words::tr("no value") : parts.join(QStringLiteral("; "));
}

QString statusText(const QList<MeasuredValue> &values)
{
    const auto estimates =
        std::count_if(values.begin(), values.end(), [](const MeasuredValue &each) {
            return each.status == ObservationStatus::Estimate;
        });
    if (estimates == 0)
        return Words::tr("reported");
    if (estimates == values.size())
        return values.size() == 1 ? Words::tr("estimate") : Words::tr("estimates");
    return estimates == 1 ? Words::tr("reported, 1 an estimate")
                          : Words::tr("reported, %1 are estimates").arg(estimates);
}

QString coverageText(const GoalMeasure &measure)
{
    const QList<MeasuredValue> values = shownValues(measure);
    if (values.isEmpty())
        return {};
    const auto [first, last] = std::minmax_element(
        values.begin(), values.end(),
        [](const MeasuredValue &a, const MeasuredValue &b) { return a.at.year < b.at.year; });
    const QString years = spanText(first->at.year, last->at.year);
    if (!measure.projections.isEmpty())
        return values.size() == 1 ? Words::tr("%1, a projection").arg(years)
                                  : Words::tr("%1, projections").arg(years);
    const QString members =
        measure.members.isEmpty()
            ? Words::tr("no member\u2019s value")
            : Words::tr("%1 of %2 members").arg(measure.members.size()).arg(measure.memberCount);
    return Words::tr("%1, %2, %3", "members, years, status")
        .arg(members, years, statusText(values));
}

QString judge(GoalMeasure &measure, const Facts &facts)
{
    ProgressRequest request;
    request.indicator = measure.indicator;
    const std::optional<TargetMark> target = targetFor(facts, request);
    measure.isReadAgainstGoal = target.has_value();
    if (!target)
        return measure.projections.isEmpty()
                   ? Words::tr("Not comparable with the goal")
                   : Words::tr("A projection, no result: not comparable with the goal");
    if (measure.group) {
        request.economy = measure.group->economy;
        const Trajectory trajectory = makeTrajectory(facts, request);
        measure.verdict = trajectory.assessment.verdict;
        return verdictText(trajectory);
    }
    if (measure.members.isEmpty())
        return Words::tr("Cannot be assessed: no value");
    // The goal is ASEAN's, so single members are set beside its number but not judged by it.
    return Words::tr("Cannot be assessed: no value of %1 as a whole. %2.")
        .arg(economyName(facts, groupOf(facts)), compareMembers(facts, request).title);
}

} // namespace

GoalMeasure makeGoalMeasure(const Facts &facts, const Indicator &indicator)
{
    GoalMeasure measure;
    measure.indicator = indicator.id;
    measure.name = localText(indicator.name);
    measure.unit = indicator.unit;
    measure.measure = indicator.measure;
    const QList<const Economy *> members = facts.members();
    measure.memberCount = int(members.size());
    QList<const Economy *> places = members;
    if (const Economy *group = facts.find(groupOf(facts))) {
        measure.group = latestOf(facts, indicator.id, *group, Kind::Observed);
        places.prepend(group);
    }
    for (const Economy *member : members) {
        if (const auto value = latestOf(facts, indicator.id, *member, Kind::Observed))
            measure.members.append(*value);
    }
    if (!measure.group && measure.members.isEmpty()) {
        for (const Economy *place : std::as_const(places)) {
            if (const auto value = latestOf(facts, indicator.id, *place, Kind::Projected))
                measure.projections.append(*value);
        }
    }
    for (QList<MeasuredValue> *values : {&measure.members, &measure.projections})
        std::stable_sort(
            values->begin(), values->end(),
            [](const MeasuredValue &a, const MeasuredValue &b) { return a.at.value < b.at.value; });
    measure.values = valuesText(measure, groupOf(facts));
    measure.coverage = coverageText(measure);
    measure.judgement = judge(measure, facts);
    for (const MeasuredValue &value : shownValues(measure))
        addSource(measure.sources, value.source);
    return measure;
}

QList<GoalMeasure> goalMeasures(const Facts &facts, const GoalId &goal)
{
    const GoalProxy *proxy = facts.proxy(goal);
    QList<const Indicator *> found;
    for (const Indicator &indicator : facts.indicators()) {
        if (indicator.goal == goal || (proxy && proxy->indicator == indicator.id))
            found.append(&indicator);
    }
    const auto place = [proxy](const Indicator *indicator) {
        if (proxy && proxy->indicator == indicator->id)
            return 0;
        return indicator->measure == Measure::Official ? 1 : 2;
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Indicator *a, const Indicator *b) { return place(a) < place(b); });
    QList<GoalMeasure> measures;
    for (const Indicator *indicator : std::as_const(found))
        measures.append(makeGoalMeasure(facts, *indicator));
    return measures;
}

} // namespace mitra
