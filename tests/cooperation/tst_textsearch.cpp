// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/columns.h"
#include "models/cooperation/textmatches.h"
#include "models/cooperation/wordlist.h"
#include "tests/cooperation/madefacts.h"

#include <QTest>

using namespace mitra;

namespace
{

QString linesOf(const Facts &facts, const Initiative &row)
{
    QStringList lines{foldedLine(row.title), foldedLine(row.summary), foldedLine(row.id.text())};
    for (const PartnerLink &link : row.partners) {
        const LocalName &name = facts.find(link.partner)->name;
        lines << foldedLine(name.en) << foldedLine(name.ms) << foldedLine(name.id);
    }
    return lines.join(u'\n');
}

FactsPtr titled(const QStringList &titles)
{
    FactTables t = made::tables({.initiatives = int(titles.size()), .partners = 1});
    for (int i = 0; i < titles.size(); ++i) {
        t.initiatives[i].title = titles.at(i);
        t.initiatives[i].summary = QStringLiteral("summary");
        t.initiatives[i].partners.clear();
    }
    return std::make_shared<const Facts>(std::move(t));
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatTheFoldedTextsContain_data();
    void findsWhatTheFoldedTextsContain();
    void ranksWholeWordsInTitlesFirst();
    void ordersTitlesByWordsAndNumbers();
    void longTitlesAreOrderedToTheirEnds();
    void marksMatchesInTheTextAsItIs_data();
    void marksMatchesInTheTextAsItIs();
    void bytesGiveTheSameColumns();
    void brokenBytesAreRefused();
    void bytesOfOtherFactsAreRefused();
    void stopsWhenAsked();
    void wordListFindsItsWords();
};

void TestTextSearch::findsWhatTheFoldedTextsContain_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"c",
                              "cy",
                              "cyber",
                              "cyber se",
                              "digital cyber",
                              "\"digital cyber\"",
                              "\"digital cyb",
                              "\"capacity building\"",
                              "da nang",
                              "Đà",
                              "reseau",
                              "協",
                              "協力",
                              "力協",
                              "cross-border",
                              "cross-b",
                              "\"border cross\"",
                              "i1",
                              "I399",
                              "partner 1",
                              "\"Partner 1\"",
                              "\"rakan 1",
                              "mitra cyber",
                              "<b>bold",
                              "b bold",
                              "zzz",
                              "\"\"",
                              "* OR \" AND (",
                              "\"data\"data",
                              "nang\"da",
                              "\"i1\" digital",
                              ""})
        QTest::newRow(*typed ? typed : "nothing") << QString::fromUtf8(typed);
}

void TestTextSearch::findsWhatTheFoldedTextsContain()
{
    QFETCH(QString, typed);
    const FactsPtr facts = made::facts({.initiatives = 700});
    const Columns columns(facts);
    const QList<SearchTerm> terms = searchTerms(typed);
    std::vector<quint32> expected;
    std::vector<quint32> inTitle;
    for (int row = 0; row < facts->initiatives().size(); ++row) {
        const Initiative initiative = facts->initiatives().at(row);
        if (containsAll(linesOf(*facts, initiative), terms))
            expected.push_back(quint32(row));
        if (containsAll(foldedLine(initiative.title), terms))
            inTitle.push_back(quint32(row));
    }
    QCOMPARE(columns.textRows(typed).toVector(), expected);
    const std::vector<RowSet> ranks = columns.searchRanks(typed);
    QCOMPARE(ranks.size(), size_t(3));
    RowSet titles = ranks[0];
    titles |= ranks[1];
    QCOMPARE(titles.toVector(), inTitle);
    QCOMPARE(ranks[0].size() + ranks[1].size() + ranks[2].size(), expected.size());
}

void TestTextSearch::ranksWholeWordsInTitlesFirst()
{
    FactTables t = made::tables({.initiatives = 4, .partners = 1});
    for (Initiative &row : t.initiatives) {
        row.partners.clear();
        row.summary = QStringLiteral("about");
    }
    t.initiatives[0].title = QStringLiteral("Training");
    t.initiatives[0].summary = QStringLiteral("data");
    t.initiatives[1].title = QStringLiteral("Database");
    t.initiatives[2].title = QStringLiteral("Open data");
    t.initiatives[3].title = QStringLiteral("Nothing");
    const Columns columns(std::make_shared<const Facts>(std::move(t)));
    QCOMPARE(columns.search(QStringLiteral("data"), 10), (QList<quint32>{2, 1, 0}));
    QCOMPARE(columns.search(QStringLiteral("data"), 2), (QList<quint32>{2, 1}));
    QVERIFY(columns.search(QStringLiteral(" \" "), 10).isEmpty());
}

void TestTextSearch::ordersTitlesByWordsAndNumbers()
{
    const Columns columns(
        titled({QStringLiteral("Phase 10"), QStringLiteral("phase 9"), QStringLiteral("Đà Nẵng"),
                QStringLiteral("da nang!"), QStringLiteral("***"), QStringLiteral("Phase"),
                QStringLiteral("Phaser"), QStringLiteral("Alpha zoo")}));
    QCOMPARE(columns.titleRanks(), (std::vector<quint32>{6, 5, 2, 2, 0, 4, 7, 1}));
    QVERIFY(Columns(std::make_shared<const Facts>(FactTables())).titleRanks().empty());
}

void TestTextSearch::longTitlesAreOrderedToTheirEnds()
{
    const QString same = QStringLiteral("word and word again ").repeated(300);
    const Columns columns(titled({same + QStringLiteral("zebra"), same + QStringLiteral("ant"),
                                  same, same + QStringLiteral("ant")}));
    QCOMPARE(columns.titleRanks(), (std::vector<quint32>{3, 1, 0, 1}));
}

void TestTextSearch::marksMatchesInTheTextAsItIs_data()
{
    using Matches = QList<std::pair<int, int>>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Matches>("matches");
    const auto row = [](const char *name, const QString &text, const QString &typed,
                        const Matches &matches) {
        QTest::newRow(name) << text << typed << matches;
    };
    row("start of a word", QStringLiteral("Cyber security"), QStringLiteral("sec"), {{6, 3}});
    row("not inside a word", QStringLiteral("Insecure"), QStringLiteral("sec"), {});
    row("every place", QStringLiteral("data, Data"), QStringLiteral("DAT"), {{0, 3}, {6, 3}});
    row("accents", QStringLiteral("In Đà Nẵng"), QStringLiteral("da nang"), {{3, 2}, {6, 4}});
    row("taken apart", QStringLiteral("a\u0300 la carte"), QStringLiteral("à"), {{0, 2}});
    row("sharp s", QStringLiteral("Straße x"), QStringLiteral("strasse"), {{0, 6}});
    row("half a sharp s", QStringLiteral("Straße"), QStringLiteral("stras"), {{0, 5}});
    row("phrase", QStringLiteral("data centre data"), QStringLiteral("\"data centre\""), {{0, 11}});
    row("closed phrase", QStringLiteral("data centres"), QStringLiteral("\"data centre\""), {});
    row("hyphen", QStringLiteral("A cross-border x"), QStringLiteral("cross-b"), {{2, 7}});
    row("Japanese", QStringLiteral("日本と協力する"), QStringLiteral("協力"), {{3, 2}});
    row("overlapping", QStringLiteral("database"), QStringLiteral("data datab"), {{0, 5}});
    row("nothing typed", QStringLiteral("data"), QStringLiteral("\"*"), {});
    row("outside the first plane", QStringLiteral("😀 data"), QStringLiteral("data"), {{3, 4}});
}

void TestTextSearch::marksMatchesInTheTextAsItIs()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    using Matches = QList<std::pair<int, int>>;
    QFETCH(Matches, matches);
    QCOMPARE(matchesIn(text, typed), matches);
}

void TestTextSearch::bytesGiveTheSameColumns()
{
    const FactsPtr facts = made::facts({.initiatives = 900, .partners = 300});
    const Columns columns(facts);
    const ColumnsPtr read = Columns::fromBytes(facts, columns.toBytes());
    QVERIFY(read);
    QCOMPARE(read->toBytes(), columns.toBytes());
    QCOMPARE(read->lastStartYear(), columns.lastStartYear());
    QCOMPARE(read->titleRanks(), columns.titleRanks());
    for (const Dimension dimension : {Dimension::Partner, Dimension::Year}) {
        QCOMPARE(read->values(dimension).size(), columns.values(dimension).size());
        QCOMPARE(read->values(dimension).last().name, columns.values(dimension).last().name);
    }
    Selection s = Selection().with(Facet::Member, allMembersId);
    s.text = QStringLiteral("\"rakan 1\" d");
    QVERIFY(columns.count(s).found > 0);
    QCOMPARE(read->count(s).rows, columns.count(s).rows);
    QCOMPARE(read->count(s).facets, columns.count(s).facets);
    const FactsPtr none = std::make_shared<const Facts>(FactTables());
    QVERIFY(Columns::fromBytes(none, Columns(none).toBytes()));
}

void TestTextSearch::brokenBytesAreRefused()
{
    const FactsPtr facts = made::facts({.initiatives = 60});
    const QByteArray bytes = Columns(facts).toBytes();
    QVERIFY(Columns::fromBytes(facts, bytes));
    QVERIFY(!Columns::fromBytes(facts, QByteArray()));
    for (qsizetype size = 0; size < bytes.size(); size += 37)
        QVERIFY(!Columns::fromBytes(facts, bytes.first(size)));
    for (qsizetype at = 0; at < bytes.size(); at += 5) {
        QByteArray broken = bytes;
        broken[at] = char(broken.at(at) ^ 0x41);
        QVERIFY(!Columns::fromBytes(facts, broken));
    }
}

void TestTextSearch::bytesOfOtherFactsAreRefused()
{
    const FactsPtr facts = made::facts({.initiatives = 60});
    const QByteArray bytes = Columns(facts).toBytes();
    QVERIFY(!Columns::fromBytes(made::facts({.initiatives = 61}), bytes));
    QVERIFY(!Columns::fromBytes(made::facts({.initiatives = 60, .partners = 13}), bytes));
    QVERIFY(!Columns::fromBytes(made::facts({.initiatives = 60}, 8), bytes)); // other rows
}

void TestTextSearch::stopsWhenAsked()
{
    const FactsPtr facts = made::facts({.initiatives = 60});
    QVERIFY(!Columns::make(facts, [](int, int) { return false; }));
    int total = 0;
    const ColumnsPtr made = Columns::make(facts, [&total](int, int of) {
        total = of;
        return true;
    });
    QCOMPARE(total, 60);
    QCOMPARE(made->toBytes(), Columns(facts).toBytes());
}

void TestTextSearch::wordListFindsItsWords()
{
    WordList list;
    std::vector<std::string> words;
    for (int i = 1000; i < 1100; ++i)
        words.push_back("i" + std::to_string(i));
    for (const std::string &word : words)
        list.append(word);
    for (size_t i = 0; i < words.size(); ++i) {
        QCOMPARE(list.at(i), words[i]);
        QCOMPARE(list.lowerBound(words[i]), i);
        QCOMPARE(list.lowerBound(words[i] + '!'), i + 1);
    }
    QCOMPARE(list.lowerBound(""), size_t(0));
    QCOMPARE(list.lowerBound("i2"), words.size());
    QCOMPARE(WordList().lowerBound("x"), size_t(0));
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
