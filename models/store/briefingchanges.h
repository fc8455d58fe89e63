// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/types.h"
#include "models/store/changeset.h"

#include <QByteArray>

namespace mitra
{

// The changes, ready for Store::apply(), that keep a briefing under its name, ...
RowChange savingOf(const SavedBriefing &briefing);
// ... forget it, ...
RowChange removalOf(const SavedBriefing &briefing);
// ... or put another in its place, perhaps under another name; none when nothing differs.
QList<RowChange> replacementOf(const SavedBriefing &before, const SavedBriefing &after);

// The changes that keep a briefing as it went out, with the very bytes of its print. The hash is
// theirs, whatever the briefing says. Nothing changes or removes what was issued; taking the issue
// back is the inverse of its change set. A print of the same bytes is refused: it went out already.
QList<RowChange> issuingOf(const IssuedBriefing &briefing, const QByteArray &pdf);
// In lower-case hexadecimal digits.
QString printHash(const QByteArray &pdf);
// "2026-11-26-2": that day's first number no briefing has.
QString nextIssueId(const QList<IssuedBriefing> &issued, const QDate &day);

// Carries out a change of their table, which the file took, in a list as well, so that the file
// need not be read anew. Changes of other tables are left alone.
void carryOut(const RowChange &change, QList<SavedBriefing> &briefings);
void carryOut(const RowChange &change, QList<IssuedBriefing> &briefings);

} // namespace mitra
