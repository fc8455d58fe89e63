// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/timelinebars.h"
#include "views/figures/timelinefigure.h"

#include <cmath>

namespace mitra
{

// Where the parts of a timeline stand; its files share it.
struct TimelineFigure::Layout {
    static constexpr double legendGap = 8;
    static constexpr double axisHeight = 22;

    QRectF body;
    QRectF legend;
    QRectF lane; // of milestones
    QRectF axis;
    double rowsTop = 0;
    double labels = 0; // width of the titles
    TimelineScale scale;
    MilestoneLane::Names names;

    static double labelsOf(double width)
    {
        return std::floor(std::clamp(width * 0.44, 140.0, 360.0));
    }
};

} // namespace mitra
