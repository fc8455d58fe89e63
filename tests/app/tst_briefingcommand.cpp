// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefingcommand.h"
#include "app/briefingformats.h"
#include "models/briefing/briefingjson.h"
#include "models/briefing/templates.h"
#include "tests/series/samplefacts.h"
#include "views/figures/gallery.h"

#include <QtTest>

using namespace mitra;
using namespace Qt::StringLiterals;

namespace
{

const QDate day(2026, 11, 26);

// A briefing somebody saved, with settings of its own.
Briefing kept()
{
    Briefing briefing;
    briefing.title = u"Sixth meeting"_s;
    briefing.office = u"Old office"_s;
    briefing.date = QDate(2026, 3, 9);
    briefing.blocks = {{Block::Kind::Title, briefing.title}};
    briefing.print.language = u"ms"_s;
    briefing.print.region = u"BN"_s;
    briefing.print.margin = 20;
    briefing.print.marking = {u"SULIT"_s, Marking::Place::TopLeft, u"#b00020"_s};
    return briefing;
}

FactsPtr world()
{
    FactTables t = sample::tables();
    t.observations = {sample::observation("share", "VN", 2024, 13.2)};
    Briefing undated = kept();
    undated.date = QDate();
    t.savedBriefings = {{u"Folder"_s, toJson(kept())},
                        {u"Undated"_s, toJson(undated)},
                        {u"Broken"_s, u"{"_s},
                        {u"Blank"_s, toJson(Briefing())}};
    return std::make_shared<const Facts>(std::move(t));
}

Result<Command> parsed(const QStringList &options, const QString &target = u"out.pdf"_s)
{
    return CommandLine::parse(QStringList{u"mitra"_s, u"--briefing"_s, target} + options);
}

Result<Briefing> asked(const QStringList &options, const FactsPtr &facts = world())
{
    const Result<Command> command = parsed(options);
    if (!command)
        return command.error();
    return askedBriefing(*command, *facts, day);
}

} // namespace

// What --briefing asks for, from the words of the command line to the bytes of the file.
class TestBriefingCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void withoutATemplateItIsTheChartPack();
    void everyTemplateIsListed();
    void aTemplateTakesItsParameter();
    void theOptionsSettleThePrint();
    void aSavedBriefingKeepsItsSettings();
    void aSavedBriefingTakesTheOptions();
    void anUnknownNameListsTheSaved();
    void everyEndingIsWritten_data();
    void everyEndingIsWritten();
    void anUnknownEndingIsRefused();
    void stoppingLeavesNothing();
};

void TestBriefingCommand::withoutATemplateItIsTheChartPack()
{
    const Result<Briefing> briefing = asked({});
    QVERIFY(briefing.ok());
    QCOMPARE(*briefing, goalsBriefing(*world(), day));
}

void TestBriefingCommand::everyTemplateIsListed()
{
    const Result<QString> list = runTemplates();
    QVERIFY(list.ok());
    for (const BriefingTemplate &each : briefingTemplates()) {
        QVERIFY(list->contains(each.name + QLatin1Char('\t') + each.title));
        QVERIFY(list->contains(each.description));
    }
}

void TestBriefingCommand::aTemplateTakesItsParameter()
{
    const Result<Briefing> briefing = asked({u"--template"_s, u"members=VN,MY"_s});
    QVERIFY(briefing.ok());
    const QList<FigureRequest> expected{{u"member:MY"_s}, {u"member:VN"_s}};
    QCOMPARE(figureRequests(*briefing), expected);

    const Result<Briefing> unknown = asked({u"--template=members=XX"_s});
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.error().text.contains(u"KH, MY, TL, VN"_s));
}

void TestBriefingCommand::theOptionsSettleThePrint()
{
    const Result<Briefing> briefing =
        asked({u"--template=goals"_s, u"--office=Digital Division"_s, u"--language=ID"_s,
               u"--paper=A3"_s, u"--marking=TERHAD & <b>"_s, u"--landscape"_s, u"--archival"_s,
               u"--draft"_s, u"--grey"_s});
    QVERIFY(briefing.ok());
    QCOMPARE(briefing->office, u"Digital Division"_s);
    QCOMPARE(briefing->date, day);
    PrintSettings expected;
    expected.language = u"id"_s;
    expected.paper = PrintSettings::Paper::A3;
    expected.isLandscape = true;
    expected.isGrey = true;
    expected.isArchival = true;
    expected.isDraft = true;
    expected.marking.text = u"TERHAD & <b>"_s;
    QVERIFY(briefing->print == expected);
}

void TestBriefingCommand::aSavedBriefingKeepsItsSettings()
{
    const Result<Briefing> briefing = asked({u"--name"_s, u"Folder"_s});
    QVERIFY(briefing.ok());
    QVERIFY(*briefing == kept());
    const Result<Briefing> undated = asked({u"--name"_s, u"Undated"_s});
    QVERIFY(undated.ok());
    QCOMPARE(undated->date, day);
}

void TestBriefingCommand::aSavedBriefingTakesTheOptions()
{
    const Result<Briefing> briefing = asked(
        {u"--name=Folder"_s, u"--language=id"_s, u"--marking=TERHAD"_s, u"--office=New office"_s});
    QVERIFY(briefing.ok());
    Briefing expected = kept();
    expected.office = u"New office"_s;
    expected.print.language = u"id"_s;
    expected.print.region.clear();             // Brunei's way with numbers is no Indonesian one
    expected.print.marking.text = u"TERHAD"_s; // where and in which colour stays
    QVERIFY(*briefing == expected);
    const Result<Briefing> same = asked({u"--name=Folder"_s, u"--language=ms"_s});
    QVERIFY(same.ok() && same->print.region == u"BN"_s);
}

void TestBriefingCommand::anUnknownNameListsTheSaved()
{
    const Result<Briefing> unknown = asked({u"--name=folder"_s});
    QVERIFY(!unknown.ok());
    for (const char *name : {"folder", "Folder", "Undated", "Broken"})
        QVERIFY(unknown.error().text.contains(QLatin1String(name)));
    const Result<Briefing> broken = asked({u"--name=Broken"_s});
    QVERIFY(!broken.ok());
    const Result<Briefing> blank = asked({u"--name=Blank"_s});
    QVERIFY(!blank.ok());
    QVERIFY(blank.error().text.contains(u"“Blank”"_s));
    FactTables none = sample::tables();
    const Result<Briefing> nothing =
        asked({u"--name=Folder"_s}, std::make_shared<const Facts>(std::move(none)));
    QVERIFY(!nothing.ok());
    QVERIFY(nothing.error().text.contains(u"holds none that is saved"_s));
}

void TestBriefingCommand::everyEndingIsWritten_data()
{
    QTest::addColumn<QString>("ending");
    QVERIFY(briefingEndings().contains(u"pdf"_s));
    for (const QString &ending : briefingEndings())
        QTest::newRow(qPrintable(ending)) << ending;
}

void TestBriefingCommand::everyEndingIsWritten()
{
    QFETCH(QString, ending);
    QVERIFY(parsed({}, u"a.b."_s + ending.toUpper()).ok());
    const FactsPtr facts = world();
    const Result<Briefing> briefing = asked({u"--template=members=VN"_s}, facts);
    QVERIFY(briefing.ok());
    const GalleryGround ground{facts};
    const Result<QByteArray> bytes = briefingBytes(
        contentOf(*briefing, facts,
                  [&](const FigureRequest &request) { return makeFigure(request, ground); }),
        ending.toUpper());
    QVERIFY2(bytes.ok(), bytes.ok() ? "" : qPrintable(bytes.error().toLine()));
    QVERIFY(bytes->size() > 1000);
    if (ending == u"pdf"_s)
        QVERIFY(bytes->startsWith("%PDF"));
    else if (ending == u"html"_s)
        QVERIFY(bytes->toLower().contains("<html"));
    else // odt and xlsx are zip archives
        QVERIFY(bytes->startsWith("PK"));
}

void TestBriefingCommand::anUnknownEndingIsRefused()
{
    for (const QString &target : {u"out"_s, u"out.txt"_s, u"pdf"_s, u"out.pdf.exe"_s}) {
        const Result<Command> command = parsed({}, target);
        QVERIFY2(!command.ok(), qPrintable(target));
        QVERIFY(command.error().text.contains(u".pdf"_s));
    }
    const Result<QByteArray> bytes = briefingBytes(contentOf(kept(), world(), {}), u"txt"_s);
    QVERIFY(!bytes.ok());
    QVERIFY(bytes.error().text.contains(u"nothing was written"_s));
}

void TestBriefingCommand::stoppingLeavesNothing()
{
    const FactsPtr facts = world();
    for (const QString &ending : briefingEndings()) {
        const Result<QByteArray> bytes =
            briefingBytes(contentOf(kept(), facts, {}), ending, [](int, int) { return false; });
        QVERIFY2(!bytes.ok(), qPrintable(ending));
    }
}

QTEST_MAIN(TestBriefingCommand)
#include "tst_briefingcommand.moc"
