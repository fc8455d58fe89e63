// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

namespace mitra
{

// What is judged and compared of one economy: the preferred readings that are reported or
// estimated, in the order of time. One a year and each a number, also of a damaged file.
QList<const Observation *> observedReadings(const Facts &facts, const IndicatorId &indicator,
                                            const EconomyId &economy);

} // namespace mitra
