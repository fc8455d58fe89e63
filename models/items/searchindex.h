// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
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

// Goals, partners, indicators, initiatives, milestones, conflicts and sources as folded text, built
// once a file.
class SearchIndex
{
public:
    SearchIndex() = default;
    explicit SearchIndex(const Facts &facts);

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
    void add(SearchHit hit, const QStringList &otherTexts);
    void addGoals(const Facts &facts);
    void addPartners(const Facts &facts);
    void addIndicators(const Facts &facts);
    void addInitiatives(const Facts &facts);
    void addDated(const Facts &facts);
    void addSources(const Facts &facts);

    QList<Entry> m_entries;
    QLocale m_locale;
};

} // namespace mitra
