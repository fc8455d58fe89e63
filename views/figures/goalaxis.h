// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace mitra
{

// A plain linear axis with few, round ticks that holds every value and zero.
struct GoalAxis {
    double low = 0;
    double high = 1;
    QList<double> ticks; // first is low, last is high

    // `limit` is where the scale ends by its nature (100 for percents) unless a value passes it.
    static GoalAxis around(const QList<double> &values, double limit = 0);

    double share(double value) const { return (value - low) / (high - low); }
};

} // namespace mitra
