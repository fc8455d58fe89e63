// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// The figures of the goals, by name: "assessment:GOAL".
QStringList goalFigureNames(const Facts &facts);

// Null when no figure has that name.
FigurePtr makeGoalFigure(const QString &name, const FactsPtr &facts);

} // namespace mitra
