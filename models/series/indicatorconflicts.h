// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QList>

namespace mitra
{

// The listed conflicts that speak of readings of the indicator, in the order of the file: they cite
// one of its sources and name one of its readings, see names(). A conflict gives no indicator, so
// this is our reading of its words.
QList<const Conflict *> conflictsOf(const Facts &facts, const IndicatorId &indicator);

// Whether the conflict names the year of the reading and its value, as stored or with one decimal;
// of a member state also the member, because two members may have one value.
bool names(const Facts &facts, const Conflict &conflict, const Observation &reading);

} // namespace mitra
