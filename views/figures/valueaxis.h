// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/axisticks.h"
#include "views/figures/style.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace mitra
{

inline constexpr double valueAxisHeight = 24; // of the labels below the plot

// Upright grid lines through the plot and their labels below it; a label that would lie on the one
// before it is left out. `x` tells where a value stands.
void drawValueAxis(QPainter &painter, const QRectF &plot, const AxisTicks &ticks,
                   const std::function<double(double)> &x, const QString &unit, const Style &style);

} // namespace mitra
