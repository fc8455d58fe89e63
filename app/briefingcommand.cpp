// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefingcommand.h"

#include "app/askedselection.h"
#include "app/briefingformats.h"
#include "app/document.h"
#include "models/briefing/briefingjson.h"
#include "models/briefing/templates.h"
#include "models/exchange/savefile.h"
#include "views/briefing/printlanguage.h"
#include "views/figures/gallery.h"

#include <QDate>

#include <optional>

namespace mitra
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::Commands", text);
}

Result<Briefing> savedBriefing(const Facts &facts, const QString &name)
{
    QStringList names;
    for (const SavedBriefing &saved : facts.savedBriefings()) {
        if (saved.name == name)
            return briefingFromJson(saved.content);
        names.append(saved.name);
    }
    if (names.isEmpty())
        return Error{tr("There is no briefing “%1”: this file holds none that is saved. mitra "
                        "--templates lists what can be written without one.")
                         .arg(name),
                     {}};
    return Error{tr("There is no briefing “%1” in this file, so nothing was written. Those saved "
                    "are:\n%2")
                     .arg(name, names.join(QLatin1Char('\n'))),
                 {}};
}

} // namespace

Result<Briefing> askedBriefing(const Command &command, const Facts &facts, const QDate &today)
{
    const BriefingQuestion &question = command.briefing;
    Result<Briefing> asked = !question.saved.isEmpty()
                                 ? savedBriefing(facts, question.saved)
                                 : briefingFromTemplate(question.templateName.isEmpty()
                                                            ? briefingTemplates().first().name
                                                            : question.templateName,
                                                        facts, today, question.parameter);
    if (!asked)
        return asked;
    Briefing &briefing = asked.value();
    if (briefing.blocks.isEmpty())
        return Error{tr("There is nothing in the briefing “%1” yet, so nothing was written.")
                         .arg(question.saved),
                     {}};
    if (!briefing.date.isValid())
        briefing.date = today;
    if (!question.office.isEmpty())
        briefing.office = question.office;
    PrintSettings &print = briefing.print;
    if (!question.language.isEmpty() && question.language != print.language) {
        print.language = question.language;
        print.region.clear(); // that of another language says nothing here
    }
    if (!question.marking.isEmpty())
        print.marking.text = question.marking;
    if (question.paper)
        print.paper = *question.paper;
    print.isLandscape = print.isLandscape || question.isLandscape;
    print.isGrey = print.isGrey || command.grey;
    print.isArchival = print.isArchival || question.isArchival;
    print.isDraft = print.isDraft || question.isDraft;
    return asked;
}

Result<QString> runTemplates()
{
    QStringList lines;
    for (const BriefingTemplate &each : briefingTemplates()) {
        lines.append(QStringLiteral("%1\t%2: %3").arg(each.name, each.title, each.description));
        if (!each.parameter.isEmpty())
            lines.append(QStringLiteral("%1=ID\t%2").arg(each.name, each.parameter));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<QString> runBriefing(const Command &command)
{
    const Result<Document::Content> content = Document::read(command.file);
    if (!content)
        return content.error();
    const FactsPtr &facts = content->facts;
    const Result<Selection> selection = askedSelection(command, *content->columns);
    if (!selection)
        return selection.error();
    // A template writes its texts in the language of the print.
    std::optional<PrintLanguage> language(std::in_place, command.briefing.language);
    const Result<Briefing> briefing = askedBriefing(command, *facts, QDate::currentDate());
    if (!briefing)
        return briefing.error();
    language.reset();
    language.emplace(briefing->print.language, briefing->print.region);
    const GalleryGround ground{facts, content->columns, Document::historyOf(content->path),
                               Document::differencesOf(content->path), *selection};
    // On paper it would say so too, but whoever asks for it now can still name another.
    const QString &since = command.briefing.parameter;
    if (briefing->blocks.contains(figureBlock(QStringLiteral("changes:") + since)) &&
        !ground.differences(since))
        return Error{tr("The history of this file does not know the revision %1, so nothing was "
                        "written. A file's revision stands at the foot of every page that was "
                        "printed from it.")
                         .arg(since),
                     {}};
    const Result<QByteArray> bytes = briefingBytes(
        contentOf(*briefing, facts,
                  [&ground](const FigureRequest &request) { return makeFigure(request, ground); }),
        command.target.section(QLatin1Char('.'), -1));
    if (!bytes)
        return bytes.error();
    const Result<void> saved = saveFile(command.target, *bytes);
    if (!saved)
        return saved.error();
    return QString();
}

} // namespace mitra
