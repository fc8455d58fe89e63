// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefingjson.h"
#include "models/briefing/templates.h"
#include "tests/series/samplefacts.h"

#include <QRegularExpression>
#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

const QDate day(2026, 11, 26);

// Two partners of three are named in initiatives.
FactTables world()
{
    FactTables t = tables();
    t.fileName = s("test.mitra");
    t.observations = {observation("share", "VN", 2024, 13.2)};
    for (const char *id : {"JPN", "ITU", "IDLE"}) {
        Partner partner;
        partner.id = PartnerId(s(id));
        partner.name.en = s("Partner ") + s(id);
        t.partners << partner;
    }
    Initiative initiative;
    initiative.id = InitiativeId(s("I1"));
    initiative.title = s("Training");
    for (const char *id : {"JPN", "ITU"})
        initiative.partners << PartnerLink{
            PartnerId(s(id)), PartnerRole::Funder, {}, SourceId(s("press"))};
    t.initiatives << initiative;
    return t;
}

QStringList figuresOf(const Briefing &briefing)
{
    QStringList figures;
    for (const FigureRequest &request : figureRequests(briefing))
        figures += request.name;
    return figures;
}

QString textOf(const Briefing &briefing)
{
    QStringList texts;
    for (const Block &block : briefing.blocks)
        texts += block.text;
    return texts.join(QLatin1Char('\n'));
}

Result<Briefing> make(const char *name, FactTables t = world(), const char *parameter = "")
{
    return briefingFromTemplate(s(name), Facts(std::move(t)), day, s(parameter));
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void everyTemplateTellsWhatItIs();
    void everyTemplateIsWhole_data();
    void everyTemplateIsWhole();
    void aSheetForEach_data();
    void aSheetForEach();
    void partnersWithoutInitiativesAreNamed();
    void membersStandInPoints();
    void refuses_data();
    void refuses();
    void withoutInitiativesNoCooperation();
};

void TestTemplates::everyTemplateTellsWhatItIs()
{
    QStringList names;
    for (const BriefingTemplate &each : briefingTemplates()) {
        QVERIFY(!names.contains(each.name));
        names += each.name;
        QVERIFY(!each.title.isEmpty() && !each.description.isEmpty());
        QVERIFY(!each.needsParameter || !each.parameter.isEmpty());
    }
    QCOMPARE(names,
             QStringList({s("chart-pack"), s("goals"), s("partners"), s("members"), s("changes")}));
}

void TestTemplates::everyTemplateIsWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const BriefingTemplate &each : briefingTemplates())
        QTest::newRow(qPrintable(each.name)) << each.name;
}

void TestTemplates::everyTemplateIsWhole()
{
    QFETCH(QString, name);
    const Result<Briefing> made = briefingFromTemplate(
        name, Facts(world()), day, name == s("changes") ? s("622ae5b") : QString());
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
    QCOMPARE(made->date, day);
    QVERIFY(!made->title.isEmpty());
    QCOMPARE(made->blocks.first().kind, Block::Kind::Title);
    QCOMPARE(made->blocks.first().text, made->title);
    QCOMPARE(made->blocks.last().kind, Block::Kind::Sources);
    QVERIFY(!figuresOf(*made).isEmpty());
    for (qsizetype i = 0; i < made->blocks.size(); ++i) {
        const Block &block = made->blocks.at(i);
        QVERIFY(!block.text.contains(QRegularExpression(s("%\\d|\\.\\.|  "))));
        const Block::Kind next = made->blocks.value(i + 1).kind;
        if (block.kind == Block::Kind::Heading)
            QVERIFY(next != Block::Kind::Heading && next != Block::Kind::PageBreak);
        if (block.kind == Block::Kind::PageBreak) // never an empty page
            QVERIFY(next != Block::Kind::PageBreak && next != Block::Kind::Sources);
    }
    const Result<Briefing> back = briefingFromJson(toJson(*made));
    QVERIFY(back.ok() && *back == *made);
}

void TestTemplates::aSheetForEach_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QStringList>("figures");
    QTest::newRow("goals") << s("goals") << QString()
                           << QStringList{s("assessment:economy"), s("assessment:skills"),
                                          s("assessment:services")};
    QTest::newRow("one goal") << s("goals") << s("skills") << QStringList{s("assessment:skills")};
    QTest::newRow("partners by name")
        << s("partners") << QString()
        << QStringList{s("partners"), s("partner:ITU"), s("partner:JPN")};
    QTest::newRow("one partner") << s("partners") << s(" jpn ") << QStringList{s("partner:JPN")};
    QTest::newRow("members") << s("members") << QString()
                             << QStringList{s("member:KH"), s("member:MY"), s("member:TL"),
                                            s("member:VN")};
    QTest::newRow("two members in the order of the facts")
        << s("members") << s("VN,KH") << QStringList{s("member:KH"), s("member:VN")};
    QTest::newRow("changes") << s("changes") << s("622ae5b") << QStringList{s("changes:622ae5b")};
}

void TestTemplates::aSheetForEach()
{
    QFETCH(QString, name);
    QFETCH(QString, parameter);
    QFETCH(QStringList, figures);
    const Result<Briefing> made = briefingFromTemplate(name, Facts(world()), day, parameter);
    QVERIFY(made.ok());
    QCOMPARE(figuresOf(*made), figures);
    qsizetype turned = 0;
    for (const Block &block : made->blocks)
        turned += block.kind == Block::Kind::PageBreak ? 1 : 0;
    const auto sheets = std::count_if(figures.begin(), figures.end(), [](const QString &figure) {
        return figure.contains(QLatin1Char(':'));
    });
    QVERIFY(turned >= sheets - 1); // each begins a page, the first may stand under the title
}

void TestTemplates::partnersWithoutInitiativesAreNamed()
{
    const Result<Briefing> all = make("partners");
    QVERIFY(all.ok());
    QCOMPARE(all->title, s("2 partners in digital cooperation with ASEAN"));
    QVERIFY(textOf(*all).contains(s("No initiative of test.mitra names Partner IDLE.")));
    const Result<Briefing> one = make("partners", world(), "IDLE");
    QVERIFY(!one.ok());
    QVERIFY(one.error().text.contains(s("names Partner IDLE")));
}

void TestTemplates::membersStandInPoints()
{
    FactTables t = world();
    t.observations = {observation("osi", "VN", 2016, 0.5), observation("osi", "VN", 2018, 0.6),
                      observation("osi", "VN", 2020, 0.7), observation("osi", "VN", 2024, 0.9),
                      observation("osi", "KH", 2024, 0.4)};
    const Result<Briefing> made = make("members", std::move(t));
    QVERIFY(made.ok());
    const QString text = textOf(*made);
    QVERIFY2(text.contains(s("Viet Nam is on track on 1 of 1 measure by trend.")),
             qPrintable(text));
    QVERIFY(text.contains(s("Cambodia has values on 1 measure, none of which can be judged")));
    QVERIFY(text.contains(s("Nothing that is judged has a value of Timor-Leste.")));
}

void TestTemplates::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<bool>("empty"); // facts without anything
    QTest::addColumn<QString>("says");
    QTest::newRow("an unknown name lists the known")
        << s("poster") << QString() << false << s("chart-pack, goals, partners, members, changes");
    QTest::newRow("changes since nothing")
        << s("changes") << s(" ") << false << s("name a revision");
    QTest::newRow("a choice where there is none")
        << s("chart-pack") << s("x") << false << s("nothing to choose");
    QTest::newRow("an unknown goal")
        << s("goals") << s("peace") << false << s("economy, skills, services");
    QTest::newRow("an unknown partner") << s("partners") << s("JPN,XX") << false << s("no XX");
    QTest::newRow("a group is no member")
        << s("members") << s("ASEAN") << false << s("KH, MY, TL, VN");
    for (const char *name : {"chart-pack", "goals", "partners", "members"})
        QTest::addRow("%s of nothing", name) << s(name) << QString() << true << s("holds no");
}

void TestTemplates::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, parameter);
    QFETCH(bool, empty);
    QFETCH(QString, says);
    const Result<Briefing> made =
        briefingFromTemplate(name, Facts(empty ? FactTables() : world()), day, parameter);
    QVERIFY(!made.ok());
    QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
}

void TestTemplates::withoutInitiativesNoCooperation()
{
    FactTables t = world();
    t.initiatives.clear();
    const Result<Briefing> pack = make("chart-pack", t);
    QVERIFY(pack.ok());
    QVERIFY(!figuresOf(*pack).contains(s("matrix")));
    QVERIFY(figuresOf(*pack).contains(s("goal:economy")));
    const Result<Briefing> sheets = make("partners", t);
    QVERIFY(!sheets.ok());
    QVERIFY(sheets.error().text.contains(s("no initiative of test.mitra names a partner")));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
