// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"
#include "views/figures/figure.h"

#include <QStringList>

namespace mitra
{

// The figures of one measure, "KIND:INDICATOR": trajectory, members, arithmetic, slope, ranking,
// multiples, groups, contributions, methods, whatif, whatif-members and datacoverage. Listed for
// the indicators that have something to show.
QStringList progressFigureNames(const Facts &facts);

// As the request asks, when it is one about the name's measure; else as nobody has chosen anything:
// ASEAN or the first that can be judged, the target that applies. Null for other names.
FigurePtr makeProgressFigure(const QString &name, const FactsPtr &facts,
                             const ProgressRequest &asked = {});

} // namespace mitra
