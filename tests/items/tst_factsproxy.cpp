// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/celltable.h"
#include "models/items/factsproxy.h"
#include "models/items/roles.h"
#include "models/items/sortkey.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace mitra;

namespace
{

Cell text(const QString &of)
{
    return {of, of.isEmpty() ? QVariant() : QVariant(of), {}, {}, -1};
}

Cell number(double of)
{
    return {QString::number(of), of, {}, {}, -1};
}

QList<Row> rows()
{
    const Cell unknown;
    return {
        {{text(QStringLiteral("DO10")), number(9), text(QStringLiteral("Đà Nẵng"))},
         QStringLiteral("a"),
         {}},
        {{text(QStringLiteral("DO2")), unknown, text(QStringLiteral("<b>Data</b> centre"))},
         QStringLiteral("b"),
         {}},
        {{text(QStringLiteral("école")), number(10), text(QStringLiteral("cyber security"))},
         QStringLiteral("c"),
         {}},
        {{text(QStringLiteral("Echo")), number(9), text(QStringLiteral("data"))},
         QStringLiteral("d"),
         {}},
        {{unknown, number(-3), text(QStringLiteral("centre"))}, QStringLiteral("e"), {}},
    };
}

} // namespace

class TestFactsProxy : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sortsByTypeWithUnknownLastBothWays();
    void sortsTextAsPeopleDo();
    void rememberesTheColumnSortedByBefore();
    void filtersByWordsOverAllColumns_data();
    void filtersByWordsOverAllColumns();
    void followsNewRows();
    void keysCompare();

private:
    QString order() const;

    std::unique_ptr<CellTable> m_table;
    std::unique_ptr<FactsProxy> m_proxy;
};

void TestFactsProxy::init()
{
    m_table = std::make_unique<CellTable>(QList<Column>{
        {QStringLiteral("A"), {}}, {QStringLiteral("B"), {}, true}, {QStringLiteral("C"), {}}});
    m_proxy = std::make_unique<FactsProxy>();
    new QAbstractItemModelTester(
        m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_table.get());
    new QAbstractItemModelTester(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_proxy.get());
    m_proxy->setSourceModel(m_table.get());
    m_table->setRows(rows());
}

QString TestFactsProxy::order() const
{
    QString ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids += m_proxy->index(row, 0).data(IdRole).toString();
    return ids;
}

void TestFactsProxy::sortsByTypeWithUnknownLastBothWays()
{
    m_proxy->sort(1, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("eadcb"));
    m_proxy->sort(1, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("cadeb"));
}

void TestFactsProxy::sortsTextAsPeopleDo()
{
    m_proxy->sort(0, Qt::AscendingOrder);
    QCOMPARE(order(), QStringLiteral("badce"));
    m_proxy->sort(0, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("cdabe"));
}

void TestFactsProxy::rememberesTheColumnSortedByBefore()
{
    m_proxy->sort(0, Qt::DescendingOrder);
    m_proxy->sort(1, Qt::AscendingOrder); // a and d are equal: Echo before DO10, as before
    QCOMPARE(order(), QStringLiteral("edacb"));
    m_proxy->sort(1, Qt::DescendingOrder);
    QCOMPARE(order(), QStringLiteral("cdaeb"));
    m_proxy->sort(-1);
    QCOMPARE(order(), QStringLiteral("abcde"));
}

void TestFactsProxy::filtersByWordsOverAllColumns_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("left");
    const auto row = [](const char *typed, const char *left) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(left);
    };
    row("", "abcde");
    row("data", "bd");
    row("da nang", "a");
    row("ECOLE cyber", "c");
    row("ecole data", "");
    row("\"data centre\"", ""); // markup stands between: data, b, centre
    row("\"cyber security\"", "c");
    row("entre", "");
    row("<b>", "b");
    row("* % _ '", "abcde");
}

void TestFactsProxy::filtersByWordsOverAllColumns()
{
    QFETCH(QString, typed);
    QFETCH(QString, left);
    m_proxy->setFilterText(typed);
    QCOMPARE(order(), left);
    m_proxy->setFilterText(QString());
    QCOMPARE(m_proxy->rowCount(), 5);
}

void TestFactsProxy::followsNewRows()
{
    m_proxy->sort(1, Qt::AscendingOrder);
    m_proxy->setFilterText(QStringLiteral("data"));
    QList<Row> changed = rows();
    changed[4].cells[2] = text(QStringLiteral("data again"));
    changed[3].cells[1] = number(-10);
    m_table->setRows(changed);
    QCOMPARE(order(), QStringLiteral("deb"));
}

void TestFactsProxy::keysCompare()
{
    const auto compare = [](const QVariant &a, const QVariant &b) {
        return compareKeys(sortKey(a), sortKey(b));
    };
    QVERIFY(compare(2, 10) < 0);
    QVERIFY(compare(2.5, 2) > 0);
    QVERIFY(compare(2, QStringLiteral("1")) < 0);
    QVERIFY(compare({}, 2) > 0);
    QVERIFY(compare(QStringLiteral("z"), {}) < 0);
    QCOMPARE(compare({}, {}), 0);
    QCOMPARE(compare(QStringLiteral("É"), QStringLiteral("e")), 0);
    QVERIFY(compare(QStringLiteral("2021-10"), QStringLiteral("2021-09-30")) > 0);
    QVERIFY(compare(QStringLiteral("2021"), QStringLiteral("2021-01")) < 0);
}

QTEST_GUILESS_MAIN(TestFactsProxy)
#include "tst_factsproxy.moc"
