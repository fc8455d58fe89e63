// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/csvreader.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/currency.h"
#include "models/exchange/modelcsv.h"
#include "models/exchange/modeljson.h"
#include "models/items/celltable.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsLinesThroughQuotedBreaks();
    void writesQuotesOnlyWhereNeeded();
    void readsBackWhatItWrites();
    void givesModelsAsTheyAre();
    void money_data();
    void money();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<QStringList>>("rows"); // header first
    using Rows = QList<QStringList>;

    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("no last break") << QByteArray("a\n1") << Rows{{s("a")}, {s("1")}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n")
                          << Rows{{s("a"), s("b")}, {s("1"), s("2")}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a\n1\n")
                                     << Rows{{s("a")}, {s("1")}};
    QTest::newRow("blank cells") << QByteArray("a,b,c\n,,\n,2,\n")
                                 << Rows{{s("a"), s("b"), s("c")},
                                         {s(""), s(""), s("")},
                                         {s(""), s("2"), s("")}};
    QTest::newRow("quotes") << QByteArray("a,b\n\"x, y\",\"say \"\"no\"\"\"\n\"\",\"\"\"\"\n")
                            << Rows{{s("a"), s("b")},
                                    {s("x, y"), s("say \"no\"")},
                                    {s(""), s("\"")}};
    QTest::newRow("break in quotes") << QByteArray("a,b\n\"1\n2\",\"3\r\n4\"\n")
                                     << Rows{{s("a"), s("b")}, {s("1\n2"), s("3\r\n4")}};
    QTest::newRow("quoted at the end") << QByteArray("a\n\"1\"") << Rows{{s("a")}, {s("1")}};
    QTest::newRow("spaces stay") << QByteArray("a, b\n 1 ,\t\n")
                                 << Rows{{s("a"), s(" b")}, {s(" 1 "), s("\t")}};
    QTest::newRow("other scripts") << QByteArray("a\nBức tranh số\n지난해\n😀\n")
                                   << Rows{{s("a")}, {s("Bức tranh số")}, {s("지난해")}, {s("😀")}};
}

void TestCsv::reads()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QList<QStringList>, rows);
    const Result<CsvTable> table = readCsv(content, s("t.csv"));
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().toLine()));
    QCOMPARE(table->header, rows.constFirst());
    QCOMPARE(table->rows.size(), rows.size() - 1);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QCOMPARE(table->rows.at(i - 1).cells, rows.at(i));
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");

    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("too few values") << QByteArray("a,b\n1,2\n3\n") << 3;
    QTest::newRow("too many values") << QByteArray("a,b\n1,2,3\n") << 2;
    QTest::newRow("blank line") << QByteArray("a,b\n\n1,2\n") << 2;
    QTest::newRow("mark inside a value") << QByteArray("a\nx\"y\n") << 2;
    QTest::newRow("text after the mark") << QByteArray("a\n\"x\"y\n") << 2;
    QTest::newRow("never closed") << QByteArray("a\n1\n\"x\ny\n") << 3;
    QTest::newRow("lone carriage return") << QByteArray("a\nx\ry\n") << 2;
    QTest::newRow("Latin-1") << QByteArray("a\n1\ncaf\xE9\n") << 3;
    QTest::newRow("null") << QByteArray("a\n1\0\n", 5) << 2;
}

void TestCsv::refuses()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, line);
    const Result<CsvTable> table = readCsv(content, s("t.csv"));
    QVERIFY(!table);
    QVERIFY2(table.error().text.startsWith(s("“t.csv”, line %1:").arg(line)),
             qPrintable(table.error().text));
}

void TestCsv::tellsLinesThroughQuotedBreaks()
{
    const Result<CsvTable> table = readCsv("a\n\"1\n2\n3\"\n4\n", s("t.csv"));
    QVERIFY(table.ok());
    QCOMPARE(table->rows.at(0).line, 2);
    QCOMPARE(table->rows.at(1).line, 5);
}

void TestCsv::writesQuotesOnlyWhereNeeded()
{
    CsvWriter csv;
    csv.writeRow({s("a b"), s("x,y"), s("say \"no\""), s("1\n2"), s(""), s("=1+1"), s("'q'")});
    QCOMPARE(csv.content(), QByteArray("a b,\"x,y\",\"say \"\"no\"\"\",\"1\n2\",,=1+1,'q'\n"));
}

void TestCsv::readsBackWhatItWrites()
{
    QRandomGenerator random(7);
    const QString alphabet = s("ab,\"\n\r 1ơ지");
    for (int round = 0; round < 300; ++round) {
        const int columns = 1 + random.bounded(4);
        QList<QStringList> rows;
        CsvWriter csv;
        for (int row = 0; row < 4; ++row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (int length = random.bounded(6); length > 0; --length)
                    cell += alphabet.at(random.bounded(int(alphabet.size())));
                cells.append(cell);
            }
            rows.append(cells);
            csv.writeRow(cells);
        }
        const Result<CsvTable> table = readCsv(csv.content(), s("t.csv"));
        QVERIFY2(table.ok(), csv.content().constData());
        QCOMPARE(table->header, rows.at(0));
        for (int row = 1; row < 4; ++row)
            QCOMPARE(table->rows.at(row - 1).cells, rows.at(row));
    }
}

void TestCsv::givesModelsAsTheyAre()
{
    // What people read is in their language; what other programs read is not.
    CellTable model({{s("Partner, name"), {}, false},
                     {s("Value"), {}, true},
                     {s("Count"), {}, true},
                     {s("Date"), {}, false}});
    model.setRows({{{{s("=cmd|' /C calc'!A0"), s("raw"), {}, {}, -1},
                     {s("1.234,5"), 1234.5, {}, {}, -1},
                     {s("12.000"), 12000, {}, {}, -1},
                     {s("5 Mac 2026"), QDate(2026, 3, 5), {}, {}, -1}},
                    {},
                    {}},
                   {{{s("say \"no\""), {}, {}, {}, -1},
                     {s("–"), {}, {}, {}, -1},
                     {s("0"), 0, {}, {}, -1},
                     {s("tidak diketahui"), {}, {}, {}, -1}},
                    {},
                    {}}});
    QCOMPARE(toCsv(model), QByteArray("\"Partner, name\",Value,Count,Date\n"
                                      "=cmd|' /C calc'!A0,1234.5,12000,2026-03-05\n"
                                      "\"say \"\"no\"\"\",,0,tidak diketahui\n"));
    QCOMPARE(toCsv(CellTable({{s("Alone"), {}, false}})), QByteArray("Alone\n"));

    const QJsonArray rows = QJsonDocument::fromJson(toJson(model)).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(s("Value")), QJsonValue(1234.5));
    QCOMPARE(rows.at(0).toObject().value(s("Date")), QJsonValue(s("2026-03-05")));
    QCOMPARE(rows.at(1).toObject().value(s("Partner, name")), QJsonValue(s("say \"no\"")));
    QVERIFY(rows.at(1).toObject().value(s("Value")).isNull());
    QVERIFY(QJsonDocument::fromJson(toJson(CellTable({{s("Alone"), {}, false}}))).isArray());
}

void TestCsv::money_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor"); // -1: refused

    QTest::newRow("dollars") << s("9800000") << s("USD") << qint64(980000000);
    QTest::newRow("cents") << s("0.05") << s("EUR") << qint64(5);
    QTest::newRow("one place") << s("9.5") << s("SGD") << qint64(950);
    QTest::newRow("yen have none") << s("3000") << s("JPY") << qint64(3000);
    QTest::newRow("dong have none") << s("3000") << s("VND") << qint64(3000);
    QTest::newRow("rupiah have two") << s("3000") << s("IDR") << qint64(300000);
    QTest::newRow("dinars have three") << s("1.234") << s("KWD") << qint64(1234);
    QTest::newRow("large") << s("92233720368547758.07") << s("USD")
                           << std::numeric_limits<qint64>::max();
    QTest::newRow("half a yen") << s("0.5") << s("JPY") << qint64(-1);
    QTest::newRow("tenth of a cent") << s("0.001") << s("USD") << qint64(-1);
    QTest::newRow("too large") << s("92233720368547758.08") << s("USD") << qint64(-1);
    QTest::newRow("exponent") << s("1e6") << s("USD") << qint64(-1);
    QTest::newRow("grouped") << s("1,000") << s("USD") << qint64(-1);
    QTest::newRow("negative") << s("-5") << s("USD") << qint64(-1);
    QTest::newRow("no digits after the point") << s("5.") << s("USD") << qint64(-1);
    QTest::newRow("blank") << s("") << s("USD") << qint64(-1);
}

void TestCsv::money()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    const std::optional<qint64> read = toMinorUnits(amount, currency);
    QCOMPARE(read.value_or(-1), minor);
    if (read)
        QCOMPARE(fromMinorUnits(*read, currency), amount);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
