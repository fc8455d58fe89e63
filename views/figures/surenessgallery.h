// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// The figures that tell how sure one can be of the data, by name: "quality" (also of one goal,
// "quality:GOAL", and "quality:none" of what is bound to no goal) and "datacoverage:INDICATOR".
QStringList surenessFigureNames(const Facts &facts);

// Null when no figure has that name.
FigurePtr makeSurenessFigure(const QString &name, const FactsPtr &facts);

} // namespace mitra
