// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/whatif.h"

namespace mitra
{

// The parts of makeWhatIf(): finished numbers to words, and the members.

// Title, subtitle, sentence and notes of the judged economy's part.
void addWhatIfWords(WhatIf &whatIf, const Facts &facts, const ProgressRequest &request);
// The rows of the members and of the computed groups asked for, with title, notes and sources.
void addWhatIfMembers(WhatIf &whatIf, const Facts &facts, const ProgressRequest &request);

} // namespace mitra
