// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/facetmodel.h"
#include "models/items/roles.h"
#include "tests/cooperation/madefacts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace mitra;

class TestFacetModel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheMostFirst();
    void checkingTogglesTheSelection();
    void uselessValuesStandLast();
    void heldIndicesFollowTheirValue();
    void newFactsResetIt();
    void sayingNothingStandsAfterTheOthers();
    void anUnchangedOrderLaysNothingOutAnew();
    void namesAreFoundWithoutCaseAndAccents();
};

void TestFacetModel::showsTheMostFirst()
{
    CurrentSelection current;
    FacetModel model(&current, Facet::Partner);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    current.setFacts(made::facts());
    QCOMPARE(model.rowCount(), 13); // twelve partners and "none"
    QCOMPARE(model.rowCount(model.index(0)), 0);
    QCOMPARE(model.index(12).data(IdRole).toString(), QString(noneId));
    for (int row = 1; row < 12; ++row) {
        QVERIFY(model.index(row - 1).data(SortRole).toUInt() >=
                model.index(row).data(SortRole).toUInt());
    }
    const Columns &columns = current.columns();
    for (int row = 0; row < model.rowCount(); ++row) {
        const int at = columns.position(Facet::Partner, model.index(row).data(IdRole).toString());
        QCOMPARE(model.index(row).data(SortRole).toUInt(),
                 current.counts().facets[size_t(Facet::Partner)][size_t(at)]);
        QCOMPARE(model.index(row).data().toString(), columns.values(Facet::Partner).at(at).name);
    }
}

void TestFacetModel::checkingTogglesTheSelection()
{
    CurrentSelection current;
    FacetModel model(&current, Facet::Status);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    current.setFacts(made::facts());
    const QPersistentModelIndex first = model.index(0);
    const QString id = first.data(IdRole).toString();
    QVERIFY(model.flags(first).testFlag(Qt::ItemIsUserCheckable));
    QSignalSpy spy(&current, &CurrentSelection::changed);
    QVERIFY(model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(spy.count(), 1);
    QVERIFY(current.selection().has(Facet::Status, id));
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model.setData(first, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(first, QStringLiteral("x"), Qt::EditRole));
    QVERIFY(!model.setData({}, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(spy.count(), 1);
    QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(current.selection().isEmpty());
}

void TestFacetModel::uselessValuesStandLast()
{
    FactTables t = made::tables({.initiatives = 2, .partners = 4});
    const auto link = [](const char *id) {
        return PartnerLink{PartnerId(QLatin1String(id)), PartnerRole::Partner, {}, {}};
    };
    t.initiatives[0].partners = {link("P3")};
    t.initiatives[1].partners = {link("P3"), link("P1")};
    t.initiatives[0].status = InitiativeStatus::Planned;
    t.initiatives[1].status = InitiativeStatus::Ongoing;
    CurrentSelection current;
    current.setFacts(std::make_shared<const Facts>(std::move(t)));
    FacetModel model(&current, Facet::Partner);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto ids = [&model] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data(IdRole).toString());
        return all.join(u' ');
    };
    QCOMPARE(ids(), QStringLiteral("P3 P1 P0 P2"));
    QCOMPARE(model.usefulRows(), 2);
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Partner 3: 2 initiatives"));
    QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Partner 1: 1 initiative"));
    // A chosen value stays in reach although it would leave none.
    current.select(Selection()
                       .with(Facet::Partner, QStringLiteral("P2"))
                       .with(Facet::Status, QStringLiteral("planned")));
    QCOMPARE(ids(), QStringLiteral("P3 P2 P0 P1"));
    QCOMPARE(model.usefulRows(), 2);
}

void TestFacetModel::heldIndicesFollowTheirValue()
{
    CurrentSelection current;
    current.setFacts(made::facts());
    FacetModel model(&current, Facet::Theme);
    const QPersistentModelIndex held = model.index(model.rowCount() - 1);
    const QString id = held.data(IdRole).toString();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const FacetValue &partner : current.columns().values(Facet::Partner)) {
        current.select(Selection().with(Facet::Partner, partner.id));
        QCOMPARE(held.data(IdRole).toString(), id);
    }
    QCOMPARE(resets.count(), 0);
}

void TestFacetModel::newFactsResetIt()
{
    CurrentSelection current;
    current.setFacts(made::facts());
    FacetModel model(&current, Facet::Partner);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    current.setFacts(made::facts({.initiatives = 60, .partners = 3}));
    QCOMPARE(model.rowCount(), 4);
    current.setFacts(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestFacetModel::sayingNothingStandsAfterTheOthers()
{
    FactTables t = made::tables({.initiatives = 3, .partners = 2});
    t.initiatives[0].partners.clear();
    t.initiatives[1].partners.clear();
    t.initiatives[2].partners = {
        PartnerLink{PartnerId(QStringLiteral("P0")), PartnerRole::Partner, {}, {}}};
    CurrentSelection current;
    current.setFacts(std::make_shared<const Facts>(std::move(t)));
    FacetModel model(&current, Facet::Partner);
    // Two without a partner come after the one with P0, and before P1, which would leave none.
    QCOMPARE(model.index(0).data(IdRole).toString(), QStringLiteral("P0"));
    QCOMPARE(model.index(1).data(IdRole).toString(), QString(noneId));
    QCOMPARE(model.index(1).data(SortRole).toInt(), 2);
    QCOMPARE(model.index(2).data(IdRole).toString(), QStringLiteral("P1"));
    QCOMPARE(model.usefulRows(), 2);
}

void TestFacetModel::anUnchangedOrderLaysNothingOutAnew()
{
    CurrentSelection current;
    current.setFacts(made::facts({.partners = 500}));
    FacetModel model(&current, Facet::Partner);
    QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    // A facet's counts ignore its own choice, so its rows stay where they are under the mouse.
    QVERIFY(model.setData(model.index(3), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(layouts.count(), 0);
    QCOMPARE(data.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.index(3).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestFacetModel::namesAreFoundWithoutCaseAndAccents()
{
    FactTables t = made::tables({.initiatives = 3, .partners = 2});
    t.partners[0].name.en = QStringLiteral("R\u00e9publique de Cor\u00e9e");
    CurrentSelection current;
    current.setFacts(std::make_shared<const Facts>(std::move(t)));
    FacetModel model(&current, Facet::Partner);
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.matches(row, QString()));
        QVERIFY(model.matches(row, QStringLiteral("  \"*(")));
        const bool korea = model.index(row).data(IdRole) == QStringLiteral("P0");
        QCOMPARE(model.matches(row, QStringLiteral("COREE repu")), korea);
        found += korea ? 1 : 0;
    }
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
