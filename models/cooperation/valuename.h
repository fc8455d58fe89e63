// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/selection.h"
#include "models/domain/facts.h"

namespace mitra
{

// The name of a facet's value, as Columns know it by its id, in the language of tr(); the id when
// the facts have no such value.
QString valueName(const Facts &facts, Facet facet, const QString &id);

} // namespace mitra
