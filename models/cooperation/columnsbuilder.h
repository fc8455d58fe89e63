// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/cooperation/textindexbuilder.h"

namespace mitra
{

// Makes Columns of facts: the values first, then row by row; the columns are made at the end.
class Columns::Builder
{
public:
    Builder(const Facts &facts, Columns &columns)
        : m_facts(facts)
        , m_to(columns)
    {
    }

    // What is known without looking at the rows: the values of facets and the names to search.
    void addValues();
    // Of the money facet, which rows bring with them: their ids in order. False when one is none.
    bool addMoney(const QStringList &ids);
    // False when the monitor asked to stop.
    bool addRows(const ProgressMonitor &monitor);
    void finish();

    // "none" or "all": made at the first row that needs it, so it stands after the real values.
    int codeOfNone(Facet facet);
    // The dimension of the years; the columns know first and last year.
    void addYears(bool unknownStart);

private:
    using Codes = std::vector<quint16>;
    struct RowCodes;

    void addValue(Facet facet, const QString &id);
    void addRow(const Initiative &initiative, qsizetype row);
    void addLinks(const Initiative &initiative, RowCodes &codes);
    void findYears();
    CodedColumn yearColumn(const std::vector<qint16> &years) const;

    const Facts &m_facts;
    Columns &m_to;
    std::array<int, 8> m_kinds{}; // codes by value: the words are looked up once, not for each row
    std::array<int, 8> m_statuses{};
    std::array<Codes, facetCount> m_codes;
    std::array<std::vector<quint32>, facetCount> m_offsets;
    std::vector<qint16> m_starts; // 0: not known
    std::vector<qint16> m_ends;
    TextIndexBuilder m_text;
};

} // namespace mitra
