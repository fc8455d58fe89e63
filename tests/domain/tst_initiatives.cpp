// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/initiativesbuilder.h"
#include "models/domain/textcoder.h"
#include "models/domain/words.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace mitra;

namespace
{

constexpr int manyRows = 2000;

class Maker
{
public:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int number) { return below(number) == 0; }

    QString text(int words)
    {
        static const QStringList all{QStringLiteral("cyber"),       QStringLiteral("Đà Nẵng"),
                                     QStringLiteral("協力"),        QStringLiteral("\U0001F91D"),
                                     QStringLiteral("مبادرة"),      QStringLiteral("<b>&amp;"),
                                     QStringLiteral("\uFEFF"),      QStringLiteral("e\u0301"),
                                     QStringLiteral("line\nbreak"), QString(QChar(0)),
                                     QStringLiteral("\uFFFD"),      QStringLiteral("\"quoted\"")};
        QString text;
        for (int i = 0; i < words; ++i)
            text += all.at(below(int(all.size()))) + (oneIn(2) ? QStringLiteral(" ") : QString());
        return text;
    }
    QString maybe(int words) { return oneIn(2) ? text(1 + below(words)) : QString(); }

    template <typename Key>
    Key key(int different)
    {
        return Key(QStringLiteral("é%1").arg(below(different)));
    }
    template <typename Key>
    Key maybeKey(int different)
    {
        return oneIn(3) ? Key() : key<Key>(different);
    }
    std::optional<int> year()
    {
        if (oneIn(4))
            return std::nullopt;
        if (oneIn(50))
            return oneIn(2) ? std::numeric_limits<int>::min() : std::numeric_limits<int>::max();
        return oneIn(50) ? 0 : 1990 + below(60);
    }
    template <typename Enum>
    Enum word()
    {
        const QList<Enum> all = allValues<Enum>();
        return all.at(below(int(all.size())));
    }

    Initiative initiative(int number)
    {
        Initiative row;
        row.id = InitiativeId(QStringLiteral("I%1").arg(number, 6, 10, QLatin1Char('0')));
        row.title = oneIn(100) ? text(4000).leftJustified(10'000, u'x') : text(1 + below(12));
        row.summary = maybe(30);
        row.framework = maybeKey<FrameworkId>(5);
        row.theme = maybeKey<ThemeId>(300); // more than a byte holds
        if (oneIn(3))
            row.parent = InitiativeId(
                QStringLiteral("I%1").arg(below(manyRows + 50), 6, 10, QLatin1Char('0')));
        row.startYear = year();
        row.endYear = year();
        row.status = word<InitiativeStatus>();
        if (oneIn(2)) {
            const qint64 most = std::numeric_limits<qint64>::max();
            row.budget =
                Money{oneIn(9) ? (oneIn(2) ? most : -most - 1) : below(1'000'000) - 500,
                      oneIn(2) ? QStringLiteral("USD") : QStringLiteral("IDR"), word<MoneyKind>()};
        }
        row.source = maybeKey<SourceId>(400);
        row.quoteHint = maybe(5);
        row.note = maybe(5);
        for (int i = below(5); i > 0; --i)
            row.partners.append(
                {key<PartnerId>(500), word<PartnerRole>(), maybe(3), maybeKey<SourceId>(400)});
        for (int i = below(12); i > 0; --i)
            row.economies.append(
                {key<EconomyId>(11), word<EconomyRole>(), maybe(3), maybeKey<SourceId>(400)});
        for (int i = below(3); i > 0; --i)
            row.outcomes.append(key<OutcomeId>(6));
        for (int i = below(3); i > 0; --i)
            row.furtherSources.append({key<SourceId>(400), maybe(2)});
        return row;
    }

    QList<Initiative> initiatives(int count)
    {
        QList<Initiative> rows;
        for (int i = 0; i < count; ++i)
            rows.append(initiative(i));
        return rows;
    }

private:
    std::mt19937 m_random{2030};
};

Initiative named(const QString &id, const QString &parent = {})
{
    Initiative row;
    row.id = InitiativeId(id);
    row.title = id + QStringLiteral(" title");
    row.parent = InitiativeId(parent);
    return row;
}

// Compares link by link; the message names the row.
void compareLinks(const Initiative &packed, const Initiative &row)
{
    QCOMPARE(packed.partners.size(), row.partners.size());
    for (qsizetype i = 0; i < row.partners.size(); ++i) {
        QCOMPARE(packed.partners.at(i).partner.text(), row.partners.at(i).partner.text());
        QCOMPARE(packed.partners.at(i).role, row.partners.at(i).role);
        QCOMPARE(packed.partners.at(i).note, row.partners.at(i).note);
        QCOMPARE(packed.partners.at(i).source.text(), row.partners.at(i).source.text());
    }
    QCOMPARE(packed.economies.size(), row.economies.size());
    for (qsizetype i = 0; i < row.economies.size(); ++i) {
        QCOMPARE(packed.economies.at(i).economy.text(), row.economies.at(i).economy.text());
        QCOMPARE(packed.economies.at(i).role, row.economies.at(i).role);
        QCOMPARE(packed.economies.at(i).note, row.economies.at(i).note);
        QCOMPARE(packed.economies.at(i).source.text(), row.economies.at(i).source.text());
    }
    QVERIFY(packed.outcomes == row.outcomes);
    QCOMPARE(packed.furtherSources.size(), row.furtherSources.size());
    for (qsizetype i = 0; i < row.furtherSources.size(); ++i) {
        QCOMPARE(packed.furtherSources.at(i).source.text(), row.furtherSources.at(i).source.text());
        QCOMPARE(packed.furtherSources.at(i).supports, row.furtherSources.at(i).supports);
    }
}

void compareRow(const Initiative &packed, const Initiative &row)
{
    QCOMPARE(packed.id.text(), row.id.text());
    QCOMPARE(packed.title, row.title);
    QCOMPARE(packed.summary, row.summary);
    QCOMPARE(packed.framework.text(), row.framework.text());
    QCOMPARE(packed.theme.text(), row.theme.text());
    QCOMPARE(packed.parent.text(), row.parent.text());
    QCOMPARE(packed.startYear, row.startYear);
    QCOMPARE(packed.endYear, row.endYear);
    QCOMPARE(packed.status, row.status);
    QCOMPARE(packed.budget.has_value(), row.budget.has_value());
    if (row.budget) {
        QCOMPARE(packed.budget->minorUnits, row.budget->minorUnits);
        QCOMPARE(packed.budget->currency, row.budget->currency);
        QCOMPARE(packed.budget->kind, row.budget->kind);
    }
    QCOMPARE(packed.source.text(), row.source.text());
    QCOMPARE(packed.quoteHint, row.quoteHint);
    QCOMPARE(packed.note, row.note);
    compareLinks(packed, row);
}

void compareAll(const Initiatives &packed, const QList<Initiative> &rows)
{
    QCOMPARE(packed.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Initiative &row = rows.at(i);
        compareRow(packed.at(i), row);
        if (QTest::currentTestFailed()) {
            qWarning("row %lld", static_cast<long long>(i));
            return;
        }
        QCOMPARE(packed.idAt(i).text(), row.id.text());
        QCOMPARE(packed.titleAt(i), row.title);
        QCOMPARE(packed.themeAt(i).text(), row.theme.text());
        QCOMPARE(packed.frameworkAt(i).text(), row.framework.text());
        QCOMPARE(packed.sourceAt(i).text(), row.source.text());
        QCOMPARE(packed.statusAt(i), row.status);
        QCOMPARE(packed.startYearAt(i), row.startYear);
        QCOMPARE(packed.endYearAt(i), row.endYear);
        QCOMPARE(packed.hasBudgetAt(i), row.budget.has_value());
        QCOMPARE(packed.rowOf(row.id), i);
    }
}

// The slow way: by looking at every row.
void compareFamilies(const Initiatives &packed, const QList<Initiative> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        qsizetype parent = -1;
        std::vector<quint32> parts;
        for (qsizetype j = 0; j < rows.size(); ++j) {
            if (rows.at(j).id == rows.at(i).parent)
                parent = j;
            if (rows.at(j).parent == rows.at(i).id)
                parts.push_back(quint32(j));
        }
        QCOMPARE(packed.parentAt(i), parent);
        QCOMPARE(packed.partsOf(i), parts);
    }
}

// Texts of more words than there are codes of either length, each seen again soon.
QList<Initiative> rowsOfManyWords()
{
    constexpr int differentWords = 75'000;
    static_assert(differentWords > CodedWords::mostFurther);
    constexpr int oftenWords = 3'500;
    static_assert(oftenWords > CodedWords::mostFrequent);
    Maker make;
    const QStringList gaps{QStringLiteral(" "),  QStringLiteral(" "),  QStringLiteral(" "),
                           QStringLiteral(", "), QStringLiteral("  "), QStringLiteral("   "),
                           QStringLiteral("\n"), QStringLiteral("-"),  QStringLiteral(". ")};
    const auto word = [](int number) { return QStringLiteral("wörd%1").arg(number, 0, 36); };
    QList<Initiative> rows;
    const auto addRow = [&](const QStringList &words) {
        Initiative row = named(QStringLiteral("I%1").arg(rows.size(), 6, 10, QLatin1Char('0')));
        for (const QString &one : words)
            row.summary += one + gaps.at(make.below(int(gaps.size())));
        row.title = words.first();
        row.note = words.last() + QStringLiteral(" ") + words.first();
        rows.append(row);
    };
    constexpr int inARow = 40;
    for (int sighting = 0; sighting < 45; ++sighting) {
        for (int first = 0; first < oftenWords; first += inARow) {
            QStringList words;
            for (int i = 0; i < inARow; ++i)
                words << word(first + i);
            addRow(words);
        }
    }
    for (int first = 0; first < differentWords; first += inARow) {
        QStringList words;
        for (int i = 0; i < 4 * inARow; ++i)
            words << word(first + i / 4);
        addRow(words);
    }
    return rows;
}

// Reads everything, as a program would; a broken pack must not make it read what is not there.
void readAll(const Initiatives &packed)
{
    qsizetype letters = 0;
    for (qsizetype i = 0; i < packed.size(); ++i) {
        const Initiative row = packed.at(i);
        letters += row.title.size() + packed.titleAt(i).size() + packed.themeAt(i).text().size();
        letters += packed.parentAt(i) + qsizetype(packed.partsOf(i).size());
        letters += packed.rowOf(row.id) + packed.startYearAt(i).value_or(0) % 7;
    }
    QVERIFY(letters != std::numeric_limits<qsizetype>::min());
}

} // namespace

class TestInitiatives : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas();
    void comesBackInAnyOrder();
    void findsIdsInTheOrderOfUtf8();
    void knowsParentsAndParts();
    void replacesHalfACharacter();
    void textsComeBackLetterByLetter();
    void textsOfMoreWordsThanCodesComeBack();
    void repeatedWordsTakeLittle();
    void codesOfNoWordStandForNothing();
    void isEmptyWithoutRows();
    void isSmall();
    void copiesAndBuildersAreIndependent();
    void sharesTheBytesItIsMadeOf();
    void refusesOtherBytes();
    void survivesBrokenBytes();
};

void TestInitiatives::comesBackAsItWas()
{
    const QList<Initiative> rows = Maker().initiatives(manyRows);
    const Initiatives packed(rows);
    compareAll(packed, rows);
    if (QTest::currentTestFailed())
        return;
    compareFamilies(packed, rows);

    const auto again = Initiatives::fromBytes(packed.toBytes());
    QVERIFY(again);
    compareAll(*again, rows);
    QCOMPARE(again->toBytes(), packed.toBytes());
    qsizetype walked = 0;
    for (const Initiative &row : *again)
        QCOMPARE(row.id, rows.at(walked++).id);
    QCOMPARE(walked, rows.size());
}

void TestInitiatives::comesBackInAnyOrder()
{
    QList<Initiative> rows = Maker().initiatives(300);
    std::shuffle(rows.begin(), rows.end(), std::mt19937(3));
    const auto packed = Initiatives::fromBytes(Initiatives(rows).toBytes());
    QVERIFY(packed);
    compareAll(*packed, rows);
    compareFamilies(*packed, rows);
    QCOMPARE(packed->rowOf(InitiativeId(QStringLiteral("I"))), -1);
    QCOMPARE(packed->rowOf(InitiativeId(QStringLiteral("J"))), -1);
    QCOMPARE(packed->rowOf(InitiativeId()), -1);
}

void TestInitiatives::findsIdsInTheOrderOfUtf8()
{
    // In UTF-16 the handshake stands before the full-width A, in UTF-8 and in SQLite behind it.
    const QList<Initiative> rows{named(QStringLiteral("a")), named(QStringLiteral("ab")),
                                 named(QStringLiteral("é")), named(QStringLiteral("\uFF21")),
                                 named(QStringLiteral("\U0001F91D"))};
    const Initiatives packed(rows);
    for (qsizetype i = 0; i < rows.size(); ++i)
        QCOMPARE(packed.rowOf(rows.at(i).id), i);
    for (const char *unknown : {"A", "aa", "abc", "z", "\uFF22", "\U0001F91E"})
        QCOMPARE(packed.rowOf(InitiativeId(QString::fromUtf8(unknown))), -1);
}

void TestInitiatives::knowsParentsAndParts()
{
    const Initiatives packed({
        named(QStringLiteral("a"), QStringLiteral("c")), // the parent stands after its part
        named(QStringLiteral("b"), QStringLiteral("gone")),
        named(QStringLiteral("c")),
        named(QStringLiteral("d"), QStringLiteral("c")),
        named(QStringLiteral("e"), QStringLiteral("d")),
    });
    QCOMPARE(packed.parentAt(0), 2);
    QCOMPARE(packed.parentAt(1), -1);
    QCOMPARE(packed.at(1).parent.text(), QStringLiteral("gone"));
    QCOMPARE(packed.parentAt(2), -1);
    QCOMPARE(packed.partsOf(2), (std::vector<quint32>{0, 3}));
    QCOMPARE(packed.partsOf(3), std::vector<quint32>{4});
    QVERIFY(packed.partsOf(0).empty());
}

void TestInitiatives::replacesHalfACharacter()
{
    Initiative row = named(QStringLiteral("a"));
    row.title = QStringLiteral("x") + QChar(0xD83E) + QStringLiteral("y");
    QCOMPARE(Initiatives({row}).at(0).title, QStringLiteral("x?y"));
}

// Each text many times, so that its words go through all their codes.
void TestInitiatives::textsComeBackLetterByLetter()
{
    const QString ofMost(PackedWords::longest, u'm');
    const QStringList texts{
        QString(),
        QStringLiteral(" "),
        QStringLiteral("  "),
        QStringLiteral("   \n  \t "),
        QStringLiteral("word"),
        QStringLiteral(" word"),
        QStringLiteral("word "),
        QStringLiteral("  word  word  "),
        QStringLiteral("word word word"),
        QStringLiteral("word, word. (word) \"word\" word..."),
        QStringLiteral("... . ,"),
        QStringLiteral("a b c of to"),
        QStringLiteral("line\nline\r\nline\n"),
        QStringLiteral("協力 デジタル การพัฒนา Đà Nẵng \U0001F91D \U0010FFFF"),
        QStringLiteral("\uFEFFmark \uFEFFmark mark\uFEFF \uFEFF"),
        QStringLiteral("no\u00A0break e\u0301 \u2028 \uFFFD"),
        QStringLiteral("nul") + QChar(0) + QStringLiteral("nul") + QChar(0),
        ofMost,
        ofMost.chopped(1) + u' ' + ofMost.chopped(1) + u' ' + ofMost + u'm',
        QString(5000, u'x'),
    };
    TextCoder coder;
    QList<std::pair<QString, QByteArray>> coded;
    for (int round = 0; round < 60; ++round) {
        for (const QString &text : texts)
            coded.append({text, coder.coded(text).toByteArray()});
    }
    QVERIFY(coder.words().frequent.size() > 5);
    QVERIFY(coder.words().further.size() >= coder.words().frequent.size());
    QVERIFY(coder.words().isSound());
    for (const auto &[text, bytes] : std::as_const(coded))
        QCOMPARE(coder.words().textOf(bytes), text);
}

void TestInitiatives::textsOfMoreWordsThanCodesComeBack()
{
    const QList<Initiative> rows = rowsOfManyWords();
    const Initiatives packed(rows);
    compareAll(packed, rows);
    if (QTest::currentTestFailed())
        return;
    const QByteArray bytes = packed.toBytes();
    QVERIFY(bytes == Initiatives(rows).toBytes());
    const auto again = Initiatives::fromBytes(bytes);
    QVERIFY(again);
    compareAll(*again, rows);

    TextCoder coder;
    for (const Initiative &row : rows) {
        coder.coded(row.title);
        coder.coded(row.summary);
    }
    QCOMPARE(coder.words().frequent.size(), CodedWords::mostFrequent);
    QCOMPARE(coder.words().further.size(), CodedWords::mostFurther);
}

void TestInitiatives::repeatedWordsTakeLittle()
{
    const QString text = QStringLiteral("Capacity building on cybersecurity, broadband networks");
    TextCoder coder;
    QCOMPARE(coder.coded(text), QByteArrayView(text.toUtf8())); // no word was seen before
    QCOMPARE(coder.coded(text).size(), 6 * 3 + 1);              // the comma has no code
    for (int i = 0; i < 50; ++i)
        coder.coded(text);
    QCOMPARE(coder.coded(text).size(), 6 * 2 + 1);
    // Numbers that come once leave the codes to words.
    const qsizetype words = coder.words().further.size();
    for (int i = 0; i < 1000; ++i)
        coder.coded(QString::number(1'000'000 + i));
    QCOMPARE(coder.words().further.size(), words);
}

void TestInitiatives::codesOfNoWordStandForNothing()
{
    CodedWords words;
    QCOMPARE(words.textOf("a\xff\x01\x02z"), QStringLiteral("az"));
    words.frequent.append(" often");
    words.further.append(" seldom");
    QByteArray coded("a");
    CodedWords::appendFrequent(coded, 0);
    CodedWords::appendFurther(coded, 0);
    QCOMPARE(words.textOf(coded), QStringLiteral("a often seldom"));
    for (const qsizetype place : {1, 255, 511, 512, int(CodedWords::mostFrequent) - 1}) {
        coded = "a";
        CodedWords::appendFrequent(coded, place);
        CodedWords::appendFurther(coded, place);
        QCOMPARE(words.textOf(coded + 'z'), QStringLiteral("az"));
        QCOMPARE(words.textOf(coded.chopped(1)), QStringLiteral("a"));
        QCOMPARE(words.textOf(coded.first(2)), QStringLiteral("a"));
    }

    PackedWords list = words.frequent;
    QVERIFY(list.isSound());
    list.letters.append('x'); // of no word
    QVERIFY(!list.isSound());
    list = words.frequent;
    list.starts.append(3); // ends before it starts
    QVERIFY(!list.isSound());
    list.starts.append(6);
    QVERIFY(!list.isSound());
    list = words.frequent;
    list.append(QByteArray(PackedWords::longest + 1, 'x'));
    QVERIFY(!list.isSound());
}

void TestInitiatives::isEmptyWithoutRows()
{
    for (const Initiatives &packed : {Initiatives(), Initiatives(QList<Initiative>())}) {
        QVERIFY(packed.isEmpty());
        QCOMPARE(packed.rowOf(InitiativeId(QStringLiteral("a"))), -1);
        QVERIFY(packed.begin() == packed.end());
        const auto again = Initiatives::fromBytes(packed.toBytes());
        QVERIFY(again);
        QVERIFY(again->isEmpty());
    }
}

void TestInitiatives::isSmall()
{
    constexpr int count = 20'000;
    InitiativesBuilder builder;
    Maker make;
    for (int i = 0; i < count; ++i) {
        Initiative row = named(QStringLiteral("XM-DAC-%1").arg(i, 7, 10, QLatin1Char('0')));
        row.title = QStringLiteral("Capacity building on digital trade for small firms, part %1")
                        .arg(i, 3, 10, QLatin1Char('0'));
        row.theme = make.key<ThemeId>(10);
        row.source = make.key<SourceId>(40);
        row.startYear = 2005 + make.below(22);
        row.partners = {{make.key<PartnerId>(40), PartnerRole::Funder, {}, row.source}};
        row.economies = {{make.key<EconomyId>(11), EconomyRole::Participant, {}, row.source},
                         {make.key<EconomyId>(11), EconomyRole::Participant, {}, row.source}};
        builder.add(row);
    }
    // Unpacked, id and title alone are 74.
    QVERIFY(builder.finish().toBytes().size() < count * 66);
}

void TestInitiatives::copiesAndBuildersAreIndependent()
{
    InitiativesBuilder builder;
    builder.add(named(QStringLiteral("b")));
    builder.add(named(QStringLiteral("a")));
    const Initiatives two = builder.finish();
    builder.add(named(QStringLiteral("c")));
    const Initiatives one = builder.finish();
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.rowOf(InitiativeId(QStringLiteral("a"))), 1);
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.rowOf(InitiativeId(QStringLiteral("a"))), -1);
    QCOMPARE(one.titleAt(0), QStringLiteral("c title"));
    const Initiatives copy = one;
    QCOMPARE(copy.at(0).id, one.at(0).id);
}

void TestInitiatives::sharesTheBytesItIsMadeOf()
{
    const QList<Initiative> rows = Maker().initiatives(50);
    std::optional<Initiatives> packed;
    {
        QByteArray bytes = Initiatives(rows).toBytes();
        packed = Initiatives::fromBytes(bytes);
        bytes.fill('x'); // its own copy from here on
    }
    QVERIFY(packed);
    compareAll(*packed, rows);
}

void TestInitiatives::refusesOtherBytes()
{
    const QByteArray bytes = Initiatives(Maker().initiatives(40)).toBytes();
    QVERIFY(!Initiatives::fromBytes({}));
    QVERIFY(!Initiatives::fromBytes("Mitra initiatives 1\n" + bytes.mid(20)));
    QVERIFY(!Initiatives::fromBytes(bytes + 'x'));
    for (qsizetype size = 0; size < bytes.size(); size += 1 + size / 50)
        QVERIFY(!Initiatives::fromBytes(bytes.first(size)));
}

void TestInitiatives::survivesBrokenBytes()
{
    const QByteArray bytes = Initiatives(Maker().initiatives(30)).toBytes();
    std::mt19937 random(11);
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray broken = bytes;
        for (int changes = 1 + int(random() % 3); changes > 0; --changes) {
            const auto at = qsizetype(random() % unsigned(broken.size()));
            broken[at] = i % 3 == 0 ? char(0xff) : char(random());
        }
        if (i % 10 == 0)
            broken.remove(qsizetype(random() % unsigned(broken.size())), 1);
        const auto packed = Initiatives::fromBytes(broken);
        refused += packed ? 0 : 1;
        if (packed)
            readAll(*packed);
    }
    QVERIFY(refused > 0); // a changed letter is still a letter, so not all are
}

QTEST_GUILESS_MAIN(TestInitiatives)
#include "tst_initiatives.moc"
