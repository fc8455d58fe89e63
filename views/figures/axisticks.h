// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace mitra
{

// A value axis: its ends and where its labels stand, all in the indicator's unit.
struct AxisTicks {
    double low = 0;
    double high = 1;
    double step = 1;
    QList<double> at;
};

// Round steps (1, 2, 2.5 or 5 times a power of ten) around `low`..`high`, about `wanted` of them.
// Equal or not finite ends give an axis of one step.
AxisTicks niceTicks(double low, double high, int wanted);

// The axis for values of that unit: from 0 where no value is negative, never beyond 100 % or an
// index's own top, ranks from 1. Values that are not finite are passed over.
AxisTicks valueTicks(const QList<double> &values, const QString &unit, int wanted);

// Label of a tick, with only as many decimals as the step needs ("20%", "0.4", "1.5 trillion").
QString tickText(double value, const AxisTicks &ticks, const QString &unit);

// 1 is the best and stands on top (or at the right).
bool isRank(const QString &unit);

// Whole years from `first` to `last` in steps of 1, 2, 5, 10, ... so that at most `most` stand;
// years divisible by the step.
QList<int> yearTicks(int first, int last, int most);

} // namespace mitra
