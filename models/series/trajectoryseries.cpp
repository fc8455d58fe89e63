// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectoryseries.h"

#include "models/domain/localname.h"
#include "models/series/numbers.h"
#include "models/series/readings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectorySeries)
};

constexpr int oldAfterYears = 3;

bool isObserved(const SeriesPoint &point)
{
    return point.status != ObservationStatus::Projection;
}

} // namespace

EconomySeries readSeries(const Facts &facts, const IndicatorId &indicator, const Economy &economy)
{
    EconomySeries series;
    series.economy = economy.id;
    series.name = localName(economy);
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

QList<SeriesPoint> observedPoints(const Facts &facts, const IndicatorId &indicator,
                                  const EconomyId &economy)
{
    QList<SeriesPoint> points;
    for (const Observation *reading : observedReadings(facts, indicator, economy))
        points.append(
            {{reading->year, reading->value}, reading->status, reading->source, reading->note});
    return points;
}

EconomySeries computedSeries(const GroupSeries &group)
{
    EconomySeries series;
    series.economy = group.id;
    series.name = group.name;
    series.isComputed = true;
    for (const GroupValue &value : group.values) {
        series.points.append(
            {{value.year, value.value},
             value.hasEstimates ? ObservationStatus::Estimate : ObservationStatus::Reported,
             {},
             {}});
    }
    series.observed = splitAtGaps(valuesOf(group));
    return series;
}

QList<YearValue> observedValues(const EconomySeries *series)
{
    QList<YearValue> values;
    for (const Piece &piece : series ? series->observed : QList<Piece>())
        values += piece.points;
    return values;
}

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

QStringList groupNotes(const Facts &facts, const GroupSeries &group)
{
    QStringList notes;
    if (!group.note.isEmpty())
        notes += group.note;
    if (group.values.isEmpty() && !group.refused.isEmpty())
        notes += refusalText(facts, group, group.refused.last());
    return notes;
}

} // namespace mitra
