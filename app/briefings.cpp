// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefings.h"

#include "app/document.h"
#include "app/loginname.h"
#include "app/messages.h"
#include "app/outputs.h"
#include "models/briefing/briefingjson.h"
#include "models/store/briefingchanges.h"
#include "views/pages/briefingspage.h"

#include <QDateTime>

#include <algorithm>

namespace mitra
{

Briefings::Briefings(Document &document, Messages &messages, Outputs &outputs, BriefingsPage &page)
    : QObject(&page)
    , m_document(document)
    , m_messages(messages)
    , m_outputs(outputs)
    , m_page(page)
{
    connect(&document, &Document::factsChanged, this, &Briefings::show);
    connect(&page, &BriefingsPage::saveRequested, this, &Briefings::save);
    connect(&page, &BriefingsPage::renameRequested, this, &Briefings::rename);
    connect(&page, &BriefingsPage::deleteRequested, this, &Briefings::remove);
    connect(&page, &BriefingsPage::issueRequested, this, &Briefings::issue);
    connect(&page, &BriefingsPage::issuedPrintRequested, this, &Briefings::saveIssuedPrint);
    connect(&page, &BriefingsPage::takeBackRequested, this, &Briefings::takeBack);
    connect(&page, &BriefingsPage::exportRequested, this, &Briefings::exportAs);
    connect(&page, &BriefingsPage::printRequested, this,
            [this] { m_outputs.printBriefing(m_page.briefing()); });
    connect(&page, &BriefingsPage::copyRequested, this,
            [this] { m_outputs.copyFigure(m_page.currentFigure(), m_page.briefing().print); });
    show();
}

void Briefings::show()
{
    m_page.setHistory(Document::historyOf(m_document.path()),
                      Document::differencesOf(m_document.path()));
    m_page.setWhyNotKept(m_document.isReadOnly()
                             ? tr("This file is read only, so no briefing can be kept in it.")
                             : QString());
}

bool Briefings::done(const Result<void> &result)
{
    if (!result)
        m_messages.showError(m_page.window(), result.error());
    return result.ok();
}

void Briefings::exportAs(BriefingFormat format)
{
    switch (format) {
    case BriefingFormat::Pdf:
        m_outputs.exportBriefing(m_page.briefing(), QStringLiteral("pdf"));
        return;
    case BriefingFormat::Html:
        m_outputs.exportBriefing(m_page.briefing(), QStringLiteral("html"));
        return;
    case BriefingFormat::Odt:
        m_outputs.exportBriefing(m_page.briefing(), QStringLiteral("odt"));
        return;
    case BriefingFormat::Xlsx:
        m_outputs.exportBriefing(m_page.briefing(), QStringLiteral("xlsx"));
        return;
    case BriefingFormat::Pictures:
        m_outputs.exportPictures(m_page.briefing());
        return;
    }
}

std::optional<SavedBriefing> Briefings::find(const QString &name) const
{
    const QList<SavedBriefing> saved =
        m_document.facts() ? m_document.facts()->savedBriefings() : QList<SavedBriefing>();
    for (const SavedBriefing &each : saved) {
        if (each.name == name)
            return each;
    }
    return std::nullopt;
}

void Briefings::save(const QString &name, const Briefing &briefing)
{
    ChangeSet changes{loginName(), tr("Save the briefing “%1”").arg(name), {}, {}};
    const SavedBriefing saved{name, toJson(briefing)};
    if (const std::optional<SavedBriefing> before = find(name))
        changes.changes = replacementOf(*before, saved);
    else
        changes.changes = {savingOf(saved)};
    if (!changes.changes.isEmpty() && done(m_document.apply(changes)))
        m_page.tell(tr("Saved “%1”").arg(name), BriefingBar::Told::CanBeTakenBack);
}

void Briefings::rename(const QString &before, const QString &after)
{
    const std::optional<SavedBriefing> saved = find(before);
    if (!saved)
        return;
    if (find(after)) {
        done(
            Error{tr("There is another briefing named “%1”, so nothing was renamed. Choose another "
                     "name.")
                      .arg(after),
                  {}});
        return;
    }
    SavedBriefing renamed = *saved;
    renamed.name = after;
    if (done(m_document.apply({loginName(),
                               tr("Rename the briefing “%1” to “%2”").arg(before, after),
                               {},
                               replacementOf(*saved, renamed)})))
        m_page.tell(tr("Renamed “%1” to “%2”").arg(before, after),
                    BriefingBar::Told::CanBeTakenBack);
}

void Briefings::remove(const QString &name)
{
    const std::optional<SavedBriefing> saved = find(name);
    if (saved &&
        done(m_document.apply(
            {loginName(), tr("Delete the briefing “%1”").arg(name), {}, {removalOf(*saved)}})))
        m_page.tell(tr("Deleted “%1”").arg(name), BriefingBar::Told::CanBeTakenBack);
}

void Briefings::takeBack()
{
    done(m_document.undo({QStringLiteral("briefing"), QStringLiteral("issued_briefing"),
                          QStringLiteral("issued_print")}));
}

// What went out is kept as it was printed, byte for byte, with what it was printed from.
void Briefings::issue(const Briefing &briefing)
{
    if (briefing.print.isDraft) {
        done(Error{tr("The briefing says “draft” across each page, so it was not issued. Take the "
                      "mark off under Paper, then issue it."),
                   {}});
        return;
    }
    if (!briefing.blocks.isEmpty() && briefing.title.trimmed().isEmpty()) {
        done(Error{tr("The briefing has no title, under which it could be found again, so it was "
                      "not issued. Give it one under Paper, then issue it."),
                   {}});
        return;
    }
    const std::optional<Outputs::Print> print = m_outputs.makePrint(briefing);
    if (!print)
        return;
    const FactsPtr facts = m_document.facts();
    for (const IssuedBriefing &each : facts->issuedBriefings()) {
        if (each.sha256 != printHash(print->pdf))
            continue;
        done(Error{tr("These very pages were issued already, as %1, so they were not issued once "
                      "more.")
                       .arg(each.id),
                   {}});
        return;
    }
    IssuedBriefing issued;
    issued.id = nextIssueId(facts->issuedBriefings(), QDate::currentDate());
    issued.title = briefing.title;
    issued.issuedAt = QDateTime::currentDateTimeUtc();
    issued.issuedBy = loginName();
    issued.revision = facts->revision();
    issued.content = toJson(briefing);
    issued.pages = print->pages;
    if (done(m_document.apply({loginName(),
                               tr("Issue the briefing “%1” as %2").arg(issued.title, issued.id),
                               {},
                               issuingOf(issued, print->pdf)})))
        m_page.tell(tr("Issued as %1; its print is kept in the file").arg(issued.id),
                    BriefingBar::Told::CanBeTakenBack);
}

void Briefings::saveIssuedPrint(const QString &id)
{
    const QList<IssuedBriefing> issued = m_document.facts()->issuedBriefings();
    const auto found = std::find_if(issued.begin(), issued.end(),
                                    [&id](const IssuedBriefing &each) { return each.id == id; });
    if (found == issued.end())
        return;
    m_outputs.saveBytes(tr("Save the print as it was issued"),
                        QStringLiteral("%1.pdf").arg(found->id), QStringLiteral("*.pdf"),
                        m_document.issuedPrint(found->sha256));
}

} // namespace mitra
