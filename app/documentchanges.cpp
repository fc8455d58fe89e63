// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the document writes; opening and reading are in document.cpp.

#include "app/document.h"
#include "models/store/assumptionchanges.h"
#include "models/store/store.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr QLatin1String savedTable("saved_selection");

constexpr QLatin1String assumptionTable("assumption");

bool isOfSaved(const RowChange &change)
{
    return change.table == savedTable;
}

// Of what people keep beside the facts.
bool isOfKept(const RowChange &change)
{
    return isOfSaved(change) || change.table == assumptionTable;
}

QString textOf(const QVariantMap &row, const char *field)
{
    return row.value(QLatin1String(field)).toString();
}

void take(const RowChange &change, QList<SavedSelection> &saved)
{
    if (!isOfSaved(change))
        return;
    const QString key = textOf(change.key, "name");
    const auto row = std::find_if(saved.begin(), saved.end(),
                                  [&key](const SavedSelection &each) { return each.name == key; });
    switch (change.kind) {
    case RowChange::Kind::Insert:
        saved.append({textOf(change.newValues, "name"), textOf(change.newValues, "selection"),
                      textOf(change.newValues, "note")});
        return;
    case RowChange::Kind::Delete:
        if (row != saved.end())
            saved.erase(row);
        return;
    case RowChange::Kind::Update:
        if (row == saved.end())
            return;
        for (auto value = change.newValues.begin(); value != change.newValues.end(); ++value) {
            QString &field = value.key() == QLatin1String("selection") ? row->selection
                             : value.key() == QLatin1String("note")    ? row->note
                                                                       : row->name;
            field = value->toString();
        }
        return;
    }
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

bool Document::canUndo() const
{
    return !m_undo.isEmpty() && m_undoPath == m_content.path;
}

Result<void> Document::undo()
{
    if (!canUndo())
        return {};
    const Result<void> written = write(m_undo.last());
    if (written)
        m_undo.removeLast();
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
    const auto areAll = [&changes](auto is) {
        return std::all_of(changes.changes.begin(), changes.changes.end(), is);
    };
    if (!areAll(isOfKept))
        return open(m_content.path);

    // The facts are what they were; reading a million of them again would take seconds.
    QList<SavedSelection> saved = savedSelections();
    QList<Assumption> assumptions = m_content.facts->assumptions();
    for (const RowChange &change : changes.changes) {
        take(change, saved);
        carryOut(change, assumptions);
    }
    if (!areAll(isOfSaved)) {
        const auto history = (*store)->history(1);
        adoptKept(saved, assumptions,
                  history && !history->isEmpty() ? history->constFirst().revision
                                                 : m_content.facts->revision());
        return {};
    }
    m_saved = sorted(saved);
    m_savedBeside = m_content.facts;
    emit savedSelectionsChanged();
    return {};
}

// The initiatives and their columns are shared with the facts before, so this costs next to
// nothing.
void Document::adoptKept(const QList<SavedSelection> &saved, const QList<Assumption> &assumptions,
                         const QString &revision)
{
    const Facts &facts = *m_content.facts;
    FactTables tables;
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
    tables.savedSelections = saved;
    tables.assumptions = assumptions;
    tables.fileName = facts.fileName();
    tables.revision = revision;
    tables.asOf = facts.asOf();
    m_content.facts = std::make_shared<const Facts>(std::move(tables));
    m_savedBeside.reset();
    emit factsChanged();
}

} // namespace mitra
