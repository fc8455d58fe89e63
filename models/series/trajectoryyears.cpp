// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/trajectoryyears.h"

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

void take(YearWindow &years, const YearValue &at)
{
    if (!std::isfinite(at.value))
        return;
    years.first = years.first == 0 ? at.year : std::min(years.first, at.year);
    years.last = years.last == 0 ? at.year : std::max(years.last, at.year);
}

// Only their names tell the digital sector's own masterplans from other frameworks.
bool isMasterplan(const Framework &framework)
{
    return framework.name.contains(QLatin1String("Masterplan"));
}

} // namespace

YearWindow drawnYears(const Trajectory &trajectory)
{
    if (trajectory.shown)
        return *trajectory.shown;
    YearWindow years;
    for (const EconomySeries &series : trajectory.series) {
        // Of the grey ones only what was observed is drawn.
        const bool isGrey = !trajectory.highlighted.contains(series.economy);
        for (const SeriesPoint &point : series.points) {
            if (!isGrey || point.status != ObservationStatus::Projection)
                take(years, point.at);
        }
        for (const SeriesPoint &point : isGrey ? QList<SeriesPoint>() : series.disputed)
            take(years, point.at);
    }
    if (trajectory.target)
        take(years, trajectory.target->at);
    if (trajectory.baseline && trajectory.baseline->year)
        take(years, {*trajectory.baseline->year, trajectory.baseline->value});
    return years;
}

QList<Milestone> milestonesFor(const Facts &facts, const Indicator &indicator,
                               const YearWindow &years)
{
    const Goal *goal = facts.find(indicator.goal);
    const auto belongs = [&](const Milestone &milestone) {
        if (goal)
            return milestone.framework == goal->framework;
        const Framework *framework = facts.find(milestone.framework);
        return framework && isMasterplan(*framework);
    };
    QList<Milestone> milestones;
    for (const Milestone &milestone : facts.milestones()) {
        const int year = milestone.date.year();
        if (year >= years.first && year <= years.last && belongs(milestone))
            milestones.append(milestone);
    }
    std::stable_sort(milestones.begin(), milestones.end(),
                     [](const Milestone &a, const Milestone &b) {
                         return a.date.firstDay() < b.date.firstDay();
                     });
    return milestones;
}

} // namespace mitra
