// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QList>

namespace mitra
{

// Whether the listed conflict is about that reading: it cites its source and names its year and its
// value, as stored or with one decimal; of a member state also the member, because two members may
// have one value. A conflict names no indicator, so this is our reading of its words.
bool disputes(const Facts &facts, const Conflict &conflict, const Observation &reading);

// The listed conflicts about readings of the indicator, in the order of the file.
QList<const Conflict *> conflictsOf(const Facts &facts, const IndicatorId &indicator);

} // namespace mitra
