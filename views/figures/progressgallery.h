// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// The figures that compare member states on one measure, by name: "slope:INDICATOR",
// "ranking:INDICATOR" and "multiples:INDICATOR", for every indicator with observations.
QStringList progressFigureNames(const Facts &facts);

// Null when no figure has that name.
FigurePtr makeProgressFigure(const QString &name, const FactsPtr &facts);

} // namespace mitra
