// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/columnlabels.h"
#include "models/items/factdifferences.h"
#include "models/store/briefingchanges.h"
#include "models/store/tables.h"
#include "tests/store/storefixture.h"

#include <QSet>
#include <QTest>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

RowChange update(const char *table, const QVariantMap &key, const QVariantMap &before,
                 const QVariantMap &after)
{
    return {RowChange::Kind::Update, s(table), key, before, after};
}

RowChange inserting(const char *table, const QVariantMap &row)
{
    return {RowChange::Kind::Insert, s(table), {}, {}, row};
}

RowChange removing(const char *table, const QVariantMap &key, const QVariantMap &row)
{
    return {RowChange::Kind::Delete, s(table), key, row, {}};
}

QVariantMap id(const char *text)
{
    return {{s("id"), s(text)}};
}

const QVariantMap vietNam{{s("indicator_id"), s("internet-users-pct")},
                          {s("economy_id"), s("VN")},
                          {s("year"), 2024},
                          {s("source_id"), s("wdi-xls-2026-07")}};

QVariantMap partner()
{
    return {{s("id"), s("PX")},      {s("name_en"), s("A partner")},
            {s("name_ms"), s("A")},  {s("name_id"), s("A")},
            {s("kind"), s("other")}, {s("source_id"), s("s-acc-2020")}};
}

QVariantMap link(const char *partner)
{
    return {{s("initiative_id"), s("I001")},
            {s("partner_id"), s(partner)},
            {s("role"), s("funder")},
            {s("source_id"), s("s-mst-2026")}};
}

QVariantMap linkKey(const char *partner)
{
    return {{s("initiative_id"), s("I001")}, {s("partner_id"), s(partner)}};
}

} // namespace

class TestFactDifferences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init();
    void cleanup() { m_fixture.reset(); }

    void nothingChanged();
    void anObservationReadsInPeoplesWords();
    void numbersThatRoundAlikeAreToldApart();
    void wordsNamesAndAmountsAreTranslated();
    void whatBecomesKnownOrUnknownIsSaid();
    void rowsAreGroupedAndCounted();
    void whatWasWithdrawnKeepsItsName();
    void everyTableHasWords();
    void theDayIsThatOfTheBriefing();
    void everyRowOfTheDataCanBeTold();

private:
    Store &store() { return *m_fixture->store; }
    void applied(const QList<RowChange> &changes)
    {
        const QDateTime when(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);
        const Result<ChangeSetId> done = store().apply({s("Budi"), s("Minutes"), when, changes});
        if (!done)
            qFatal("%s", qPrintable(done.error().toLine()));
    }
    ToldDifferences told()
    {
        const auto differences = store().differencesSince(m_start);
        if (!differences)
            qFatal("%s", qPrintable(differences.error().toLine()));
        m_facts = *store().load();
        return tellDifferences(*m_facts, *differences, m_start);
    }
    void startHere() { m_start = (*store().load())->revision(); }
    static QStringList texts(const ToldDifference &row)
    {
        QStringList texts;
        for (const ToldDifference::Field &field : row.fields)
            texts += fieldTexts(field, row.kind);
        return texts;
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
    QString m_start;
    FactsPtr m_facts;
};

void TestFactDifferences::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
    startHere();
}

void TestFactDifferences::nothingChanged()
{
    const ToldDifferences none = told();
    QVERIFY(none.rows.isEmpty());
    QVERIFY(none.sources.isEmpty());
    QCOMPARE(none.title, s("No fact changed since revision %1").arg(m_start));
    QCOMPARE(none.notes.first(),
             s("From revision %1 to revision %1 of asean-digital.mitra.").arg(m_start));
}

void TestFactDifferences::anObservationReadsInPeoplesWords()
{
    applied({update("observation", vietNam, {{s("value"), 84.15}, {s("status"), s("reported")}},
                    {{s("value"), 86.0}, {s("status"), s("estimate")}})});
    const ToldDifferences all = told();
    QCOMPARE(all.title, s("1 fact changed since revision %1: 1 changed").arg(m_start));
    const ToldDifference &row = all.rows.first();
    QCOMPARE(row.kind, FactChange::Kind::Changed);
    QCOMPARE(row.thing, s("observation"));
    QCOMPARE(row.name, s("Individuals using the internet, Viet Nam, 2024"));
    QCOMPARE(texts(row),
             (QStringList{s("Value: from 84.2% of the population to 86% of the population"),
                          s("Status: from Reported to Estimate")}));
    QCOMPARE(row.sources, QList<SourceId>{SourceId(s("wdi-xls-2026-07"))});
    QCOMPARE(all.sources, row.sources);
    QCOMPARE(row.link, (Link{Link::Kind::Observation, s("internet-users-pct/VN/2024")}));
    QCOMPARE(row.who, s("Budi"));
    QCOMPARE(row.why, s("Minutes"));
    QCOMPARE(row.when.date(), QDate(2026, 11, 27));
    QVERIFY(all.notes.first().contains(m_facts->revision()));
    QVERIFY(all.notes.first().contains(m_start));
}

void TestFactDifferences::numbersThatRoundAlikeAreToldApart()
{
    applied({update("observation", vietNam, {{s("value"), 84.15}}, {{s("value"), 84.16}})});
    const QStringList said = texts(told().rows.first());
    QCOMPARE(said,
             QStringList{s("Value: from 84.2% of the population (84.15) to 84.2% of the population "
                           "(84.16)")});
}

void TestFactDifferences::wordsNamesAndAmountsAreTranslated()
{
    applied({update("initiative", id("I001"),
                    {{s("status"), s("completed")},
                     {s("source_id"), s("s-acc-2020")},
                     {s("budget_minor"), QVariant()},
                     {s("budget_currency"), QVariant()},
                     {s("budget_kind"), QVariant()}},
                    {{s("status"), s("ongoing")},
                     {s("source_id"), s("s-mst-2026")},
                     {s("budget_minor"), 250000000},
                     {s("budget_currency"), s("USD")},
                     {s("budget_kind"), s("committed")}})});
    startHere();
    applied({update("initiative", id("I001"), {{s("budget_kind"), s("committed")}},
                    {{s("budget_kind"), s("spent")}})});
    QCOMPARE(texts(told().rows.first()),
             QStringList{s("Budget: from US$2.5 million, committed to US$2.5 million, spent")});
    m_start = store().history()->last().revision;
    const ToldDifference row = told().rows.first();
    QCOMPARE(row.name, s("China-ASEAN Year of Digital Economy Cooperation 2020"));
    const QStringList said = texts(row);
    QCOMPARE(said.size(), 4);
    QVERIFY2(said.at(0).startsWith(s("Source before: Opening ceremony of the ASEAN-China Year")),
             qPrintable(said.at(0)));
    QVERIFY2(said.at(1).startsWith(s("Source now: ")), qPrintable(said.at(1)));
    QCOMPARE(said.at(2), s("Status: from Completed to Ongoing"));
    QCOMPARE(said.at(3), s("Budget: not given before, now US$2.5 million, spent"));
    QCOMPARE(row.sources, QList<SourceId>{SourceId(s("s-mst-2026"))});
}

void TestFactDifferences::whatBecomesKnownOrUnknownIsSaid()
{
    applied({update("initiative", id("I001"), {{s("note"), QVariant()}, {s("end_year"), 2020}},
                    {{s("note"), s("seen")}, {s("end_year"), QVariant()}})});
    QCOMPARE(texts(told().rows.first()), (QStringList{s("End: 2020 before, no longer given"),
                                                      s("Note: not given before, now seen")}));
}

void TestFactDifferences::rowsAreGroupedAndCounted()
{
    applied({inserting("initiative_partner", link("JPN"))});
    startHere();
    const QVariantMap conflict = id("C1");
    applied({update("conflict", conflict, {{s("used"), s("b")}}, {{s("used"), QVariant()}}),
             inserting("partner", partner()), inserting("initiative_partner", link("PX")),
             update("observation", vietNam, {{s("value"), 84.15}}, {{s("value"), 86.0}}),
             removing("initiative_partner", linkKey("JPN"), link("JPN"))});
    const ToldDifferences all = told();
    QCOMPARE(all.title,
             s("5 facts changed since revision %1: 2 added, 2 changed, 1 withdrawn").arg(m_start));
    QStringList rows;
    for (const ToldDifference &row : all.rows)
        rows.append(s("%1 %2: %3").arg(label(row.kind), row.thing, row.name));
    QCOMPARE(rows,
             (QStringList{
                 s("Added partner: A partner"),
                 s("Added partner of an initiative: A partner, China-ASEAN Year of Digital Economy "
                   "Cooperation 2020"),
                 s("Changed observation: Individuals using the internet, Viet Nam, 2024"),
                 s("Changed conflict of sources: DEFA, the Digital Economy Framework Agreement"),
                 s("Withdrawn partner of an initiative: Japan, China-ASEAN Year of Digital Economy "
                   "Cooperation 2020"),
             }));
    QCOMPARE(texts(all.rows.at(1)), QStringList{s("Funder")});
    QCOMPARE(texts(all.rows.at(3)),
             QStringList{s("Reading used: the second before, no longer given")});
    QCOMPARE(texts(all.rows.at(4)), QStringList{s("Funder")});
    QVERIFY(all.rows.at(4).link.isNull());
    QCOMPARE(all.rows.at(3).sources.size(), 2);
    QSet<SourceId> sources;
    for (const ToldDifference &row : all.rows)
        sources += QSet<SourceId>(row.sources.begin(), row.sources.end());
    QCOMPARE(QSet<SourceId>(all.sources.begin(), all.sources.end()), sources);
    QCOMPARE(all.sources.size(), sources.size());
}

void TestFactDifferences::whatWasWithdrawnKeepsItsName()
{
    const QVariantMap source{{s("id"), s("s-px")},
                             {s("title"), s("The report")},
                             {s("publisher"), s("Somebody")},
                             {s("language"), s("en")}};
    QVariantMap with = partner();
    with.insert(s("source_id"), s("s-px"));
    QVariantMap linked = link("PX");
    linked.insert(s("source_id"), s("s-px"));
    applied({inserting("source", source), inserting("partner", with),
             inserting("initiative_partner", linked)});
    startHere();
    applied({removing("initiative_partner", linkKey("PX"), linked),
             removing("partner", id("PX"), with), removing("source", id("s-px"), source)});
    const ToldDifferences all = told();
    QCOMPARE(all.withdrawn, 3);
    QCOMPARE(all.rows.at(0).name, s("The report"));
    QCOMPARE(all.rows.at(1).name, s("A partner"));
    QVERIFY(all.rows.at(2).name.startsWith(s("A partner, China-ASEAN")));
    QCOMPARE(all.rows.at(2).sources, QList<SourceId>{SourceId(s("s-px"))});
    // A list of sources cannot describe what the file no longer has.
    QVERIFY(all.sources.isEmpty());
}

void TestFactDifferences::everyTableHasWords()
{
    QSet<QString> things;
    int tables = 0;
    for (const SchemaTable &table : schemaTables()) {
        if (!table.holdsFacts)
            continue;
        ++tables;
        RowDifference row;
        row.table = table.name;
        const ToldDifferences all =
            tellDifferences(Facts(FactTables()), {row}, QStringLiteral("0123abc"));
        QVERIFY2(!all.rows.first().thing.contains(u'_'), qPrintable(table.name));
        things.insert(all.rows.first().thing);
        for (const SchemaColumn &column : table.columns) {
            const bool isMoney = column.name.startsWith(s("budget_"));
            const bool isLink = column.name == s("initiative_id") || column.name == s("partner_id");
            if (column.name != s("id") && !isMoney && !isLink)
                QVERIFY2(columnLabel(column.name).front().isUpper(), qPrintable(column.name));
        }
    }
    QCOMPARE(things.size(), tables);
}

void TestFactDifferences::theDayIsThatOfTheBriefing()
{
    IssuedBriefing issued;
    issued.id = s("2026-11-26-1");
    issued.title = s("For the ministers");
    issued.issuedAt = QDateTime(QDate(2026, 3, 3), QTime(9, 30), Qt::UTC);
    issued.issuedBy = s("Aishah");
    issued.revision = m_start;
    issued.content = s("{}");
    issued.pages = 2;
    applied(issuingOf(issued, "%PDF-1.4\n"));
    QCOMPARE(told().title, s("No fact changed since 3 March 2026"));
    applied({inserting("partner", partner())});
    const ToldDifferences all = told();
    QCOMPARE(all.title, s("1 fact changed since 3 March 2026: 1 added"));
    QVERIFY2(all.notes.first().contains(s("“For the ministers” was issued")),
             qPrintable(all.notes.first()));
}

void TestFactDifferences::everyRowOfTheDataCanBeTold()
{
    // All that the built-in package puts in, as if it had come since; then as if it had all gone.
    QList<RowDifference> rows;
    for (const RowChange &change : test::builtInData().changes) {
        const SchemaTable *table = findTable(change.table);
        if (table == &metaTable())
            continue;
        RowDifference row;
        row.kind = FactChange::Kind::Added;
        row.table = change.table;
        for (const QString &column : table->key)
            row.key.insert(column, change.newValues.value(column));
        row.after = change.newValues;
        rows.append(row);
    }
    const FactsPtr facts = test::builtInFacts();
    const ToldDifferences added = tellDifferences(*facts, rows, facts->revision());
    QCOMPARE(added.added, rows.size());
    QCOMPARE(added.sources.size(), facts->sources().size());
    for (RowDifference &row : rows) {
        row.kind = FactChange::Kind::Removed;
        std::swap(row.before, row.after);
    }
    const ToldDifferences gone = tellDifferences(Facts(FactTables()), rows, facts->revision());
    QCOMPARE(gone.withdrawn, rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ToldDifference &one = added.rows.at(i);
        QVERIFY2(!one.name.isEmpty(), qPrintable(one.thing));
        // Without the facts a source is named by its title alone.
        if (one.thing != s("source"))
            QCOMPARE(gone.rows.at(i).name, one.name);
    }
}

QTEST_GUILESS_MAIN(TestFactDifferences)
#include "tst_factdifferences.moc"
