// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/initiativerecord.h"
#include "models/domain/initiatives.h"

namespace mitra
{

// Packs initiatives one by one, so that a file of a million is never held unpacked.
class InitiativesBuilder
{
public:
    // In the order their rows shall have; quickest in the order of their ids' UTF-8.
    void add(const Initiative &initiative);
    // All that was added; the builder begins anew.
    Initiatives finish();

private:
    void sortById();
    void findParents();

    InitiativesPack m_pack;
    InitiativeDictionaries m_dictionaries;
    Dictionary<int> m_years;
    QByteArray m_parents; // rows that have a parent, and its id; its row may still be to come
    QByteArray m_lastId;
    bool m_isSorted = true;
};

} // namespace mitra
