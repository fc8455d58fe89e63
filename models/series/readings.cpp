// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/readings.h"

#include <cmath>

namespace mitra
{

QList<const Observation *> observedReadings(const Facts &facts, const IndicatorId &indicator,
                                            const EconomyId &economy)
{
    QList<const Observation *> readings;
    for (const Observation *reading : facts.series(indicator, economy)) {
        // A damaged file may prefer two readings of a year, or hold what is no number.
        if (std::isfinite(reading->value) &&
            (readings.isEmpty() || readings.last()->year != reading->year))
            readings.append(reading);
    }
    return readings;
}

} // namespace mitra
