// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assumptions.h"

#include "app/document.h"
#include "app/loginname.h"
#include "app/messages.h"
#include "models/store/assumptionchanges.h"
#include "views/pages/assumptionkeeping.h"
#include "views/pages/progresspage.h"

#include <QDate>

namespace mitra
{

Assumptions::Assumptions(Document &document, Messages &messages, ProgressPage &page)
    : QObject(&page)
    , m_document(document)
    , m_messages(messages)
    , m_page(page)
{
    connect(&document, &Document::factsChanged, this, &Assumptions::show);
    connect(&page, &ProgressPage::saveAssumptionRequested, this, &Assumptions::save);
    connect(&page, &ProgressPage::deleteAssumptionRequested, this, &Assumptions::remove);
    connect(&page, &ProgressPage::undoRequested, this, &Assumptions::undo);
    show();
}

void Assumptions::show()
{
    m_page.keeping()->setKeeper(
        loginName(), m_document.isReadOnly()
                         ? tr("This file is read only, so no assumption can be kept in it.")
                         : QString());
}

bool Assumptions::done(const Result<void> &result)
{
    if (!result)
        m_messages.showError(m_page.window(), result.error());
    return result.ok();
}

// Whoever keeps it is its author and today its day, unless it says otherwise.
void Assumptions::save(const Assumption &asked)
{
    if (!m_document.facts())
        return;
    Assumption kept = asked;
    if (kept.author.trimmed().isEmpty())
        kept.author = loginName();
    if (!kept.madeOn.isValid())
        kept.madeOn = QDate::currentDate();
    ChangeSet changes{loginName(), tr("Keep the assumption \u201c%1\u201d").arg(kept.name), {}, {}};
    if (const Assumption *before = m_document.facts()->assumption(kept.name))
        changes.changes = replacementOf(*before, kept);
    else
        changes.changes = {savingOf(kept)};
    if (!changes.changes.isEmpty() && done(m_document.apply(changes)))
        emit m_page.keeping()->done(tr("Kept \u201c%1\u201d").arg(kept.name));
}

void Assumptions::remove(const QString &name)
{
    const Assumption *kept = m_document.facts() ? m_document.facts()->assumption(name) : nullptr;
    if (!kept)
        return;
    const ChangeSet changes{
        loginName(), tr("Delete the assumption \u201c%1\u201d").arg(name), {}, {removalOf(*kept)}};
    const QString told = tr("Deleted \u201c%1\u201d").arg(name); // the facts go, and the name
    if (done(m_document.apply(changes)))
        emit m_page.keeping()->done(told);
}

void Assumptions::undo()
{
    // Never a briefing: Ctrl+Z on another page must not take back what was issued.
    done(m_document.undo({QStringLiteral("saved_selection"), QStringLiteral("assumption")}));
}

} // namespace mitra
