// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/storefixture.h"

#include <QTest>

using namespace mitra;

class TestStore : public QObject
{
    Q_OBJECT

private slots:
    void buildsTheBuiltInData();
};

void TestStore::buildsTheBuiltInData()
{
    const test::StoreFixture fixture;
    const Result<FactsPtr> facts = fixture.store->load();
    QVERIFY(facts.ok());
    QCOMPARE((*facts)->initiatives().size(), 207);
    QCOMPARE((*facts)->partners().size(), 52);
    QCOMPARE((*facts)->indicators().size(), 67);
    QCOMPARE((*facts)->observations().size(), 4592);
    QCOMPARE((*facts)->sources().size(), 331);
    QVERIFY(fixture.store->check().ok());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
