// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace mitra
{

// A label on a line: where its middle wants to be and how much room it takes.
struct LabelWish {
    double centre = 0;
    double extent = 0;
};

// Starts of labels that stand in their given order between `from` and `to`, at least `gap` apart
// and as near to their wishes as that allows (least squares). Order them by centre first, and lines
// from labels to their points never cross. When there is not room for all, they overflow at `to`:
// see roomFor().
QList<double> spreadLabels(const QList<LabelWish> &wishes, double gap, double from, double to);

// The room the labels need side by side.
double roomFor(const QList<LabelWish> &wishes, double gap);

} // namespace mitra
