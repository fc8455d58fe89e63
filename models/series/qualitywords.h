// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/dataquality.h"

namespace mitra
{

// "Not enough data", "Use with care", "Sound".
QString surenessText(Sureness sureness);
// "2024, 2 years old", "2026, of this year"; "none observed".
QString ageText(const IndicatorQuality &quality);
// "3 other readings, 1 conflict"; "none".
QString disagreementText(const IndicatorQuality &quality);
// "9 of 11".
QString membersText(const IndicatorQuality &quality);
// "Official", "Proxy", "Context": what the measure is to its goal.
QString standingText(const IndicatorQuality &quality);

// Why the rules that it breaks are broken, a short sentence each, in the order of QualityRule. A
// rule that follows from one already told adds none.
QStringList qualityReasons(const IndicatorQuality &quality);
// The rules with their limits, labelled as ours, for below a figure.
QStringList qualityRules();

// The finding of the list, what it holds, and one sentence to speak.
QString qualityTitle(const Facts &facts, const DataQuality &quality);
QString qualitySubtitle(const Facts &facts, const DataQuality &quality);
QString qualitySentence(const DataQuality &quality);

} // namespace mitra
