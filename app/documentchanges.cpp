// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the document writes; opening and reading are in document.cpp.

#include "app/document.h"
#include "models/store/assumptionchanges.h"
#include "models/store/briefingchanges.h"
#include "models/store/selectionchanges.h"
#include "models/store/store.h"
#include "models/store/tables.h"

#include <algorithm>

namespace mitra
{

namespace
{

bool isOfSavedSelections(const RowChange &change)
{
    return change.table == QLatin1String("saved_selection");
}

// Of what people keep beside the facts.
bool isOfKept(const RowChange &change)
{
    const SchemaTable *table = findTable(change.table);
    return table && !table->holdsFacts;
}

bool showsInFigures(const RowChange &change)
{
    const SchemaTable *table = findTable(change.table);
    return !table || table->showsInFigures;
}

// In the order in which facts have them.
QList<SavedSelection> sorted(const QList<SavedSelection> &saved)
{
    FactTables tables;
    tables.savedSelections = saved;
    return Facts(std::move(tables)).savedSelections();
}

} // namespace

QList<SavedSelection> Document::savedSelections() const
{
    if (m_savedBeside == m_content.facts)
        return m_saved;
    return m_content.facts ? m_content.facts->savedSelections() : QList<SavedSelection>();
}

Result<void> Document::apply(const ChangeSet &changes)
{
    const Result<void> written = write(changes);
    if (!written)
        return written;
    if (m_undoPath != m_content.path)
        m_undo.clear();
    m_undoPath = m_content.path;
    m_undo.append(changes.inverted(changes.who, tr("Undo: %1").arg(changes.why)));
    return {};
}

qsizetype Document::lastUndo(const QStringList &tables) const
{
    if (m_undoPath != m_content.path)
        return -1;
    for (qsizetype at = m_undo.size() - 1; at >= 0; --at) {
        const QList<RowChange> &changes = m_undo.at(at).changes;
        if (tables.isEmpty() ||
            std::all_of(changes.begin(), changes.end(),
                        [&](const RowChange &each) { return tables.contains(each.table); }))
            return at;
    }
    return -1;
}

bool Document::canUndo(const QStringList &tables) const
{
    return lastUndo(tables) >= 0;
}

Result<void> Document::undo(const QStringList &tables)
{
    const qsizetype at = lastUndo(tables);
    if (at < 0)
        return {};
    const Result<void> written = write(m_undo.at(at));
    if (written)
        m_undo.removeAt(at);
    return written;
}

Result<void> Document::write(const ChangeSet &changes)
{
    const Result<std::unique_ptr<Store>> store = Store::open(m_content.path);
    if (!store)
        return store.error();
    const Result<ChangeSetId> applied = (*store)->apply(changes);
    if (!applied)
        return applied.error();
    const QList<RowChange> &all = changes.changes;
    if (!std::all_of(all.begin(), all.end(), isOfKept))
        return open(m_content.path);

    // The facts are what they were; reading a million of them again would take seconds.
    FactTables kept;
    kept.savedSelections = savedSelections();
    kept.assumptions = m_content.facts->assumptions();
    kept.savedBriefings = m_content.facts->savedBriefings();
    kept.issuedBriefings = m_content.facts->issuedBriefings();
    for (const RowChange &change : all) {
        carryOut(change, kept.savedSelections);
        carryOut(change, kept.assumptions);
        carryOut(change, kept.savedBriefings);
        carryOut(change, kept.issuedBriefings);
    }
    if (!std::all_of(all.begin(), all.end(), isOfSavedSelections)) {
        kept.revision = m_content.facts->revision();
        if (std::any_of(all.begin(), all.end(), showsInFigures)) {
            const auto history = (*store)->history(1);
            if (history && !history->isEmpty())
                kept.revision = history->constFirst().revision;
        }
        adoptKept(std::move(kept));
        return {};
    }
    m_saved = sorted(kept.savedSelections);
    m_savedBeside = m_content.facts;
    emit savedSelectionsChanged();
    return {};
}

// The initiatives and their columns are shared with the facts before, so this costs next to
// nothing.
void Document::adoptKept(FactTables tables)
{
    const Facts &facts = *m_content.facts;
    tables.sources = facts.sources();
    tables.economies = facts.economies();
    tables.frameworks = facts.frameworks();
    tables.outcomes = facts.outcomes();
    tables.actions = facts.actions();
    tables.goals = facts.goals();
    tables.goalProxies = facts.goalProxies();
    tables.themes = facts.themes();
    tables.partners = facts.partners();
    tables.targets = facts.targets();
    tables.indicators = facts.indicators();
    tables.observations = facts.observations();
    tables.packedInitiatives = facts.initiatives();
    tables.milestones = facts.milestones();
    tables.statements = facts.statements();
    tables.conflicts = facts.conflicts();
    tables.fileName = facts.fileName();
    tables.asOf = facts.asOf();
    m_content.facts = std::make_shared<const Facts>(std::move(tables));
    m_savedBeside.reset();
    emit factsChanged();
}

} // namespace mitra
