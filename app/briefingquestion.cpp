// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefingquestion.h"

#include "app/briefingformats.h"
#include "models/briefing/templates.h"
#include "views/briefing/printlanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("mitra::CommandLine", text);
}

const QString templateOption = QStringLiteral("template");
const QString nameOption = QStringLiteral("name");
const QString officeOption = QStringLiteral("office");
const QString languageOption = QStringLiteral("language");
const QString markingOption = QStringLiteral("marking");
const QString paperOption = QStringLiteral("paper");
const QString landscapeOption = QStringLiteral("landscape");
const QString archivalOption = QStringLiteral("archival");
const QString draftOption = QStringLiteral("draft");

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral(", "));
}

// In the order of PrintSettings::Paper.
QStringList papers()
{
    return {QStringLiteral("a4"), QStringLiteral("a3"), QStringLiteral("letter")};
}

Result<void> readTemplate(const QString &asked, BriefingQuestion &question)
{
    question.templateName = asked.section(QLatin1Char('='), 0, 0).trimmed();
    question.parameter = asked.section(QLatin1Char('='), 1).trimmed();
    QStringList names;
    for (const BriefingTemplate &each : briefingTemplates()) {
        names.append(each.name);
        if (each.name != question.templateName)
            continue;
        if (each.needsParameter && question.parameter.isEmpty())
            return Error{tr("--template %1 needs more: --template %1=ID (%2).")
                             .arg(each.name, each.parameter),
                         {}};
        if (each.parameter.isEmpty() && !question.parameter.isEmpty())
            return Error{tr("--template %1 stands alone: it has nothing to choose, such as %2.")
                             .arg(each.name, question.parameter),
                         {}};
        return {};
    }
    return Error{tr("There is no template %1. The templates are: %2. mitra --templates tells what "
                    "each holds.")
                     .arg(question.templateName, listed(names)),
                 {}};
}

// A value that must be there when the option is.
Result<QString> valueOf(const QHash<QString, QString> &given, const QString &option)
{
    const QString value = given.value(option).trimmed();
    if (given.contains(option) && value.isEmpty())
        return Error{tr("--%1 was given without anything after it.").arg(option), {}};
    return value;
}

} // namespace

QStringList briefingValueNames()
{
    return {templateOption, nameOption, officeOption, languageOption, markingOption, paperOption};
}

QStringList briefingFlagNames()
{
    return {landscapeOption, archivalOption, draftOption};
}

Result<BriefingQuestion> readBriefingQuestion(const QHash<QString, QString> &given,
                                              const QString &target)
{
    const QString ending = target.section(QLatin1Char('.'), -1).toLower();
    if (!target.contains(QLatin1Char('.')) || !briefingEndings().contains(ending))
        return Error{tr("%1 was not written: the name of a briefing ends in .%2.")
                         .arg(target, briefingEndings().join(tr(" or ."))),
                     {}};
    for (const QString &option : briefingValueNames()) {
        if (const Result<QString> value = valueOf(given, option); !value)
            return value.error();
    }
    BriefingQuestion question;
    if (given.contains(templateOption) && given.contains(nameOption))
        return Error{tr("--template writes a briefing and --name takes one that is saved: one at a "
                        "time."),
                     {}};
    if (given.contains(templateOption)) {
        if (const Result<void> read = readTemplate(given.value(templateOption), question); !read)
            return read.error();
    }
    question.saved = given.value(nameOption).trimmed();
    question.office = given.value(officeOption).trimmed();
    question.marking = given.value(markingOption).trimmed();
    question.language = given.value(languageOption).trimmed().toLower();
    if (!question.language.isEmpty() && !printLanguages().contains(question.language))
        return Error{tr("A briefing cannot be printed in the language %1. The languages are: %2.")
                         .arg(given.value(languageOption), listed(printLanguages())),
                     {}};
    if (given.contains(paperOption)) {
        const qsizetype at = papers().indexOf(given.value(paperOption).trimmed().toLower());
        if (at < 0)
            return Error{tr("There is no paper %1. The papers are: %2.")
                             .arg(given.value(paperOption), listed(papers())),
                         {}};
        question.paper = PrintSettings::Paper(at);
    }
    question.isLandscape = given.contains(landscapeOption);
    question.isArchival = given.contains(archivalOption);
    question.isDraft = given.contains(draftOption);
    if (question.isArchival && ending != QLatin1String("pdf"))
        return Error{tr("--archival is for a .pdf, which %1 is not.").arg(target), {}};
    return question;
}

} // namespace mitra
