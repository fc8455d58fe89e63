// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/domain/link.h"

#include <QList>
#include <QLocale>

namespace mitra
{

// One answer to a search over everything.
struct SearchHit {
    Link link; // its kind is the kind of thing found
    QString title;
    QString detail; // a second line: theme and years, publisher and date ...
};

// Goals, partners, indicators, assumptions, milestones, conflicts and sources as folded text, built
// once a file. Initiatives, of which there may be a million, are found by the columns, which know
// their words.
class SearchIndex
{
public:
    SearchIndex() = default;
    // `columns` are of the facts.
    SearchIndex(const FactsPtr &facts, const ColumnsPtr &columns);

    // The best hits: the title typed, titles that start with it, then titles that have every word,
    // then things that have the words elsewhere; equally good ones in the order above. None for an
    // empty query.
    QList<SearchHit> search(const QString &typed, int limit) const;

private:
    struct Entry {
        SearchHit hit;
        QString title; // folded lines
        QString all;
    };
    // Hits by how good they are, the best first.
    struct Ranked;
    void add(SearchHit hit, const QStringList &otherTexts);
    void addGoals();
    void addPartners();
    void addIndicators();
    void addAssumptions();
    void addDated();
    void addSources();
    void findInitiatives(const QString &typed, Ranked &ranked) const;
    SearchHit hitOf(qsizetype row) const;

    FactsPtr m_facts;
    ColumnsPtr m_columns;
    QList<Entry> m_entries;
    qsizetype m_beforeInitiatives = 0; // entries that stand before equally good initiatives
    QLocale m_locale;
};

} // namespace mitra
