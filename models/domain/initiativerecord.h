// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/dictionary.h"
#include "models/domain/initiativespack.h"
#include "models/domain/packedbytes.h"
#include "models/domain/textcoder.h"

namespace mitra
{

// The values that records and columns name by number, and the words of texts, while they are
// gathered.
struct InitiativeDictionaries {
    Dictionary<ThemeId> themes;
    Dictionary<FrameworkId> frameworks;
    Dictionary<SourceId> sources;
    Dictionary<PartnerId> partners;
    Dictionary<EconomyId> economies;
    Dictionary<OutcomeId> outcomes;
    Dictionary<QString> currencies;
    TextCoder texts;
};

// The record of an initiative: its id, its title, which of the rest there is, then the rest,
// without what stands in columns.
namespace initiativerecord
{

void write(const Initiative &initiative, InitiativeDictionaries &dictionaries, QByteArray &to);

// The id as the record holds it, in UTF-8.
inline QByteArrayView idOf(QByteArrayView record)
{
    return PackedReader(record).bytes();
}
QString titleOf(const InitiativesPack &pack, QByteArrayView record);
// All that a record holds; what stands in columns is left as it is made.
Initiative read(const InitiativesPack &pack, QByteArrayView record);

// Whether the record ends where it should and names only what the pack has.
bool isSound(const InitiativesPack &pack, QByteArrayView record);

} // namespace initiativerecord

} // namespace mitra
