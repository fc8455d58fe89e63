// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"
#include "models/store/changeset.h"

namespace mitra
{

// The changes, ready for Store::apply(), that keep a selection under a name, ...
RowChange savingOf(const SavedSelection &selection);
// ... forget it, ...
RowChange removalOf(const SavedSelection &selection);
// ... or put another in its place, perhaps under another name; none when nothing differs.
QList<RowChange> replacementOf(const SavedSelection &before, const SavedSelection &after);

// Carries out a change of that table, which the file took, in a list as well, so that the file need
// not be read anew. Changes of other tables are left alone.
void carryOut(const RowChange &change, QList<SavedSelection> &selections);

} // namespace mitra
