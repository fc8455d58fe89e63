// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace mitra
{

// What a slider of yearly paces offers: from -most to most, in units a year.
struct PaceRange {
    double most = 1;    // 1, 2 or 5 times a power of ten
    double step = 0.01; // a hundredth of it
    int decimals = 3;   // to write a pace down, one more than the step needs
    friend bool operator==(const PaceRange &, const PaceRange &) = default;
};

// A range that reaches half as far again as the furthest of these paces, and holds zero in its
// middle, because a pace may turn round. Where none is known or all are zero: a twentieth of what
// the unit can be, else of the latest value, else 1. What is not finite is passed over.
// Worked: paces 0.8 and 2.2 ask for 3.3, so 5 with steps of 0.05.
PaceRange paceRange(const QList<double> &paces, const QString &unit, double latest);

} // namespace mitra
