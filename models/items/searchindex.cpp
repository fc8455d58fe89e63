// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/searchindex.h"

#include "models/cooperation/foldtext.h"
#include "models/items/keys.h"
#include "models/items/labels.h"
#include "models/series/assumptiontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

// Of initiatives that are found, so many are compared by how their titles begin.
constexpr int mostCandidates = 1000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::SearchIndex)
};

// The parts that are known, one after the other.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

struct SearchIndex::Ranked {
    Ranked(const QString &typed, int most)
        : terms(searchTerms(typed))
        , whole(foldedLine(typed))
        , start(whole.left(std::max<qsizetype>(0, whole.size() - 1))) // as a longer one begins
        , limit(most)
    {
    }

    void add(const QString &title, const auto &makeHit)
    {
        const size_t rank = title == whole              ? 0
                            : title.startsWith(start)   ? 1
                            : containsAll(title, terms) ? 2
                                                        : 3;
        if (ranks[rank].size() < limit)
            ranks[rank].append(makeHit());
    }

    QList<SearchTerm> terms;
    QString whole;
    QString start;
    int limit;
    std::array<QList<SearchHit>, 4> ranks;
};

SearchIndex::SearchIndex(const FactsPtr &facts, const ColumnsPtr &columns)
    : m_facts(facts)
    , m_columns(columns)
{
    addGoals();
    addPartners();
    addIndicators();
    addAssumptions();
    m_beforeInitiatives = m_entries.size();
    addDated();
    addSources();
}

void SearchIndex::add(SearchHit hit, const QStringList &otherTexts)
{
    Entry entry;
    entry.title = foldedLine(hit.title);
    entry.all = entry.title;
    for (const QString &text : otherTexts)
        entry.all += u'\n' + foldedLine(text);
    entry.hit = std::move(hit);
    m_entries.append(std::move(entry));
}

void SearchIndex::addGoals()
{
    for (const Goal &goal : m_facts->goals()) {
        add({{Link::Kind::Goal, goal.id.text()}, goal.name.en, goal.statement},
            {goal.id.text(), goal.statement, goal.name.ms, goal.name.id});
    }
}

void SearchIndex::addPartners()
{
    const std::vector<quint32> counts =
        m_columns->facetCounts(RowSet(size_t(m_columns->size()), true), Facet::Partner);
    for (const Partner &partner : m_facts->partners()) {
        const int place = m_columns->position(Facet::Partner, partner.id.text());
        const int count = place < 0 ? 0 : int(counts[size_t(place)]);
        const QString counted = count == 1
                                    ? Words::tr("1 initiative")
                                    : Words::tr("%1 initiatives").arg(m_locale.toString(count));
        add({{Link::Kind::Partner, partner.id.text()},
             partner.name.en,
             joined({label(partner.kind), counted})},
            {partner.id.text(), partner.name.ms, partner.name.id});
    }
}

void SearchIndex::addIndicators()
{
    for (const Indicator &indicator : m_facts->indicators()) {
        add({{Link::Kind::Indicator, indicator.id.text()},
             indicator.name,
             joined({indicator.unit, label(indicator.measure)})},
            {indicator.id.text(), indicator.definition});
    }
}

void SearchIndex::addAssumptions()
{
    for (const Assumption &assumption : m_facts->assumptions()) {
        const Indicator *indicator = m_facts->find(assumption.indicator);
        const Goal *goal = m_facts->find(assumption.goal);
        const Target *target = m_facts->target(assumption.goal);
        const QString unit = indicator ? indicator->unit : target ? target->unit : QString();
        add({{Link::Kind::Assumption, assumption.name},
             assumption.name,
             joined({assumedText(assumption, unit),
                     indicator ? indicator->name
                     : goal    ? goal->name.en
                               : QString(),
                     assumption.author})},
            {assumption.author, assumption.reason});
    }
}

void SearchIndex::addDated()
{
    for (const Milestone &milestone : m_facts->milestones()) {
        const QString date = milestone.date.toText(m_locale);
        add({{Link::Kind::Milestone, keyOf(milestone)}, milestone.title, date},
            {date, milestone.kind});
    }
    for (const Conflict &conflict : m_facts->conflicts()) {
        add({{Link::Kind::Conflict, conflict.id.text()},
             conflict.topic,
             Words::tr("Two sources disagree")},
            {conflict.id.text(), conflict.readingA, conflict.readingB, conflict.why});
    }
}

void SearchIndex::addSources()
{
    for (const Source &source : m_facts->sources()) {
        add({{Link::Kind::Source, source.id.text()},
             source.title,
             joined({source.publisher, source.published.toText(m_locale)})},
            {source.id.text(), source.publisher, source.url});
    }
}

SearchHit SearchIndex::hitOf(qsizetype row) const
{
    const Initiative initiative = m_facts->initiatives().at(row);
    const Theme *theme = m_facts->find(initiative.theme);
    return {{Link::Kind::Initiative, initiative.id.text()},
            initiative.title,
            joined({theme ? theme->name.en : QString(),
                    yearsLabel(initiative.startYear, initiative.endYear, initiative.status),
                    label(initiative.status)})};
}

void SearchIndex::findInitiatives(const QString &typed, Ranked &ranked) const
{
    for (const quint32 row : m_columns->search(typed, mostCandidates))
        ranked.add(foldedLine(m_facts->initiatives().titleAt(row)), [&] { return hitOf(row); });
}

QList<SearchHit> SearchIndex::search(const QString &typed, int limit) const
{
    Ranked ranked(typed, limit);
    if (ranked.terms.isEmpty() || limit <= 0 || !m_facts)
        return {};
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (i == m_beforeInitiatives)
            findInitiatives(typed, ranked);
        const Entry &entry = m_entries.at(i);
        if (containsAll(entry.all, ranked.terms))
            ranked.add(entry.title, [&entry] { return entry.hit; });
    }
    if (m_beforeInitiatives == m_entries.size())
        findInitiatives(typed, ranked);
    QList<SearchHit> hits;
    for (const QList<SearchHit> &rank : ranked.ranks)
        hits += rank;
    return hits.mid(0, limit);
}

} // namespace mitra
