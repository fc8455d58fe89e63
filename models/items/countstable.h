// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/items/celltable.h"

#include <memory>

namespace mitra
{

// Every value of every facet, then of the start and end years, with the number of initiatives that
// choosing it would leave: what the filter shows, as a table. Values that would leave none are
// kept.
std::unique_ptr<CellTable> countsTable(const Columns &columns, const Selection &selection);

} // namespace mitra
