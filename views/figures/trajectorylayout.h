// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/chartlines.h"
#include "views/figures/trajectorycontent.h"
#include "views/figures/trajectorymilestones.h"

#include <QPolygonF>

namespace mitra
{

// Where the parts of a trajectory stand in a body of some width and height. Drawing and marks
// share it, so what is seen is what is hit.
struct TrajectoryLayout {
    TrajectoryLayout(const TrajectoryContent &content, const QRectF &body);
    // The height that a body of that width wants.
    static double heightFor(const TrajectoryContent &content, double width);

    QPointF at(const YearValue &value) const { return scale.map(QPointF(value.year, value.value)); }

    // The prediction interval as a shape; it may reach beyond the plot.
    QPolygonF bandOutline(const TrajectoryContent &content) const;

    QRectF body;
    ChartScale scale;
    QList<int> years;
    TrajectoryMilestones milestones;
    double milestonesTop = 0;
    QList<LegendEntry> legend; // measured with; its colours come with the style
    QRectF legendArea;

private:
    TrajectoryLayout(const TrajectoryContent &content, double left, double width);
    double below() const; // height of what stands below the plot
    static double above(const TrajectoryContent &content);
};

} // namespace mitra
