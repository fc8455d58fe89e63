// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativesmodel.h"
#include "models/items/roles.h"
#include "models/items/sortkey.h"
#include "tests/cooperation/madefacts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestInitiativesModel : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSelection();
    void cellsAreForPeopleAndSortingApart();
    void sortsUnknownLastBothWays_data();
    void sortsUnknownLastBothWays();
    void severalKeysSortInTurn();
    void keysAreChecked();
    void everyColumnSortsAsItReads_data();
    void everyColumnSortsAsItReads();
    void bestMatchesComeFirst();
    void largeFilesAreSortedBesides();
    void aNewWishTakesTheOldOnesPlace();
    void followsWhenAsked();
    void headersTellTheirKey();
    void rowsOfAMomentStay();
    void sortingSurvivesANewSelection();
    void heldIndicesFollowTheirInitiative();
    void markupStaysText();
};

void TestInitiativesModel::followsTheSelection()
{
    CurrentSelection current;
    InitiativesModel model(&current);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(InitiativesModel::ColumnCount));
    current.setFacts(made::facts({.initiatives = 60}));
    QCOMPARE(model.rowCount(), 60);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    current.select(Selection().with(Facet::Status, QStringLiteral("ongoing")));
    QCOMPARE(model.rowCount(), int(current.counts().rows.size()));
    QVERIFY(model.rowCount() < 60);
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.initiative(row)->status, InitiativeStatus::Ongoing);
        QCOMPARE(model.rowOf(model.initiative(row)->id), row);
    }
    QVERIFY(!model.initiative(-1));
    QVERIFY(!model.initiative(model.rowCount()));
    QCOMPARE(model.rowOf(InitiativeId(QStringLiteral("gone"))), -1);
    current.setFacts(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestInitiativesModel::cellsAreForPeopleAndSortingApart()
{
    FactTables t = made::tables({.initiatives = 1});
    Initiative &row = t.initiatives[0];
    row.theme = ThemeId(QStringLiteral("theme-2"));
    row.framework = FrameworkId();
    row.startYear = 2025;
    row.endYear = 2020;
    row.status = InitiativeStatus::Unknown;
    row.budget = Money{980'000'000, QStringLiteral("USD"), MoneyKind::Committed};
    row.source = SourceId(QStringLiteral("s0"));
    row.partners = {{PartnerId(QStringLiteral("P1")), PartnerRole::Funder, {}, {}}};
    row.economies = {};
    CurrentSelection current;
    current.setFacts(std::make_shared<const Facts>(std::move(t)));
    InitiativesModel model(&current);
    const auto data = [&model](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role);
    };
    QCOMPARE(data(InitiativesModel::Partners).toString(), QStringLiteral("Partner 1"));
    QCOMPARE(data(InitiativesModel::Partners, LinkRole).value<Link>(),
             (Link{Link::Kind::Partner, QStringLiteral("P1")}));
    QCOMPARE(data(InitiativesModel::Theme).toString(), QStringLiteral("Theme 2"));
    QCOMPARE(data(InitiativesModel::Start).toString(), QStringLiteral("2025"));
    QCOMPARE(data(InitiativesModel::Start, SortRole), QVariant(2025));
    QVERIFY(data(InitiativesModel::Start, NumericRole).toBool());
    QVERIFY(data(InitiativesModel::End, Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("ends in 2020, before it starts in 2025")));
    QCOMPARE(data(InitiativesModel::Status).toString(), QStringLiteral("Not reported"));
    QVERIFY(!data(InitiativesModel::Status, SortRole).isValid());
    QCOMPARE(data(InitiativesModel::Status, StatusRole), QVariant(int(InitiativeStatus::Unknown)));
    QCOMPARE(data(InitiativesModel::Framework).toString(), QString());
    QVERIFY(!data(InitiativesModel::Framework, SortRole).isValid());
    QCOMPARE(data(InitiativesModel::Members, Qt::ToolTipRole).toString(),
             QStringLiteral("All ASEAN or not stated"));
    QCOMPARE(data(InitiativesModel::Budget).toString(),
             QStringLiteral("US$9.8 million, committed"));
    QCOMPARE(data(InitiativesModel::Source).toString(),
             QStringLiteral("Paper 0, Secretariat, 2024"));
    QCOMPARE(data(InitiativesModel::Source, LinkRole).value<Link>(),
             (Link{Link::Kind::Source, QStringLiteral("s0")}));
    QCOMPARE(data(InitiativesModel::Title, LinkRole).value<Link>(),
             (Link{Link::Kind::Initiative, QStringLiteral("I0")}));
    QCOMPARE(data(InitiativesModel::Title, SourceRole).toString(), QStringLiteral("s0"));
    QCOMPARE(data(InitiativesModel::Roles).toString(), QStringLiteral("Partner 1: Funder"));
    QCOMPARE(data(InitiativesModel::Id).toString(), QStringLiteral("I0"));
    QCOMPARE(data(InitiativesModel::Title, IdRole).toString(), QStringLiteral("I0"));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestInitiativesModel::sortsUnknownLastBothWays_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("start") << int(InitiativesModel::Start);
    QTest::newRow("end") << int(InitiativesModel::End);
    QTest::newRow("partners") << int(InitiativesModel::Partners);
    QTest::newRow("framework") << int(InitiativesModel::Framework);
    QTest::newRow("status") << int(InitiativesModel::Status);
}

void TestInitiativesModel::sortsUnknownLastBothWays()
{
    QFETCH(int, column);
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 80}));
    InitiativesModel model(&current);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(column, order);
        QCOMPARE(model.rowCount(), 80);
        bool unknownBegan = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant value = model.index(row, column).data(SortRole);
            QVERIFY(value.isValid() != unknownBegan || !value.isValid());
            unknownBegan = unknownBegan || !value.isValid();
            if (row == 0 || unknownBegan)
                continue;
            const int compared =
                compareKeys(sortKey(model.index(row - 1, column).data(SortRole)), sortKey(value));
            QVERIFY(order == Qt::AscendingOrder ? compared <= 0 : compared >= 0);
        }
        QVERIFY(unknownBegan);
    }
}

void TestInitiativesModel::severalKeysSortInTurn()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 80}));
    InitiativesModel model(&current);
    model.setSortKeys({{InitiativesModel::Theme, Qt::AscendingOrder},
                       {InitiativesModel::Start, Qt::DescendingOrder}});
    int equal = 0;
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto a = model.initiative(row - 1);
        const auto b = model.initiative(row);
        QVERIFY(a->theme.text() <= b->theme.text());
        if (a->theme != b->theme)
            continue;
        ++equal;
        QVERIFY(a->startYear.value_or(0) >= b->startYear.value_or(0));
        const Initiatives &all = current.facts()->initiatives();
        if (a->startYear == b->startYear)
            QVERIFY(all.rowOf(a->id) < all.rowOf(b->id)); // as in the file
    }
    QVERIFY(equal > 20);
    model.sort(-1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.initiative(row)->id, current.facts()->initiatives().idAt(row));
}

void TestInitiativesModel::keysAreChecked()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 8}));
    InitiativesModel model(&current);
    model.setSortKeys({{99, Qt::AscendingOrder},
                       {-4, Qt::AscendingOrder},
                       {InitiativesModel::Summary, Qt::AscendingOrder},
                       {InitiativesModel::Theme, Qt::DescendingOrder},
                       {InitiativesModel::Theme, Qt::AscendingOrder}});
    QCOMPARE(model.sortKeys(), (QList<SortKey>{{InitiativesModel::Theme, Qt::DescendingOrder}}));
}

void TestInitiativesModel::everyColumnSortsAsItReads_data()
{
    QTest::addColumn<int>("column");
    for (int column = 0; column < InitiativesModel::ColumnCount; ++column) {
        if (InitiativeCells::isSortable(column) && column != InitiativesModel::Title)
            QTest::newRow(qPrintable(InitiativeCells::word(column))) << column;
    }
}

// Ranks come from dictionaries and single columns; they must be those of the cells.
void TestInitiativesModel::everyColumnSortsAsItReads()
{
    QFETCH(int, column);
    FactTables t = made::tables({.initiatives = 200});
    std::swap(t.initiatives[3], t.initiatives[150]); // ids out of order
    t.initiatives[5].startYear = 1;
    t.initiatives[6].endYear = 3000;
    t.initiatives[7].theme = ThemeId(QStringLiteral("theme-0"));
    t.initiatives[8].budget = Money{5, QStringLiteral("USD"), MoneyKind::Planned};
    t.initiatives[9].budget = Money{900, QStringLiteral("JPY"), MoneyKind::Planned};
    CurrentSelection current;
    current.setFacts(std::make_shared<const Facts>(std::move(t)));
    InitiativesModel model(&current);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(column, order);
        for (int row = 1; row < model.rowCount(); ++row) {
            const QVariant a = sortKey(model.index(row - 1, column).data(SortRole));
            const QVariant b = sortKey(model.index(row, column).data(SortRole));
            if (!a.isValid() || !b.isValid()) {
                QVERIFY(!b.isValid());
                continue;
            }
            const int compared = compareKeys(a, b);
            QVERIFY(order == Qt::AscendingOrder ? compared <= 0 : compared >= 0);
        }
    }
}

void TestInitiativesModel::bestMatchesComeFirst()
{
    FactTables t = made::tables({.initiatives = 4});
    const char *const titles[] = {"Roads", "Cybersecurity for all", "The cyber exercise", "Ports"};
    for (int i = 0; i < 4; ++i) {
        t.initiatives[i].title = QLatin1String(titles[i]);
        t.initiatives[i].summary.clear();
    }
    t.initiatives[0].summary = QStringLiteral("Of cyber things");
    CurrentSelection current;
    current.setFacts(std::make_shared<const Facts>(std::move(t)));
    InitiativesModel model(&current);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto shown = [&model] {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.initiative(row)->id.text());
        return ids.join(u' ');
    };
    Selection selection;
    selection.text = QStringLiteral("cyber");
    current.select(selection);
    QVERIFY(model.isBestFirst());
    // The word itself in the title, the start of a word in it, the word elsewhere.
    QCOMPARE(shown(), QStringLiteral("I2 I1 I0"));
    model.sort(InitiativesModel::Title);
    QVERIFY(!model.isBestFirst());
    QCOMPARE(shown(), QStringLiteral("I1 I0 I2"));
    model.sort(-1);
    QCOMPARE(shown(), QStringLiteral("I2 I1 I0"));
    current.clear();
    QCOMPARE(shown(), QStringLiteral("I0 I1 I2 I3"));
    selection.text = QStringLiteral("!?");
    current.select(selection);
    QVERIFY(!model.isBestFirst());
    QCOMPARE(shown(), QStringLiteral("I0 I1 I2 I3"));
}

void TestInitiativesModel::largeFilesAreSortedBesides()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = InitiativesModel::largeFile}));
    InitiativesModel model(&current);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex held = model.index(777, InitiativesModel::Theme);
    const QString id = held.data(IdRole).toString();
    model.sort(InitiativesModel::Start, Qt::DescendingOrder);
    QVERIFY(model.isSorting());
    QCOMPARE(model.initiative(0)->id.text(), QStringLiteral("I0")); // the rows wait
    QTRY_VERIFY(!model.isSorting());
    QCOMPARE(moved.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(held.data(IdRole).toString(), id);
    QCOMPARE(*model.initiative(0)->startYear, 2031);
    QVERIFY(!model.initiative(model.rowCount() - 1)->startYear);

    // Another selection keeps the order without new work.
    current.select(Selection().with(Facet::Theme, QStringLiteral("theme-1")));
    QVERIFY(!model.isSorting());
    QCOMPARE(model.rowCount(), int(current.counts().found));
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(model.initiative(row - 1)->startYear.value_or(0) >=
                model.initiative(row)->startYear.value_or(0));

    Selection selection;
    selection.text = QStringLiteral("cyber");
    model.sort(-1);
    current.select(selection);
    QVERIFY(model.isSorting());
    QTRY_VERIFY(!model.isSorting());
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.initiative(0)->title.contains(QStringLiteral("cyber")));
    QVERIFY(!model.initiative(model.rowCount() - 1)->title.contains(QStringLiteral("cyber")));
}

void TestInitiativesModel::aNewWishTakesTheOldOnesPlace()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = InitiativesModel::largeFile}));
    InitiativesModel model(&current);
    QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    model.sort(InitiativesModel::Partners);
    model.sort(InitiativesModel::Members);
    model.sort(InitiativesModel::Status);
    QTRY_VERIFY(!model.isSorting());
    QTest::qWait(50);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(model.initiative(0)->status, InitiativeStatus::Completed);

    // Other facts in the middle of the work: their rows, in the order that was wished.
    model.sort(InitiativesModel::Partners);
    current.setFacts(made::facts({.initiatives = 10}));
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(!model.isSorting());
    QTest::qWait(50);
    QCOMPARE(model.rowCount(), 10);
    QVERIFY(model.index(0, InitiativesModel::Partners).data().toString() <=
            model.index(1, InitiativesModel::Partners).data().toString());

    // A model that is gone is not told.
    current.setFacts(made::facts({.initiatives = InitiativesModel::largeFile}));
    {
        InitiativesModel other(&current);
        other.sort(InitiativesModel::Partners);
    }
    QTest::qWait(20);
}

void TestInitiativesModel::followsWhenAsked()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 60}));
    InitiativesModel model(&current, nullptr, InitiativesModel::Follow::WhenAsked);
    QCOMPARE(model.rowCount(), 0);
    model.refresh();
    QCOMPARE(model.rowCount(), 60);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    current.select(Selection().with(Facet::Status, QStringLiteral("ongoing")));
    QCOMPARE(model.rowCount(), 60);
    model.sort(InitiativesModel::Start);
    QCOMPARE(model.rowCount(), 60);
    model.refresh();
    QCOMPARE(model.rowCount(), int(current.counts().found));
    model.refresh(); // nothing changed
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowOf(InitiativeId(QStringLiteral("gone"))), -1);
}

void TestInitiativesModel::headersTellTheirKey()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 5}));
    InitiativesModel model(&current);
    model.setSortKeys({{InitiativesModel::Theme, Qt::AscendingOrder},
                       {InitiativesModel::End, Qt::DescendingOrder}});
    const auto said = [&model](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(InitiativesModel::Theme), QStringLiteral("Theme, sorted ascending, key 1"));
    QCOMPARE(said(InitiativesModel::End), QStringLiteral("End, sorted descending, key 2"));
    QCOMPARE(said(InitiativesModel::Title), QStringLiteral("Initiative"));
}

void TestInitiativesModel::rowsOfAMomentStay()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 30}));
    InitiativesModel model(&current);
    const InitiativeRows rows(model.facts(), {4, 2}, {InitiativesModel::Id, InitiativesModel::End});
    current.setFacts(nullptr);
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.columnCount(), 2);
    QCOMPARE(rows.index(0, 0).data().toString(), QStringLiteral("I4"));
    QCOMPARE(rows.index(1, 0).data().toString(), QStringLiteral("I2"));
    QCOMPARE(rows.headerData(1, Qt::Horizontal).toString(), QStringLiteral("End"));
    QVERIFY(rows.index(0, 1).data(NumericRole).toBool());
}

void TestInitiativesModel::sortingSurvivesANewSelection()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 80}));
    InitiativesModel model(&current);
    model.sort(InitiativesModel::Start, Qt::DescendingOrder);
    current.select(Selection().with(Facet::Theme, QStringLiteral("theme-1")));
    QVERIFY(model.rowCount() > 2);
    int last = 9999;
    for (int row = 0; row < model.rowCount(); ++row) {
        const int year = model.initiative(row)->startYear.value_or(0);
        QVERIFY(year <= last);
        last = year;
    }
}

void TestInitiativesModel::heldIndicesFollowTheirInitiative()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 30}));
    InitiativesModel model(&current);
    const QPersistentModelIndex held = model.index(7, InitiativesModel::Title);
    const QString id = held.data(IdRole).toString();
    model.sort(InitiativesModel::Title);
    QCOMPARE(held.data(IdRole).toString(), id);
    model.sort(InitiativesModel::Start, Qt::DescendingOrder);
    QCOMPARE(held.data(IdRole).toString(), id);
    QCOMPARE(held.column(), int(InitiativesModel::Title));
}

void TestInitiativesModel::markupStaysText()
{
    FactTables t = made::tables({.initiatives = 1});
    const QString title = QStringLiteral("<script>alert('1')</script> & %1 \u202eabc");
    t.initiatives[0].title = title;
    CurrentSelection current;
    current.setFacts(std::make_shared<const Facts>(std::move(t)));
    const InitiativesModel model(&current);
    QCOMPARE(model.index(0, InitiativesModel::Title).data().toString(), title);
    QVERIFY(
        model.index(0, InitiativesModel::Title).data(Qt::ToolTipRole).toString().startsWith(title));
}

QTEST_GUILESS_MAIN(TestInitiativesModel)
#include "tst_initiativesmodel.moc"
