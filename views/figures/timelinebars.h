// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/timelineorder.h"
#include "views/figures/chartlegend.h"
#include "views/figures/timelinescale.h"

namespace mitra
{

// What an open end needs to fade, right of the day up to which the facts go.
inline constexpr double timelineFadeRoom = 38;

// Draws the years of one initiative around the height `middle`: filled what is completed or
// ongoing, hollow what is planned, dashed what has no status; one known end as a post with a stub.
// What lies wholly outside the years of the scale is an arrow towards it. `asOf` is the day up to
// which the facts go, in years; none when the file does not say.
void drawTimelineBar(QPainter &painter, const Initiative &initiative, const TimelineScale &scale,
                     double middle, std::optional<double> asOf, const Style &style);

// The marks that the tally's initiatives need, and the posts of the two days; `today` is left out
// when it is invalid.
QList<LegendEntry> timelineLegend(const TimelineTally &tally, QDate asOf, QDate today,
                                  const Style &style);
// The colours of the filled bars there are: hollow and dashed ones are told apart by that.
QList<QColor> timelineColours(const TimelineTally &tally, const Style &style);
QPen asOfPen(const Style &style);
QPen todayPen(const Style &style);

} // namespace mitra
