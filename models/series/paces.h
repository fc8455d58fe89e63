// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

namespace mitra
{

// The pace of a request that is tried out, kept nowhere; null when there is none.
const Assumption *triedPace(const ProgressRequest &request);

// The request with that pace tried out in place of the one before, else behind the kept ones, which
// keep their colours so; of four the last gives way. None: without one.
ProgressRequest withTriedPace(const ProgressRequest &request, std::optional<double> pace);

// The request with a kept pace drawn or not drawn. Unchanged when four are drawn already.
enum class Draw { Yes, No };
ProgressRequest withPace(const ProgressRequest &request, const Assumption &pace, Draw draw);

} // namespace mitra
