// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/details.h"

namespace mitra
{

// Everything the file knows of an initiative: each fact with its source or marked as ours, what it
// contributes to, readings that disagree, numbered sources.
Details initiativeDetails(const Facts &facts, const Initiative &initiative);

} // namespace mitra
