// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"
#include "models/store/changeset.h"

namespace mitra
{

// The changes, ready for Store::apply(), that keep an assumption under its name, ...
RowChange savingOf(const Assumption &assumption);
// ... forget it, ...
RowChange removalOf(const Assumption &assumption);
// ... or put another in its place, perhaps under another name; none when nothing differs.
QList<RowChange> replacementOf(const Assumption &before, const Assumption &after);

// Carries out a change of that table, which the file took, in a list as well, so that the file need
// not be read anew. Changes of other tables are left alone.
void carryOut(const RowChange &change, QList<Assumption> &assumptions);

} // namespace mitra
