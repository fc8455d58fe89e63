// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/facts.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <tuple>

namespace mitra
{

namespace
{

template <typename Key, typename Row>
void index(QHash<Key, qsizetype> &into, const QList<Row> &rows)
{
    into.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        into.insert(rows.at(i).id, i);
}

template <typename Key, typename Row>
const Row *lookUp(const QHash<Key, qsizetype> &positions, const QList<Row> &rows, const Key &id)
{
    const auto found = positions.constFind(id);
    return found == positions.constEnd() ? nullptr : &rows.at(*found);
}

auto orderOf(const Observation &o)
{
    return std::tie(o.indicator, o.economy, o.year);
}

template <typename First, typename Last>
std::span<const Observation> between(First first, Last last)
{
    return first == last ? std::span<const Observation>()
                         : std::span<const Observation>(&*first, size_t(last - first));
}

// Of what people keep under names.
template <typename Named>
void sortByName(QList<Named> &all)
{
    QCollator order(QLocale(QLocale::English));
    order.setNumericMode(true);
    std::sort(all.begin(), all.end(), [&](const Named &a, const Named &b) {
        const int compared = order.compare(a.name, b.name);
        return compared != 0 ? compared < 0 : a.name < b.name;
    });
}

} // namespace

Facts::Facts(FactTables tables)
    : m_tables(std::move(tables))
    , m_initiatives(m_tables.packedInitiatives.isEmpty() ? Initiatives(m_tables.initiatives)
                                                         : std::move(m_tables.packedInitiatives))
{
    m_tables.initiatives = {};
    m_tables.packedInitiatives = {};
    std::sort(m_tables.observations.begin(), m_tables.observations.end(),
              [](const Observation &a, const Observation &b) {
                  if (orderOf(a) < orderOf(b) || orderOf(b) < orderOf(a))
                      return orderOf(a) < orderOf(b);
                  if (a.preferred != b.preferred)
                      return a.preferred;
                  return a.source < b.source;
              });
    std::stable_sort(m_tables.milestones.begin(), m_tables.milestones.end(),
                     [](const Milestone &a, const Milestone &b) { return a.date < b.date; });

    std::stable_sort(m_tables.economies.begin(), m_tables.economies.end(),
                     [](const Economy &a, const Economy &b) {
                         const bool aIsGroup = a.kind == EconomyKind::Group;
                         const bool bIsGroup = b.kind == EconomyKind::Group;
                         return aIsGroup != bIsGroup ? aIsGroup : a.name < b.name;
                     });
    const auto placeOf = [this](const Goal &goal) {
        const GoalProxy *mapping = proxy(goal.id);
        return mapping && mapping->position > 0 ? mapping->position
                                                : std::numeric_limits<int>::max();
    };
    std::stable_sort(m_tables.goals.begin(), m_tables.goals.end(),
                     [&](const Goal &a, const Goal &b) { return placeOf(a) < placeOf(b); });

    sortByName(m_tables.savedSelections);
    sortByName(m_tables.assumptions);
    sortByName(m_tables.savedBriefings);
    std::sort(m_tables.issuedBriefings.begin(), m_tables.issuedBriefings.end(),
              [](const IssuedBriefing &a, const IssuedBriefing &b) {
                  return a.issuedAt != b.issuedAt ? a.issuedAt > b.issuedAt : a.id > b.id;
              });

    index(m_source, m_tables.sources);
    index(m_economy, m_tables.economies);
    index(m_framework, m_tables.frameworks);
    index(m_outcome, m_tables.outcomes);
    index(m_goal, m_tables.goals);
    index(m_theme, m_tables.themes);
    index(m_partner, m_tables.partners);
    index(m_indicator, m_tables.indicators);
    index(m_statement, m_tables.statements);
    index(m_conflict, m_tables.conflicts);
}

const Source *Facts::find(const SourceId &id) const
{
    return lookUp(m_source, m_tables.sources, id);
}
const Economy *Facts::find(const EconomyId &id) const
{
    return lookUp(m_economy, m_tables.economies, id);
}
const Framework *Facts::find(const FrameworkId &id) const
{
    return lookUp(m_framework, m_tables.frameworks, id);
}
const Outcome *Facts::find(const OutcomeId &id) const
{
    return lookUp(m_outcome, m_tables.outcomes, id);
}
const Goal *Facts::find(const GoalId &id) const
{
    return lookUp(m_goal, m_tables.goals, id);
}
const Theme *Facts::find(const ThemeId &id) const
{
    return lookUp(m_theme, m_tables.themes, id);
}
const Partner *Facts::find(const PartnerId &id) const
{
    return lookUp(m_partner, m_tables.partners, id);
}
const Indicator *Facts::find(const IndicatorId &id) const
{
    return lookUp(m_indicator, m_tables.indicators, id);
}
std::optional<Initiative> Facts::find(const InitiativeId &id) const
{
    const qsizetype row = m_initiatives.rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_initiatives.at(row));
}
const Statement *Facts::find(const StatementId &id) const
{
    return lookUp(m_statement, m_tables.statements, id);
}
const Conflict *Facts::find(const ConflictId &id) const
{
    return lookUp(m_conflict, m_tables.conflicts, id);
}

const Assumption *Facts::assumption(const QString &name) const
{
    const auto found = std::find_if(m_tables.assumptions.begin(), m_tables.assumptions.end(),
                                    [&](const Assumption &each) { return each.name == name; });
    return found == m_tables.assumptions.end() ? nullptr : &*found;
}

QList<const Economy *> Facts::members() const
{
    QList<const Economy *> members;
    for (const Economy &economy : m_tables.economies) {
        if (economy.kind == EconomyKind::Member)
            members.append(&economy);
    }
    return members;
}

std::span<const Observation> Facts::observations(const IndicatorId &indicator) const
{
    const auto &all = m_tables.observations;
    const auto first = std::partition_point(
        all.begin(), all.end(), [&](const Observation &o) { return o.indicator < indicator; });
    const auto last = std::partition_point(
        first, all.end(), [&](const Observation &o) { return !(indicator < o.indicator); });
    return between(first, last);
}

std::span<const Observation> Facts::observations(const IndicatorId &indicator,
                                                 const EconomyId &economy) const
{
    const std::span<const Observation> all = observations(indicator);
    const auto first = std::partition_point(
        all.begin(), all.end(), [&](const Observation &o) { return o.economy < economy; });
    const auto last = std::partition_point(
        first, all.end(), [&](const Observation &o) { return !(economy < o.economy); });
    return between(first, last);
}

const Observation *Facts::preferred(const IndicatorId &indicator, const EconomyId &economy,
                                    int year) const
{
    for (const Observation &o : observations(indicator, economy)) {
        if (o.year == year && o.preferred)
            return &o;
    }
    return nullptr;
}

QList<const Observation *> Facts::series(const IndicatorId &indicator, const EconomyId &economy,
                                         Include include) const
{
    QList<const Observation *> series;
    for (const Observation &o : observations(indicator, economy)) {
        if (o.preferred &&
            (include == Include::Everything || o.status != ObservationStatus::Projection))
            series.append(&o);
    }
    return series;
}

const Target *Facts::target(const GoalId &goal, TargetKind kind) const
{
    for (const Target &target : m_tables.targets) {
        if (target.goal == goal && target.kind == kind)
            return &target;
    }
    return nullptr;
}

const GoalProxy *Facts::proxy(const GoalId &goal) const
{
    for (const GoalProxy &proxy : m_tables.goalProxies) {
        if (proxy.goal == goal)
            return &proxy;
    }
    return nullptr;
}

} // namespace mitra
