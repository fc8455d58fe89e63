// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/framing.h"

namespace mitra
{

// The source in a few words; the same as in source lines.
inline QString sourceName(const Facts &facts, const SourceId &id)
{
    return sourceText(facts, id);
}

} // namespace mitra
