// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlstore.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace mitra;

namespace
{

Surroundings impatient()
{
    Surroundings surroundings = Surroundings::real();
    surroundings.busyTimeoutMs = 100;
    return surroundings;
}

Surroundings readOnlyFolder()
{
    Surroundings surroundings = impatient();
    surroundings.isWritable = [](const QString &) { return false; };
    return surroundings;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

ChangeSet noteOnFirstInitiative(const QString &note)
{
    return {QStringLiteral("Aishah"),
            QStringLiteral("Minutes of the meeting"),
            {},
            {{RowChange::Kind::Update,
              QStringLiteral("initiative"),
              {{QStringLiteral("id"), QStringLiteral("I001")}},
              {{QStringLiteral("note"), QVariant()}},
              {{QStringLiteral("note"), note}}}}};
}

#ifdef Q_OS_UNIX
// No file of this process grows beyond the size while it lives: a full disk, as far as the
// program can tell.
class FullDisk
{
public:
    explicit FullDisk(rlim_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};
#endif

// In a process of its own: takes the file for itself, says so, and keeps it until told to end.
int holdFile(const QString &path)
{
    const auto connection = test::connectRaw(path);
    test::must(*connection, QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
    test::must(*connection, QStringLiteral("BEGIN EXCLUSIVE"));
    test::must(*connection, QStringLiteral("UPDATE meta SET value = value"));
    QFile out;
    QFile in;
    if (!out.open(stdout, QIODevice::WriteOnly) || !in.open(stdin, QIODevice::ReadOnly))
        return 1;
    out.write("held\n");
    out.flush();
    in.readLine();
    test::must(*connection, QStringLiteral("ROLLBACK"));
    return 0;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void buildsAndLoadsTheBuiltInData();
    void keepsValuesThroughTheFile();
    void equalDataGiveEqualRevisions();
    void leavesNothingBesideANewFile();
    void refusesToOverwrite();
    void sayingWhyAFileIsNotMade();
    void makesNoHalfFileOnAFullDisk();
    void changesNothingOnAFullDisk();
    void namesWithUnusualCharacters();

    void tellsApartWhatIsNotAMitraFile_data();
    void tellsApartWhatIsNotAMitraFile();
    void refusesANewerSchema();
    void survivesTruncation();
    void survivesFlippedBits_data();
    void survivesFlippedBits();
    void readsABigFileThroughOnlyWhenAsked();
    void saysWhoHoldsTheFile();
    void saysWhichDriverIsMissing();

    void setsAndReadsBackProtections();
    void refusesASettingThatDoesNotHold();
    void openedForReadingWritesNothing();
    void readOnlyFolderOpensForReading();
    void realPermissionsOpenForReading();
    void readerSeesWhatAnotherWrote();
    void refusesToMissTheLog();
    void goesOnWithoutAWriteAheadLog();

    void stopsLoadingWhenAsked();
    void backupHoldsTheLogToo();
    void backupLeavesOthersAlone();
    void checkFindsWhatIsWrong_data();
    void checkFindsWhatIsWrong();
};

void TestStore::buildsAndLoadsTheBuiltInData()
{
    const test::StoreFixture fixture;
    QCOMPARE(fixture.store->access(), Store::Access::ReadWrite);
    QCOMPARE(fixture.store->path(), fixture.path);
    const Result<FactsPtr> loaded = fixture.store->load();
    QVERIFY(loaded.ok());
    const Facts &facts = **loaded;
    QCOMPARE(facts.initiatives().size(), 207);
    QCOMPARE(facts.partners().size(), 52);
    QCOMPARE(facts.indicators().size(), 67);
    QCOMPARE(facts.observations().size(), 4592);
    QCOMPARE(facts.sources().size(), 331);
    QCOMPARE(facts.goalProxies().size(), 3);
    QCOMPARE(facts.members().size(), 11);
    QCOMPARE(facts.fileName(), QStringLiteral("asean-digital.mitra"));
    QCOMPARE(facts.asOf(), QDate(2026, 11, 22));
    QCOMPARE(facts.revision().size(), 7);
    QVERIFY(fixture.store->check().ok());
}

void TestStore::keepsValuesThroughTheFile()
{
    const FactsPtr facts = test::builtInFacts();
    const auto first = facts->find(InitiativeId(QStringLiteral("I001")));
    QVERIFY(first);
    QCOMPARE(first->title, QStringLiteral("China-ASEAN Year of Digital Economy Cooperation 2020"));
    QCOMPARE(first->startYear, std::optional<int>(2020));
    QCOMPARE(first->status, InitiativeStatus::Completed);
    QVERIFY(!first->budget);
    QVERIFY(first->framework.isEmpty());
    QCOMPARE(first->partners.size(), 1);
    QCOMPARE(first->partners.constFirst().partner, PartnerId(QStringLiteral("CHN")));
    QCOMPARE(first->outcomes, QList<OutcomeId>{OutcomeId(QStringLiteral("ADM2025-DO6"))});

    const Target *target =
        facts->target(GoalId(QStringLiteral("digital-economy")), TargetKind::Outcome);
    QVERIFY(target);
    QCOMPARE(target->value, 1e12);
    const Source *source = facts->find(SourceId(QStringLiteral("s-mst-2026")));
    QVERIFY(source);
    QVERIFY(source->title.contains(QStringLiteral("Bức tranh số ASEAN")));
    QCOMPARE(source->published.toIso(), QStringLiteral("2026-02-09"));
    const Conflict *conflict = facts->find(ConflictId(QStringLiteral("C1")));
    QVERIFY(conflict);
    QCOMPARE(conflict->used, std::optional<Reading>(Reading::B));
}

void TestStore::equalDataGiveEqualRevisions()
{
    const QTemporaryDir folder;
    const auto one = Store::create(folder.filePath(QStringLiteral("1.mitra")), test::builtInData());
    const auto two = Store::create(folder.filePath(QStringLiteral("2.mitra")), test::builtInData());
    QVERIFY(one.ok() && two.ok());
    QCOMPARE((*one.value()->load())->revision(), (*two.value()->load())->revision());
}

void TestStore::leavesNothingBesideANewFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.mitra"));
    QVERIFY(Store::create(path, test::builtInData()).ok());
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("new.mitra")});
    const auto opened = Store::open(path);
    QVERIFY(opened.ok());
    QVERIFY(opened.value()->check().ok());
}

void TestStore::refusesToOverwrite()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.mitra"));
    test::writeFile(path, "not to be lost");
    const auto created = Store::create(path, test::builtInData());
    QVERIFY(!created);
    QVERIFY(created.error().text.contains(path));
    QCOMPARE(test::contentOf(path), QByteArray("not to be lost"));
    QCOMPARE(filesIn(folder.path()).size(), 1);
}

void TestStore::sayingWhyAFileIsNotMade()
{
    const QTemporaryDir folder;
    const QString nowhere = folder.filePath(QStringLiteral("missing/a.mitra"));
    const auto created = Store::create(nowhere, test::builtInData());
    QVERIFY(!created);
    QVERIFY(created.error().text.contains(nowhere));

    ChangeSet broken = test::builtInData();
    broken.changes.last().newValues[QStringLiteral("source_a")] = QStringLiteral("s-nobody");
    const auto refused = Store::create(folder.filePath(QStringLiteral("broken.mitra")), broken);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(QStringLiteral("conflict")));
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TestStore::makesNoHalfFileOnAFullDisk()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const ChangeSet &content = test::builtInData();
    const FullDisk full(512 * 1024);
    const auto created = Store::create(folder.filePath(QStringLiteral("a.mitra")), content);
    QVERIFY(!created);
    QVERIFY(filesIn(folder.path()).isEmpty());
#else
    QSKIP("needs a limit on file sizes");
#endif
}

void TestStore::changesNothingOnAFullDisk()
{
#ifdef Q_OS_UNIX
    test::StoreFixture fixture;
    const QString revision = (*fixture.store->load())->revision();
    ChangeSet large = noteOnFirstInitiative(QStringLiteral("x").repeated(3'000'000));
    {
        const FullDisk full(2'000'000);
        const Result<ChangeSetId> applied = fixture.store->apply(large);
        QVERIFY(!applied);
        QVERIFY(applied.error().text.contains(QStringLiteral("disk")));
    }
    QCOMPARE((*fixture.store->load())->revision(), revision);
    QVERIFY(fixture.store->check().ok());
    // With room again, the same change goes in.
    QVERIFY(fixture.store->apply(noteOnFirstInitiative(QStringLiteral("short"))).ok());
#else
    QSKIP("needs a limit on file sizes");
#endif
}

void TestStore::namesWithUnusualCharacters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("số 1?#100% 'a' & b;=.mitra"));
    {
        const auto created = Store::create(path, test::builtInData());
        QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().toLine()));
    }
    const auto immutable = SqlStore::open(path, Store::Access::ReadOnly, readOnlyFolder());
    QVERIFY2(immutable.ok(), immutable.ok() ? "" : qPrintable(immutable.error().toLine()));
    QCOMPARE((*immutable.value()->load())->initiatives().size(), 207);
    const QString copy = folder.filePath(QStringLiteral("bản sao ?#%41.mitra"));
    QVERIFY(immutable.value()->backup(copy).ok());
    QVERIFY(QFile::exists(copy));
}

void TestStore::tellsApartWhatIsNotAMitraFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");

    QTest::newRow("text") << "notes.mitra" << QByteArray("Dear colleague,\n") << "not a Mitra file";
    QTest::newRow("zeros") << "zeros.mitra" << QByteArray(8192, '\0') << "not a Mitra file";
    QTest::newRow("empty") << "empty.mitra" << QByteArray() << "is empty";
    QTest::newRow("stub") << "stub.mitra" << QByteArray("SQLite f") << "damaged";
    QTest::newRow("header alone") << "head.mitra" << QByteArray("SQLite format 3\0\x10", 17)
                                  << "damaged";
}

void TestStore::tellsApartWhatIsNotAMitraFile()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);

    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    test::writeFile(path, content);
    const auto opened = Store::open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.error().text.contains(says), qPrintable(opened.error().text));
    QVERIFY(opened.error().text.contains(path));
    QCOMPARE(test::contentOf(path), content);
    QCOMPARE(filesIn(folder.path()), QStringList{name});

    const auto missing = Store::open(folder.filePath(QStringLiteral("absent.mitra")));
    QVERIFY(!missing);
    QVERIFY(missing.error().text.contains(QStringLiteral("There is no file")));
    const auto dir = Store::open(folder.path());
    QVERIFY(!dir);
    QVERIFY(dir.error().text.contains(QStringLiteral("is a folder")));
    const QString foreign = folder.filePath(QStringLiteral("foreign.mitra"));
    test::withoutProtection(foreign, {QStringLiteral("CREATE TABLE source (id TEXT)")});
    const QByteArray before = test::contentOf(foreign);
    const auto other = Store::open(foreign);
    QVERIFY(!other);
    QVERIFY(other.error().text.contains(QStringLiteral("another program")));
    QCOMPARE(test::contentOf(foreign), before);
}

void TestStore::refusesANewerSchema()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    test::withoutProtection(fixture.path, {QStringLiteral("PRAGMA user_version = 99")});
    const QByteArray before = test::contentOf(fixture.path);
    const auto opened = Store::open(fixture.path);
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains(QStringLiteral("newer Mitra")));
    QCOMPARE(test::contentOf(fixture.path), before);
}

void TestStore::survivesTruncation()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    const QByteArray whole = test::contentOf(fixture.path);
    const QString path = fixture.folder.filePath(QStringLiteral("cut.mitra"));
    const qsizetype size = whole.size();
    for (const qsizetype length :
         {qsizetype(1), qsizetype(15), qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(512),
          qsizetype(4095), qsizetype(4096), qsizetype(4097), qsizetype(65536), size / 3, size / 2,
          size - 40'000, size - 4096, size - 1}) {
        test::writeFile(path, whole.left(length));
        const auto opened = Store::open(path);
        QVERIFY2(!opened, qPrintable(QString::number(length)));
        QVERIFY2(opened.error().text.contains(path), qPrintable(opened.error().toLine()));
        QCOMPARE(test::contentOf(path).size(), length);
    }
}

void TestStore::survivesFlippedBits_data()
{
    QTest::addColumn<bool>("isBig");
    QTest::newRow("read through") << false;
    QTest::newRow("too big for it") << true;
}

void TestStore::survivesFlippedBits()
{
    QFETCH(const bool, isBig);
    Surroundings surroundings = impatient();
    if (isBig)
        surroundings.largestReadThrough = 0;
    test::StoreFixture fixture;
    fixture.store.reset();
    const QByteArray whole = test::contentOf(fixture.path);
    const QString path = fixture.folder.filePath(QStringLiteral("flipped.mitra"));
    QRandomGenerator random(20261122);
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        // The header, the schema and the rest in turn.
        const int reach = round % 3 == 0 ? 100 : round % 3 == 1 ? 8192 : int(whole.size());
        QByteArray flipped = whole;
        const int at = random.bounded(reach);
        flipped[at] = char(flipped.at(at) ^ (1 << random.bounded(8)));
        QFile::remove(path + QLatin1String("-wal"));
        QFile::remove(path + QLatin1String("-shm"));
        test::writeFile(path, flipped);

        const auto opened = SqlStore::open(path, Store::Access::ReadWrite, surroundings);
        if (!opened) {
            ++refused;
            QVERIFY(!opened.error().text.isEmpty());
            QCOMPARE(test::contentOf(path), flipped);
            continue;
        }
        const bool loads = opened.value()->load().ok();
        QVERIFY(loads || !opened.value()->check().ok());
    }
    QVERIFY(refused > (isBig ? 0 : 10));
}

void TestStore::readsABigFileThroughOnlyWhenAsked()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    test::withoutProtection(
        fixture.path, {QStringLiteral("PRAGMA ignore_check_constraints = ON"),
                       QStringLiteral("UPDATE source SET title = '' WHERE id = 's-mst-2026'")});
    QVERIFY(!SqlStore::open(fixture.path, Store::Access::ReadWrite, impatient()));
    Surroundings surroundings = impatient();
    surroundings.largestReadThrough = QFileInfo(fixture.path).size() - 1;
    const auto opened = SqlStore::open(fixture.path, Store::Access::ReadWrite, surroundings);
    QVERIFY(opened.ok());
    const Result<void> checked = opened.value()->check();
    QVERIFY(!checked);
    QVERIFY(checked.error().text.contains(QStringLiteral("damaged")));
}

void TestStore::saysWhoHoldsTheFile()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), fixture.path});
    QVERIFY(holder.waitForReadyRead(20'000));
    QCOMPARE(holder.readLine(), QByteArray("held\n"));

    const auto opened = SqlStore::open(fixture.path, Store::Access::ReadWrite, impatient());
    QVERIFY(!opened);
    QVERIFY2(opened.error().text.contains(QStringLiteral("in use by another program")),
             qPrintable(opened.error().toLine()));
    QVERIFY(opened.error().text.contains(fixture.path));

    holder.write("end\n");
    QVERIFY(holder.waitForFinished(20'000));
    QCOMPARE(holder.exitCode(), 0);
    QVERIFY(Store::open(fixture.path).ok());
}

void TestStore::saysWhichDriverIsMissing()
{
    test::StoreFixture fixture;
    Surroundings bare = Surroundings::real();
    bare.hasDriver = [] { return false; };
    const auto opened = SqlStore::open(fixture.path, Store::Access::ReadWrite, bare);
    QVERIFY(!opened);
    QVERIFY(opened.error().text.contains(QStringLiteral("libqt6sql6-sqlite")));
    const QString path = fixture.folder.filePath(QStringLiteral("new.mitra"));
    QVERIFY(!SqlStore::create(path, test::builtInData(), bare));
    QVERIFY(!QFile::exists(path));
}

void TestStore::setsAndReadsBackProtections()
{
    const test::StoreFixture fixture;
    const auto connection = test::connectRaw(fixture.path, 1234);
    QCOMPARE(test::ask(*connection, QStringLiteral("PRAGMA foreign_keys")).toInt(), 1);
    QCOMPARE(test::ask(*connection, QStringLiteral("PRAGMA trusted_schema")).toInt(), 0);
    QCOMPARE(test::ask(*connection, QStringLiteral("PRAGMA cell_size_check")).toInt(), 1);
    QCOMPARE(test::ask(*connection, QStringLiteral("PRAGMA busy_timeout")).toInt(), 1234);
    QCOMPARE(test::ask(*connection, QStringLiteral("PRAGMA journal_mode")).toString(),
             QStringLiteral("wal"));
    QCOMPARE(test::ask(*connection, QStringLiteral("PRAGMA application_id")).toUInt(), 0x4D697472u);
}

void TestStore::refusesASettingThatDoesNotHold()
{
    const test::StoreFixture fixture;
    const auto connection = test::connectRaw(fixture.path);
    // Trap 4: inside a transaction the switch is silently ignored; reading it back notices.
    test::must(*connection, QStringLiteral("BEGIN"));
    const Result<void> applied =
        connection->apply({QStringLiteral("PRAGMA foreign_keys = OFF"),
                           QStringLiteral("PRAGMA foreign_keys"), QStringLiteral("0")});
    QVERIFY(!applied);
    QVERIFY(applied.error().text.contains(fixture.path));
}

void TestStore::openedForReadingWritesNothing()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    const QByteArray before = test::contentOf(fixture.path);
    {
        const auto reader = Store::open(fixture.path, Store::Access::ReadOnly);
        QVERIFY(reader.ok());
        QCOMPARE(reader.value()->access(), Store::Access::ReadOnly);
        QVERIFY(reader.value()->load().ok());
        QVERIFY(reader.value()->check().ok());
        const auto applied = reader.value()->apply(noteOnFirstInitiative(QStringLiteral("x")));
        QVERIFY(!applied);
        QVERIFY(applied.error().text.contains(QStringLiteral("reading only")));
        QVERIFY(reader.value()->backup(fixture.folder.filePath(QStringLiteral("b.mitra"))).ok());
    }
    QCOMPARE(test::contentOf(fixture.path), before);
    QCOMPARE(filesIn(fixture.folder.path()),
             (QStringList{QStringLiteral("asean-digital.mitra"), QStringLiteral("b.mitra")}));
}

void TestStore::readOnlyFolderOpensForReading()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    const auto reader = SqlStore::open(fixture.path, Store::Access::ReadWrite, readOnlyFolder());
    QVERIFY2(reader.ok(), reader.ok() ? "" : qPrintable(reader.error().toLine()));
    QCOMPARE(reader.value()->access(), Store::Access::ReadOnly);
    QCOMPARE((*reader.value()->load())->initiatives().size(), 207);
    QVERIFY(reader.value()->check().ok());
    QVERIFY(!reader.value()->apply(noteOnFirstInitiative(QStringLiteral("x"))));
    QCOMPARE(filesIn(fixture.folder.path()), QStringList{QStringLiteral("asean-digital.mitra")});
}

void TestStore::realPermissionsOpenForReading()
{
#ifdef Q_OS_LINUX
    test::StoreFixture fixture;
    fixture.store.reset();
    const QByteArray file = QFile::encodeName(fixture.path);
    const QByteArray folder = QFile::encodeName(fixture.folder.path());
    QCOMPARE(chmod(file.constData(), 0444), 0);
    QCOMPARE(chmod(folder.constData(), 0555), 0);
    const bool isRoot = geteuid() == 0;
    constexpr uid_t nobody = 65534;
    if (isRoot) // for whom permissions do not count
        QCOMPARE(setresuid(nobody, nobody, 0), 0);
    const auto reader = Store::open(fixture.path);
    const bool opened = reader.ok();
    const bool isReadOnly = opened && reader.value()->access() == Store::Access::ReadOnly;
    const bool loads = opened && reader.value()->load().ok();
    const auto created = Store::create(fixture.path + QLatin1String(".new"), test::builtInData());
    if (isRoot)
        QCOMPARE(setresuid(0, 0, 0), 0);
    QCOMPARE(chmod(folder.constData(), 0755), 0);
    QVERIFY2(opened, opened ? "" : qPrintable(reader.error().toLine()));
    QVERIFY(isReadOnly);
    QVERIFY(loads);
    QVERIFY(!created);
#else
    QSKIP("needs Unix permissions");
#endif
}

void TestStore::readerSeesWhatAnotherWrote()
{
    const test::StoreFixture fixture;
    const auto reader = Store::open(fixture.path, Store::Access::ReadOnly);
    QVERIFY(reader.ok());
    const QString before = (*reader.value()->load())->revision();
    QVERIFY(fixture.store->apply(noteOnFirstInitiative(QStringLiteral("new"))).ok());
    const Result<FactsPtr> after = reader.value()->load();
    QVERIFY(after.ok());
    QVERIFY((*after)->revision() != before);
    QCOMPARE((*after)->find(InitiativeId(QStringLiteral("I001")))->note, QStringLiteral("new"));
}

void TestStore::refusesToMissTheLog()
{
    // As if the power went: the file and its log, no shared memory, in a folder of somebody else.
    test::StoreFixture fixture;
    QVERIFY(fixture.store->apply(noteOnFirstInitiative(QStringLiteral("in the log"))).ok());
    const QTemporaryDir other;
    const QString copy = other.filePath(QStringLiteral("copy.mitra"));
    const QString log = copy + QLatin1String("-wal");
    QVERIFY(QFile::copy(fixture.path, copy));
    QVERIFY(QFile::copy(fixture.path + QLatin1String("-wal"), log));
    QVERIFY(QFileInfo(log).size() > 0);

    const auto reader = SqlStore::open(copy, Store::Access::ReadOnly, readOnlyFolder());
    QVERIFY(!reader);
    QVERIFY(reader.error().text.contains(QStringLiteral("recent changes")));
    const auto writer = Store::open(copy);
    QVERIFY(writer.ok());
    QCOMPARE((*writer.value()->load())->find(InitiativeId(QStringLiteral("I001")))->note,
             QStringLiteral("in the log"));
}

void TestStore::goesOnWithoutAWriteAheadLog()
{
    test::StoreFixture fixture;
    fixture.store.reset();
    test::withoutProtection(fixture.path, {QStringLiteral("PRAGMA journal_mode = DELETE")});
    // A reader in the old mode keeps the file from changing to the log.
    const auto reader = test::connectRaw(fixture.path);
    test::must(*reader, QStringLiteral("BEGIN"));
    QCOMPARE(test::ask(*reader, QStringLiteral("SELECT count(*) FROM partner")).toInt(), 52);
    const auto store = SqlStore::open(fixture.path, Store::Access::ReadWrite, impatient());
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().toLine()));
    QCOMPARE(store.value()->access(), Store::Access::ReadWrite);
    QVERIFY(store.value()->load().ok());
    test::must(*reader, QStringLiteral("ROLLBACK"));
    QCOMPARE(test::ask(*reader, QStringLiteral("PRAGMA journal_mode")).toString(),
             QStringLiteral("delete"));
    QVERIFY(store.value()->apply(noteOnFirstInitiative(QStringLiteral("x"))).ok());
}

void TestStore::stopsLoadingWhenAsked()
{
    const test::StoreFixture fixture;
    int asked = 0;
    int total = 0;
    const Result<FactsPtr> stopped = fixture.store->load([&](int done, int all) {
        ++asked;
        total = all;
        return done < 5;
    });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().text.contains(QStringLiteral("Stopped")));
    QCOMPARE(asked, 6);
    QCOMPARE(total, int(schemaTables().size()));
    QVERIFY(fixture.store->load([](int, int) { return true; }).ok());
    // The read transaction went with it: writing is not held up.
    QVERIFY(fixture.store->apply(noteOnFirstInitiative(QStringLiteral("x"))).ok());
}

void TestStore::backupHoldsTheLogToo()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.store->apply(noteOnFirstInitiative(QStringLiteral("fresh"))).ok());
    const QTemporaryDir other;
    const QString copy = other.filePath(QStringLiteral("copy.mitra"));
    const Result<void> saved = fixture.store->backup(copy);
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().toLine()));
    QCOMPARE(filesIn(other.path()), QStringList{QStringLiteral("copy.mitra")});
    const auto opened = Store::open(copy);
    QVERIFY(opened.ok());
    QVERIFY(opened.value()->check().ok());
    const Result<FactsPtr> facts = opened.value()->load();
    QCOMPARE((*facts)->find(InitiativeId(QStringLiteral("I001")))->note, QStringLiteral("fresh"));
    QCOMPARE((*facts)->revision(), (*fixture.store->load())->revision());
}

void TestStore::backupLeavesOthersAlone()
{
    const test::StoreFixture fixture;
    QVERIFY(!fixture.store->backup(fixture.path));
    const QString taken = fixture.folder.filePath(QStringLiteral("taken.mitra"));
    test::writeFile(taken, "mine");
    QVERIFY(!fixture.store->backup(taken));
    QCOMPARE(test::contentOf(taken), QByteArray("mine"));
    const Result<void> nowhere =
        fixture.store->backup(fixture.folder.filePath(QStringLiteral("no/where.mitra")));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().text.contains(QStringLiteral("where.mitra")));
#ifdef Q_OS_UNIX
    {
        const FullDisk full(1'000'000);
        QVERIFY(!fixture.store->backup(fixture.folder.filePath(QStringLiteral("full.mitra"))));
    }
#endif
    QVERIFY(filesIn(fixture.folder.path()).filter(QStringLiteral(".tmp")).isEmpty());
    QVERIFY(!QFile::exists(fixture.folder.filePath(QStringLiteral("full.mitra"))));
    QVERIFY(fixture.store->check().ok());
}

void TestStore::checkFindsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("detail");

    QTest::newRow("reference to nothing")
        << QStringList{QStringLiteral("PRAGMA foreign_keys = OFF"),
                       QStringLiteral("UPDATE conflict SET source_a = 's-nobody' WHERE id = 'C1'")}
        << "conflict";
    QTest::newRow("index missing")
        << QStringList{QStringLiteral("DROP INDEX initiative_theme")} << "initiative_theme";
    QTest::newRow("foreign trigger")
        << QStringList{QStringLiteral("CREATE TRIGGER spy AFTER INSERT ON source BEGIN "
                                      "DELETE FROM conflict; END")}
        << "spy";
    QTest::newRow("history rewritten")
        << QStringList{QStringLiteral("DROP TRIGGER change_set_keeps_update"),
                       QStringLiteral("UPDATE change_set SET who = 'somebody else'"),
                       QStringLiteral("CREATE TRIGGER change_set_keeps_update BEFORE UPDATE ON "
                                      "change_set\nBEGIN\n    SELECT RAISE(ABORT, 'history is "
                                      "never rewritten');\nEND")}
        << "history";
    QTest::newRow("table missing")
        << QStringList{QStringLiteral("DROP TABLE goal_proxy")} << "goal_proxy";
}

void TestStore::checkFindsWhatIsWrong()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, detail);
    test::StoreFixture fixture;
    fixture.store.reset();
    test::withoutProtection(fixture.path, statements);
    const auto opened = Store::open(fixture.path);
    QVERIFY(opened.ok());
    const Result<void> checked = opened.value()->check();
    QVERIFY(!checked);
    QVERIFY2(checked.error().detail.contains(detail), qPrintable(checked.error().toLine()));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--hold"))
        return holdFile(arguments.at(2));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
