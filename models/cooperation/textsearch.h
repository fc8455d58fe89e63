// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/codedcolumn.h"
#include "models/cooperation/textindex.h"

#include <QStringList>

namespace mitra
{

// Searches initiatives: their own texts, and the names of their partners, which stand in many rows
// and are looked through as names. What was typed is found when all its terms are.
class TextSearch
{
public:
    // The partners' names, each partner's in one entry, in the order of the codes of `partners`.
    TextSearch(const TextIndex &index, const QStringList &partnerLines,
               const CodedColumn &partners);

    // All rows when no letter or digit was typed.
    RowSet rows(const QString &typed) const;
    // Best first, no row twice: all terms as whole words in the title; all in the title; the rest.
    std::vector<RowSet> ranks(const QString &typed) const;

private:
    RowSet rowsWith(const SearchTerm &term) const;
    RowSet inTitle(const QList<SearchTerm> &terms, bool whole) const;

    const TextIndex &m_index;
    const QStringList &m_partnerLines;
    const CodedColumn &m_partners;
};

} // namespace mitra
