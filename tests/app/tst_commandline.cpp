// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QtTest>

using namespace mitra;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
};

void TestCommandLine::understands_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("target");

    const auto row = [](const char *title, const QStringList &arguments, Command::Kind kind,
                        const QString &file = {}, const QString &name = {},
                        const QString &target = {}) {
        QTest::newRow(title) << arguments << int(kind) << file << name << target;
    };
    row("nothing", {}, Command::Kind::Window);
    row("a file", {u"a.mitra"_s}, Command::Kind::Window, u"a.mitra"_s);
    row("check", {u"--check"_s}, Command::Kind::Check);
    row("check a file", {u"a.mitra"_s, u"--check"_s}, Command::Kind::Check, u"a.mitra"_s);
    row("figure", {u"--figure"_s, u"goal:skills"_s, u"o.svg"_s}, Command::Kind::Figure, {},
        u"goal:skills"_s, u"o.svg"_s);
    row("figure of a file", {u"a.mitra"_s, u"--figure"_s, u"matrix"_s, u"o.pdf"_s},
        Command::Kind::Figure, u"a.mitra"_s, u"matrix"_s, u"o.pdf"_s);
    row("briefing", {u"--briefing"_s, u"b.pdf"_s, u"a.mitra"_s}, Command::Kind::Briefing,
        u"a.mitra"_s, {}, u"b.pdf"_s);
    row("a briefing of a template",
        {u"--briefing"_s, u"b.PDF"_s, u"--template"_s, u"partners=JPN,KOR"_s, u"--grey"_s},
        Command::Kind::Briefing, {}, {}, u"b.PDF"_s);
    row("a saved briefing",
        {u"a.mitra"_s, u"--briefing=b.pdf"_s, u"--name"_s, u"Sixth meeting"_s, u"--language=ms"_s},
        Command::Kind::Briefing, u"a.mitra"_s, {}, u"b.pdf"_s);
    row("templates", {u"--templates"_s}, Command::Kind::Templates);
    row("export", {u"--export"_s, u"out"_s}, Command::Kind::Export, {}, {}, u"out"_s);
    row("screenshots", {u"--screenshots=out"_s}, Command::Kind::Screenshots, {}, {}, u"out"_s);
    row("select", {u"--select"_s, u"partner=JPN"_s}, Command::Kind::Select);
    row("select all of a file as JSON",
        {u"a.mitra"_s, u"--select"_s, QString(), u"--as"_s, u"counts"_s, u"--format=json"_s},
        Command::Kind::Select, u"a.mitra"_s);
    row("a figure of a selection",
        {u"--figure"_s, u"matrix"_s, u"o.pdf"_s, u"--select"_s, u"partner=JPN"_s},
        Command::Kind::Figure, {}, u"matrix"_s, u"o.pdf"_s);
    row("assess", {u"--assess"_s, u"egdi"_s, u"--economy=VN"_s, u"a.mitra"_s},
        Command::Kind::Assess, u"a.mitra"_s);
    row("series", {u"--series"_s, u"a.csv"_s, u"--direction"_s, u"Lower"_s}, Command::Kind::Assess);
    row("figures", {u"--figures"_s}, Command::Kind::FigureList);
    row("version", {u"--version"_s}, Command::Kind::Version);
    row("help wins", {u"--check"_s, u"--help"_s}, Command::Kind::Help);
    row("a name that begins with a dash", {u"--"_s, u"-a.mitra"_s}, Command::Kind::Window,
        u"-a.mitra"_s);
}

void TestCommandLine::understands()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, kind);
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(QString, target);

    const Result<Command> command = CommandLine::parse(QStringList{u"mitra"_s} + arguments);
    QVERIFY(command.ok());
    QCOMPARE(int(command->kind), kind);
    QCOMPARE(command->file, file);
    QCOMPARE(command->name, name);
    QCOMPARE(command->target, target);
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");

    QTest::newRow("unknown option") << QStringList{u"--chek"_s} << u"chek"_s;
    QTest::newRow("two files") << QStringList{u"a.mitra"_s, u"b.mitra"_s} << u"b.mitra"_s;
    QTest::newRow("two things") << QStringList{u"--check"_s, u"--figures"_s} << u"one thing"_s;
    QTest::newRow("unknown page lists the known")
        << QStringList{u"--page"_s, u"maps"_s} << u"cooperation"_s;
    QTest::newRow("figure without a file")
        << QStringList{u"--figure"_s, u"matrix"_s} << u"OUT.svg"_s;
    QTest::newRow("briefing that is no PDF")
        << QStringList{u"--briefing"_s, u"b.txt"_s} << u".pdf"_s;
    const auto refusal = [](const char *title, const QStringList &options, const QString &says) {
        QTest::newRow(title) << QStringList{u"--briefing"_s, u"b.pdf"_s} + options << says;
    };
    refusal("an unknown template lists the known", {u"--template=poster"_s}, u"chart-pack"_s);
    refusal("changes since nothing", {u"--template=changes"_s}, u"changes=ID"_s);
    refusal("a choice where there is none", {u"--template=chart-pack=x"_s}, u"stands alone"_s);
    refusal("a template and a saved one", {u"--template=goals"_s, u"--name=A"_s},
            u"one at a time"_s);
    refusal("an unknown language lists the known", {u"--language=fr"_s}, u"en, ms, id"_s);
    refusal("an unknown paper lists the known", {u"--paper=b5"_s}, u"a4, a3, letter"_s);
    refusal("a name of nothing", {u"--name="_s}, u"--name was given without"_s);
    refusal("a template twice", {u"--template=goals"_s, u"--template=goals"_s},
            u"--template was given twice"_s);
    refusal("a briefing and the list", {u"--templates"_s}, u"one thing"_s);
    QTest::newRow("a paper of nothing") << QStringList{u"--paper=a4"_s} << u"--briefing"_s;
    QTest::newRow("a draft of a figure")
        << QStringList{u"--figure"_s, u"matrix"_s, u"o.pdf"_s, u"--draft"_s} << u"--draft"_s;
    QTest::newRow("page without a window")
        << QStringList{u"--page"_s, u"data"_s, u"--check"_s} << u"--page"_s;
    QTest::newRow("an unknown answer lists the known")
        << QStringList{u"--select"_s, u"x"_s, u"--as"_s, u"map"_s} << u"matrix"_s;
    QTest::newRow("an unknown format lists the known")
        << QStringList{u"--select"_s, u"x"_s, u"--format"_s, u"xml"_s} << u"json"_s;
    QTest::newRow("a selection of a check")
        << QStringList{u"--check"_s, u"--select"_s, u"x"_s} << u"--select"_s;
    QTest::newRow("format without a selection")
        << QStringList{u"--format"_s, u"json"_s} << u"--select"_s;
    QTest::newRow("a target without its year")
        << QStringList{u"--assess"_s, u"x"_s, u"--target"_s, u"5"_s} << u"--target-year"_s;
    QTest::newRow("a year without its target")
        << QStringList{u"--assess"_s, u"x"_s, u"--target-year"_s, u"2030"_s} << u"--target V"_s;
    QTest::newRow("a target that is no number")
        << QStringList{u"--assess"_s, u"x"_s, u"--target=5,5"_s, u"--target-year=2030"_s}
        << u"5,5"_s;
    QTest::newRow("an infinite target")
        << QStringList{u"--assess"_s, u"x"_s, u"--target=inf"_s, u"--target-year=2030"_s}
        << u"inf"_s;
    QTest::newRow("a year that is none")
        << QStringList{u"--assess"_s, u"x"_s, u"--base-year=0"_s} << u"--base-year"_s;
    QTest::newRow("a direction that is none")
        << QStringList{u"--assess"_s, u"x"_s, u"--direction=up"_s} << u"higher or lower"_s;
    QTest::newRow("a series without a direction")
        << QStringList{u"--series"_s, u"a.csv"_s} << u"--direction higher"_s;
    QTest::newRow("a series of an economy")
        << QStringList{u"--series=a.csv"_s, u"--direction=higher"_s, u"--economy=VN"_s}
        << u"--economy"_s;
    QTest::newRow("a series and an indicator")
        << QStringList{u"--series=a.csv"_s, u"--assess=x"_s} << u"one at a time"_s;
    QTest::newRow("a series and a file")
        << QStringList{u"a.mitra"_s, u"--series=a.csv"_s, u"--direction=higher"_s} << u"a.mitra"_s;
    QTest::newRow("an economy of nothing") << QStringList{u"--economy"_s, u"VN"_s} << u"--assess"_s;
    QTest::newRow("assess and check")
        << QStringList{u"--assess"_s, u"x"_s, u"--check"_s} << u"one thing"_s;
    QTest::newRow("an unknown format of an assessment")
        << QStringList{u"--assess"_s, u"x"_s, u"--format=xml"_s} << u"text"_s;
    QTest::newRow("text of a selection")
        << QStringList{u"--select"_s, u"x"_s, u"--format=text"_s} << u"json"_s;
    QTest::newRow("an option twice")
        << QStringList{u"--assess"_s, u"x"_s, u"--economy=VN"_s, u"--economy=ID"_s}
        << u"--economy was given twice"_s;
    QTest::newRow("two indicators")
        << QStringList{u"--assess"_s, u"x"_s, u"--assess"_s, u"y"_s} << u"--assess was given"_s;
    QTest::newRow("two figures") << QStringList{u"--figure"_s, u"x"_s, u"--figure"_s, u"y"_s,
                                                u"o.svg"_s}
                                 << u"--figure was given"_s;
    QTest::newRow("an economy without a name")
        << QStringList{u"--assess"_s, u"x"_s, u"--economy="_s} << u"--economy takes"_s;
    QTest::newRow("a series without a name")
        << QStringList{u"--series="_s, u"--direction=higher"_s} << u"--series takes"_s;
    QTest::newRow("an absurd target")
        << QStringList{u"--assess"_s, u"x"_s, u"--target=1e308"_s, u"--target-year=2030"_s}
        << u"larger than any measure"_s;
    QTest::newRow("briefing without a file") << QStringList{u"--briefing"_s} << u"briefing"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);

    const Result<Command> command = CommandLine::parse(QStringList{u"mitra"_s} + arguments);
    QVERIFY(!command.ok());
    QVERIFY2(command.error().text.contains(says), qPrintable(command.error().text));
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = CommandLine::help();
    for (const char *option :
         {"--page",        "--check",       "--figures",   "--figure",    "--briefing",
          "--grey",        "--template",    "--templates", "--name",      "--language",
          "--paper",       "--landscape",   "--office",    "--marking",   "--archival",
          "--draft",       "--screenshots", "--export",    "--select",    "--as",
          "--assess",      "--economy",     "--series",    "--base-year", "--target",
          "--target-year", "--direction",   "--format",    "--version",   "--help"})
        QVERIFY2(help.contains(QLatin1String(option)), option);
    for (const QString &page : CommandLine::pageNames())
        QVERIFY(help.contains(page));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
