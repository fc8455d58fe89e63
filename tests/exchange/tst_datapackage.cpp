// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/exchange/currency.h"
#include "models/store/assumptionchanges.h"
#include "models/store/briefingchanges.h"
#include "models/store/selectionchanges.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString builtInFolder()
{
    return s(":/mitra/data");
}

CsvTable readTable(const QString &path)
{
    const Result<CsvTable> table = readCsv(test::contentOf(path), path);
    if (!table)
        qFatal("%s", qPrintable(table.error().toLine()));
    return *table;
}

// A copy of the built-in package that a test may spoil.
class PackageCopy
{
public:
    PackageCopy()
    {
        const QDir builtIn(builtInFolder());
        for (const QString &name : builtIn.entryList(QDir::Files))
            test::writeFile(path(name), test::contentOf(builtIn.filePath(name)));
    }
    QString folder() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Puts one text in the place of another that must be there.
    void replace(const QString &name, const QByteArray &before, const QByteArray &after) const
    {
        QByteArray content = test::contentOf(path(name));
        if (content.count(before) < 1)
            qFatal("%s is not in %s", before.constData(), qPrintable(name));
        content.replace(content.indexOf(before), before.size(), after);
        test::writeFile(path(name), content);
    }

private:
    QTemporaryDir m_folder;
};

// The cell of a package that holds the value of a column.
QString asCell(const QVariant &value)
{
    return value.typeId() == QMetaType::Double
               ? QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
               : value.toString();
}

IssuedBriefing issuedBriefing()
{
    IssuedBriefing issued;
    issued.id = s("2026-11-26-1");
    issued.title = s("March, “ours”");
    issued.issuedAt = QDateTime(QDate(2026, 11, 26), QTime(1, 2, 3, 4), Qt::UTC);
    issued.issuedBy = s("Aishah");
    issued.revision = s("0123abc");
    issued.content = s("{\"blocks\":[]}");
    issued.pages = 12;
    return issued;
}

} // namespace

class TestDataPackage : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheSharedPackage();
    void agreesWithTheDatabaseRowByRow();
    void writesTheSameBytesAsTheBuiltInPackage();
    void readsBackWhatItWrites();
    void datesTheDescription();
    void takesSavedSelectionsAlong();
    void takesAssumptionsAlong();
    void takesBriefingsAndPrintsAlong();
    void aDamagedPrintStopsTheExport();

    void readsWithDateAndTitle();
    void putsParentsBeforeTheirParts();
    void takesAnEndBeforeTheStart();
    void takesThePackageWithoutOurOwnTable();
    void refusesAndSaysWhere_data();
    void refusesAndSaysWhere();
    void refusesPathsOutOfThePackage();
    void refusesTablesItDoesNotKnow();
    void saysWhenThereIsNoPackage();

    void keepsOtherFilesInTheFolder();
    void stoppedExportLeavesTheOldFiles();
    void fullDiskLeavesTheOldFiles();
    void saysWhenTheFolderCannotBeMade();
};

void TestDataPackage::agreesWithTheSharedPackage()
{
    const QDir shared(s(MITRA_SOURCE_DIR "/../shared/data"));
    if (!shared.exists(s("datapackage.json")))
        QSKIP("no shared data package beside the source folder");
    const QStringList names = shared.entryList({s("*.csv")}, QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 19);
    for (const QString &name : names) {
        const CsvTable theirs = readTable(shared.filePath(name));
        const CsvTable ours = readTable(builtInFolder() + u'/' + name);
        QCOMPARE(ours.header, theirs.header);
        QCOMPARE(ours.rows.size(), theirs.rows.size());
        // Numbers may be spelt otherwise ("4.0"), so they are compared as numbers.
        const auto canonical = [](const CsvTable &table) {
            QStringList rows;
            for (const CsvRow &row : table.rows) {
                QStringList cells;
                for (const QString &cell : row.cells) {
                    bool isNumber = false;
                    const double number = cell.toDouble(&isNumber);
                    cells.append(isNumber ? QString::number(number, 'g', 17) : cell);
                }
                rows.append(cells.join(QChar(u'\x1f')));
            }
            rows.sort();
            return rows;
        };
        QCOMPARE(canonical(ours), canonical(theirs));
    }
}

void TestDataPackage::agreesWithTheDatabaseRowByRow()
{
    const test::StoreFixture fixture;
    const auto connection = test::connectRaw(fixture.path);
    int rowsCompared = 0;
    for (const SchemaTable &table : schemaTables()) {
        if (!table.holdsFacts)
            continue;
        const CsvTable csv = readTable(builtInFolder() + u'/' + table.resource + s(".csv"));
        const QList<QVariantMap> rows = test::rowsOf(*connection, table);
        QCOMPARE(rows.size(), csv.rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QVariantMap row = rows.at(i);
            if (row.contains(s("budget_minor")))
                row.insert(s("budget_amount"),
                           fromMinorUnits(row.value(s("budget_minor")).toLongLong(),
                                          row.value(s("budget_currency")).toString()));
            for (qsizetype column = 0; column < csv.header.size(); ++column)
                QCOMPARE(asCell(row.value(csv.header.at(column))), csv.rows.at(i).cells.at(column));
            ++rowsCompared;
        }
    }
    QVERIFY(rowsCompared > 5800);
}

void TestDataPackage::writesTheSameBytesAsTheBuiltInPackage()
{
    const test::StoreFixture fixture;
    const QString out = fixture.folder.filePath(s("made/package"));
    const Result<void> written = writeDataPackage(*fixture.store, out);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().toLine()));
    const QDir builtIn(builtInFolder());
    const QStringList names = builtIn.entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 21);
    QCOMPARE(
        QDir(out).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
        names);
    for (const QString &name : names)
        QCOMPARE(test::contentOf(out + u'/' + name), test::contentOf(builtIn.filePath(name)));
}

void TestDataPackage::readsBackWhatItWrites()
{
    const test::StoreFixture fixture;
    const QString text = s("a, \"b\"\nc\r\nơ =1+1");
    const ChangeSet set{s("Aishah"),
                        s("Test"),
                        QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC),
                        {{RowChange::Kind::Update,
                          s("initiative"),
                          {{s("id"), s("I001")}},
                          {{s("note"), QVariant()},
                           {s("budget_minor"), QVariant()},
                           {s("budget_currency"), QVariant()},
                           {s("budget_kind"), QVariant()}},
                          {{s("note"), text},
                           {s("budget_minor"), 1050},
                           {s("budget_currency"), s("USD")},
                           {s("budget_kind"), s("spent")}}}}};
    QVERIFY(fixture.store->apply(set).ok());
    const QString out = fixture.folder.filePath(s("package"));
    QVERIFY(writeDataPackage(*fixture.store, out).ok());
    QVERIFY(test::contentOf(out + s("/initiatives.csv")).contains(",10.5,USD,spent,"));
    const Result<ChangeSet> read = readDataPackage(out);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().toLine()));
    const auto rebuilt = Store::create(fixture.folder.filePath(s("again.mitra")), *read);
    QVERIFY(rebuilt.ok());
    const FactsPtr facts = *rebuilt.value()->load();
    const auto initiative = facts->find(InitiativeId(s("I001")));
    QCOMPARE(initiative->note, text);
    QCOMPARE(initiative->budget->minorUnits, 1050);
    QCOMPARE(initiative->budget->kind, MoneyKind::Spent);
    QCOMPARE(facts->observations().size(), 4592);
}

void TestDataPackage::datesTheDescription()
{
    const test::StoreFixture fixture;
    const ChangeSet set{s("Aishah"),
                        s("Test"),
                        QDateTime(QDate(2027, 3, 4), QTime(1, 0), Qt::UTC),
                        {{RowChange::Kind::Update,
                          s("initiative"),
                          {{s("id"), s("I001")}},
                          {{s("note"), QVariant()}},
                          {{s("note"), s("x")}}}}};
    QVERIFY(fixture.store->apply(set).ok());
    const QString out = fixture.folder.filePath(s("package"));
    QVERIFY(writeDataPackage(*fixture.store, out).ok());
    QVERIFY(test::contentOf(out + s("/datapackage.json")).contains("\"created\": \"2027-03-04\""));
    QCOMPARE(readDataPackage(out)->when.date(), QDate(2027, 3, 4));
}

void TestDataPackage::takesSavedSelectionsAlong()
{
    const test::StoreFixture fixture;
    const SavedSelection quoted{s("Skills, “all”"), s("text=\"capacity building\" status=ongoing"),
                                s("two\nlines")};
    const SavedSelection everything{s("Everything"), QString(), QString()};
    QVERIFY(
        fixture.store->apply({s("Aishah"), s("Test"), {}, {savingOf(quoted), savingOf(everything)}})
            .ok());
    const QString out = fixture.folder.filePath(s("package"));
    QVERIFY(writeDataPackage(*fixture.store, out).ok());
    QCOMPARE(readTable(out + s("/saved_selections.csv")).header,
             (QStringList{s("name"), s("selection"), s("note")}));
    const Result<ChangeSet> read = readDataPackage(out);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().toLine()));
    const auto rebuilt = Store::create(fixture.folder.filePath(s("again.mitra")), *read);
    QVERIFY2(rebuilt.ok(), rebuilt.ok() ? "" : qPrintable(rebuilt.error().toLine()));
    const FactsPtr facts = *rebuilt.value()->load();
    QCOMPARE(facts->savedSelections().size(), 2);
    QCOMPARE(facts->savedSelections().at(0).name, everything.name);
    QCOMPARE(facts->savedSelections().at(0).selection, QString());
    QCOMPARE(facts->savedSelections().at(1).selection, quoted.selection);
    QCOMPARE(facts->savedSelections().at(1).note, quoted.note);
    QCOMPARE(facts->observations().size(), 4592);
    // The description is the same but for the one table more, and a second round gives equal bytes.
    const QString again = fixture.folder.filePath(s("package-2"));
    QVERIFY(writeDataPackage(*rebuilt.value(), again).ok());
    for (const char *name : {"/datapackage.json", "/saved_selections.csv", "/initiatives.csv"})
        QCOMPARE(test::contentOf(again + s(name)), test::contentOf(out + s(name)));
}

void TestDataPackage::takesAssumptionsAlong()
{
    const test::StoreFixture fixture;
    Assumption target;
    target.name = s("Ninety, “said” so");
    target.indicator = IndicatorId(s("internet-users-pct"));
    target.year = 2030;
    target.value = 92.5;
    target.madeOn = QDate(2026, 11, 26);
    target.author = s("Aishah");
    target.reason = s("two\nlines");
    Assumption pace = target;
    pace.name = s("Slower");
    pace.kind = AssumptionKind::Pace;
    pace.economy = EconomyId(s("VN"));
    pace.year.reset();
    pace.value = 0.1;
    QVERIFY(fixture.store->apply({s("Aishah"), s("Test"), {}, {savingOf(target), savingOf(pace)}})
                .ok());
    const QString out = fixture.folder.filePath(s("package"));
    QVERIFY(writeDataPackage(*fixture.store, out).ok());
    const QByteArray description = test::contentOf(out + s("/datapackage.json"));
    const qsizetype from = description.indexOf("\"name\": \"assumptions\"");
    QVERIFY(from > 0);
    QVERIFY(description.indexOf("\"type\": \"integer\"", from) > 0);
    QVERIFY(description.indexOf("\"type\": \"number\"", from) > 0);
    const Result<ChangeSet> read = readDataPackage(out);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().toLine()));
    const auto rebuilt = Store::create(fixture.folder.filePath(s("again.mitra")), *read);
    QVERIFY2(rebuilt.ok(), rebuilt.ok() ? "" : qPrintable(rebuilt.error().toLine()));
    const FactsPtr facts = *rebuilt.value()->load();
    QCOMPARE(facts->assumptions().size(), 2);
    QVERIFY(facts->assumptions().at(0) == target);
    QVERIFY(facts->assumptions().at(1) == pace);
    const QString again = fixture.folder.filePath(s("package-2"));
    QVERIFY(writeDataPackage(*rebuilt.value(), again).ok());
    for (const char *name : {"/datapackage.json", "/assumptions.csv", "/initiatives.csv"})
        QCOMPARE(test::contentOf(again + s(name)), test::contentOf(out + s(name)));
}

void TestDataPackage::takesBriefingsAndPrintsAlong()
{
    const test::StoreFixture fixture;
    const SavedBriefing saved{s("March, “ours”"), s("{\"title\":\"a, \\\"b\\\"\\n\"}")};
    QByteArray pdf("%PDF-1.4\n");
    pdf.append(QByteArray(5000, '\xff'));
    const IssuedBriefing issued = issuedBriefing();
    QVERIFY(fixture.store->apply({s("Aishah"), s("Test"), {}, {savingOf(saved)}}).ok());
    QVERIFY(fixture.store->apply({s("Aishah"), s("Test"), {}, issuingOf(issued, pdf)}).ok());
    const FactsPtr before = *fixture.store->load();
    const QString out = fixture.folder.filePath(s("package"));
    const Result<void> written = writeDataPackage(*fixture.store, out);
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().toLine()));
    const Result<ChangeSet> read = readDataPackage(out);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().toLine()));
    const auto rebuilt = Store::create(fixture.folder.filePath(s("again.mitra")), *read);
    QVERIFY2(rebuilt.ok(), rebuilt.ok() ? "" : qPrintable(rebuilt.error().toLine()));
    const FactsPtr after = *rebuilt.value()->load();
    QVERIFY(after->savedBriefings() == QList<SavedBriefing>{saved});
    QVERIFY(after->issuedBriefings() == before->issuedBriefings());
    QCOMPARE(after->issuedBriefings().size(), 1);
    QVERIFY(*rebuilt.value()->issuedPrint(printHash(pdf)) == pdf);
    const QString again = fixture.folder.filePath(s("package-2"));
    QVERIFY(writeDataPackage(*rebuilt.value(), again).ok());
    for (const char *name : {"/datapackage.json", "/briefings.csv", "/issued_briefings.csv",
                             "/issued_prints.csv", "/initiatives.csv"})
        QCOMPARE(test::contentOf(again + s(name)), test::contentOf(out + s(name)));
}

void TestDataPackage::aDamagedPrintStopsTheExport()
{
    test::StoreFixture fixture;
    QVERIFY(fixture.store
                ->apply({s("Aishah"), s("Test"), {}, issuingOf(issuedBriefing(), "%PDF-1.4\n")})
                .ok());
    fixture.store.reset();
    test::withoutProtection(fixture.path, {s("DROP TRIGGER issued_print_keeps"),
                                           s("UPDATE issued_print SET pdf = 'JVBERi0xLjUK'")});
    const auto store = Store::open(fixture.path);
    QVERIFY(store.ok());
    const QString out = fixture.folder.filePath(s("package"));
    const Result<void> written = writeDataPackage(*store.value(), out);
    QVERIFY(!written);
    QVERIFY2(written.error().text.contains(s("not the one that was issued")),
             qPrintable(written.error().toLine()));
    QVERIFY(!QFileInfo::exists(out));
}

void TestDataPackage::readsWithDateAndTitle()
{
    const ChangeSet &set = test::builtInData();
    QCOMPARE(set.when, QDateTime(QDate(2026, 11, 22), QTime(0, 0), Qt::UTC));
    QVERIFY(set.why.contains(s("ASEAN digital cooperation")));
    QCOMPARE(set.changes.constFirst().newValues.value(s("value")).toString(), s("2026-11-22"));
    int observations = 0;
    for (const RowChange &change : set.changes) {
        QCOMPARE(change.kind, RowChange::Kind::Insert);
        observations += change.table == s("observation");
    }
    QCOMPARE(observations, 4592);
}

void TestDataPackage::putsParentsBeforeTheirParts()
{
    // I001 sorts before I208: the reader must not rely on the order of the file.
    const PackageCopy package;
    package.replace(s("initiatives.csv"), "digital-economy-trade,,2020,2020,",
                    "digital-economy-trade,I208,2020,2020,");
    const Result<ChangeSet> read = readDataPackage(package.folder());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().toLine()));
    QSet<QString> seen;
    for (const RowChange &change : read->changes) {
        if (change.table != s("initiative"))
            continue;
        const QString parent = change.newValues.value(s("parent_id")).toString();
        QVERIFY2(parent.isEmpty() || seen.contains(parent), qPrintable(parent));
        seen.insert(change.newValues.value(s("id")).toString());
    }
    QCOMPARE(seen.size(), 207);
    const QTemporaryDir folder;
    QVERIFY(Store::create(folder.filePath(s("a.mitra")), *read).ok());
}

void TestDataPackage::takesAnEndBeforeTheStart()
{
    const PackageCopy package;
    package.replace(s("initiatives.csv"), "digital-economy-trade,,2020,2020,",
                    "digital-economy-trade,,2020,2018,");
    const Result<ChangeSet> read = readDataPackage(package.folder());
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().toLine()));
    const QTemporaryDir folder;
    const auto store = Store::create(folder.filePath(s("a.mitra")), *read);
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().toLine()));
    const QString out = folder.filePath(s("package"));
    QVERIFY(writeDataPackage(*store.value(), out).ok());
    QVERIFY(
        test::contentOf(out + s("/initiatives.csv")).contains("digital-economy-trade,,2020,2018,"));
}

void TestDataPackage::takesThePackageWithoutOurOwnTable()
{
    const QString shared = s(MITRA_SOURCE_DIR "/../shared/data");
    if (!QFile::exists(shared + s("/datapackage.json")))
        QSKIP("no shared data package beside the source folder");
    const Result<ChangeSet> read = readDataPackage(shared);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().toLine()));
    const QTemporaryDir folder;
    const auto store = Store::create(folder.filePath(s("a.mitra")), *read);
    QVERIFY2(store.ok(), store.ok() ? "" : qPrintable(store.error().toLine()));
    const FactsPtr facts = *store.value()->load();
    QCOMPARE(facts->observations().size(), 4592);
    QVERIFY(facts->goalProxies().isEmpty());
    QVERIFY(facts->asOf().isValid()); // the day of the building where the package says none
}

void TestDataPackage::refusesAndSaysWhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("says");

    const auto refuse = [](const char *what, const char *file, const char *before,
                           const char *after, const char *says) {
        QTest::newRow(what) << s(file) << QByteArray(before) << QByteArray(after) << s(says);
    };
    refuse("year in words", "targets.csv", ",2030,", ",soon,",
           "“targets.csv”, line 2, column “year”: “soon” is not a whole number");
    refuse("half a year", "targets.csv", ",2030,", ",2030.0,", "column “year”");
    refuse("decimal comma", "targets.csv", "headline,ASEAN,100,", "headline,ASEAN,\"99,5\",",
           "line 2, column “value”: “99,5” is not a number");
    refuse("not finite", "targets.csv", "headline,ASEAN,100,", "headline,ASEAN,inf,",
           "“inf” is not a number");
    refuse("space before a number", "targets.csv", "headline,ASEAN,100,", "headline,ASEAN, 100,",
           "column “value”");
    refuse("value missing", "targets.csv", "headline,ASEAN,100,", "headline,ASEAN,,",
           "column “value”: a value is needed here");
    refuse("word unknown", "indicators.csv", ",higher,proxy,", ",upwards,proxy,",
           "column “direction”: “upwards” is not one of: higher, lower");
    refuse("source unknown", "themes.csv", "name_en", "name_em",
           "“themes.csv”, line 1, column “name_em”");
    refuse("goal unknown", "goal_proxies.csv", "ai-services,", "ai-service,",
           "“goal_proxies.csv”, line 2, column “goal_id”: “ai-service” is not in “goals.csv”");
    refuse("parent unknown", "initiatives.csv", ",I011,", ",I999,", "column “parent_id”");
    refuse("part of itself", "initiatives.csv", "digital-economy-trade,,2020,2020,",
           "digital-economy-trade,I001,2020,2020,", "part of itself");
    refuse("twice", "economies.csv", "\nID,", "\nBN,", "“BN” is there twice");
    refuse("column missing", "economies.csv", "member_since", "joined", "line 1, column “joined”");
    refuse("column twice", "economies.csv", "iso3", "id", "the column is there twice");
    refuse("too few values", "economies.csv", "BN,BRN,", "BN,", "“economies.csv”, line 3");
    refuse("Latin-1", "economies.csv", "Brunei", "Br\xFCnei", "line 3: it is not text in UTF-8");
    refuse("half a yen", "initiatives.csv", ",JPY,", ".5,JPY,", "column “budget_amount”");
    refuse("not JSON", "datapackage.json", "{", "[", "“datapackage.json”");
    refuse("type unknown", "datapackage.json", "\"type\": \"integer\"", "\"type\": \"geopoint\"",
           "geopoint");
    refuse("key to nowhere", "datapackage.json", "\"resource\": \"outcomes\"",
           "\"resource\": \"results\"", "a key of the table “actions”");
}

void TestDataPackage::refusesAndSaysWhere()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, says);
    const PackageCopy package;
    package.replace(file, before, after);
    const Result<ChangeSet> read = readDataPackage(package.folder());
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(says), qPrintable(read.error().text));
    QVERIFY(read.error().text.contains(s("Nothing was taken in")));
}

void TestDataPackage::refusesPathsOutOfThePackage()
{
    for (const char *path : {"../secret.csv", "/etc/passwd", "sub/actions.csv", ".hidden", ""}) {
        const PackageCopy package;
        package.replace(s("datapackage.json"), "\"path\": \"actions.csv\"",
                        "\"path\": \"" + QByteArray(path) + "\"");
        const Result<ChangeSet> read = readDataPackage(package.folder());
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(s("lies outside")), qPrintable(read.error().text));
    }
}

void TestDataPackage::refusesTablesItDoesNotKnow()
{
    const PackageCopy package;
    package.replace(s("datapackage.json"), "\"name\": \"actions\"", "\"name\": \"recipes\"");
    const Result<ChangeSet> read = readDataPackage(package.folder());
    QVERIFY(!read);
    QVERIFY(read.error().text.contains(s("recipes")));
}

void TestDataPackage::saysWhenThereIsNoPackage()
{
    const QTemporaryDir folder;
    const Result<ChangeSet> read = readDataPackage(folder.path());
    QVERIFY(!read);
    QVERIFY(read.error().text.contains(folder.filePath(s("datapackage.json"))));
    const PackageCopy package;
    QVERIFY(QFile::remove(package.path(s("sources.csv"))));
    const Result<ChangeSet> partial = readDataPackage(package.folder());
    QVERIFY(!partial);
    QVERIFY(partial.error().text.contains(s("sources.csv")));
}

void TestDataPackage::keepsOtherFilesInTheFolder()
{
    const test::StoreFixture fixture;
    const QTemporaryDir out;
    test::writeFile(out.filePath(s("notes.txt")), "mine");
    test::writeFile(out.filePath(s("goals.csv")), "old");
    QVERIFY(writeDataPackage(*fixture.store, out.path()).ok());
    QCOMPARE(test::contentOf(out.filePath(s("notes.txt"))), QByteArray("mine"));
    QCOMPARE(test::contentOf(out.filePath(s("goals.csv"))),
             test::contentOf(builtInFolder() + s("/goals.csv")));
    QCOMPARE(
        QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        22);
}

void TestDataPackage::stoppedExportLeavesTheOldFiles()
{
    const test::StoreFixture fixture;
    const QTemporaryDir out;
    test::writeFile(out.filePath(s("goals.csv")), "old");
    int total = 0;
    const Result<void> stopped =
        writeDataPackage(*fixture.store, out.path(), [&](int done, int all) {
            total = all;
            return done < all;
        });
    QVERIFY(!stopped);
    QVERIFY(stopped.error().text.contains(s("Stopped")));
    QCOMPARE(total, 21);
    QCOMPARE(test::contentOf(out.filePath(s("goals.csv"))), QByteArray("old"));
    QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{s("goals.csv")});
}

void TestDataPackage::fullDiskLeavesTheOldFiles()
{
#ifdef Q_OS_UNIX
    const test::StoreFixture fixture;
    const QTemporaryDir out;
    test::writeFile(out.filePath(s("actions.csv")), "old");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    // Room for the small tables; the observations do not fit.
    const rlimit limit{100'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
    const Result<void> written = writeDataPackage(*fixture.store, out.path());
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QVERIFY(written.error().text.contains(out.path()));
    QCOMPARE(test::contentOf(out.filePath(s("actions.csv"))), QByteArray("old"));
    QCOMPARE(QDir(out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{s("actions.csv")});
#else
    QSKIP("needs a limit on file sizes");
#endif
}

void TestDataPackage::saysWhenTheFolderCannotBeMade()
{
    const test::StoreFixture fixture;
    const QString taken = fixture.folder.filePath(s("taken"));
    test::writeFile(taken, "a file");
    const Result<void> written = writeDataPackage(*fixture.store, taken);
    QVERIFY(!written);
    QVERIFY(written.error().text.contains(taken));
    QCOMPARE(test::contentOf(taken), QByteArray("a file"));
}

QTEST_GUILESS_MAIN(TestDataPackage)
#include "tst_datapackage.moc"
