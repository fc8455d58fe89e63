// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/savedselections.h"

#include "app/document.h"
#include "app/loginname.h"
#include "app/messages.h"
#include "models/store/selectionchanges.h"
#include "views/pages/cooperationpage.h"
#include "views/pages/filterpanel.h"
#include "views/pages/savedbar.h"

namespace mitra
{

SavedSelections::SavedSelections(Document &document, Messages &messages, CooperationPage &page)
    : QObject(&page)
    , m_document(document)
    , m_messages(messages)
    , m_page(page)
{
    connect(&document, &Document::factsChanged, this, &SavedSelections::show);
    connect(&document, &Document::savedSelectionsChanged, this, &SavedSelections::show);
    connect(&page, &CooperationPage::saveRequested, this, &SavedSelections::save);
    connect(&page, &CooperationPage::renameRequested, this, &SavedSelections::rename);
    connect(&page, &CooperationPage::deleteRequested, this, &SavedSelections::remove);
    connect(&page, &CooperationPage::undoRequested, this, &SavedSelections::undo);
    show();
}

void SavedSelections::show()
{
    const QString whyNot = m_document.isReadOnly()
                               ? tr("This file is read only, so no selection can be kept in it.")
                               : QString();
    m_page.filter()->saved()->setSaved(m_document.savedSelections(), whyNot);
}

std::optional<SavedSelection> SavedSelections::find(const QString &name) const
{
    for (const SavedSelection &each : m_document.savedSelections()) {
        if (each.name == name)
            return each;
    }
    return std::nullopt;
}

bool SavedSelections::done(const Result<void> &result)
{
    if (!result)
        m_messages.showError(m_page.window(), result.error());
    return result.ok();
}

void SavedSelections::save(const QString &name, const Selection &selection)
{
    ChangeSet changes{loginName(), tr("Save the selection \u201c%1\u201d").arg(name), {}, {}};
    SavedSelection saved{name, selection.toText(), {}};
    if (const std::optional<SavedSelection> before = find(name)) {
        saved.note = before->note;
        changes.changes = replacementOf(*before, saved);
    } else {
        changes.changes = {savingOf(saved)};
    }
    if (!changes.changes.isEmpty() && done(m_document.apply(changes)))
        m_page.filter()->saved()->tellDone(tr("Saved \u201c%1\u201d").arg(name));
}

void SavedSelections::rename(const QString &before, const QString &after)
{
    const std::optional<SavedSelection> saved = find(before);
    if (!saved || find(after))
        return;
    SavedSelection renamed = *saved;
    renamed.name = after;
    const ChangeSet changes{
        loginName(),
        tr("Rename the selection \u201c%1\u201d to \u201c%2\u201d").arg(before, after),
        {},
        replacementOf(*saved, renamed)};
    if (done(m_document.apply(changes)))
        m_page.filter()->saved()->tellDone(
            tr("Renamed \u201c%1\u201d to \u201c%2\u201d").arg(before, after));
}

void SavedSelections::remove(const QString &name)
{
    const std::optional<SavedSelection> saved = find(name);
    if (!saved)
        return;
    const ChangeSet changes{
        loginName(), tr("Delete the selection \u201c%1\u201d").arg(name), {}, {removalOf(*saved)}};
    if (done(m_document.apply(changes)))
        m_page.filter()->saved()->tellDone(tr("Deleted \u201c%1\u201d").arg(name));
}

void SavedSelections::undo()
{
    // Never a briefing: Ctrl+Z on another page must not take back what was issued.
    done(m_document.undo({QStringLiteral("saved_selection"), QStringLiteral("assumption")}));
}

} // namespace mitra
