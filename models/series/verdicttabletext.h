// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/link.h"
#include "models/series/verdicttable.h"

// The words of a verdict table, all computed from its numbers.
namespace mitra
{

// "Against targets", "By trend (1% rule)": the basis is named wherever a verdict shows.
QString verdictBasisName(VerdictBasis basis);
// From where to where each verdict reaches, as a sentence.
QString verdictBandsText(VerdictBasis basis);
// "Digital economy", "Supporting, bound to no goal".
QString verdictGroupName(const Facts &facts, const GoalId &goal);

// In one word for a cell: "met", "on track", "faster", "stalled", "away", "missed"; empty when it
// cannot be assessed.
QString verdictWord(Verdict verdict);
// "Individuals using the internet, Viet Nam: on track, 84.2% in 2023 (70.3% in 2020), 6.19% a
// year", with the target where one was read against.
QString cellText(const VerdictTable &table, const VerdictRow &row, int column);
// For a table: "On track, 84.2% (2023)"; "Cannot be assessed: no target is stated"; "No value".
QString shortCellText(const VerdictTable &table, const VerdictRow &row, int column);
// Judges that cell on Progress.
Link cellLink(const VerdictTable &table, const VerdictRow &row, int column);

} // namespace mitra
