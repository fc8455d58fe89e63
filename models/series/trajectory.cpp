// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectory.h"

#include "models/domain/localname.h"
#include "models/series/assumptiontext.h"
#include "models/series/finding.h"
#include "models/series/groupvalues.h"
#include "models/series/numbers.h"
#include "models/series/questionof.h"
#include "models/series/trajectorylines.h"
#include "models/series/trajectoryseries.h"
#include "models/series/trajectoryyears.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::Trajectory)
};

constexpr qsizetype mostHighlighted = 4;

// The requested one; else the first that can be judged, else the first with any reading.
EconomyId judgedOf(const Facts &facts, const ProgressRequest &request,
                   const QList<EconomySeries> &series)
{
    const EconomyId judged = judgedEconomy(facts, request);
    return !judged.isEmpty() || series.isEmpty() ? judged : series.first().economy;
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
    if (trajectory.shown)
        parts += Words::tr("years %1 shown")
                     .arg(spanText(trajectory.shown->first, trajectory.shown->last));
    return parts.join(QStringLiteral(" \u00b7 "));
}

// The groups to compute: those asked for beside the members, and the judged one.
QList<GroupSeries> groupsOf(const Facts &facts, const ProgressRequest &request)
{
    QList<EconomyId> wanted = request.groups;
    if (!wanted.contains(request.economy))
        wanted.append(request.economy);
    QList<GroupSeries> groups;
    for (const EconomyId &id : std::as_const(wanted)) {
        const std::optional<GroupChoice> choice = groupChoiceOf(id);
        if (!choice || facts.find(id))
            continue;
        if (auto group = groupSeries(facts, request.indicator, *choice))
            groups.append(*std::move(group));
    }
    return groups;
}

QList<EconomyId> highlightedOf(const EconomyId &judged, const QList<EconomyId> &requested)
{
    QList<EconomyId> highlighted;
    if (!judged.isEmpty())
        highlighted.append(judged);
    for (const EconomyId &economy : requested) {
        if (!highlighted.contains(economy) && highlighted.size() < mostHighlighted)
            highlighted.append(economy);
    }
    return highlighted;
}

void addSources(const EconomySeries &series, QList<SourceId> &sources)
{
    for (const SeriesPoint &point : series.points)
        addSource(sources, point.source);
    for (const SeriesPoint &point : series.disputed)
        addSource(sources, point.source);
}

} // namespace

const EconomySeries *seriesOf(const Trajectory &trajectory, const EconomyId &economy)
{
    const auto found =
        std::find_if(trajectory.series.begin(), trajectory.series.end(),
                     [&](const EconomySeries &series) { return series.economy == economy; });
    return found == trajectory.series.end() ? nullptr : &*found;
}

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
            EconomySeries series = readSeries(facts, request.indicator, economy);
            if (!series.points.isEmpty() || !series.disputed.isEmpty())
                trajectory.series.append(std::move(series));
        }
    }

    // Nobody is judged by a computed group that was not asked for.
    trajectory.judged = judgedOf(facts, request, trajectory.series);
    const QList<GroupSeries> groups = groupsOf(facts, request);
    for (const GroupSeries &group : groups) {
        if (!group.values.isEmpty())
            trajectory.series.append(computedSeries(group));
    }

    trajectory.highlighted = highlightedOf(trajectory.judged, request.highlighted);
    trajectory.target = targetFor(facts, request);
    if (const Assumption *assumed = assumedBaseline(request))
        trajectory.baseline = *assumed;
    if (request.shownYears && request.shownYears->first <= request.shownYears->last)
        trajectory.shown = request.shownYears;
    const EconomySeries *judged = seriesOf(trajectory, trajectory.judged);
    const QList<YearValue> observed = observedValues(judged);
    trajectory.assessment = assess(questionOf(facts, request, observed));

    if (trajectory.target)
        trajectory.notes += targetNotes(facts, request.indicator, *trajectory.target);
    trajectory.notes += assumptionNotes(request, trajectory.unit);
    addRequiredPath(trajectory, request.path);
    addProjection(trajectory, request.window, observed);
    addPaces(trajectory, request.paces);
    if (judged)
        trajectory.notes += seriesNotes(*judged, trajectory.unit, facts.asOf());
    for (const GroupSeries &group : groups)
        trajectory.notes += groupNotes(facts, group);
    trajectory.milestones = milestonesFor(facts, *indicator, drawnYears(trajectory));

    trajectory.title = findingTitle(facts, request, trajectory);
    trajectory.sentence = findingSentence(facts, request, trajectory);
    trajectory.subtitle = subtitleOf(trajectory, localText(indicator->name), judged);

    if (judged)
        addSources(*judged, trajectory.sources);
    if (trajectory.target)
        addSource(trajectory.sources, trajectory.target->source);
    for (const EconomySeries &series : std::as_const(trajectory.series))
        addSources(series, trajectory.sources);
    for (const GroupSeries &group : groups) {
        for (const SourceId &source : group.sources)
            addSource(trajectory.sources, source);
    }
    for (const Milestone &milestone : std::as_const(trajectory.milestones))
        addSource(trajectory.sources, milestone.source);
    return trajectory;
}

} // namespace mitra
