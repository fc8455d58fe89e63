// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/initiatives.h"
#include "models/domain/types.h"

#include <QHash>

#include <memory>
#include <span>

namespace mitra
{

// Everything a Mitra file states, as read at one moment.
struct FactTables {
    QList<Source> sources;
    QList<Economy> economies;
    QList<Framework> frameworks;
    QList<Outcome> outcomes;
    QList<Action> actions;
    QList<Goal> goals;
    QList<GoalProxy> goalProxies;
    QList<Theme> themes;
    QList<Partner> partners;
    QList<Target> targets;
    QList<Indicator> indicators;
    QList<Observation> observations;
    QList<Initiative> initiatives;
    QList<Milestone> milestones;
    QList<Statement> statements;
    QList<Conflict> conflicts;
    QList<SavedSelection> savedSelections;
    QList<Assumption> assumptions;
    QList<SavedBriefing> savedBriefings;
    QList<IssuedBriefing> issuedBriefings;

    Initiatives packedInitiatives; // in place of `initiatives`, unless empty: those of a file

    QString fileName; // base name, for footers
    QString revision; // short id of the last change set that changed what figures show
    QDate asOf;       // the day the facts were gathered or last changed
};

// The facts of a file with look-ups by id. Never changes after it is built, so views share one
// through FactsPtr and a reload swaps the whole; pointers live as long as that FactsPtr.
class Facts
{
public:
    explicit Facts(FactTables tables);
    Facts(const Facts &) = delete;
    Facts &operator=(const Facts &) = delete;

    const QList<Source> &sources() const { return m_tables.sources; }
    // The group first, then the member states by name, as ASEAN lists them.
    const QList<Economy> &economies() const { return m_tables.economies; }
    const QList<Framework> &frameworks() const { return m_tables.frameworks; }
    const QList<Outcome> &outcomes() const { return m_tables.outcomes; }
    const QList<Action> &actions() const { return m_tables.actions; }
    // In the order our mapping of goals to measures gives them.
    const QList<Goal> &goals() const { return m_tables.goals; }
    const QList<GoalProxy> &goalProxies() const { return m_tables.goalProxies; }
    const QList<Theme> &themes() const { return m_tables.themes; }
    const QList<Partner> &partners() const { return m_tables.partners; }
    const QList<Target> &targets() const { return m_tables.targets; }
    const QList<Indicator> &indicators() const { return m_tables.indicators; }
    // Sorted by indicator, economy, year, then the preferred reading first.
    const QList<Observation> &observations() const { return m_tables.observations; }
    const Initiatives &initiatives() const { return m_initiatives; }
    // Sorted by date.
    const QList<Milestone> &milestones() const { return m_tables.milestones; }
    const QList<Statement> &statements() const { return m_tables.statements; }
    const QList<Conflict> &conflicts() const { return m_tables.conflicts; }
    // By name as people sort: case and accents come last, 9 before 10.
    const QList<SavedSelection> &savedSelections() const { return m_tables.savedSelections; }

    // By name, as saved selections are.
    const QList<Assumption> &assumptions() const { return m_tables.assumptions; }
    const QList<SavedBriefing> &savedBriefings() const { return m_tables.savedBriefings; }
    // The one issued last first.
    const QList<IssuedBriefing> &issuedBriefings() const { return m_tables.issuedBriefings; }

    const QString &fileName() const { return m_tables.fileName; }
    const QString &revision() const { return m_tables.revision; }
    QDate asOf() const { return m_tables.asOf; }

    // Null, or none, when the id is empty or unknown.
    std::optional<Initiative> find(const InitiativeId &id) const;
    const Source *find(const SourceId &id) const;
    const Economy *find(const EconomyId &id) const;
    const Framework *find(const FrameworkId &id) const;
    const Outcome *find(const OutcomeId &id) const;
    const Goal *find(const GoalId &id) const;
    const Theme *find(const ThemeId &id) const;
    const Partner *find(const PartnerId &id) const;
    const Indicator *find(const IndicatorId &id) const;
    const Statement *find(const StatementId &id) const;
    const Conflict *find(const ConflictId &id) const;
    const Assumption *assumption(const QString &name) const; // null: no such name

    // The member states, in the file's order; a group such as ASEAN is not among them.
    QList<const Economy *> members() const;

    // All readings of an indicator, sorted by economy and year; of one economy, by year.
    std::span<const Observation> observations(const IndicatorId &indicator) const;
    std::span<const Observation> observations(const IndicatorId &indicator,
                                              const EconomyId &economy) const;
    // The reading to show: the preferred one of that year; null when the year is missing or
    // when no reading of it is preferred.
    const Observation *preferred(const IndicatorId &indicator, const EconomyId &economy,
                                 int year) const;
    // The preferred readings of one economy, one a year, sorted by year; projections are left
    // out unless everything is asked for.
    enum class Include { ReportedAndEstimated, Everything };
    QList<const Observation *> series(const IndicatorId &indicator, const EconomyId &economy,
                                      Include include = Include::ReportedAndEstimated) const;

    // The goal's target of that kind for ASEAN; null when none is stated.
    const Target *target(const GoalId &goal, TargetKind kind = TargetKind::Headline) const;
    const GoalProxy *proxy(const GoalId &goal) const;

private:
    FactTables m_tables; // without its initiatives
    Initiatives m_initiatives;
    QHash<SourceId, qsizetype> m_source;
    QHash<EconomyId, qsizetype> m_economy;
    QHash<FrameworkId, qsizetype> m_framework;
    QHash<OutcomeId, qsizetype> m_outcome;
    QHash<GoalId, qsizetype> m_goal;
    QHash<ThemeId, qsizetype> m_theme;
    QHash<PartnerId, qsizetype> m_partner;
    QHash<IndicatorId, qsizetype> m_indicator;
    QHash<StatementId, qsizetype> m_statement;
    QHash<ConflictId, qsizetype> m_conflict;
};

using FactsPtr = std::shared_ptr<const Facts>;

} // namespace mitra
