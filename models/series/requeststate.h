// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/progressrequest.h"

#include <QString>
#include <QVariantMap>

namespace mitra
{

// A request as the session keeps it. Assumptions are kept by name, because the file has the rest;
// those tried out without a name as their numbers.
QVariantMap stateOf(const ProgressRequest &request);
// What the facts do not have any more is left out; an indicator that is gone gives an empty
// request.
ProgressRequest requestOf(const QVariantMap &state, const Facts &facts);

// The same as text, for what is kept in a file: compact JSON, keys in alphabetical order. A text
// that is none gives an empty request.
QString textOf(const ProgressRequest &request);
ProgressRequest requestOf(const QString &text, const Facts &facts);

} // namespace mitra
