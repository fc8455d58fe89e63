// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

namespace mitra
{

// "reported", "estimate", "projection".
QString statusWord(ObservationStatus status);

// Whether the measure only stands in for a goal that nobody measures: its values are drawn hollow.
bool standsInForGoal(const Facts &facts, const IndicatorId &indicator);

// "Viet Nam, 2023: 78.6% (reported), World Bank, ..., 13 Jul 2026".
QString readingText(const Facts &facts, const QString &economy, int year, const QString &value,
                    ObservationStatus status, const SourceId &source);

} // namespace mitra
