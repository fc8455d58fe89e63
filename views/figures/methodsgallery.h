// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// What the methods say of each indicator with data, by name: "methods:INDICATOR"; of ASEAN, else of
// the first economy with values.
QStringList methodsFigureNames(const Facts &facts);

// Null when no figure has that name.
FigurePtr makeMethodsFigure(const QString &name, const FactsPtr &facts);

} // namespace mitra
