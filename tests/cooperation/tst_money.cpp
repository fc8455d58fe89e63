// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/money.h"

#include <QtTest>

#include <limits>

using namespace mitra;
using namespace Qt::StringLiterals;

namespace
{

Initiative made(const QString &id, const QString &parent, std::optional<Money> budget)
{
    Initiative row;
    row.id = InitiativeId(id);
    row.title = id;
    row.parent = InitiativeId(parent);
    row.budget = std::move(budget);
    return row;
}

Money money(qint64 units, const QString &currency = u"USD"_s, MoneyKind kind = MoneyKind::Committed)
{
    return {units, currency, kind};
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void partsAreNeverAddedToTheirWhole();
    void currenciesAndKindsStayApart();
    void onlyTheRowsAskedForCount();
    void aSumTooLargeIsNoNumber();
    void partsThatContainEachOtherEnd();
};

void TestMoney::partsAreNeverAddedToTheirWhole()
{
    const Initiatives all({made(u"A"_s, {}, money(1000)), made(u"A1"_s, u"A"_s, money(400)),
                           made(u"A2"_s, u"A"_s, money(600)), made(u"A2x"_s, u"A2"_s, money(50)),
                           made(u"B"_s, {}, money(7)), made(u"C"_s, {}, std::nullopt)});
    const QList<MoneySum> sums = moneySums(all, RowSet(6, true));
    QCOMPARE(sums.size(), 3);
    QCOMPARE(sums.at(0).of.id(), u"USD-committed-0"_s);
    QCOMPARE(sums.at(0).minorUnits, std::optional<qint64>(1007));
    QCOMPARE(sums.at(0).rows, (std::vector<quint32>{0, 4}));
    QCOMPARE(sums.at(1).of.level, 1);
    QCOMPARE(sums.at(1).minorUnits, std::optional<qint64>(1000));
    QCOMPARE(sums.at(2).rows, std::vector<quint32>{3});
    QVERIFY(!moneyClassOf(all, 5));
}

void TestMoney::currenciesAndKindsStayApart()
{
    const Initiatives all({made(u"A"_s, {}, money(1, u"USD"_s, MoneyKind::Spent)),
                           made(u"B"_s, {}, money(2, u"USD"_s, MoneyKind::Planned)),
                           made(u"C"_s, {}, money(4, u"EUR"_s, MoneyKind::Planned)),
                           made(u"D"_s, {}, money(8, u"USD"_s, MoneyKind::Planned))});
    QStringList found;
    for (const MoneySum &sum : moneySums(all, RowSet(4, true)))
        found.append(sum.of.id() + u'=' + QString::number(*sum.minorUnits));
    QCOMPARE(found, (QStringList{u"EUR-planned-0=4"_s, u"USD-planned-0=10"_s, u"USD-spent-0=1"_s}));
}

void TestMoney::onlyTheRowsAskedForCount()
{
    const Initiatives all({made(u"A"_s, {}, money(1)), made(u"B"_s, {}, money(2))});
    RowSet second(2);
    second.insert(1);
    QCOMPARE(moneySums(all, second).constFirst().minorUnits, std::optional<qint64>(2));
    QVERIFY(moneySums(all, RowSet(2)).isEmpty());
}

void TestMoney::aSumTooLargeIsNoNumber()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const Initiatives all(
        {made(u"A"_s, {}, money(most)), made(u"B"_s, {}, money(1)), made(u"C"_s, {}, money(1))});
    const QList<MoneySum> sums = moneySums(all, RowSet(3, true));
    QVERIFY(!sums.constFirst().minorUnits);
    QCOMPARE(sums.constFirst().rows.size(), size_t(3));
}

void TestMoney::partsThatContainEachOtherEnd()
{
    const Initiatives all({made(u"A"_s, u"B"_s, money(1)), made(u"B"_s, u"A"_s, money(2)),
                           made(u"C"_s, u"A"_s, money(3))});
    QVERIFY(levelOf(all, 0) >= 1);
    QVERIFY(levelOf(all, 2) >= 1);
    QCOMPARE(moneySums(all, RowSet(3, true)).isEmpty(), false);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
