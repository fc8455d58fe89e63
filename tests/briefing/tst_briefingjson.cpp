// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/briefing/briefingjson.h"

#include <QTest>

using namespace mitra;

namespace
{

Briefing everything()
{
    Briefing briefing;
    briefing.title = QStringLiteral("Sixth meeting of digital ministers");
    briefing.office = QStringLiteral("Digital Economy Division, \"ASEAN\" Secretariat");
    briefing.date = QDate(2026, 11, 26);
    for (int kind = int(Block::Kind::Title); kind <= int(Block::Kind::PageBreak); ++kind) {
        Block block;
        block.kind = Block::Kind(kind);
        block.text = QStringLiteral("Text %1\nគោលដៅ ၂၀၃၀ 目标").arg(kind);
        block.keepWithNext = kind % 2 == 0;
        if (block.drawsFigure())
            block.figure = {QStringLiteral("matrix"), QStringLiteral("partner=JPN,KOR")};
        if (block.kind == Block::Kind::PageBreak)
            block.turn = Block::Turn::Landscape;
        briefing.blocks.append(block);
    }
    briefing.print = {
        PrintSettings::Paper::Letter,
        true,
        20,
        QStringLiteral("ms"),
        QStringLiteral("BN"),
        true,
        true,
        true,
        {QStringLiteral("SULIT"), Marking::Place::TopLeft, QStringLiteral("#b00020")}};
    return briefing;
}

} // namespace

class TestBriefingJson : public QObject
{
    Q_OBJECT

private slots:
    void everythingComesBack();
    void anEmptyOneComesBack();
    void unknownFieldsAreLeftAside();
    void whatIsNoneIsRefused_data();
    void whatIsNoneIsRefused();
    void figuresAreAskedForOnce();
};

void TestBriefingJson::everythingComesBack()
{
    const Result<Briefing> back = briefingFromJson(toJson(everything()));
    QVERIFY2(back.ok(), "refused");
    QCOMPARE(back->blocks.size(), 8);
    QVERIFY(*back == everything());
    QCOMPARE(toJson(*back), toJson(everything()));
}

void TestBriefingJson::anEmptyOneComesBack()
{
    const Result<Briefing> back = briefingFromJson(toJson(Briefing()));
    QVERIFY(back.ok());
    QVERIFY(*back == Briefing());
}

void TestBriefingJson::unknownFieldsAreLeftAside()
{
    const Result<Briefing> back = briefingFromJson(QStringLiteral(
        R"({"title":"T","mood":"calm","blocks":[{"kind":"text","text":"x","font":9}]})"));
    QVERIFY(back.ok());
    QCOMPARE(back->title, QStringLiteral("T"));
    QCOMPARE(back->blocks.size(), 1);
    QCOMPARE(back->blocks.first().text, QStringLiteral("x"));
    QCOMPARE(back->print.margin, PrintSettings().margin);
}

void TestBriefingJson::whatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << QString();
    QTest::newRow("cut") << QStringLiteral(R"({"title":"T","blocks":[)");
    QTest::newRow("no blocks") << QStringLiteral(R"({"title":"T"})");
    QTest::newRow("a list") << QStringLiteral("[]");
    QTest::newRow("a kind of later") << QStringLiteral(R"({"blocks":[{"kind":"hologram"}]})");
}

void TestBriefingJson::whatIsNoneIsRefused()
{
    QFETCH(QString, json);
    const Result<Briefing> back = briefingFromJson(json);
    QVERIFY(!back.ok());
    QVERIFY(back.error().text.contains(QStringLiteral("nothing was changed")));
}

void TestBriefingJson::figuresAreAskedForOnce()
{
    Briefing briefing = everything();
    briefing.blocks.append(figureBlock(FigureRequest{QStringLiteral("matrix")}));
    const QList<FigureRequest> expected{
        {QStringLiteral("matrix"), QStringLiteral("partner=JPN,KOR")}, {QStringLiteral("matrix")}};
    QCOMPARE(figureRequests(briefing), expected);
}

QTEST_GUILESS_MAIN(TestBriefingJson)
#include "tst_briefingjson.moc"
