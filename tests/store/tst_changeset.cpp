// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlstore.h"
#include "models/store/transaction.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>
#include <vector>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

RowChange note(const char *initiative, const QVariant &before, const QVariant &after)
{
    return {RowChange::Kind::Update,
            s("initiative"),
            {{s("id"), s(initiative)}},
            {{s("note"), before}},
            {{s("note"), after}}};
}

ChangeSet by(const char *who, QList<RowChange> changes, const QDateTime &when = {})
{
    return {s(who), s("Minutes of the meeting"), when, std::move(changes)};
}

QDateTime utc(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(9, 30, 15, 250), Qt::UTC);
}

QHash<QString, QList<QVariantMap>> everything(Connection &connection)
{
    QHash<QString, QList<QVariantMap>> tables;
    for (const SchemaTable &table : schemaTables())
        tables.insert(table.name, test::rowsOf(connection, table));
    return tables;
}

// Makes change sets that are right for the file as it stands.
class RandomChanges
{
public:
    RandomChanges(Connection &connection, quint32 seed)
        : m_connection(connection)
        , m_random(seed)
    {
    }

    ChangeSet next()
    {
        QList<RowChange> changes;
        const int wanted = 1 + m_random.bounded(4);
        QSet<QString> touched; // a row at most once a set, so that old values hold
        while (changes.size() < wanted) {
            const RowChange change = one();
            const SchemaTable &table = *findTable(change.table);
            const QVariantMap key = change.kind == RowChange::Kind::Insert
                                        ? test::keyOf(table, change.newValues)
                                        : change.key;
            QString name = table.name;
            for (const QVariant &part : key)
                name += u'/' + part.toString();
            if (touched.contains(name))
                continue;
            touched.insert(name);
            changes.append(change);
        }
        return {s("Random"), s("Change %1").arg(++m_count), {}, changes};
    }

private:
    RowChange one()
    {
        switch (m_random.bounded(4)) {
        case 0:
            return addSource();
        case 1:
            return addObservation();
        case 2:
            return takeOut();
        default:
            return alter();
        }
    }

    RowChange addSource()
    {
        const int number = ++m_count;
        QVariantMap row{{s("id"), s("s-random-%1").arg(number)},
                        {s("title"), s("Báo cáo “%1”, \"quoted\"\n").arg(number)},
                        {s("publisher"), s("Nobody")},
                        {s("language"), s("vi")}};
        if (number % 2)
            row.insert(s("published"), s("2026-03"));
        return {RowChange::Kind::Insert, s("source"), {}, {}, row};
    }

    RowChange addObservation()
    {
        return {RowChange::Kind::Insert,
                s("observation"),
                {},
                {},
                {{s("indicator_id"), s("internet-users-pct")},
                 {s("economy_id"), s("VN")},
                 {s("year"), 1900 + m_year++},
                 {s("value"), m_random.generateDouble() * 1e9 / 3},
                 {s("status"), s("estimate")},
                 {s("preferred"), 0},
                 {s("source_id"), s("s-mst-2026")}}};
    }

    // A table with nothing resting on it.
    RowChange takeOut()
    {
        static const QStringList leaves = {
            s("observation"),       s("statement"),  s("milestone"), s("initiative_partner"),
            s("initiative_source"), s("goal_proxy"), s("conflict")};
        const SchemaTable &table = *findTable(leaves.at(m_random.bounded(int(leaves.size()))));
        const QList<QVariantMap> rows = test::rowsOf(m_connection, table);
        if (rows.isEmpty())
            return addSource();
        const QVariantMap row = rows.at(m_random.bounded(int(rows.size())));
        return {RowChange::Kind::Delete, table.name, test::keyOf(table, row), row, {}};
    }

    RowChange alter()
    {
        const SchemaTable &table = *findTable(s("initiative"));
        const QList<QVariantMap> rows = test::rowsOf(m_connection, table);
        const QVariantMap row = rows.at(m_random.bounded(int(rows.size())));
        RowChange change{RowChange::Kind::Update, table.name, test::keyOf(table, row), {}, {}};
        const auto set = [&](const char *field, const QVariant &value) {
            change.oldValues.insert(s(field), row.value(s(field)));
            change.newValues.insert(s(field), value);
        };
        set("note", m_random.bounded(2) ? QVariant(s("note %1").arg(++m_count)) : QVariant());
        set("status", s(m_random.bounded(2) ? "ongoing" : "unknown"));
        if (m_random.bounded(2)) {
            set("budget_minor", qint64(m_random.generate64() >> 2));
            set("budget_currency", s("IDR"));
            set("budget_kind", s("planned"));
        }
        return change;
    }

    Connection &m_connection;
    QRandomGenerator m_random;
    int m_count = 0;
    int m_year = 0;
};

} // namespace

class TestChangeSet : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<test::StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void firstBuildIsAChangeSetToo();
    void historyTellsWhoWhenWhy();
    void logHoldsOldAndNewValues();
    void historyIsNeverRewritten();
    void everyRevisionIsAnother();
    void asOfDateMovesForwardOnly();
    void undoneRandomChangesLeaveNoTrace();
    void undoOfAParentAndItsPart();
    void somebodyElsesChangeIsNotLost_data();
    void somebodyElsesChangeIsNotLost();
    void wantsWhoAndWhy();
    void unknownChangeSet();

    void triesAgainWhenTheSnapshotIsOld();
    void givesUpOnAFileInUse();
    void waitsForAnotherWriter();
    void manyWritersLoseNothing();
    void rollsBackWhatFails();

private:
    Store &store() { return *m_fixture->store; }
    std::unique_ptr<Connection> raw() { return test::connectRaw(m_fixture->path); }
    ChangeSetId applied(const ChangeSet &set)
    {
        const Result<ChangeSetId> id = store().apply(set);
        if (!id)
            qFatal("%s", qPrintable(id.error().toLine()));
        return *id;
    }
    std::unique_ptr<test::StoreFixture> m_fixture;
};

void TestChangeSet::firstBuildIsAChangeSetToo()
{
    const Result<QList<HistoryEntry>> history = store().history();
    QVERIFY(history.ok());
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->constFirst().changes, int(test::builtInData().changes.size()) - 1);
    const Result<ChangeSet> first = store().changeSet(1);
    QVERIFY(first.ok());
    QCOMPARE(first->who, test::builtInData().who);
    QCOMPARE(first->why, test::builtInData().why);
    QCOMPARE(first->when, test::builtInData().when);
    QVERIFY(first->changes == test::builtInData().changes);
}

void TestChangeSet::historyTellsWhoWhenWhy()
{
    applied(by("Aishah", {note("I001", {}, s("a"))}, utc(2026, 11, 23)));
    const ChangeSetId last = applied({s("Budi Ơ"),
                                      s("Two \"corrections\""),
                                      utc(2026, 11, 24).toOffsetFromUtc(7 * 3600),
                                      {note("I001", s("a"), s("b")), note("I002", {}, s("c"))}});
    QCOMPARE(last, 3);
    const QList<HistoryEntry> history = *store().history();
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).id, 3);
    QCOMPARE(history.at(0).who, s("Budi Ơ"));
    QCOMPARE(history.at(0).why, s("Two \"corrections\""));
    QCOMPARE(history.at(0).when, utc(2026, 11, 24));
    QCOMPARE(history.at(0).when.timeSpec(), Qt::UTC);
    QCOMPARE(history.at(0).changes, 2);
    QCOMPARE(history.at(1).who, s("Aishah"));
    QCOMPARE(history.at(0).revision, (*store().load())->revision());
    QCOMPARE(store().history(1)->size(), 1);
}

void TestChangeSet::logHoldsOldAndNewValues()
{
    const QVariantMap row{{s("initiative_id"), s("I001")},
                          {s("source_id"), s("s-mst-2026")},
                          {s("supports"), s("note")}};
    const ChangeSetId id =
        applied(by("Aishah",
                   {note("I001", {}, s("new")),
                    {RowChange::Kind::Insert, s("initiative_source"), {}, {}, row}},
                   utc(2026, 11, 22)));
    const auto connection = raw();
    SqlStatement rows(*connection);
    QVERIFY(rows.prepare(s("SELECT seq, operation, table_name, row_key, field, old_value, "
                           "new_value FROM change WHERE change_set_id = :id ORDER BY seq, field")));
    rows.bindInteger(s(":id"), id);
    QVERIFY(rows.exec());
    QVERIFY(*rows.next());
    QCOMPARE(rows.text(1), s("update"));
    QCOMPARE(rows.text(2), s("initiative"));
    QCOMPARE(rows.text(3), s("{\"id\":\"I001\"}"));
    QCOMPARE(rows.text(4), s("note"));
    QCOMPARE(rows.text(5), s("null"));
    QCOMPARE(rows.text(6), s("\"new\""));
    QVERIFY(*rows.next());
    QCOMPARE(rows.integer(0), 1);
    QCOMPARE(rows.text(1), s("insert"));
    QCOMPARE(rows.text(4), QString());
    QVERIFY(rows.isNull(5));
    QCOMPARE(rows.text(6), s("{\"initiative_id\":\"I001\",\"source_id\":\"s-mst-2026\","
                             "\"supports\":\"note\"}"));
    QVERIFY(!*rows.next());
}

void TestChangeSet::historyIsNeverRewritten()
{
    const auto connection = raw();
    for (const char *statement : {"UPDATE change_set SET who = 'x'", "DELETE FROM change_set",
                                  "DELETE FROM change", "UPDATE change SET new_value = '1'"})
        QVERIFY2(!test::runs(*connection, s(statement)), statement);
    QVERIFY(store().check().ok());
}

void TestChangeSet::everyRevisionIsAnother()
{
    QSet<QString> revisions{(*store().load())->revision()};
    for (int i = 0; i < 5; ++i) {
        applied(by("Aishah", {note("I001", {}, s("x"))}, utc(2026, 11, 22)));
        revisions.insert((*store().load())->revision());
        applied(by("Aishah", {note("I001", s("x"), {})}, utc(2026, 11, 22)));
        revisions.insert((*store().load())->revision());
    }
    QCOMPARE(revisions.size(), 11);
}

void TestChangeSet::asOfDateMovesForwardOnly()
{
    const auto asOf = [&] { return (*store().load())->asOf(); };
    QCOMPARE(asOf(), QDate(2026, 11, 22));
    applied(by("Aishah", {note("I001", {}, s("early"))}, utc(2025, 1, 1)));
    QCOMPARE(asOf(), QDate(2026, 11, 22));
    const ChangeSetId later =
        applied(by("Aishah", {note("I001", s("early"), s("late"))}, utc(2027, 2, 3)));
    QCOMPARE(asOf(), QDate(2027, 2, 3));
    ChangeSet undo = store().changeSet(later)->inverted(s("Aishah"), s("Undo"));
    undo.when = utc(2027, 2, 4);
    applied(undo);
    QCOMPARE(asOf(), QDate(2027, 2, 4));
    QCOMPARE(store().history()->constFirst().changes, 1);
    QVERIFY(store().check().ok());
}

void TestChangeSet::undoneRandomChangesLeaveNoTrace()
{
    const auto connection = raw();
    const auto before = everything(*connection);
    RandomChanges random(*connection, 20261122);
    QList<ChangeSetId> ids;
    for (int i = 0; i < 60; ++i)
        ids.append(applied(random.next()));
    QVERIFY(everything(*connection) != before);
    QVERIFY(store().check().ok());
    while (!ids.isEmpty()) {
        const Result<ChangeSet> set = store().changeSet(ids.takeLast());
        QVERIFY(set.ok());
        applied(set->inverted(s("Undo"), s("Undo")));
    }
    QVERIFY(everything(*connection) == before);
    QVERIFY(store().check().ok());
    QCOMPARE(store().history()->size(), 121);
}

void TestChangeSet::undoOfAParentAndItsPart()
{
    const QVariantMap parent{{s("id"), s("I900")},          {s("title_en"), s("Whole")},
                             {s("summary_en"), s("Whole")}, {s("theme"), s("skills")},
                             {s("status"), s("planned")},   {s("source_id"), s("s-mst-2026")}};
    QVariantMap part = parent;
    part.insert(s("id"), s("I901"));
    part.insert(s("parent_id"), s("I900"));
    const ChangeSetId id =
        applied(by("Aishah", {{RowChange::Kind::Insert, s("initiative"), {}, {}, parent},
                              {RowChange::Kind::Insert, s("initiative"), {}, {}, part}}));
    QCOMPARE((*store().load())->initiatives().size(), 209);
    const ChangeSetId undone = applied(store().changeSet(id)->inverted(s("Aishah"), s("Undo")));
    QCOMPARE((*store().load())->initiatives().size(), 207);
    applied(store().changeSet(undone)->inverted(s("Aishah"), s("Redo")));
    QCOMPARE((*store().load())->find(InitiativeId(s("I901")))->parent, InitiativeId(s("I900")));
}

void TestChangeSet::somebodyElsesChangeIsNotLost_data()
{
    QTest::addColumn<RowChange>("change");
    const QVariantMap key{{s("id"), s("C12")}};
    QTest::newRow("other value") << note("I001", s("what I saw"), s("mine"));
    QTest::newRow("no longer blank") << note("I001", {}, s("mine"));
    QTest::newRow("gone") << note("I999", {}, s("mine"));
    QTest::newRow("deletion of another state")
        << RowChange{RowChange::Kind::Delete,
                     s("conflict"),
                     key,
                     {{s("id"), s("C12")}, {s("topic_en"), s("Other")}},
                     {}};
}

void TestChangeSet::somebodyElsesChangeIsNotLost()
{
    QFETCH(const RowChange, change);
    const auto other = Store::open(m_fixture->path);
    QVERIFY(other.ok());
    QVERIFY(other.value()->apply(by("Other", {note("I001", {}, s("theirs"))})).ok());
    const QString revision = (*store().load())->revision();

    const Result<ChangeSetId> mine =
        store().apply(by("Me", {note("I002", {}, s("mine too")), change}));
    QVERIFY(!mine);
    QVERIFY2(mine.error().text.contains(s("Somebody else changed")),
             qPrintable(mine.error().toLine()));
    QVERIFY(mine.error().text.contains(s("Nothing was written")));
    const FactsPtr facts = *store().load();
    QCOMPARE(facts->revision(), revision);
    QCOMPARE(facts->find(InitiativeId(s("I001")))->note, s("theirs"));
    QVERIFY(facts->find(InitiativeId(s("I002")))->note.isEmpty());
}

void TestChangeSet::wantsWhoAndWhy()
{
    QVERIFY(!store().apply({s(" "), s("why"), {}, {note("I001", {}, s("x"))}}));
    QVERIFY(!store().apply({s("who"), QString(), {}, {note("I001", {}, s("x"))}}));
    QVERIFY(!store().apply({s("who"), s("why"), {}, {}}));
    QCOMPARE(store().history()->size(), 1);
}

void TestChangeSet::unknownChangeSet()
{
    QVERIFY(!store().changeSet(2));
    QVERIFY(!store().changeSet(-1));
}

void TestChangeSet::triesAgainWhenTheSnapshotIsOld()
{
    const auto connection = raw();
    int attempts = 0;
    const Result<int> done = inWriteTransaction(*connection, [&]() -> Result<int> {
        test::must(*connection, s("UPDATE meta SET value = '2026-12-0%1'").arg(++attempts));
        if (attempts < 3) // SQLITE_BUSY_SNAPSHOT, which no timeout of SQLite's covers (trap 3)
            return connection->failed(
                QSqlError(QString(), s("locked"), QSqlError::TransactionError, s("517")));
        return attempts;
    });
    QVERIFY(done.ok());
    QCOMPARE(*done, 3);
    QCOMPARE((*store().load())->asOf(), QDate(2026, 12, 3));
}

void TestChangeSet::givesUpOnAFileInUse()
{
    const auto holder = raw();
    test::must(*holder, s("BEGIN IMMEDIATE"));
    Surroundings impatient = Surroundings::real();
    impatient.busyTimeoutMs = 50;
    const auto other = SqlStore::open(m_fixture->path, Store::Access::ReadWrite, impatient);
    QVERIFY(other.ok()); // reading goes on beside a writer
    QVERIFY(other.value()->load().ok());
    const Result<ChangeSetId> id = other.value()->apply(by("Me", {note("I001", {}, s("x"))}));
    QVERIFY(!id);
    QVERIFY(id.error().text.contains(s("in use by another program")));
    test::must(*holder, s("ROLLBACK"));
    QVERIFY(other.value()->apply(by("Me", {note("I001", {}, s("x"))})).ok());
}

void TestChangeSet::waitsForAnotherWriter()
{
    std::atomic<bool> isHeld = false;
    std::thread holder([&] {
        const auto connection = raw();
        test::must(*connection, s("BEGIN IMMEDIATE"));
        test::must(*connection, s("UPDATE meta SET value = '2026-12-31'"));
        isHeld = true;
        QThread::msleep(200);
        test::must(*connection, s("COMMIT"));
    });
    while (!isHeld)
        QThread::msleep(1);
    const Result<ChangeSetId> id = store().apply(by("Me", {note("I001", {}, s("x"))}));
    holder.join();
    QVERIFY2(id.ok(), id.ok() ? "" : qPrintable(id.error().toLine()));
    QCOMPARE((*store().load())->asOf(), QDate(2026, 12, 31));
}

void TestChangeSet::manyWritersLoseNothing()
{
    constexpr int writers = 4;
    constexpr int each = 10;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            Surroundings patient = Surroundings::real();
            patient.busyTimeoutMs = 60'000;
            const auto own = SqlStore::open(m_fixture->path, Store::Access::ReadWrite, patient);
            for (int i = 0; i < each; ++i) {
                const QVariantMap row{{s("id"), s("s-%1-%2").arg(writer).arg(i)},
                                      {s("title"), s("T")},
                                      {s("publisher"), s("P")},
                                      {s("language"), s("en")}};
                if (!own || !own.value()->apply(by(
                                "Writer", {{RowChange::Kind::Insert, s("source"), {}, {}, row}})))
                    ++failures;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failures, 0);
    QCOMPARE((*store().load())->sources().size(), 331 + writers * each);
    QCOMPARE(store().history()->size(), 1 + writers * each);
    QVERIFY(store().check().ok()); // the chain of hashes included
}

void TestChangeSet::rollsBackWhatFails()
{
    const auto connection = raw();
    const Result<void> failed = inWriteTransaction(*connection, [&]() -> Result<void> {
        test::must(*connection, s("UPDATE meta SET value = '1999-01-01'"));
        return Error{s("no"), {}};
    });
    QVERIFY(!failed);
    QCOMPARE((*store().load())->asOf(), QDate(2026, 11, 22));
}

QTEST_GUILESS_MAIN(TestChangeSet)
#include "tst_changeset.moc"
