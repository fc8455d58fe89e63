// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"

namespace mitra
{

// The figures of groups, by name: "groups:INDICATOR" and "contributions:INDICATOR", listed for
// every indicator that can be weighed and of which a member has an observed value.
QStringList groupsFigureNames(const Facts &facts);

// Null when no figure has that name, the indicator is not known or has no observations. The
// contributions are those to the newest group by the usual weight of the unit.
FigurePtr makeGroupsFigure(const QString &name, const FactsPtr &facts);

} // namespace mitra
