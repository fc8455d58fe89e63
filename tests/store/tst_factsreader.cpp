// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/factsreader.h"

#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace mitra;

namespace
{

// Copies an initiative under other ids, and one link of each kind to each copy.
QStringList copies(const QStringList &ids)
{
    QStringList statements;
    for (const QString &id : ids) {
        statements
            << QStringLiteral("INSERT INTO initiative (id, title_en, summary_en, theme, status, "
                              "source_id) SELECT '%1', title_en, summary_en, theme, status, "
                              "source_id FROM initiative LIMIT 1")
                   .arg(id)
            << QStringLiteral("INSERT INTO initiative_partner (initiative_id, partner_id, role, "
                              "note, source_id) SELECT '%1', partner.id, 'host', '%1', source.id "
                              "FROM partner, source LIMIT 1")
                   .arg(id)
            << QStringLiteral("INSERT INTO initiative_economy (initiative_id, economy_id, role, "
                              "note, source_id) SELECT '%1', economy.id, 'chair', '%1', "
                              "source.id FROM economy, source LIMIT 1")
                   .arg(id)
            << QStringLiteral("INSERT INTO initiative_outcome SELECT '%1', id FROM outcome LIMIT 1")
                   .arg(id)
            << QStringLiteral("INSERT INTO initiative_source SELECT '%1', id, '%1' FROM source "
                              "LIMIT 1")
                   .arg(id);
    }
    return statements;
}

} // namespace

class TestFactsReader : public QObject
{
    Q_OBJECT

private slots:
    void linksComeToTheirInitiatives();
    void linksOfIdsBeyondAscii();
    void aLinkWithoutItsInitiativeBelongsToNothing();
    void unreadableLinksAreDamage();
    void asksOnWhileItReadsManyInitiatives();
    void aFileWithoutInitiatives();
};

// Counted against SQL, for every initiative of the built-in data.
void TestFactsReader::linksComeToTheirInitiatives()
{
    test::StoreFixture fixture;
    const Result<FactsPtr> facts = fixture.store->load();
    QVERIFY(facts.ok());
    fixture.store.reset();
    const auto connection = test::connectRaw(fixture.path);
    const auto count = [&](const char *table, const InitiativeId &id) {
        return test::ask(*connection,
                         QStringLiteral("SELECT count(*) FROM %1 WHERE initiative_id = '%2'")
                             .arg(QLatin1String(table), id.text()))
            .toInt();
    };
    qsizetype links = 0;
    for (const Initiative &row : (*facts)->initiatives()) {
        QCOMPARE(row.partners.size(), count("initiative_partner", row.id));
        QCOMPARE(row.economies.size(), count("initiative_economy", row.id));
        QCOMPARE(row.outcomes.size(), count("initiative_outcome", row.id));
        QCOMPARE(row.furtherSources.size(), count("initiative_source", row.id));
        links += row.partners.size() + row.economies.size() + row.outcomes.size() +
                 row.furtherSources.size();
    }
    QVERIFY(links > (*facts)->initiatives().size());
}

// UTF-16 and UTF-8 put the last two the other way round, and the file goes by UTF-8.
void TestFactsReader::linksOfIdsBeyondAscii()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    const QStringList ids{QStringLiteral("é"), QStringLiteral("éa"), QStringLiteral("協力"),
                          QStringLiteral("\uFF21"), QStringLiteral("\U0001F91D")};
    test::withoutProtection(fixture.path, copies(ids));
    const auto store = Store::open(fixture.path);
    QVERIFY(store.ok());
    const Result<FactsPtr> facts = store.value()->load();
    QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().toLine()));
    const Initiatives &all = (*facts)->initiatives();
    for (int i = 0; i < ids.size(); ++i) {
        const qsizetype row = all.rowOf(InitiativeId(ids.at(i)));
        QCOMPARE(row, all.size() - ids.size() + i);
        const Initiative read = all.at(row);
        QCOMPARE(read.id.text(), ids.at(i));
        QCOMPARE(read.partners.size(), 1);
        QCOMPARE(read.partners.first().role, PartnerRole::Host);
        QCOMPARE(read.partners.first().note, ids.at(i));
        QCOMPARE(read.economies.size(), 1);
        QCOMPARE(read.economies.first().role, EconomyRole::Chair);
        QCOMPARE(read.economies.first().note, ids.at(i));
        QCOMPARE(read.outcomes.size(), 1);
        QCOMPARE(read.furtherSources.size(), 1);
        QCOMPARE(read.furtherSources.first().supports, ids.at(i));
    }
}

void TestFactsReader::aLinkWithoutItsInitiativeBelongsToNothing()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    const QStringList strays{QStringLiteral("!first"), QStringLiteral("I-in-between"),
                             QStringLiteral("zzz-last")};
    QStringList statements = copies(strays);
    for (const QString &stray : strays)
        statements << QStringLiteral("DELETE FROM initiative WHERE id = '%1'").arg(stray);
    test::withoutProtection(fixture.path, statements);
    const auto store = Store::open(fixture.path);
    QVERIFY(store.ok());
    const Result<FactsPtr> facts = store.value()->load();
    QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().toLine()));

    const FactsPtr unharmed = test::builtInFacts();
    QCOMPARE((*facts)->initiatives().size(), unharmed->initiatives().size());
    for (qsizetype row = 0; row < unharmed->initiatives().size(); ++row) {
        const Initiative read = (*facts)->initiatives().at(row);
        const Initiative whole = unharmed->initiatives().at(row);
        QCOMPARE(read.id, whole.id);
        QCOMPARE(read.partners.size(), whole.partners.size());
        QCOMPARE(read.economies.size(), whole.economies.size());
        QCOMPARE(read.outcomes, whole.outcomes);
        QCOMPARE(read.furtherSources.size(), whole.furtherSources.size());
    }
}

void TestFactsReader::unreadableLinksAreDamage()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    test::withoutProtection(fixture.path,
                            {QStringLiteral("PRAGMA ignore_check_constraints = ON"),
                             QStringLiteral("UPDATE initiative_partner SET role = 'friend'")});
    const auto store = Store::open(fixture.path);
    QVERIFY(store.ok());
    const Result<FactsPtr> facts = store.value()->load();
    QVERIFY(!facts.ok());
    QVERIFY(facts.error().detail.contains(QStringLiteral("initiative_partner")));
}

void TestFactsReader::asksOnWhileItReadsManyInitiatives()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    test::withoutProtection(
        fixture.path,
        {QStringLiteral("INSERT INTO initiative (id, title_en, summary_en, theme, status, "
                        "source_id) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
                        "n WHERE i < 30000) SELECT 'made-' || i, 'title', 'summary', theme, "
                        "status, source_id FROM n, (SELECT * FROM initiative LIMIT 1)")});
    const auto store = Store::open(fixture.path);
    QVERIFY(store.ok());

    int asked = 0;
    int last = 0;
    const Result<FactsPtr> facts = store.value()->load([&](int done, int total) {
        ++asked;
        if (done < last || done > total)
            qFatal("%d of %d after %d", done, total, last);
        last = done;
        return true;
    });
    QVERIFY(facts.ok());
    QVERIFY((*facts)->initiatives().size() > 30000);
    QVERIFY(asked > 18);

    bool stopped = false;
    const Result<FactsPtr> none = store.value()->load([&](int, int) {
        stopped = --asked == 5; // somewhere among the initiatives
        return !stopped;
    });
    QVERIFY(stopped);
    QVERIFY(!none.ok());
}

void TestFactsReader::aFileWithoutInitiatives()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    test::withoutProtection(fixture.path, {QStringLiteral("DELETE FROM initiative_partner"),
                                           QStringLiteral("DELETE FROM initiative_economy"),
                                           QStringLiteral("DELETE FROM initiative_outcome"),
                                           QStringLiteral("DELETE FROM initiative_source"),
                                           QStringLiteral("DELETE FROM initiative")});
    const auto store = Store::open(fixture.path);
    QVERIFY(store.ok());
    const Result<FactsPtr> facts = store.value()->load();
    QVERIFY(facts.ok());
    QVERIFY((*facts)->initiatives().isEmpty());
    QVERIFY(!(*facts)->partners().isEmpty());
}

QTEST_GUILESS_MAIN(TestFactsReader)
#include "tst_factsreader.moc"
