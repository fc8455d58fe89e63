// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QVariantMap>

namespace mitra
{

// A request as the session keeps it. Assumptions are kept by name, because the file has the rest;
// those tried out without a name as their numbers.
QVariantMap stateOf(const ProgressRequest &request);
// What the facts do not have any more is left out; an indicator that is gone gives an empty
// request.
ProgressRequest requestOf(const QVariantMap &state, const Facts &facts);

} // namespace mitra
