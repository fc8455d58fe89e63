// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/foldtext.h"

#include <QTest>

using namespace mitra;

class TestFoldText : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void words_data();
    void words();
    void terms();
};

void TestFoldText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    row("case", QStringLiteral("ASEAN Digital"), QStringLiteral("asean digital"));
    row("accents", QStringLiteral("École Générale"), QStringLiteral("ecole generale"));
    row("accents apart", QStringLiteral("E\u0301cole"), QStringLiteral("ecole"));
    row("Vietnamese", QStringLiteral("Thúc đẩy ĐỔI MỚI"), QStringLiteral("thuc day doi moi"));
    row("letters of one piece", QStringLiteral("Łódź Ørsted Straße Æon Œuvre"),
        QStringLiteral("lodz orsted strasse aeon oeuvre"));
    row("Japanese stays", QStringLiteral("デジタル協力が"), QStringLiteral("デジタル協力が"));
    row("Korean stays", QStringLiteral("한국"), QStringLiteral("한국"));
    row("Thai keeps its vowels", QStringLiteral("ดิจิทัล"), QStringLiteral("ดิจิทัล"));
    row("Greek and Cyrillic case", QStringLiteral("ΣΊΓΜΑ МИР"), QStringLiteral("σιγμα мир"));
    row("nothing", QString(), QString());
}

void TestFoldText::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldText(text), folded);
    QCOMPARE(foldText(folded), folded);
}

void TestFoldText::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("parted");
    const auto row = [](const char *name, const QString &text, const QString &parted) {
        QTest::newRow(name) << text << parted;
    };
    row("signs part words", QStringLiteral("E-government (2025), <b>AI</b>!"),
        QStringLiteral("e|government|2025|b|ai|b"));
    row("a Japanese character is a word", QStringLiteral("ASEAN協力"),
        QStringLiteral("asean|協|力"));
    row("beyond 16 bits", QString::fromUcs4(U"a\U00020000b"),
        QStringLiteral("a|") + QString::fromUcs4(U"\U00020000") + QStringLiteral("|b"));
    row("half a pair", QString(QChar(0xd800)) + u'a', QStringLiteral("a"));
    row("only signs", QStringLiteral(" - \" ' "), QString());
}

void TestFoldText::words()
{
    QFETCH(QString, text);
    QFETCH(QString, parted);
    QCOMPARE(foldedWords(text).join(u'|'), parted);
}

void TestFoldText::terms()
{
    const auto terms = searchTerms(QStringLiteral("Cyber \"Data Centre\" e-gov \"open en"));
    QCOMPARE(terms.size(), 4);
    QCOMPARE(terms.at(0).words, QStringList(QStringLiteral("cyber")));
    QCOMPARE(terms.at(0).whole, false);
    QCOMPARE(terms.at(1).words.join(u'|'), QStringLiteral("data|centre"));
    QCOMPARE(terms.at(1).whole, true);
    QCOMPARE(terms.at(2).words.join(u'|'), QStringLiteral("e|gov"));
    QCOMPARE(terms.at(3).words.join(u'|'), QStringLiteral("open|en"));
    QCOMPARE(terms.at(3).whole, false);
    QVERIFY(searchTerms(QStringLiteral("\"\" ** \" ")).isEmpty());

    const QString text = foldedLine(QStringLiteral("The open energy data centre"));
    QVERIFY(contains(text, terms.at(1)));
    QVERIFY(contains(text, terms.at(3)));
    QVERIFY(!contains(text, terms.at(0)));
    QVERIFY(!contains(QString(), terms.at(0)));
    QVERIFY(containsAll(text, {terms.at(1), terms.at(3)}));
    QVERIFY(!containsAll(text, {terms.at(1), terms.at(0)}));
    QVERIFY(containsAll(text, {}));
    // A word is found from its start, a closed phrase to its end.
    QVERIFY(!contains(text, {{QStringLiteral("nergy")}, false}));
    QVERIFY(!contains(text, {{QStringLiteral("energ")}, true}));
}

QTEST_GUILESS_MAIN(TestFoldText)
#include "tst_foldtext.moc"
