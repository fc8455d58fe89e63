// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectory.h"

#include "models/series/finding.h"
#include "models/series/naturallimits.h"
#include "models/series/numbers.h"
#include "models/series/questionof.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Trajectory)
};

constexpr int oldAfterYears = 3;

bool isObserved(const SeriesPoint &point)
{
    return point.status != ObservationStatus::Projection;
}

EconomySeries seriesOf(const Facts &facts, const IndicatorId &indicator, const Economy &economy)
{
    EconomySeries series;
    series.economy = economy.id;
    series.name = economy.name;
    QList<YearValue> observed;
    for (const Observation &o : facts.observations(indicator, economy.id)) {
        if (!std::isfinite(o.value))
            continue;
        const SeriesPoint point{{o.year, o.value}, o.status, o.source, o.note};
        // A damaged file may prefer two readings of a year; the second is a dispute then.
        const bool taken = !series.points.isEmpty() && series.points.last().at.year == o.year;
        if (!o.preferred || taken) {
            series.disputed.append(point);
            continue;
        }
        series.points.append(point);
        if (isObserved(point))
            observed.append(point.at);
    }
    series.observed = splitAtGaps(observed);
    return series;
}

const EconomySeries *find(const QList<EconomySeries> &all, const EconomyId &economy)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const EconomySeries &series) {
        return series.economy == economy;
    });
    return found == all.end() ? nullptr : &*found;
}

// The requested one; else the group, else the first with an observed value, else the first.
EconomyId judgedOf(const QList<EconomySeries> &series, const EconomyId &requested)
{
    if (!requested.isEmpty())
        return requested;
    for (const EconomySeries &one : series) {
        if (!one.observed.isEmpty())
            return one.economy;
    }
    return series.isEmpty() ? EconomyId() : series.first().economy;
}

QList<YearValue> observedValues(const EconomySeries *series)
{
    QList<YearValue> values;
    for (const Piece &piece : series ? series->observed : QList<Piece>())
        values += piece.points;
    return values;
}

void drawPaths(Trajectory &trajectory)
{
    const Assessment &a = trajectory.assessment;
    if (!trajectory.target || a.obstacle == Obstacle::NotANumber)
        return;
    const YearValue &target = trajectory.target->at;
    const std::optional<YearValue> &base = a.question.base;
    const std::optional<YearValue> &latest = a.question.latest;
    // From a base that meets the target already no path is required.
    const bool baseMeets = base && a.question.direction &&
                           meetsTarget(base->value, target.value, *a.question.direction);
    if (base && target.year > base->year && !baseMeets)
        trajectory.requiredPath = {*base, target};

    if (!a.projected || !latest || target.year <= latest->year || !a.pace)
        return;
    const NaturalLimits limits = naturalLimits(trajectory.unit);
    trajectory.projection.append(*latest);
    bool ended = false;
    for (int year = latest->year + 1; year <= target.year; ++year) {
        double value = latest->value + *a.pace * (year - latest->year);
        if (limits.highest && value > *limits.highest) {
            value = *limits.highest;
            ended = true;
        }
        if (limits.lowest && value < *limits.lowest) {
            value = *limits.lowest;
            ended = true;
        }
        trajectory.projection.append({year, value});
    }
    const int since = a.question.base->year;
    trajectory.notes +=
        ended ? Words::tr("Dotted: if the pace since %1 goes on, up to %2, where the measure ends; "
                          "not a forecast.")
                    .arg(since)
                    .arg(valueText(trajectory.projection.last().value, trajectory.unit, QLocale()))
              : Words::tr("Dotted: if the pace since %1 goes on; not a forecast.").arg(since);
}

// What a reader must know of the judged series: estimates, open years, other readings.
QStringList seriesNotes(const EconomySeries &series, const QString &unit, QDate asOf)
{
    QStringList notes;
    if (!series.observed.isEmpty() && asOf.isValid()) {
        const int latest = series.observed.last().points.last().year;
        if (asOf.year() - latest > oldAfterYears)
            notes += Words::tr("The latest value of %1 is of %2.").arg(series.name).arg(latest);
    }
    QStringList estimates;
    int observed = 0;
    bool projections = false;
    for (const SeriesPoint &point : series.points) {
        projections = projections || !isObserved(point);
        observed += isObserved(point);
        if (point.status == ObservationStatus::Estimate)
            estimates.append(QString::number(point.at.year));
    }
    if (!estimates.isEmpty() && estimates.size() == observed)
        notes += Words::tr("All values of %1 are estimates.").arg(series.name);
    else if (estimates.size() == 1)
        notes +=
            Words::tr("The value of %1 for %2 is an estimate.").arg(series.name, estimates.first());
    else if (estimates.size() > 1)
        notes += Words::tr("%1 values of %2 are estimates, the latest of %3.")
                     .arg(estimates.size())
                     .arg(series.name, estimates.last());
    if (projections)
        notes += Words::tr("Projections that sources state are shown, never judged.");
    if (series.observed.size() > 1)
        notes += Words::tr("Years without a value are left open.");

    for (const SeriesPoint &point : series.disputed) {
        const auto used =
            std::find_if(series.points.begin(), series.points.end(),
                         [&](const SeriesPoint &other) { return other.at.year == point.at.year; });
        const QString also = valueText(point.at.value, unit, QLocale());
        const QString why =
            point.note.isEmpty() ? QString() : Words::tr(" Note: %1.").arg(point.note);
        if (used == series.points.end())
            notes += Words::tr("Readings for %1 %2 disagree and none is used: %3 is stated.")
                         .arg(series.name)
                         .arg(point.at.year)
                         .arg(also) +
                     why;
        else
            notes += Words::tr("Readings for %1 %2 disagree: %3 is used, %4 is also stated.")
                         .arg(series.name)
                         .arg(point.at.year)
                         .arg(valueText(used->at.value, unit, QLocale()), also) +
                     why;
    }
    return notes;
}

QString subtitleOf(const Trajectory &trajectory, const QString &measure,
                   const EconomySeries *judged)
{
    QStringList parts = {
        Words::tr("%1, %2", "measure, unit").arg(measure, unitText(trajectory.unit))};
    if (judged) {
        parts += judged->name;
        if (!judged->points.isEmpty())
            parts += spanText(judged->points.first().at.year, judged->points.last().at.year);
    }
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

Trajectory makeTrajectory(const Facts &facts, const ProgressRequest &request)
{
    Trajectory trajectory;
    trajectory.indicator = request.indicator;
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator) {
        trajectory.title = Words::tr("No such indicator: %1").arg(request.indicator.text());
        trajectory.sentence = trajectory.title + QLatin1Char('.');
        trajectory.assessment = assess({});
        return trajectory;
    }
    trajectory.unit = indicator->unit;
    for (const EconomyKind kind : {EconomyKind::Group, EconomyKind::Member}) {
        for (const Economy &economy : facts.economies()) {
            if (economy.kind != kind)
                continue;
            EconomySeries series = seriesOf(facts, request.indicator, economy);
            if (!series.points.isEmpty() || !series.disputed.isEmpty())
                trajectory.series.append(std::move(series));
        }
    }

    trajectory.judged = judgedOf(trajectory.series, request.economy);
    trajectory.highlighted = request.highlighted;
    trajectory.target = targetFor(facts, request);
    const EconomySeries *judged = find(trajectory.series, trajectory.judged);
    trajectory.assessment = assess(questionOf(facts, request, observedValues(judged)));

    if (trajectory.target)
        trajectory.notes += targetNotes(facts, request.indicator, *trajectory.target);
    drawPaths(trajectory);
    if (judged)
        trajectory.notes += seriesNotes(*judged, trajectory.unit, facts.asOf());

    trajectory.title = findingTitle(facts, request, trajectory);
    trajectory.sentence = findingSentence(facts, request, trajectory);
    trajectory.subtitle = subtitleOf(trajectory, indicator->name, judged);

    const auto addAll = [&](const EconomySeries &series) {
        for (const SeriesPoint &point : series.points)
            addSource(trajectory.sources, point.source);
        for (const SeriesPoint &point : series.disputed)
            addSource(trajectory.sources, point.source);
    };
    if (judged)
        addAll(*judged);
    if (trajectory.target)
        addSource(trajectory.sources, trajectory.target->source);
    for (const EconomySeries &series : std::as_const(trajectory.series))
        addAll(series);
    return trajectory;
}

} // namespace mitra
