// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativesmodel.h"
#include "models/items/roles.h"
#include "models/items/sortkey.h"
#include "tests/cooperation/madefacts.h"

#include <QAbstractItemModelTester>
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
    void equalValuesKeepTheOrderBefore();
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

void TestInitiativesModel::equalValuesKeepTheOrderBefore()
{
    CurrentSelection current;
    current.setFacts(made::facts({.initiatives = 80}));
    InitiativesModel model(&current);
    model.sort(InitiativesModel::Title, Qt::DescendingOrder);
    model.sort(InitiativesModel::Theme, Qt::AscendingOrder);
    int equal = 0;
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto a = model.initiative(row - 1);
        const auto b = model.initiative(row);
        if (a->theme != b->theme)
            continue;
        ++equal;
        QVERIFY(a->title.toCaseFolded() >= b->title.toCaseFolded() ||
                a->title.front().unicode() > 0x7f || b->title.front().unicode() > 0x7f);
    }
    QVERIFY(equal > 20);
    model.sort(-1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.initiative(row)->id, current.facts()->initiatives().idAt(row));
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
