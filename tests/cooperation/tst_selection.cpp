// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/selection.h"

#include <QTest>

#include <random>

using namespace mitra;

class TestSelection : public QObject
{
    Q_OBJECT

private slots:
    void choicesAreSortedAndUnique();
    void togglingTwiceChangesNothing();
    void theLineReadsAsPromised();
    void everySelectionComesBackFromItsLine();
    void linesOfAnotherFormAreRefused_data();
    void linesOfAnotherFormAreRefused();
    void theWrongWordIsNamed_data();
    void theWrongWordIsNamed();
    void theLineIsStable_data();
    void theLineIsStable();
};

void TestSelection::choicesAreSortedAndUnique()
{
    const Selection s = Selection()
                            .with(Facet::Partner, QStringLiteral("KOR"))
                            .with(Facet::Partner, QStringLiteral("JPN"))
                            .with(Facet::Partner, QStringLiteral("KOR"));
    QCOMPARE(s.in(Facet::Partner), QStringList({QStringLiteral("JPN"), QStringLiteral("KOR")}));
    const Selection other = Selection().withOnly(
        Facet::Partner, {QStringLiteral("KOR"), QStringLiteral("JPN"), QString()});
    QCOMPARE(other, s);
    QVERIFY(!s.isEmpty());
    QVERIFY(s.withOnly(Facet::Partner, {}).isEmpty());
}

void TestSelection::togglingTwiceChangesNothing()
{
    Selection s = Selection().with(Facet::Status, QStringLiteral("ongoing"));
    s.text = QStringLiteral("x");
    const Selection once = s.toggled(Facet::Status, QStringLiteral("planned"));
    QVERIFY(once.has(Facet::Status, QStringLiteral("planned")));
    QCOMPARE(once.toggled(Facet::Status, QStringLiteral("planned")), s);
    QCOMPARE(once.without(Facet::Status, QStringLiteral("planned")), s);
}

void TestSelection::theLineReadsAsPromised()
{
    Selection s = Selection()
                      .withOnly(Facet::Partner, {QStringLiteral("KOR"), QStringLiteral("JPN")})
                      .with(Facet::Theme, QStringLiteral("cybersecurity"))
                      .with(Facet::PartnerKind, QStringLiteral("dialogue partner"));
    s.start = YearRange{2021, 2025};
    s.end = YearRange{2026, 2026};
    s.text = QStringLiteral("capacity building");
    const QString line =
        QStringLiteral("partner=JPN,KOR partner-kind=\"dialogue partner\" theme=cybersecurity "
                       "start=2021..2025 end=2026 text=\"capacity building\"");
    QCOMPARE(s.toText(), line);
    QVERIFY(Selection::fromText(line) == s);
    QVERIFY(Selection::fromText(QString()) == Selection());
    QCOMPARE(Selection().toText(), QString());
}

void TestSelection::everySelectionComesBackFromItsLine()
{
    std::mt19937 random(11);
    const QString alphabet =
        QStringLiteral("ab Z9=,\"\\.-_ \t\n\r'<>&%*()[]{}|;:..協力Đẩé\u202e\u0301") +
        QString::fromUcs4(U"\U0001F600");
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const auto anyText = [&] {
        QString text;
        for (int left = 1 + below(12); left > 0; --left)
            text += alphabet.at(below(int(alphabet.size())));
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        Selection s;
        for (int facet = 0; facet < facetCount; ++facet) {
            while (below(3) == 0)
                s = s.with(Facet(facet), anyText());
        }
        if (below(2) == 0)
            s.start = YearRange{1 + below(2000), 2001 + below(7999)};
        if (below(2) == 0)
            s.end = YearRange{2025, 2025};
        if (below(2) == 0)
            s.text = anyText();
        const QString line = s.toText();
        QVERIFY(!line.contains(u'\n') && !line.contains(u'\r'));
        const auto back = Selection::fromText(line);
        QVERIFY2(back.has_value(), line.toUtf8());
        QVERIFY2(*back == s, line.toUtf8());
        QCOMPARE(back->toText(), line);
    }
}

void TestSelection::linesOfAnotherFormAreRefused_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
         {"partner", "partner=", "country=JPN", "partner=JPN,", "=JPN", "partner=\"JPN",
          "start=soon", "start=2025..2021", "start=2021..", "start=2021 start=2022",
          "start=20211..20212", "text=a text=b", "text=a b", "text=\"\"", "partner=\"a\"b",
          "partner=a\"b\"", "partner = JPN", "text=\"a\\"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestSelection::linesOfAnotherFormAreRefused()
{
    QFETCH(QString, line);
    QVERIFY(!Selection::fromText(line).has_value());
}

void TestSelection::theWrongWordIsNamed_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *line, const char *word, const char *reason) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(word)
                            << QString::fromLatin1(reason);
    };
    row("theme=x country=JPN", "country=JPN", "partner, partner-kind, theme");
    row("partner=JPN building", "building", "a name and its values");
    row("partner= theme=x", "partner=", "missing");
    row("partner=JPN,", "partner=JPN,", "missing");
    row("text=\"capacity building", "text=\"capacity building", "never closed");
    row("theme=x start=soon", "start=soon", "2021..2025");
    row("start=2025..2021", "start=2025..2021", "after the last");
    row("start=2021 start=2022", "start=2022", "once");
    row("partner=\"a\"b", "partner=\"a\"b", "space");
    row("text=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!",
        "text=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "space");
}

void TestSelection::theWrongWordIsNamed()
{
    QFETCH(QString, line);
    QFETCH(QString, word);
    QFETCH(QString, reason);
    const Result<Selection> parsed = Selection::parse(line);
    QVERIFY(!parsed);
    const QString said = parsed.error().text;
    QVERIFY2(said.startsWith(QChar(0x201c) + word), qPrintable(said));
    QVERIFY2(said.contains(reason), qPrintable(said));
    QVERIFY(said.size() < 220);
}

void TestSelection::theLineIsStable_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stable");
    QTest::newRow("order and repeats") << QStringLiteral("  theme=x   partner=KOR,JPN partner=KOR ")
                                       << QStringLiteral("partner=JPN,KOR theme=x");
    QTest::newRow("needless quotes") << QStringLiteral("text=\"cyber\" start=\"2021..2021\"")
                                     << QStringLiteral("start=2021 text=cyber");
}

void TestSelection::theLineIsStable()
{
    QFETCH(QString, typed);
    QFETCH(QString, stable);
    const auto selection = Selection::fromText(typed);
    QVERIFY(selection.has_value());
    QCOMPARE(selection->toText(), stable);
    QCOMPARE(Selection::fromText(stable)->toText(), stable);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
