// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"

namespace mitra
{

// The ids that a Link and IdRole use for facts whose key is of several columns.
inline QString keyOf(const Milestone &milestone)
{
    return milestone.date.toIso() + u'/' + milestone.title;
}

inline QString keyOf(const Observation &observation)
{
    return observation.indicator.text() + u'/' + observation.economy.text() + u'/' +
           QString::number(observation.year);
}

} // namespace mitra
