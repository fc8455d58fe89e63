// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/storefixture.h"

#include <QTest>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ChangeSet by(const char *who, QList<RowChange> changes)
{
    return {s(who), s("Minutes of the meeting"), {}, std::move(changes)};
}

QList<FactChange> historyOf(Store &store, const char *table, const char *id)
{
    const Result<QList<FactChange>> changes = store.historyOf(s(table), s(id));
    if (!changes)
        qFatal("%s", qPrintable(changes.error().toLine()));
    return *changes;
}

} // namespace

class TestRowHistory : public QObject
{
    Q_OBJECT

private slots:
    void builtInDataWereAddedOnce();
    void changesStandNewestFirst();
    void rowsThatBelongToItCount();
    void removalIsTold();
    void whatNeverWasHasNone_data();
    void whatNeverWasHasNone();
};

void TestRowHistory::builtInDataWereAddedOnce()
{
    const test::StoreFixture fixture;
    const QList<FactChange> changes = historyOf(*fixture.store, "initiative", "I001");
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().kind, FactChange::Kind::Added);
    QVERIFY(changes.first().fields.isEmpty());
    QVERIFY(changes.first().when.isValid());
    const Result<QList<HistoryEntry>> all = fixture.store->history();
    QVERIFY(all);
    QCOMPARE(changes.first().who, all->first().who);
    QCOMPARE(changes.first().why, all->first().why);
}

void TestRowHistory::changesStandNewestFirst()
{
    const test::StoreFixture fixture;
    const auto note = [](const char *id, const QVariant &before, const QVariant &after) {
        return RowChange{RowChange::Kind::Update,
                         s("initiative"),
                         {{s("id"), s(id)}},
                         {{s("note"), before}},
                         {{s("note"), after}}};
    };
    QVERIFY(fixture.store->apply(by("Ana", {note("I001", {}, s("First"))})));
    QVERIFY(fixture.store->apply(by("Budi", {note("I002", {}, s("Other"))})));
    QVERIFY(fixture.store->apply(by("Chan", {note("I001", s("First"), s("Second"))})));
    const QList<FactChange> changes = historyOf(*fixture.store, "initiative", "I001");
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).who, s("Chan"));
    QCOMPARE(changes.at(0).kind, FactChange::Kind::Changed);
    QCOMPARE(changes.at(0).fields, QStringList{s("note")});
    QCOMPARE(changes.at(1).who, s("Ana"));
    QCOMPARE(changes.at(2).kind, FactChange::Kind::Added);
}

void TestRowHistory::rowsThatBelongToItCount()
{
    const test::StoreFixture fixture;
    const QVariantMap link{{s("initiative_id"), s("I001")},
                           {s("partner_id"), s("JPN")},
                           {s("role"), s("funder")},
                           {s("source_id"), s("s-acc-2020")}};
    QVERIFY(fixture.store->apply(
        by("Ana", {{RowChange::Kind::Insert, s("initiative_partner"), {}, {}, link}})));
    const QList<FactChange> changes = historyOf(*fixture.store, "initiative", "I001");
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().kind, FactChange::Kind::Changed);
    QCOMPARE(changes.first().fields, QStringList{s("initiative_partner")});
    // Neither another initiative nor one whose id begins alike has it.
    QCOMPARE(historyOf(*fixture.store, "initiative", "I002").size(), 1);
    QVERIFY(historyOf(*fixture.store, "initiative", "I00").isEmpty());
    QCOMPARE(historyOf(*fixture.store, "partner", "JPN").size(), 1);
}

void TestRowHistory::removalIsTold()
{
    const test::StoreFixture fixture;
    const QVariantMap row{{s("id"), s("PX")},
                          {s("name_en"), s("A partner")},
                          {s("name_ms"), s("A partner")},
                          {s("name_id"), s("A partner")},
                          {s("kind"), s("other")},
                          {s("source_id"), s("s-acc-2020")}};
    QVERIFY(
        fixture.store->apply(by("Ana", {{RowChange::Kind::Insert, s("partner"), {}, {}, row}})));
    const Result<ChangeSetId> removed = fixture.store->apply(
        by("Budi", {{RowChange::Kind::Delete, s("partner"), {{s("id"), s("PX")}}, row, {}}}));
    QVERIFY2(removed, removed ? "" : qPrintable(removed.error().toLine()));
    const QList<FactChange> changes = historyOf(*fixture.store, "partner", "PX");
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.first().kind, FactChange::Kind::Removed);
    QCOMPARE(changes.last().kind, FactChange::Kind::Added);
}

void TestRowHistory::whatNeverWasHasNone_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << s("initiative") << s("I999");
    QTest::newRow("blank") << s("initiative") << QString();
    QTest::newRow("table") << s("nothing") << s("I001");
    QTest::newRow("SQL") << s("initiative") << s("I001' OR 'a' = 'a");
    QTest::newRow("JSON") << s("initiative") << s("I001\"}");
    QTest::newRow("key of two columns") << s("initiative_partner") << s("I001");
}

void TestRowHistory::whatNeverWasHasNone()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    const test::StoreFixture fixture;
    const Result<QList<FactChange>> changes = fixture.store->historyOf(table, id);
    QVERIFY(changes);
    QVERIFY(changes->isEmpty());
}

QTEST_GUILESS_MAIN(TestRowHistory)
#include "tst_rowhistory.moc"
