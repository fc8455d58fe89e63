// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/axisticks.h"
#include "views/figures/chartlines.h"
#include "views/figures/style.h"

#include <QList>

class QPainter;

namespace mitra
{

inline constexpr double valueLabelGap = 8; // between the labels of the values and the plot

// The ground of a chart of values over years: a line for each tick with its label at the left,
// which has the room from `left` to the plot, and below the plot a stroke and a label for each
// year.
void drawYearGrid(QPainter &painter, double left, const ChartScale &scale, const AxisTicks &ticks,
                  const QList<int> &years, const QString &unit, const Style &style);

} // namespace mitra
