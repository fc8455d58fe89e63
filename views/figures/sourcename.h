// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QString>

namespace mitra
{

// A source in a few words, for tooltips and table twins: "Publisher, Title, 9 Feb 2026". The id
// when the file does not describe it.
QString sourceName(const Facts &facts, const SourceId &id);

} // namespace mitra
