// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/trajectory.h"
#include "models/series/verdicttext.h"

namespace mitra
{

// One line of the plain arithmetic as people read it: "Share of the way", "42%", "at 30% of the
// time". An unknown number has the reason as its value, never a dash alone.
struct ArithmeticLine {
    QString label;
    QString value;
    QString meaning;
    QString formula; // with the numbers that went in, for the tooltip and the table twin
};

QList<ArithmeticLine> arithmeticLines(const Facts &facts, const Trajectory &trajectory);

} // namespace mitra
