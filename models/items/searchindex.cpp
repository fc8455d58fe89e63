// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/searchindex.h"

#include "models/cooperation/foldtext.h"
#include "models/items/keys.h"
#include "models/items/labels.h"

#include <QCoreApplication>

#include <array>

namespace mitra
{

namespace
{

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

SearchIndex::SearchIndex(const Facts &facts)
{
    addGoals(facts);
    addPartners(facts);
    addIndicators(facts);
    addInitiatives(facts);
    addDated(facts);
    addSources(facts);
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

void SearchIndex::addGoals(const Facts &facts)
{
    for (const Goal &goal : facts.goals()) {
        add({{Link::Kind::Goal, goal.id.text()}, goal.name.en, goal.statement},
            {goal.id.text(), goal.statement, goal.name.ms, goal.name.id});
    }
}

void SearchIndex::addPartners(const Facts &facts)
{
    QHash<PartnerId, int> initiatives;
    for (const Initiative &initiative : facts.initiatives()) {
        QList<PartnerId> counted; // once an initiative, whatever its roles
        for (const PartnerLink &link : initiative.partners) {
            if (!counted.contains(link.partner)) {
                counted.append(link.partner);
                ++initiatives[link.partner];
            }
        }
    }
    for (const Partner &partner : facts.partners()) {
        const int count = initiatives.value(partner.id);
        const QString counted = count == 1
                                    ? Words::tr("1 initiative")
                                    : Words::tr("%1 initiatives").arg(m_locale.toString(count));
        add({{Link::Kind::Partner, partner.id.text()},
             partner.name.en,
             joined({label(partner.kind), counted})},
            {partner.id.text(), partner.name.ms, partner.name.id});
    }
}

void SearchIndex::addIndicators(const Facts &facts)
{
    for (const Indicator &indicator : facts.indicators()) {
        add({{Link::Kind::Indicator, indicator.id.text()},
             indicator.name,
             joined({indicator.unit, label(indicator.measure)})},
            {indicator.id.text(), indicator.definition});
    }
}

void SearchIndex::addInitiatives(const Facts &facts)
{
    for (const Initiative &initiative : facts.initiatives()) {
        const Theme *theme = facts.find(initiative.theme);
        QStringList others = {initiative.id.text(), initiative.summary};
        for (const PartnerLink &link : initiative.partners) {
            if (const Partner *partner = facts.find(link.partner))
                others << partner->name.en << partner->name.ms << partner->name.id;
        }
        add({{Link::Kind::Initiative, initiative.id.text()},
             initiative.title,
             joined({theme ? theme->name.en : QString(),
                     yearsLabel(initiative.startYear, initiative.endYear, initiative.status),
                     label(initiative.status)})},
            others);
    }
}

void SearchIndex::addDated(const Facts &facts)
{
    for (const Milestone &milestone : facts.milestones()) {
        const QString date = milestone.date.toText(m_locale);
        add({{Link::Kind::Milestone, keyOf(milestone)}, milestone.title, date},
            {date, milestone.kind});
    }
    for (const Conflict &conflict : facts.conflicts()) {
        add({{Link::Kind::Conflict, conflict.id.text()},
             conflict.topic,
             Words::tr("Two sources disagree")},
            {conflict.id.text(), conflict.readingA, conflict.readingB, conflict.why});
    }
}

void SearchIndex::addSources(const Facts &facts)
{
    for (const Source &source : facts.sources()) {
        add({{Link::Kind::Source, source.id.text()},
             source.title,
             joined({source.publisher, source.published.toText(m_locale)})},
            {source.id.text(), source.publisher, source.url});
    }
}

QList<SearchHit> SearchIndex::search(const QString &typed, int limit) const
{
    const QList<SearchTerm> terms = searchTerms(typed);
    if (terms.isEmpty() || limit <= 0)
        return {};
    const QString whole = foldedLine(typed);
    const QString start = whole.chopped(1); // as a longer title's line would start
    const auto rankOf = [&](const Entry &entry) -> size_t {
        if (entry.title == whole)
            return 0;
        if (entry.title.startsWith(start))
            return 1;
        return containsAll(entry.title, terms) ? 2 : 3;
    };
    std::array<QList<SearchHit>, 4> ranked;
    for (const Entry &entry : m_entries) {
        if (!containsAll(entry.all, terms))
            continue;
        QList<SearchHit> &hits = ranked[rankOf(entry)];
        if (hits.size() < limit)
            hits.append(entry.hit);
    }
    return (ranked[0] + ranked[1] + ranked[2] + ranked[3]).mid(0, limit);
}

} // namespace mitra
