// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/briefingformats.h"
#include "models/briefing/templates.h"

#include <QCommandLineParser>

#include <algorithm>
#include <optional>

namespace mitra
{

namespace
{

struct Options {
    QCommandLineOption page;
    QCommandLineOption check;
    QCommandLineOption screenshots;
    QCommandLineOption figure;
    QCommandLineOption figures;
    QCommandLineOption briefing;
    QCommandLineOption templates;
    QCommandLineOption grey;
    QCommandLineOption exportTo;
    QCommandLineOption select;
    QCommandLineOption as;
    QCommandLineOption assess;
    QCommandLineOption series;
    QCommandLineOption format;
    QCommandLineOption version;
    QCommandLineOption help;
};

Options makeOptions()
{
    const auto option = [](const char *name) {
        return QCommandLineOption(QString::fromLatin1(name));
    };
    const auto withValue = [](const char *name) {
        return QCommandLineOption(QString::fromLatin1(name), QString(), QStringLiteral("value"));
    };
    return {withValue("page"),
            option("check"),
            withValue("screenshots"),
            withValue("figure"),
            option("figures"),
            withValue("briefing"),
            option("templates"),
            option("grey"),
            withValue("export"),
            withValue("select"),
            withValue("as"),
            withValue("assess"),
            withValue("series"),
            withValue("format"),
            QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}),
            QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")})};
}

// What was given of --assess, --series and the options that belong to them, by their names.
QHash<QString, QString> assessValues(const QCommandLineParser &parser)
{
    QHash<QString, QString> given;
    for (const QString &name :
         QStringList{QStringLiteral("assess"), QStringLiteral("series")} + assessOptionNames()) {
        if (parser.isSet(name))
            given.insert(name, parser.value(name));
    }
    return given;
}

// What was given of the options that belong to --briefing, by their names.
QHash<QString, QString> briefingValues(const QCommandLineParser &parser)
{
    QHash<QString, QString> given;
    for (const QString &name : briefingValueNames() + briefingFlagNames()) {
        if (parser.isSet(name))
            given.insert(name, parser.value(name));
    }
    return given;
}

// Which of the words was given, by its place; the first when none was.
std::optional<int> chosenWord(const QCommandLineParser &parser, const QCommandLineOption &option,
                              const QStringList &words)
{
    const qsizetype at = parser.isSet(option) ? words.indexOf(parser.value(option).toLower()) : 0;
    return at < 0 ? std::nullopt : std::optional(int(at));
}

} // namespace

QStringList CommandLine::pageNames()
{
    return {QStringLiteral("overview"), QStringLiteral("cooperation"), QStringLiteral("progress"),
            QStringLiteral("briefings"), QStringLiteral("data")};
}

QString CommandLine::version()
{
    return QStringLiteral("Mitra " MITRA_VERSION);
}

QString CommandLine::help()
{
    QStringList endings = briefingEndings();
    for (QString &ending : endings)
        ending.prepend(QLatin1String("OUT."));
    return tr("Usage: mitra [options] [FILE]\n"
              "\n"
              "Mitra shows who works with ASEAN on digital matters and how results stand against "
              "the\n"
              "goals for 2030. FILE is a Mitra file (*.mitra); without one the built-in data are "
              "used.\n"
              "\n"
              "  --page NAME             start on a page: %1\n"
              "\n"
              "Without a window, and without a display:\n"
              "  --check                 verify the file and print what it holds\n"
              "  --figures               list the names of all figures\n"
              "  --figure NAME OUT       draw a figure into OUT.svg, OUT.pdf or OUT.png, or write\n"
              "                          its numbers into OUT.csv\n"
              "  --briefing OUT          write a briefing into a file: %2\n"
              "  --template NAME         with --briefing: the one to write (without: %3);\n"
              "                          NAME=ID,ID chooses the sheets, changes=REVISION since "
              "when\n"
              "  --templates             list the templates and what each holds\n"
              "  --name SAVED            with --briefing: one saved in the file under that name\n"
              "  --language en|ms|id     with --briefing: the language of its words\n"
              "  --paper a4|a3|letter    with --briefing: the paper; --landscape turns it\n"
              "  --office TEXT, --marking TEXT\n"
              "                          with --briefing: who issues it, who may read it\n"
              "  --archival, --draft     with --briefing: PDF/A-1b; marked as a draft\n"
              "  --grey                  with --figure and --briefing: for a grey printer\n"
              "  --screenshots FOLDER    picture every page and view, light and dark,\n"
              "                          1440 x 900\n"
              "  --export FOLDER         write all facts as a data package (CSV)\n"
              "  --select SELECTION      print the initiatives that a selection leaves, such as\n"
              "                          'partner=JPN,KOR theme=cybersecurity start=2021..2025\n"
              "                          text=\"capacity building\"'; '' is all of them;\n"
              "                          with --figure and --briefing: draw these alone\n"
              "  --as WHAT               with --select: table (as it is without), counts of all\n"
              "                          values to choose, or matrix (partners by themes)\n"
              "  --assess INDICATOR      judge an indicator by every method, with the numbers "
              "that\n"
              "                          go in; --economy ID says whose (without: ASEAN\u2019s)\n"
              "  --series FILE.csv       judge other numbers instead, a year and a value a line;\n"
              "                          needs --direction\n"
              "  --base-year Y           with --assess and --series: from that year on\n"
              "  --target V --target-year Y\n"
              "                          with these: against that target, an assumption\n"
              "  --direction higher|lower\n"
              "                          with these: which way is better\n"
              "  --format FORMAT         with --select: csv (as it is without) or json; with\n"
              "                          --assess and --series: text (without), csv or json\n"
              "  --version               print the version\n"
              "  --help                  print this\n"
              "\n"
              "Each ends with 0, or says on standard error why not and ends with 1.\n")
        .arg(pageNames().join(QLatin1String(", ")), endings.join(QLatin1String(", ")),
             briefingTemplates().first().name);
}

Result<Command> CommandLine::parse(const QStringList &arguments)
{
    const Options options = makeOptions();
    QCommandLineParser parser;
    parser.addOptions({options.page, options.check, options.screenshots, options.figure,
                       options.figures, options.briefing, options.templates, options.grey,
                       options.exportTo, options.select, options.as, options.assess, options.series,
                       options.format, options.version, options.help});
    for (const QString &name : briefingFlagNames())
        parser.addOption(QCommandLineOption(name));
    for (const QString &name : assessOptionNames() + briefingValueNames())
        parser.addOption(QCommandLineOption(name, QString(), QStringLiteral("value")));
    if (!parser.parse(arguments))
        return Error{tr("%1 mitra --help lists what can be asked.").arg(parser.errorText()), {}};

    const QStringList given = parser.optionNames();
    for (const QString &name : given) {
        // The last would win, and nobody would learn of the first.
        if (parser.values(name).size() > 1)
            return Error{
                tr("--%1 was given twice. mitra --help lists what can be asked.").arg(name), {}};
    }

    Command command;
    command.grey = parser.isSet(options.grey);
    QStringList files = parser.positionalArguments();

    struct Kind {
        const QCommandLineOption &option;
        Command::Kind kind;
        bool hasTarget;
    };
    const Kind kinds[] = {
        {options.help, Command::Kind::Help, false},
        {options.version, Command::Kind::Version, false},
        {options.check, Command::Kind::Check, false},
        {options.figures, Command::Kind::FigureList, false},
        {options.figure, Command::Kind::Figure, false},
        {options.briefing, Command::Kind::Briefing, true},
        {options.templates, Command::Kind::Templates, false},
        {options.screenshots, Command::Kind::Screenshots, true},
        {options.exportTo, Command::Kind::Export, true},
    };
    int asked = 0;
    const QHash<QString, QString> assess = assessValues(parser);
    if (parser.isSet(options.assess) || parser.isSet(options.series)) {
        command.kind = Command::Kind::Assess;
        ++asked;
    }
    for (const Kind &kind : kinds) {
        if (!parser.isSet(kind.option))
            continue;
        if (asked++ == 0)
            command.kind = kind.kind;
        if (kind.hasTarget)
            command.target = parser.value(kind.option);
    }
    const bool isQuestion =
        command.kind == Command::Kind::Help || command.kind == Command::Kind::Version;
    if (isQuestion)
        return command;
    command.selection = parser.value(options.select);
    // With a figure or a briefing a selection narrows what is drawn, alone it is the question.
    if (parser.isSet(options.select) && asked == 0) {
        command.kind = Command::Kind::Select;
    } else if (parser.isSet(options.select) && command.kind != Command::Kind::Figure &&
               command.kind != Command::Kind::Briefing) {
        return Error{tr("--select stands alone, or with --figure or --briefing."), {}};
    }
    if (asked > 1)
        return Error{tr("Only one thing can be asked at a time. mitra --help lists them."), {}};

    if (command.kind == Command::Kind::Figure) {
        command.name = parser.value(options.figure);
        if (files.isEmpty())
            return Error{tr("--figure needs a file to draw into: --figure %1 OUT.svg, OUT.pdf or "
                            "OUT.png.")
                             .arg(command.name),
                         {}};
        // "--figure NAME OUT" and "FILE --figure NAME OUT": the file to draw into stands last.
        command.target = files.takeLast();
    }
    if (command.kind == Command::Kind::Assess) {
        const Result<AssessQuestion> question = readAssessQuestion(assess);
        if (!question)
            return question.error();
        command.assess = *question;
        if (!command.assess.series.isEmpty() && !files.isEmpty())
            return Error{tr("--series judges its own numbers and reads no Mitra file, such as %1.")
                             .arg(files.first()),
                         {}};
    } else if (!assess.isEmpty()) {
        return Error{tr("--%1 belongs to --assess or --series, which was not given.")
                         .arg(assess.cbegin().key()),
                     {}};
    }
    const QStringList formats = {QStringLiteral("csv"), QStringLiteral("json"),
                                 QStringLiteral("text")};
    if (command.kind == Command::Kind::Select) {
        const QStringList kindsOfAnswer = {QStringLiteral("table"), QStringLiteral("counts"),
                                           QStringLiteral("matrix")};
        const QStringList tables = formats.mid(0, 2);
        const std::optional<int> as = chosenWord(parser, options.as, kindsOfAnswer);
        const std::optional<int> format = chosenWord(parser, options.format, tables);
        if (!as || !format)
            return Error{
                tr("--as is one of %1, and --format one of %2.")
                    .arg(kindsOfAnswer.join(QLatin1String(", ")), tables.join(QLatin1String(", "))),
                {}};
        command.as = Command::As(*as);
        command.format = Command::Format(*format);
    } else if (command.kind == Command::Kind::Assess) {
        if (parser.isSet(options.as))
            return Error{tr("--as belongs to --select, which was not given."), {}};
        const std::optional<int> format = chosenWord(parser, options.format, formats);
        if (!format)
            return Error{tr("--format is one of %1.").arg(formats.join(QLatin1String(", "))), {}};
        command.format =
            parser.isSet(options.format) ? Command::Format(*format) : Command::Format::Text;
    } else if (parser.isSet(options.as) || parser.isSet(options.format)) {
        return Error{tr("--as belongs to --select, and --format to --select, --assess or --series; "
                        "none was given."),
                     {}};
    }
    const QHash<QString, QString> ofBriefing = briefingValues(parser);
    if (command.kind == Command::Kind::Briefing) {
        const Result<BriefingQuestion> question = readBriefingQuestion(ofBriefing, command.target);
        if (!question)
            return question.error();
        command.briefing = *question;
    } else if (!ofBriefing.isEmpty()) {
        const QStringList names(ofBriefing.keyBegin(), ofBriefing.keyEnd());
        return Error{tr("--%1 belongs to --briefing, which was not given.")
                         .arg(*std::min_element(names.begin(), names.end())),
                     {}};
    }
    if (parser.isSet(options.page)) {
        if (command.kind != Command::Kind::Window)
            return Error{tr("--page is for the window, which this does not open."), {}};
        command.page = parser.value(options.page).toLower();
        if (!pageNames().contains(command.page))
            return Error{tr("There is no page %1. The pages are: %2.")
                             .arg(command.page, pageNames().join(QLatin1String(", "))),
                         {}};
    }
    if (files.size() > 1)
        return Error{
            tr("One Mitra file at a time: %1 and %2 were given.").arg(files.at(0), files.at(1)),
            {}};
    if (!files.isEmpty())
        command.file = files.first();
    return command;
}

} // namespace mitra
