// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/checksum.h"
#include "models/store/selectionchanges.h"
#include "models/store/sqlstore.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr qsizetype partSize = 8 * 1024 * 1024;

QByteArray noise(qsizetype size)
{
    std::vector<quint32> words(size_t(size) / sizeof(quint32) + 1);
    QRandomGenerator random(20261122);
    random.fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), size);
}

ChangeSet noteOnFirstInitiative()
{
    return {s("Aishah"),
            s("Test"),
            {},
            {{RowChange::Kind::Update,
              s("initiative"),
              {{s("id"), s("I001")}},
              {{s("note"), QVariant()}},
              {{s("note"), s("x")}}}}};
}

} // namespace

class TestDerived : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }

    void checksumIsTheOneSpecified();
    void keepsWholeBytes_data();
    void keepsWholeBytes();
    void answersAnotherStoreToo();
    void replacesAndKeepsNamesApart();
    void noneBeforeLoading();
    void ownChangeOfAFactTakesItOut();
    void savedSelectionsLeaveIt();
    void anyWriterTakesItOut_data();
    void anyWriterTakesItOut();
    void refusesWhatWasMadeFromOldFacts_data();
    void refusesWhatWasMadeFromOldFacts();
    void neverMixesTwoMoments();
    void brokenBytesAnswerNone_data();
    void brokenBytesAnswerNone();
    void readerReadsAndWritesNothing();
    void lockedFileReadsItsOwn();
    void copyHasItToo();
    void isNotExportedNorInTheHistory();

private:
    Store &store() { return *m_fixture->store; }
    void load() { QVERIFY(store().load().ok()); }
    void keep(const QByteArray &bytes)
    {
        const Result<void> kept = store().keepDerived(s("packed-1"), bytes);
        if (!kept)
            qFatal("%s", qPrintable(kept.error().toLine()));
    }
    static std::optional<QByteArray> from(Store &store)
    {
        const Result<std::optional<QByteArray>> read = store.derived(s("packed-1"));
        if (!read)
            qFatal("%s", qPrintable(read.error().toLine()));
        return *read;
    }
    // What a new look at the file finds.
    std::optional<QByteArray> afterReload()
    {
        load();
        return from(store());
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
};

void TestDerived::init()
{
    m_fixture = std::make_unique<test::StoreFixture>();
    load();
}

void TestDerived::checksumIsTheOneSpecified()
{
    // Known answers of XXH64.
    QCOMPARE(checksum(""), 0xEF46DB3751D8E999u);
    QCOMPARE(checksum("a"), 0xD24EC4F1A98C6E5Bu);
    QCOMPARE(checksum("abc"), 0x44BC2CF5AD770999u);
    QCOMPARE(checksum("Nobody inspects the spammish repetition"), 0xFBCEA83C8A378BF1u);
    QVERIFY(checksum("abc", 1) != checksum("abc"));
}

void TestDerived::keepsWholeBytes_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("nothing") << qsizetype(0);
    QTest::newRow("one") << qsizetype(1);
    QTest::newRow("a part less one") << partSize - 1;
    QTest::newRow("a part") << partSize;
    QTest::newRow("a part and one") << partSize + 1;
    QTest::newRow("three parts") << 2 * partSize + 12345;
}

void TestDerived::keepsWholeBytes()
{
    QFETCH(const qsizetype, size);
    const QByteArray bytes = noise(size);
    QVERIFY(!from(store()));
    keep(bytes);
    const std::optional<QByteArray> read = from(store());
    QVERIFY(read);
    QVERIFY(*read == bytes);
    QVERIFY(afterReload() == bytes);
    QVERIFY(store().check().ok());
}

void TestDerived::answersAnotherStoreToo()
{
    keep("packed");
    m_fixture->store.reset();
    const auto again = Store::open(m_fixture->path);
    QVERIFY(again.ok());
    QVERIFY(again.value()->load().ok());
    QCOMPARE(from(*again.value()), QByteArray("packed"));
}

void TestDerived::replacesAndKeepsNamesApart()
{
    keep(noise(partSize + 1));
    keep("short");
    QVERIFY(store().keepDerived(s("other-1"), "other").ok());
    QCOMPARE(from(store()), QByteArray("short"));
    QCOMPARE(*store().derived(s("other-1")), QByteArray("other"));
    QVERIFY(!store().derived(s("OTHER-1"))->has_value());
}

void TestDerived::noneBeforeLoading()
{
    keep("packed");
    const auto fresh = Store::open(m_fixture->path);
    QVERIFY(fresh.ok());
    QVERIFY(!from(*fresh.value()));
    QVERIFY(!fresh.value()->keepDerived(s("packed-1"), "made from nothing"));
    QCOMPARE(afterReload(), QByteArray("packed"));
}

void TestDerived::ownChangeOfAFactTakesItOut()
{
    keep("packed");
    const Result<ChangeSetId> id = store().apply(noteOnFirstInitiative());
    QVERIFY(id.ok());
    QVERIFY(!from(store()));
    QVERIFY(!store().keepDerived(s("packed-1"), "made before the change"));
    QVERIFY(!afterReload());
    keep("made after it");
    QVERIFY(store().apply(store().changeSet(*id)->inverted(s("a"), s("Undo"))).ok());
    QVERIFY(!afterReload());
}

void TestDerived::savedSelectionsLeaveIt()
{
    keep("packed");
    QVERIFY(store()
                .apply({s("a"), s("b"), {}, {savingOf({s("Ongoing"), s("status=ongoing"), {}})}})
                .ok());
    QCOMPARE(afterReload(), QByteArray("packed"));
}

void TestDerived::anyWriterTakesItOut_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("operation");
    for (const SchemaTable &table : schemaTables()) {
        if (!table.holdsFacts)
            continue;
        for (const char *operation : {"insert", "update", "delete"})
            QTest::addRow("%s %s", operation, qPrintable(table.name)) << table.name << s(operation);
    }
}

void TestDerived::anyWriterTakesItOut()
{
    QFETCH(const QString, table);
    QFETCH(const QString, operation);
    const SchemaTable &described = *findTable(table);
    const QString columns = described.columnNames().join(QLatin1String(", "));
    const QString one =
        s("FROM %1 ORDER BY %2 LIMIT 1").arg(table, described.key.join(QLatin1String(", ")));
    QStringList edit;
    if (operation == s("update")) {
        edit = {s("UPDATE %1 SET %2 = %2").arg(table, described.key.constFirst())};
    } else {
        // The row goes by a way the file knows nothing of, then comes back as from another program.
        edit = {s("CREATE TEMP TABLE kept AS SELECT %1 %2").arg(columns, one),
                s("DELETE FROM %1 WHERE (%2) IN (SELECT %2 FROM kept)")
                    .arg(table, described.key.join(QLatin1String(", ")))};
        if (operation == s("insert"))
            edit += {s("INSERT OR REPLACE INTO derived VALUES ('packed-1', 0, 1, %1, 'x')")
                         .arg(qint64(checksum("x")))
                         .replace(s("'x')"), s("CAST('x' AS BLOB))")),
                     s("INSERT INTO %1 (%2) SELECT %2 FROM kept").arg(table, columns)};
    }
    keep("x");
    {
        const auto before = test::connectRaw(m_fixture->path);
        QCOMPARE(test::ask(*before, s("SELECT count(*) FROM derived")).toInt(), 1);
    }
    test::withoutProtection(m_fixture->path, edit);
    QVERIFY(!from(store()));
    QVERIFY(!afterReload());
    const auto after = test::connectRaw(m_fixture->path);
    QCOMPARE(test::ask(*after, s("SELECT count(*) FROM derived")).toInt(), 0);
}

void TestDerived::refusesWhatWasMadeFromOldFacts_data()
{
    QTest::addColumn<bool>("isRaw");
    QTest::newRow("another Mitra") << false;
    QTest::newRow("another program") << true; // leaves no trace in the history
}

void TestDerived::refusesWhatWasMadeFromOldFacts()
{
    QFETCH(const bool, isRaw);
    if (isRaw) {
        test::withoutProtection(m_fixture->path, {s("UPDATE initiative SET note = 'raw'")});
    } else {
        const auto other = Store::open(m_fixture->path);
        QVERIFY(other.ok());
        QVERIFY(other.value()->apply(noteOnFirstInitiative()).ok());
    }
    const Result<void> refused = store().keepDerived(s("packed-1"), "from before");
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(s("Reload")), qPrintable(refused.error().text));
    QVERIFY(!afterReload());
    keep("from now");
    QCOMPARE(from(store()), QByteArray("from now"));
}

void TestDerived::neverMixesTwoMoments()
{
    // Facts of the first moment in memory, bytes of the second in the file.
    const auto other = Store::open(m_fixture->path);
    QVERIFY(other.ok());
    QVERIFY(other.value()->apply(noteOnFirstInitiative()).ok());
    QVERIFY(other.value()->load().ok());
    QVERIFY(other.value()->keepDerived(s("packed-1"), "of the second").ok());
    QVERIFY(!from(store()));
    QCOMPARE(afterReload(), QByteArray("of the second"));
}

void TestDerived::brokenBytesAnswerNone_data()
{
    QTest::addColumn<QString>("edit");
    QTest::newRow("a byte") << s("UPDATE derived SET bytes = CAST(zeroblob(4096) || "
                                 "substr(bytes, 4097) AS BLOB) WHERE part = 1");
    QTest::newRow("cut") << s("UPDATE derived SET bytes = substr(bytes, 2) WHERE part = 2");
    QTest::newRow("first part gone") << s("DELETE FROM derived WHERE part = 0");
    QTest::newRow("last part gone") << s("DELETE FROM derived WHERE part = 2");
    QTest::newRow("middle gone") << s("DELETE FROM derived WHERE part = 1");
    QTest::newRow("another count") << s("UPDATE derived SET parts = 4");
    QTest::newRow("parts changed places")
        << s("UPDATE derived SET (checksum, bytes) = (SELECT d.checksum, d.bytes FROM derived AS d "
             "WHERE d.part = 1) WHERE part = 0");
}

void TestDerived::brokenBytesAnswerNone()
{
    QFETCH(const QString, edit);
    keep(noise(2 * partSize + 100));
    test::withoutProtection(m_fixture->path, {edit});
    QVERIFY(!afterReload());
    keep("made again");
    QCOMPARE(afterReload(), QByteArray("made again"));
}

void TestDerived::readerReadsAndWritesNothing()
{
    keep("packed");
    const auto reader = Store::open(m_fixture->path, Store::Access::ReadOnly);
    QVERIFY(reader.ok());
    QVERIFY(reader.value()->load().ok());
    QCOMPARE(from(*reader.value()), QByteArray("packed"));
    QVERIFY(reader.value()->keepDerived(s("packed-1"), "other").ok());
    QCOMPARE(from(*reader.value()), QByteArray("packed"));
}

void TestDerived::lockedFileReadsItsOwn()
{
    keep("packed");
    m_fixture->store.reset();
    Surroundings locked = Surroundings::real();
    locked.isWritable = [](const QString &) { return false; };
    const auto reader = SqlStore::open(m_fixture->path, Store::Access::ReadWrite, locked);
    QVERIFY(reader.ok());
    QVERIFY(!from(*reader.value()));
    QVERIFY(reader.value()->load().ok());
    QCOMPARE(from(*reader.value()), QByteArray("packed"));
    QVERIFY(reader.value()->keepDerived(s("packed-1"), "other").ok());

    // Somebody with more rights changes the file and keeps bytes of their own.
    auto writer = Store::open(m_fixture->path);
    QVERIFY(writer.ok());
    QVERIFY(writer.value()->apply(noteOnFirstInitiative()).ok());
    QVERIFY(writer.value()->load().ok());
    QVERIFY(writer.value()->keepDerived(s("packed-1"), noise(100'000)).ok());
    writer.value().reset();
    QVERIFY(!from(*reader.value()));
    QVERIFY(reader.value()->load().ok());
    QCOMPARE(from(*reader.value()), noise(100'000));
}

void TestDerived::copyHasItToo()
{
    keep(noise(partSize + 5));
    const QString copy = m_fixture->folder.filePath(s("copy.mitra"));
    QVERIFY(store().backup(copy).ok());
    const auto copied = Store::open(copy);
    QVERIFY(copied.ok());
    QVERIFY(copied.value()->check().ok());
    QVERIFY(copied.value()->load().ok());
    QVERIFY(from(*copied.value()) == noise(partSize + 5));
}

void TestDerived::isNotExportedNorInTheHistory()
{
    const QString revision = (*store().load())->revision();
    keep("packed");
    QCOMPARE((*store().load())->revision(), revision);
    QCOMPARE(store().history()->size(), 1);
    QVERIFY(!findTable(s("derived")));
    const QString out = m_fixture->folder.filePath(s("package"));
    QVERIFY(writeDataPackage(store(), out).ok());
    QVERIFY(!QFile::exists(out + s("/derived.csv")));
    QVERIFY(from(store()));
}

QTEST_GUILESS_MAIN(TestDerived)
#include "tst_derived.moc"
