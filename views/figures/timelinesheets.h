// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/timelinelines.h"

namespace mitra
{

// Divides the rows of a timeline among sheets of paper. Every sheet is an order of its own, with
// the heading of its group again where a group goes on, and holds no more than `room`, unless one
// row alone is higher. As few sheets as there can be, and these of about one height.
std::vector<TimelineOrderPtr> divideTimeline(const TimelineOrder &order, const TimelineLines &lines,
                                             double room);

// Of a row that a sheet holds alone: the room that headings leave its title.
double headingsHeight(const TimelineLines &lines);

} // namespace mitra
