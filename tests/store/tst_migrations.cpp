// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/assumptionchanges.h"
#include "models/store/briefingchanges.h"
#include "models/store/changewriter.h"
#include "models/store/migrations.h"
#include "models/store/selectionchanges.h"
#include "models/store/sqlstore.h"
#include "models/store/transaction.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QTest>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

// A file as the first schema wrote it: one source, no history.
void makeFirstSchema(const QString &path)
{
    const auto connection = test::connectRaw(path);
    const Result<void> made = migrate(*connection, 0, 1);
    if (!made)
        qFatal("%s", qPrintable(made.error().toLine()));
    test::must(*connection, s("INSERT INTO source (id, title, publisher, language) "
                              "VALUES ('s-old', 'Old', 'Somebody', 'en')"));
}

// The copy made of old.mitra before it is brought up to date.
QString copyName(const char *number = "")
{
    return s("old.before-schema-%1%2.mitra").arg(latestSchemaVersion()).arg(s(number));
}

// A file as an earlier schema wrote it, with the built-in data and their history.
void makeEarlierSchema(const QString &path, int version)
{
    const auto connection = test::connectRaw(path);
    const Result<void> made = migrate(*connection, 0, version);
    if (!made)
        qFatal("%s", qPrintable(made.error().toLine()));
    const Result<ChangeSetId> written = inWriteTransaction(
        *connection, [&] { return ChangeWriter(*connection).write(test::builtInData()); });
    if (!written)
        qFatal("%s", qPrintable(written.error().toLine()));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void bringsAnOldFileUpToDate();
    void losesNothingOfTheSecondSchema();
    void losesNothingOfTheSixthSchema();
    void rebuildsWithForeignKeysKept();
    void refusesAnOldFileWithLooseEnds();
    void neverOverwritesAnEarlierCopy();
    void leavesAnOldFileThatCannotBeWritten();
    void failingStepLeavesTheFile();
    void failedCopyStopsTheMigration();
    void scriptsAreNumberedWithoutGaps();
};

void TestMigrations::bringsAnOldFileUpToDate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeFirstSchema(path);
    {
        const auto store = Store::open(path);
        QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().toLine()));
        QCOMPARE(store.value()->access(), Store::Access::ReadWrite);
        QVERIFY(store.value()->check().ok());
        QCOMPARE((*store.value()->load())->sources().size(), 1);
    }
    QCOMPARE(filesIn(folder.path()), (QStringList{copyName(), s("old.mitra")}));
    const auto before = test::connectRaw(folder.filePath(copyName()));
    QCOMPARE(test::ask(*before, s("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(test::ask(*before, s("SELECT title FROM source")).toString(), s("Old"));
    const auto after = test::connectRaw(path);
    QCOMPARE(test::ask(*after, s("PRAGMA user_version")).toInt(), latestSchemaVersion());
    // What the second schema brings: history that is only added to.
    test::must(*after, s("INSERT INTO change_set (id, made_at, who, why, hash) VALUES (1, "
                         "'2026-11-22T00:00:00.000Z', 'a', 'b', '%1')")
                           .arg(QString(64, u'0')));
    QVERIFY(!test::runs(*after, s("UPDATE change_set SET who = 'c'")));
    QVERIFY(!test::runs(*after, s("DELETE FROM change_set")));
}

void TestMigrations::losesNothingOfTheSecondSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeEarlierSchema(path, 2);
    QHash<QString, QList<QVariantMap>> before;
    {
        const auto connection = test::connectRaw(path);
        for (const SchemaTable &table : schemaTables()) {
            if (table.holdsFacts)
                before.insert(table.name, test::rowsOf(*connection, table));
        }
    }
    {
        const auto store = Store::open(path);
        QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().toLine()));
        const Result<void> sound = store.value()->check();
        QVERIFY2(sound.ok(), sound.ok() ? "" : qPrintable(sound.error().toLine()));
        QCOMPARE(store.value()->history()->size(), 1);
        const SavedSelection ongoing{s("Ongoing"), s("status=ongoing"), {}};
        QVERIFY(store.value()->apply({s("a"), s("b"), {}, {savingOf(ongoing)}}).ok());
        QCOMPARE((*store.value()->load())->savedSelections().size(), 1);
        Assumption pace;
        pace.name = s("Slow");
        pace.kind = AssumptionKind::Pace;
        pace.indicator = IndicatorId(s("internet-users-pct"));
        pace.value = 0.5;
        pace.madeOn = QDate(2026, 11, 26);
        pace.author = s("a");
        pace.reason = s("b");
        QVERIFY(store.value()->apply({s("a"), s("b"), {}, {savingOf(pace)}}).ok());
        QVERIFY((*store.value()->load())->assumptions() == QList<Assumption>{pace});
    }
    const auto after = test::connectRaw(path);
    for (const SchemaTable &table : schemaTables()) {
        if (table.holdsFacts)
            QCOMPARE(test::rowsOf(*after, table), before.value(table.name));
    }
    QCOMPARE(filesIn(folder.path()).first(), copyName());
    const auto copy = test::connectRaw(folder.filePath(copyName()));
    QCOMPARE(test::ask(*copy, s("PRAGMA user_version")).toInt(), 2);
    QCOMPARE(test::ask(*copy, s("SELECT count(*) FROM initiative")).toInt(), 207);
}

void TestMigrations::losesNothingOfTheSixthSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeEarlierSchema(path, 6);
    const SavedSelection ongoing{s("Ongoing"), s("status=ongoing"), {}};
    QString revision;
    {
        const auto connection = test::connectRaw(path);
        const auto written = inWriteTransaction(*connection, [&] {
            return ChangeWriter(*connection).write({s("a"), s("b"), {}, {savingOf(ongoing)}});
        });
        QVERIFY(written.ok());
        revision = test::ask(*connection, s("SELECT substr(hash, 1, 7) FROM change_set "
                                            "WHERE id = 1"))
                       .toString();
    }
    const auto store = Store::open(path);
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().toLine()));
    const Result<void> sound = store.value()->check();
    QVERIFY2(sound.ok(), sound.ok() ? "" : qPrintable(sound.error().toLine()));
    FactsPtr facts = *store.value()->load();
    QCOMPARE(facts->initiatives().size(), 207);
    QCOMPARE(facts->savedSelections().size(), 1);
    QVERIFY(facts->savedBriefings().isEmpty());
    QCOMPARE(facts->revision(), revision);
    const SavedBriefing march{s("March"), s("{}")};
    QVERIFY(store.value()->apply({s("a"), s("b"), {}, {savingOf(march)}}).ok());
    IssuedBriefing issued;
    issued.id = s("2026-11-26-1");
    issued.title = s("March");
    issued.issuedAt = QDateTime(QDate(2026, 11, 26), QTime(1, 2), Qt::UTC);
    issued.issuedBy = s("a");
    issued.revision = revision;
    issued.content = s("{}");
    issued.pages = 1;
    QVERIFY(store.value()->apply({s("a"), s("b"), {}, issuingOf(issued, "%PDF-1.4\n")}).ok());
    facts = *store.value()->load();
    QVERIFY(facts->savedBriefings() == QList<SavedBriefing>{march});
    QCOMPARE(facts->issuedBriefings().size(), 1);
    QCOMPARE(facts->revision(), revision);
    QVERIFY(store.value()->differencesSince(revision)->isEmpty());
}

void TestMigrations::rebuildsWithForeignKeysKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeEarlierSchema(path, 2);
    const auto connection = test::connectRaw(path);
    const auto indices = [&] {
        return test::ask(*connection, s("SELECT group_concat(name) FROM (SELECT name FROM "
                                        "sqlite_schema WHERE type = 'index' AND tbl_name = "
                                        "'initiative' AND sql IS NOT NULL ORDER BY name)"))
            .toString();
    };
    const QString before = indices();
    QVERIFY(!before.isEmpty());
    QVERIFY(!test::runs(*connection, s("UPDATE initiative SET start_year = 2020, end_year = 2019 "
                                       "WHERE id = 'I001'")));
    QVERIFY(migrate(*connection, 2, latestSchemaVersion()).ok());
    QCOMPARE(indices(), before);
    test::must(*connection, s("UPDATE initiative SET start_year = 2020, end_year = 2019 "
                              "WHERE id = 'I001'"));
    // The keys are enforced again, to the table and from it.
    QVERIFY(!test::runs(*connection, s("DELETE FROM initiative WHERE id = 'I001'")));
    QVERIFY(!test::runs(*connection, s("UPDATE initiative SET theme = 'x' WHERE id = 'I001'")));
    QVERIFY(!test::runs(*connection, s("UPDATE initiative SET parent_id = 'x' WHERE id = 'I001'")));
    QVERIFY(!test::runs(*connection, s("UPDATE initiative SET parent_id = id WHERE id = 'I001'")));
}

void TestMigrations::refusesAnOldFileWithLooseEnds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeEarlierSchema(path, 2);
    test::withoutProtection(path, {s("DELETE FROM partner WHERE id = 'JPN'")});
    const auto store = Store::open(path);
    QVERIFY(!store);
    QVERIFY(store.error().detail.contains(s("refers to nothing")));
    const auto connection = test::connectRaw(path);
    QCOMPARE(test::ask(*connection, s("PRAGMA user_version")).toInt(), 2);
    QCOMPARE(test::ask(*connection, s("SELECT count(*) FROM initiative")).toInt(), 207);
}

void TestMigrations::neverOverwritesAnEarlierCopy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeFirstSchema(path);
    const QString taken = folder.filePath(copyName());
    test::writeFile(taken, "an earlier copy");
    QVERIFY(Store::open(path).ok());
    QCOMPARE(test::contentOf(taken), QByteArray("an earlier copy"));
    QVERIFY(QFile::exists(folder.filePath(copyName("-2"))));
}

void TestMigrations::leavesAnOldFileThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeFirstSchema(path);
    const QByteArray before = test::contentOf(path);
    const auto reader = Store::open(path, Store::Access::ReadOnly);
    QVERIFY(!reader);
    QVERIFY(reader.error().text.contains(s("older Mitra")));
    Surroundings locked = Surroundings::real();
    locked.isWritable = [](const QString &) { return false; };
    QVERIFY(!SqlStore::open(path, Store::Access::ReadWrite, locked));
    QCOMPARE(test::contentOf(path), before);
    QCOMPARE(filesIn(folder.path()), QStringList{s("old.mitra")});
}

void TestMigrations::failingStepLeavesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeFirstSchema(path);
    {
        // The last statement of the step is in the way of itself.
        const auto connection = test::connectRaw(path);
        test::must(*connection, s("CREATE TRIGGER change_keeps_delete BEFORE DELETE ON change "
                                  "BEGIN SELECT 1; END"));
    }
    const auto store = Store::open(path);
    QVERIFY(!store);
    const auto connection = test::connectRaw(path);
    QCOMPARE(test::ask(*connection, s("PRAGMA user_version")).toInt(), 1);
    QCOMPARE(test::ask(*connection, s("SELECT count(*) FROM sqlite_schema WHERE type = 'index' "
                                      "AND sql IS NOT NULL"))
                 .toInt(),
             0);
    QCOMPARE(test::ask(*connection, s("SELECT title FROM source")).toString(), s("Old"));
}

void TestMigrations::failedCopyStopsTheMigration()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.mitra"));
    makeFirstSchema(path);
    const auto connection = test::connectRaw(path);
    const Result<void> copied = copyWhole(*connection, folder.filePath(s("no/folder/copy.mitra")));
    QVERIFY(!copied);
    QVERIFY(copied.error().text.contains(s("copy.mitra")));
    QCOMPARE(test::ask(*connection, s("PRAGMA user_version")).toInt(), 1);
}

void TestMigrations::scriptsAreNumberedWithoutGaps()
{
    QVERIFY(latestSchemaVersion() >= 2);
    for (int version = 1; version <= latestSchemaVersion(); ++version) {
        const Result<QStringList> script = schemaScript(version);
        QVERIFY(script.ok());
        // Trap 18: a misspelt name in double quotes is taken for text.
        for (const QString &statement : *script)
            QVERIFY(!statement.contains(u'"'));
    }
    QVERIFY(!schemaScript(latestSchemaVersion() + 1));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
