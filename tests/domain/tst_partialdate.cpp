// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/partialdate.h"

#include <QTest>

using namespace mitra;

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void sortsInTime();
    void null();
};

void TestPartialDate::reads_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<bool>("month");
    QTest::addColumn<bool>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("text");
    QTest::newRow("year") << QStringLiteral("2021") << false << false << QDate(2021, 1, 1)
                          << QStringLiteral("2021");
    QTest::newRow("month") << QStringLiteral("2021-10") << true << false << QDate(2021, 10, 1)
                           << QStringLiteral("Oct 2021");
    QTest::newRow("day") << QStringLiteral("2021-10-26") << true << true << QDate(2021, 10, 26)
                         << QStringLiteral("26 Oct 2021");
    QTest::newRow("leap day") << QStringLiteral("2024-02-29") << true << true << QDate(2024, 2, 29)
                              << QStringLiteral("29 Feb 2024");
}

void TestPartialDate::reads()
{
    QFETCH(QString, iso);
    const auto date = PartialDate::fromIso(iso);
    QVERIFY(date);
    QTEST(date->hasMonth(), "month");
    QTEST(date->hasDay(), "day");
    QTEST(date->firstDay(), "first");
    QTEST(date->toText(QLocale(QLocale::English)), "text");
    QCOMPARE(date->toIso(), iso);
}

void TestPartialDate::refuses_data()
{
    QTest::addColumn<QString>("iso");
    for (const char *text : {"", "21", "2021-13", "2021-00", "2021-02-30", "2021-10-00", "2021-1",
                             "2021-10-26T00:00", "26 Oct 2021", "2021/10/26", " 2021", "0000"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestPartialDate::refuses()
{
    QFETCH(QString, iso);
    QVERIFY(!PartialDate::fromIso(iso));
}

void TestPartialDate::sortsInTime()
{
    const auto date = [](const char *iso) { return *PartialDate::fromIso(QString::fromUtf8(iso)); };
    QVERIFY(date("2020-12-31") < date("2021"));
    QVERIFY(date("2021") < date("2021-01"));
    QVERIFY(date("2021-01") < date("2021-01-01"));
    QVERIFY(date("2021-09") < date("2021-10"));
    QVERIFY(!(date("2021-10") < date("2021-10")));
}

void TestPartialDate::null()
{
    const PartialDate date;
    QVERIFY(date.isNull());
    QVERIFY(date.toIso().isEmpty());
    QVERIFY(date.toText(QLocale(QLocale::English)).isEmpty());
}

QTEST_GUILESS_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
