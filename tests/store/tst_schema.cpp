// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <limits>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

template <typename Enum>
QStringList words()
{
    QStringList list;
    for (const Enum value : allValues<Enum>())
        list.append(toWord(value));
    return list;
}

RowChange insertInto(const char *table, const QVariantMap &row)
{
    return {RowChange::Kind::Insert, s(table), {}, {}, row};
}

RowChange update(const char *table, const char *id, const char *field, const QVariant &before,
                 const QVariant &after)
{
    return {RowChange::Kind::Update,
            s(table),
            {{s("id"), s(id)}},
            {{s(field), before}},
            {{s(field), after}}};
}

QVariantMap observation()
{
    return {{s("indicator_id"), s("internet-users-pct")},
            {s("economy_id"), s("MY")},
            {s("year"), 1950},
            {s("value"), 1.5},
            {s("status"), s("reported")},
            {s("preferred"), 1},
            {s("source_id"), s("s-mst-2026")}};
}

QVariantMap with(QVariantMap row, const char *field, const QVariant &value)
{
    row.insert(s(field), value);
    return row;
}

QVariantMap source()
{
    return {{s("id"), s("s-new")},
            {s("title"), s("Title")},
            {s("publisher"), s("Publisher")},
            {s("language"), s("en")}};
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void descriptionsFitTheScripts();
    void vocabulariesFitTheWords();
    void refusesNonsense_data();
    void refusesNonsense();
    void takesWhatIsRight();
    void keepsAnEndBeforeTheStart();
    void pagesAskThroughIndices_data();
    void pagesAskThroughIndices();

private:
    std::unique_ptr<test::StoreFixture> m_fixture;
};

void TestSchema::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
}

void TestSchema::descriptionsFitTheScripts()
{
    const auto connection = test::connectRaw(m_fixture->path);
    QStringList tables;
    {
        SqlStatement rows(*connection);
        QVERIFY(rows.prepare(
            s("SELECT name FROM sqlite_schema WHERE type = 'table' "
              "AND name NOT IN ('meta', 'change', 'change_set', 'derived') ORDER BY name")));
        QVERIFY(rows.exec());
        while (*rows.next())
            tables.append(rows.text(0));
    }
    QStringList described;
    for (const SchemaTable &table : schemaTables())
        described.append(table.name);
    described.sort();
    QCOMPARE(described, tables);

    for (const SchemaTable &table : schemaTables() + QList<SchemaTable>{metaTable()}) {
        SqlStatement rows(*connection);
        QVERIFY(rows.prepare(s("SELECT * FROM pragma_table_info('%1')").arg(table.name)));
        QVERIFY(rows.exec());
        // cid, name, type, notnull, dflt_value, pk
        int count = 0;
        QMap<int, QString> key;
        for (; *rows.next(); ++count) {
            QVERIFY(count < table.columns.size());
            const SchemaColumn &column = table.columns.at(count);
            QCOMPARE(column.name, rows.text(1));
            const QString type = column.type == ColumnType::Text      ? s("TEXT")
                                 : column.type == ColumnType::Integer ? s("INTEGER")
                                                                      : s("REAL");
            QCOMPARE(type, rows.text(2));
            QCOMPARE(column.presence == Presence::Required, rows.integer(3) == 1);
            if (rows.integer(5) > 0)
                key.insert(int(rows.integer(5)), rows.text(1));
        }
        QCOMPARE(count, table.columns.size());
        QCOMPARE(QStringList(key.values()), table.key);
        QVERIFY(
            test::ask(*connection, s("SELECT strict FROM pragma_table_list('%1')").arg(table.name))
                .toBool());
    }
}

void TestSchema::vocabulariesFitTheWords()
{
    const auto connection = test::connectRaw(m_fixture->path);
    const auto check = [&](const char *column, const QStringList &words) {
        const QStringList place = s(column).split(u'.');
        const QString sql = s("UPDATE %1 SET %2 = :word").arg(place.at(0), place.at(1));
        QStringList taken;
        for (const QString &word : words + QStringList{s("nonsense"), s("")}) {
            test::must(*connection, s("BEGIN"));
            SqlStatement statement(*connection);
            QVERIFY(statement.prepare(sql));
            statement.bindText(s(":word"), word);
            if (statement.exec())
                taken.append(word);
            test::must(*connection, s("ROLLBACK"));
        }
        QCOMPARE(taken, words);
    };
    // Tables where one word in every row breaks another rule are asked in one row below.
    check("indicator.direction", words<Direction>());
    check("indicator.measure", words<Measure>());
    check("initiative.status", words<InitiativeStatus>());
    check("initiative_partner.role", words<PartnerRole>());
    check("initiative_economy.role", words<EconomyRole>());
    check("partner.kind", words<PartnerKind>());
    check("observation.status", words<ObservationStatus>());
    check("statement.kind", words<StatementKind>());
    check("conflict.used", words<Reading>());

    test::must(*connection, s("DELETE FROM target WHERE goal_id <> 'skills'"));
    test::must(*connection, s("DELETE FROM target WHERE kind = 'outcome'"));
    check("target.kind", words<TargetKind>());
    test::must(*connection, s("UPDATE economy SET member_since = NULL"));
    check("economy.kind", words<EconomyKind>());
    test::must(*connection, s("UPDATE initiative SET budget_minor = 1, budget_currency = 'USD', "
                              "budget_kind = 'spent'"));
    check("initiative.budget_kind", words<MoneyKind>());
}

void TestSchema::refusesNonsense_data()
{
    QTest::addColumn<RowChange>("change");

    const auto refuse = [](const char *what, const RowChange &change) {
        QTest::newRow(what) << change;
    };
    refuse("year too late", insertInto("observation", with(observation(), "year", 20200)));
    refuse("year missing", insertInto("observation", with(observation(), "year", QVariant())));
    refuse("year as text", insertInto("observation", with(observation(), "year", s("1950"))));
    refuse("half a year", insertInto("observation", with(observation(), "year", 1950.5)));
    refuse("not a number",
           insertInto("observation",
                      with(observation(), "value", std::numeric_limits<double>::quiet_NaN())));
    refuse("infinite", insertInto("observation", with(observation(), "value",
                                                      std::numeric_limits<double>::infinity())));
    refuse("value as text", insertInto("observation", with(observation(), "value", s("1.5"))));
    refuse("value missing", insertInto("observation", with(observation(), "value", QVariant())));
    refuse("status unknown", insertInto("observation", with(observation(), "status", s("sure"))));
    refuse("preferred twice over", insertInto("observation", with(observation(), "preferred", 2)));
    refuse("unknown economy", insertInto("observation", with(observation(), "economy_id", s("X"))));
    refuse("unknown source", insertInto("observation", with(observation(), "source_id", s("X"))));
    refuse("no source", insertInto("observation", with(observation(), "source_id", s(""))));
    refuse("second preferred reading",
           insertInto("observation",
                      with(with(observation(), "year", 2020), "source_id", s("s-mst-2026"))));
    refuse("budget without currency", update("initiative", "I001", "budget_minor", {}, 100));
    refuse("budget without amount", update("initiative", "I001", "budget_currency", {}, s("USD")));
    refuse("period ends before it starts",
           update("framework", "AIM2020", "period_end", 2020, 2015));
    refuse("its own parent", update("initiative", "I001", "parent_id", {}, s("I001")));
    refuse("parent unknown", update("initiative", "I001", "parent_id", {}, s("I999")));
    refuse("title taken away",
           update("initiative", "I001", "title_en",
                  s("China-ASEAN Year of Digital Economy Cooperation 2020"), QVariant()));
    refuse("no id", insertInto("source", with(source(), "id", QVariant())));
    refuse("blank title", insertInto("source", with(source(), "title", s(""))));
    refuse("month 13", insertInto("source", with(source(), "published", s("2021-13"))));
    refuse("30 February", insertInto("source", with(source(), "published", s("2021-02-30"))));
    refuse("date in words", insertInto("source", with(source(), "published", s("May 2021"))));
    refuse("script as address",
           insertInto("source", with(source(), "url", s("javascript:alert(1)"))));
    refuse("file as address", insertInto("source", with(source(), "url", s("file:///etc/passwd"))));
    refuse("language in words", insertInto("source", with(source(), "language", s("English"))));
    refuse("null character",
           insertInto("source", with(source(), "title", QString(QChar(u'a')) + QChar(u'\0'))));
    refuse("half a character",
           insertInto("source", with(source(), "title", QString(QChar(0xD800)))));
    refuse("source there already", insertInto("source", with(source(), "id", s("s-mst-2026"))));
    refuse("group with accession", update("economy", "ASEAN", "member_since", {}, s("1967-08-08")));
    refuse("unknown table", insertInto("sqlite_schema", source()));
    refuse("history by the front door", insertInto("change_set", source()));
    refuse("unknown column", insertInto("source", with(source(), "rating", 5)));
    refuse("statement as column",
           update("initiative", "I001", "note = 'x' WHERE 1 = 1 --", {}, s("x")));
    refuse("source others rest on", {RowChange::Kind::Delete,
                                     s("framework"),
                                     {{s("id"), s("AIM2020")}},
                                     {{s("id"), s("AIM2020")},
                                      {s("name_en"), s("ASEAN ICT Masterplan 2020")},
                                      {s("period_start"), 2016},
                                      {s("period_end"), 2020},
                                      {s("source_id"), s("s-aim2020")}},
                                     {}});
    refuse("update of the key", {RowChange::Kind::Update,
                                 s("initiative"),
                                 {{s("id"), s("I001")}},
                                 {{s("id"), s("I001")}},
                                 {{s("id"), s("I500")}}});
    refuse("update without old value", {RowChange::Kind::Update,
                                        s("initiative"),
                                        {{s("id"), s("I001")}},
                                        {},
                                        {{s("note"), s("x")}}});
    refuse("update without key", {RowChange::Kind::Update,
                                  s("initiative"),
                                  {},
                                  {{s("note"), QVariant()}},
                                  {{s("note"), s("x")}}});
}

void TestSchema::refusesNonsense()
{
    QFETCH(const RowChange, change);
    const QString before = (*m_fixture->store->load())->revision();
    // A good change before the bad one: neither may stay.
    const ChangeSet set{s("Aishah"),
                        s("Test"),
                        {},
                        {insertInto("source", with(source(), "id", s("s-other"))), change}};
    const Result<ChangeSetId> applied = m_fixture->store->apply(set);
    QVERIFY(!applied);
    QVERIFY2(applied.error().text.contains(s("Nothing was written")),
             qPrintable(applied.error().toLine()));
    QVERIFY(!applied.error().detail.isEmpty());
    const FactsPtr facts = *m_fixture->store->load();
    QCOMPARE(facts->revision(), before);
    QVERIFY(!facts->find(SourceId(s("s-other"))));
}

void TestSchema::takesWhatIsRight()
{
    const ChangeSet set{
        s("Aishah"),
        s("Test"),
        {},
        {insertInto("source", source()),
         insertInto("source", with(with(source(), "id", s("s-dated")), "published", s("2021-10"))),
         insertInto("observation", observation()),
         update("initiative", "I001", "quote_hint",
                s("opening ceremony of the ASEAN-China Year of Digital Economy Cooperation"),
                s("\"quoted\"; DROP TABLE source; -- ơ\n\t\\"))}};
    const Result<ChangeSetId> applied = m_fixture->store->apply(set);
    QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error().toLine()));
    const FactsPtr facts = *m_fixture->store->load();
    QCOMPARE(facts->find(InitiativeId(s("I001")))->quoteHint,
             s("\"quoted\"; DROP TABLE source; -- ơ\n\t\\"));
    QCOMPARE(facts->find(SourceId(s("s-dated")))->published.toIso(), s("2021-10"));
    const Observation *seen =
        facts->preferred(IndicatorId(s("internet-users-pct")), EconomyId(s("MY")), 1950);
    QVERIFY(seen);
    QCOMPARE(seen->value, 1.5);
    QVERIFY(m_fixture->store->check().ok());
}

void TestSchema::keepsAnEndBeforeTheStart()
{
    // A source may say so; people see it and settle it.
    const ChangeSet set{
        s("Aishah"), s("Test"), {}, {update("initiative", "I001", "end_year", 2020, 2019)}};
    QVERIFY(m_fixture->store->apply(set).ok());
    const FactsPtr facts = *m_fixture->store->load();
    QCOMPARE(*facts->find(InitiativeId(s("I001")))->startYear, 2020);
    QCOMPARE(*facts->find(InitiativeId(s("I001")))->endYear, 2019);
    QVERIFY(m_fixture->store->check().ok());
}

void TestSchema::pagesAskThroughIndices_data()
{
    QTest::addColumn<QString>("question");
    const auto ask = [](const char *question) { QTest::newRow(question) << s(question); };
    ask("SELECT value FROM observation WHERE indicator_id = 'x' AND economy_id = 'y' AND year = 1");
    ask("SELECT value FROM observation WHERE economy_id = 'y' AND year = 1");
    ask("SELECT indicator_id FROM observation WHERE source_id = 'x'");
    ask("SELECT initiative_id FROM initiative_partner WHERE partner_id = 'x'");
    ask("SELECT initiative_id FROM initiative_economy WHERE economy_id = 'x'");
    ask("SELECT name FROM assumption WHERE goal_id = 'x'");
    ask("SELECT name FROM assumption WHERE indicator_id = 'x'");
    ask("SELECT id FROM initiative WHERE theme = 'x'");
    ask("SELECT id FROM initiative WHERE parent_id = 'x'");
    ask("SELECT id FROM initiative WHERE source_id = 'x'");
    ask("SELECT id FROM statement WHERE source_id = 'x'");
    ask("SELECT change_set_id FROM change WHERE table_name = 'x' AND row_key = 'y'");
}

void TestSchema::pagesAskThroughIndices()
{
    QFETCH(const QString, question);
    const auto connection = test::connectRaw(m_fixture->path);
    SqlStatement plan(*connection);
    QVERIFY(plan.prepare(s("EXPLAIN QUERY PLAN ") + question));
    QVERIFY(plan.exec());
    QStringList steps;
    while (*plan.next())
        steps.append(plan.text(3));
    QCOMPARE(steps.size(), 1);
    QVERIFY2(steps.constFirst().startsWith(s("SEARCH")), qPrintable(steps.constFirst()));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
