// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// "whatif:INDICATOR" and "whatif-members:INDICATOR" for every indicator with data: the pace needed
// against the pace so far, without any assumption.
QStringList whatIfFigureNames(const Facts &facts);

// Null when no figure has that name.
FigurePtr makeWhatIfFigure(const QString &name, const FactsPtr &facts);

} // namespace mitra
