// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/textsearch.h"

namespace mitra
{

TextSearch::TextSearch(const TextIndex &index, const QStringList &partnerLines,
                       const CodedColumn &partners)
    : m_index(index)
    , m_partnerLines(partnerLines)
    , m_partners(partners)
{
}

RowSet TextSearch::rowsWith(const SearchTerm &term) const
{
    RowSet rows = m_index.rowsWith(term);
    for (qsizetype at = 0; at < m_partnerLines.size(); ++at) {
        if (contains(m_partnerLines.at(at), term))
            m_partners.rowsOf(size_t(at)).addTo(rows);
    }
    return rows;
}

RowSet TextSearch::rows(const QString &typed) const
{
    RowSet found(m_index.rows(), true);
    for (const SearchTerm &term : searchTerms(typed))
        found &= rowsWith(term);
    return found;
}

RowSet TextSearch::inTitle(const QList<SearchTerm> &terms, bool whole) const
{
    RowSet found(m_index.rows(), true);
    for (SearchTerm term : terms) {
        term.whole = term.whole || whole;
        found &= m_index.rowsWith(term, TextIndex::Where::Title);
    }
    return found;
}

std::vector<RowSet> TextSearch::ranks(const QString &typed) const
{
    const QList<SearchTerm> terms = searchTerms(typed);
    std::vector<RowSet> ranks{inTitle(terms, true), inTitle(terms, false), rows(typed)};
    ranks[2] -= ranks[1];
    ranks[1] -= ranks[0];
    return ranks;
}

} // namespace mitra
