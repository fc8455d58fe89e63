// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"
#include "models/domain/facts.h"

namespace mitra
{

// The selection in words for people, to stand under a figure that shows it: "Japan or China;
// Ongoing; started 2021–2025; text “5G”". Empty for the empty selection; an id that the facts do
// not know stands as it is.
QString selectionInWords(const Facts &facts, const Selection &selection);

} // namespace mitra
