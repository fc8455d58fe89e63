// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/groupvalues.h"
#include "models/series/trajectory.h"

namespace mitra
{

// The readings of an indicator for an economy, in the order of time; without points when it has
// none.
EconomySeries readSeries(const Facts &facts, const IndicatorId &indicator, const Economy &economy);
// Its reported and estimated values alone, without other readings.
QList<SeriesPoint> observedPoints(const Facts &facts, const IndicatorId &indicator,
                                  const EconomyId &economy);
// A group's values that were computed here.
EconomySeries computedSeries(const GroupSeries &group);

// Its reported and estimated values in the order of time; none of none.
QList<YearValue> observedValues(const EconomySeries *series);

// What a reader must know of a series: its age, estimates, open years, other readings.
QStringList seriesNotes(const EconomySeries &series, const QString &unit, QDate asOf);
// How a computed group came about, or why it has no value.
QStringList groupNotes(const Facts &facts, const GroupSeries &group);

} // namespace mitra
