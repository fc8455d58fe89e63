// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefing.h"

#include "models/series/goalsummary.h"
#include "tests/series/samplefacts.h"

#include <QTest>

#include <algorithm>

using namespace mitra;
using namespace mitra::sample;

namespace
{

const QDate day(2026, 11, 22);

Conflict conflict(const char *topic, const char *sourceA, const char *sourceB,
                  std::optional<Reading> used)
{
    Conflict row;
    row.topic = s(topic);
    row.readingA = s("yes");
    row.sourceA = SourceId(s(sourceA));
    row.readingB = s("no");
    row.sourceB = SourceId(s(sourceB));
    row.used = used;
    return row;
}

QString textOf(const Briefing &briefing)
{
    QStringList texts;
    for (const Block &block : briefing.blocks) {
        if (block.kind == Block::Kind::Text || block.kind == Block::Kind::Heading ||
            block.kind == Block::Kind::Points)
            texts += block.text;
    }
    return texts.join(QLatin1Char('\n'));
}

QStringList figuresOf(const Briefing &briefing)
{
    QStringList figures;
    for (const Block &block : briefing.blocks) {
        if (block.kind == Block::Kind::Figure)
            figures += block.figure.name;
    }
    return figures;
}

} // namespace

class TestBriefing : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void opensWithItsTitleAndEndsWithTheSources();
    void headingsStayWithWhatFollows();
    void theFigures();
    void sayingHowSureTheDataAre();
    void thePointsSayWhatIsKnown();
    void onlyConflictsOfTheGoalsAreTold();
    void anOfficialValueIsNotDenied();
    void emptyFacts();
};

void TestBriefing::opensWithItsTitleAndEndsWithTheSources()
{
    const Briefing briefing = goalsBriefing(facts({}), day);
    QCOMPARE(briefing.date, day);
    QCOMPARE(briefing.title, QStringLiteral("The digital goals of ASEAN for 2030"));
    QCOMPARE(briefing.blocks.first().kind, Block::Kind::Title);
    QCOMPARE(briefing.blocks.first().text, briefing.title);
    QCOMPARE(briefing.blocks.last().kind, Block::Kind::Sources);
}

void TestBriefing::headingsStayWithWhatFollows()
{
    const Briefing briefing = goalsBriefing(facts({}), day);
    for (qsizetype i = 0; i < briefing.blocks.size(); ++i) {
        const Block &block = briefing.blocks.at(i);
        const bool heads = block.kind == Block::Kind::Heading || block.kind == Block::Kind::Title;
        if (block.kind != Block::Kind::Figure)
            QCOMPARE(block.keepWithNext, heads);
        else if (block.keepWithNext) // a goal and its members
            QVERIFY(
                briefing.blocks.value(i + 1).figure.name.startsWith(QStringLiteral("members:")));
        if (block.kind == Block::Kind::Heading) {
            QVERIFY(i + 1 < briefing.blocks.size());
            const Block::Kind next = briefing.blocks.at(i + 1).kind;
            QVERIFY(next == Block::Kind::Text || next == Block::Kind::Points ||
                    next == Block::Kind::Figure);
        }
        if (block.kind == Block::Kind::Text)
            QVERIFY(!block.text.isEmpty());
    }
}

void TestBriefing::theFigures()
{
    // What nobody has a value of would be an empty drawing.
    QStringList expected = {QStringLiteral("goal:economy"), QStringLiteral("goal:skills"),
                            QStringLiteral("goal:services")};
    QCOMPARE(figuresOf(goalsBriefing(facts({}), day)), expected);
    const Facts measured =
        facts({observation("share", "VN", 2024, 13.2), observation("osi", "VN", 2024, 0.7)});
    expected.insert(1, QStringLiteral("members:share"));
    expected.append(QStringLiteral("members:osi"));
    QCOMPARE(figuresOf(goalsBriefing(measured, day)), expected);

    // Cooperation is told where there are initiatives, and the context measure comes with its own
    // figures where the file has it.
    FactTables t = tables();
    t.indicators.append(
        indicator("internet-users-pct", "", "People online", "percent of population"));
    t.observations = {observation("internet-users-pct", "VN", 2024, 80),
                      observation("osi", "VN", 2024, 0.7), observation("share", "VN", 2024, 13.2)};
    Initiative initiative;
    initiative.id = InitiativeId(QStringLiteral("I1"));
    t.initiatives.append(initiative);
    expected += {QStringLiteral("trajectory:internet-users-pct"),
                 QStringLiteral("members:internet-users-pct"),
                 QStringLiteral("partners"),
                 QStringLiteral("matrix"),
                 QStringLiteral("delivered"),
                 QStringLiteral("gaps")};
    QCOMPARE(figuresOf(goalsBriefing(Facts(std::move(t)), day)), expected);
}

void TestBriefing::sayingHowSureTheDataAre()
{
    const QString text =
        textOf(goalsBriefing(facts({observation("share", "VN", 2024, 13.2)}), day));
    QVERIFY(text.contains(QStringLiteral("National share, a proxy of Digital economy: not enough "
                                         "data.")));
    QVERIFY(!textOf(goalsBriefing(facts({}), day)).contains(QStringLiteral("How sure")));
}

void TestBriefing::thePointsSayWhatIsKnown()
{
    const Facts world = facts({observation("share", "VN", 2024, 13.2)});
    const QString text = textOf(goalsBriefing(world, day));
    for (const Goal &goal : world.goals())
        QVERIFY(text.contains(summariseGoal(world, goal.id).sentence));
    QVERIFY(text.contains(QStringLiteral("Stated by one source: A ministry.")));
    QVERIFY(text.contains(QStringLiteral("Standing of all 3 goals: reported goal.")));
    QVERIFY(text.contains(QStringLiteral("None of the goals has an official starting value")));
    QVERIFY(text.contains(QStringLiteral("The only figure rests on one source")));
}

void TestBriefing::onlyConflictsOfTheGoalsAreTold()
{
    FactTables t = tables();
    t.conflicts = {conflict("The agreement", "ministry", "press", Reading::B),
                   conflict("A bridge", "press", "statistics", Reading::A)};
    const QString one = textOf(goalsBriefing(Facts(std::move(t)), day));
    QVERIFY(one.contains(QStringLiteral("Where sources of the goals disagree: 1 case\n")));
    QVERIFY(one.contains(QStringLiteral("The agreement. First reading: yes (A ministry). Second "
                                        "reading: no (A newspaper). The second is used.")));
    QVERIFY(!one.contains(QStringLiteral("A bridge")));

    t = tables();
    t.conflicts = {conflict("The agreement", "ministry", "press", std::nullopt),
                   conflict("The plan", "press", "ministry", Reading::A)};
    const QString two = textOf(goalsBriefing(Facts(std::move(t)), day));
    QVERIFY(two.contains(QStringLiteral("disagree: 2 cases")));
    QVERIFY(two.contains(QStringLiteral("Both are shown.")));
    QVERIFY(two.contains(QStringLiteral("The first is used.")));
}

void TestBriefing::anOfficialValueIsNotDenied()
{
    const Facts world = facts({observation("official-share", "ASEAN", 2025, 8)});
    const QString text = textOf(goalsBriefing(world, day));
    QVERIFY(text.contains(QStringLiteral("2 of 3 goals have no official starting value")));
    QVERIFY(text.contains(QStringLiteral("Official value of 2025: 8% of GDP.")));
}

void TestBriefing::emptyFacts()
{
    const Briefing briefing = goalsBriefing(Facts(FactTables()), day);
    QCOMPARE(briefing.title, QStringLiteral("The digital goals of ASEAN"));
    QVERIFY(!textOf(briefing).contains(QStringLiteral("goals has")));
    QCOMPARE(briefing.blocks.last().kind, Block::Kind::Sources);
}

QTEST_GUILESS_MAIN(TestBriefing)
#include "tst_briefing.moc"
