// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

namespace mitra
{

// Who is drawn in the four series colours, in their order: the judged one first, then those that
// are highlighted. The judged one keeps the first colour also where it has nothing to draw, so that
// one colour means one economy in every view of a request.
QList<EconomyId> economiesInColour(const Facts &facts, const ProgressRequest &request);

} // namespace mitra
