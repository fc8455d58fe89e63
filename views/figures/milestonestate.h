// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"
#include "views/figures/shapes.h"

namespace mitra
{

// A date that is only a month or a year may still lie ahead when its first day has passed; saying
// "it happened" or "it is planned" would both be guesses.
enum class MilestoneState { Past, Open, Planned };

MilestoneState milestoneState(const PartialDate &date, QDate asOf);
// "planned", "this month", "this year"; empty for what is past.
QString milestoneStateText(const PartialDate &date, MilestoneState state);
// "27 Jan 2022 (planned): ADGMIN2 meets".
QString milestoneText(const Milestone &milestone, QDate asOf);
Shape milestoneShape(MilestoneState state);

} // namespace mitra
