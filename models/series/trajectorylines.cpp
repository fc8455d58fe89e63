// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectorylines.h"

#include "models/progress/linefit.h"
#include "models/series/assumptionsof.h"
#include "models/series/assumptiontext.h"
#include "models/series/numbers.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryLines)
};

constexpr qsizetype mostPaces = 4;

double within(const NaturalLimits &limits, double value)
{
    if (limits.highest)
        value = std::min(value, *limits.highest);
    if (limits.lowest)
        value = std::max(value, *limits.lowest);
    return value;
}

// A straight line year by year, held where the measure ends.
struct Line {
    QList<YearValue> points;
    bool ended = false; // it would go on beyond what the measure can be

    template <typename At>
    Line(int first, int last, const NaturalLimits &limits, At at)
    {
        for (int year = first; year <= last; ++year) {
            const double value = at(year);
            const double kept = within(limits, value);
            ended = ended || kept != value;
            points.append({year, kept});
        }
    }
};

QString valueOf(const Trajectory &trajectory, double value)
{
    return valueText(value, trajectory.unit, QLocale());
}

// "Dotted: if ... goes on", with the end where the measure ends.
QString goesOn(const Trajectory &trajectory, const QString &what, bool ended)
{
    return ended ? Words::tr("Dotted: if %1 goes on, up to %2, where the measure ends; not a "
                             "forecast.")
                       .arg(what, valueOf(trajectory, trajectory.projection.last().value))
                 : Words::tr("Dotted: if %1 goes on; not a forecast.").arg(what);
}

QString pathName(PathShape shape)
{
    return shape == PathShape::Geometric ? Words::tr("path of equal growth")
                                         : Words::tr("S-shaped path");
}

QString pathNote(const Trajectory &trajectory, const Path &path)
{
    const QString judged =
        Words::tr("The verdict and the arithmetic are those of the straight path.");
    return path.shape() == PathShape::Geometric
               ? Words::tr("Dashed: the path of equal growth, by the same rate every year "
                           "(geometric). %1")
                     .arg(judged)
               : Words::tr("Dashed: an S-shaped path, slow, fast, slow, below the ceiling of %1 "
                           "(logistic). %2")
                     .arg(valueOf(trajectory, path.ceiling()), judged);
}

// Why there is no path of that shape; empty where the assessment says it already.
QString obstacleNote(const Trajectory &trajectory, const Path &path,
                     const std::optional<double> &ceiling)
{
    QString why;
    switch (path.obstacle()) {
    case PathObstacle::ZeroOrSignChange:
        why = Words::tr("growth needs a base and a target on one side of zero, neither of them "
                        "zero");
        break;
    case PathObstacle::NoCeiling:
        why = Words::tr("the measure has no ceiling for an S to level off at");
        break;
    case PathObstacle::TargetAtCeiling:
        why = Words::tr("the target is the ceiling itself, which an S never reaches; choose a "
                        "lower target");
        break;
    case PathObstacle::OutsideCeiling:
        why = Words::tr("base and target must lie between zero and the ceiling of %1")
                  .arg(valueOf(trajectory, ceiling.value_or(0)));
        break;
    case PathObstacle::None:
    case PathObstacle::TargetNotAfterBase:
    case PathObstacle::NotANumber:
        return {};
    }
    return Words::tr("No %1: %2.", "shape of a path: why").arg(pathName(path.shape()), why);
}

// The line through the values of a window, from the last of them on.
void addWindow(Trajectory &trajectory, const YearWindow &window, const QList<YearValue> &observed)
{
    std::vector<YearValue> points;
    for (const YearValue &at : observed) {
        if (at.year >= window.first && at.year <= window.last)
            points.push_back(at);
    }
    const std::optional<LineFit> fit = fitLine(points);
    if (!fit) {
        trajectory.notes +=
            points.size() == 1
                ? Words::tr("No line through %1: it needs two values, and there is one.")
                      .arg(spanText(window.first, window.last))
                : Words::tr("No line through %1: there is no value.")
                      .arg(spanText(window.first, window.last));
        return;
    }
    const YearWindow years{points.front().year, points.back().year};
    const QString span = spanText(years.first, years.last);
    if (!trajectory.target) {
        trajectory.notes +=
            Words::tr("The line through %1 is not drawn: without a target there is no year for it "
                      "to go on to.")
                .arg(span);
        return;
    }
    const int last = trajectory.target->at.year;
    if (last <= years.last)
        return;
    const NaturalLimits limits = naturalLimits(trajectory.unit);
    const Line line(years.last, last, limits, [&](int year) { return fit->at(year); });
    if (!std::isfinite(line.points.last().value))
        return;
    trajectory.window = years;
    trajectory.projection = line.points;
    for (int year = years.last; year <= last; ++year) {
        if (const std::optional<Interval> interval = predictionInterval(*fit, year))
            trajectory.band.append(
                {year, within(limits, interval->low), within(limits, interval->high)});
    }
    trajectory.notes +=
        goesOn(trajectory, Words::tr("the straight line through %1").arg(span), line.ended) +
        QLatin1Char(' ') +
        (trajectory.band.isEmpty() ? Words::tr("No interval below five points.")
                                   : Words::tr("Shaded: 95% prediction interval."));
}

QString paceNote(const Trajectory &trajectory, const Assumption &pace, const Line &line)
{
    const YearValue &from = line.points.first();
    const YearValue &to = line.points.last();
    QString leads = Words::tr("%1 from %2 in %3 on leads to %4 in %5", "pace, value, year, ...")
                        .arg(paceText(pace.value, trajectory.unit, QLocale()),
                             valueOf(trajectory, from.value), QString::number(from.year),
                             valueOf(trajectory, to.value), QString::number(to.year));
    if (line.ended)
        leads = Words::tr("%1, where the measure ends").arg(leads);
    return Words::tr("What if: %1. The pace is %2.").arg(leads, assumptionText(pace));
}

} // namespace

void addRequiredPath(Trajectory &trajectory, PathShape shape)
{
    const Assessment &a = trajectory.assessment;
    if (!trajectory.target || a.obstacle == Obstacle::NotANumber || !a.question.base)
        return;
    const YearValue &target = trajectory.target->at;
    const YearValue &base = *a.question.base;
    // From a base that meets the target already no path is required.
    if (target.year <= base.year ||
        (a.question.direction && meetsTarget(base.value, target.value, *a.question.direction)))
        return;
    const std::optional<double> ceiling = naturalLimits(trajectory.unit).highest;
    const Path path(shape, base, target, ceiling);
    trajectory.pathShape = shape;
    if (path.obstacle() != PathObstacle::None) {
        const QString note = obstacleNote(trajectory, path, ceiling);
        if (!note.isEmpty())
            trajectory.notes += note;
        return;
    }
    if (shape == PathShape::Straight) {
        trajectory.requiredPath = {base, target};
        return;
    }
    for (int year = base.year; year <= target.year; ++year)
        trajectory.requiredPath.append({year, path.at(year)});
    // Exactly where the target mark stands, whatever the rounding of powers.
    trajectory.requiredPath.last() = target;
    trajectory.notes += pathNote(trajectory, path);
}

void addProjection(Trajectory &trajectory, const std::optional<YearWindow> &window,
                   const QList<YearValue> &observed)
{
    const Assessment &a = trajectory.assessment;
    if (window) {
        if (a.obstacle != Obstacle::NotANumber)
            addWindow(trajectory, *window, observed);
        return;
    }
    if (!trajectory.target || !a.projected || !a.question.latest || !a.pace)
        return;
    const YearValue latest = *a.question.latest;
    const int last = trajectory.target->at.year;
    if (last <= latest.year)
        return;
    const Line line(latest.year, last, naturalLimits(trajectory.unit),
                    [&](int year) { return latest.value + *a.pace * (year - latest.year); });
    trajectory.projection = line.points;
    trajectory.notes +=
        goesOn(trajectory, Words::tr("the pace since %1").arg(a.question.base->year), line.ended);
}

void addPaces(Trajectory &trajectory, const QList<Assumption> &paces)
{
    const std::optional<YearValue> &latest = trajectory.assessment.question.latest;
    bool without = false; // a target year
    for (const Assumption &pace : paces) {
        if (pace.kind != AssumptionKind::Pace ||
            !appliesToEconomy(pace, trajectory.indicator, trajectory.judged) ||
            !std::isfinite(pace.value) || !latest || trajectory.paces.size() == mostPaces)
            continue;
        if (!trajectory.target || trajectory.target->at.year <= latest->year) {
            without = true;
            continue;
        }
        const Line line(
            latest->year, trajectory.target->at.year, naturalLimits(trajectory.unit),
            [&](int year) { return latest->value + pace.value * (year - latest->year); });
        if (!std::isfinite(line.points.last().value))
            continue;
        trajectory.paces.append(
            {pace.name.isEmpty() ? Words::tr("what if") : pace.name, pace.name, line.points});
        trajectory.notes += paceNote(trajectory, pace, line);
    }
    if (without)
        trajectory.notes +=
            Words::tr("No what-if is drawn: there is no target year ahead for a pace to lead to.");
}

} // namespace mitra
