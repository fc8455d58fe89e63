// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/celltable.h"
#include "models/series/whatif.h"

#include <memory>

namespace mitra
{

// The table twin of a what-if: a row a scenario, then the pace so far and the pace needed, with who
// assumed what, when and why.
std::unique_ptr<QAbstractTableModel> whatIfTable(const WhatIf &whatIf);

} // namespace mitra
