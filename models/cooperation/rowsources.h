// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/rowset.h"
#include "models/domain/facts.h"

namespace mitra
{

// Every source behind those initiatives and what they say of their partners, the most used first.
// In a large set the links' own sources are left out, since reading whole rows would take a second;
// then the initiatives' sources stand for them.
QList<SourceId> rowSources(const Facts &facts, const RowSet &rows);

} // namespace mitra
