// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/seriesreader.h"
#include "models/progress/method.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace mitra;

class TestSeriesReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void filesAreRead();
    void largeCurrenciesFit();
    void exampleA();
};

namespace
{

const QList<YearValue> few = {{2020, 15}, {2021, -0.5}, {2025, 1900}};

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

void TestSeriesReader::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("with a header") << QByteArray("year,value\n2020,15\n2021,-0.5\n2025,1.9e3\n");
    QTest::newRow("without") << QByteArray("2020,15\n2021,-0.5\n2025,1900");
    QTest::newRow("semicolons") << QByteArray("Jahr;Wert\r\n2020;15\r\n2021;-0.5\r\n2025;1900\r\n");
    QTest::newRow("semicolons alone") << QByteArray("2020;15\n2021;-0.5\n2025;1900\n");
    QTest::newRow("decimal commas") << QByteArray("Jahr;Wert, %\r\n2020;15\r\n2021;-0,5\r\n"
                                                  "2025;1900,00\r\n");
    QTest::newRow("quoted decimal commas")
        << QByteArray("\"2020\";\"15,0\"\n2021;\"-0,5\"\n2025;1900\n");
    QTest::newRow("three decimals after a zero")
        << QByteArray("value;year\n15;2020\n-0,500;2021\n1900,000;2025\n");
    QTest::newRow("a semicolon in the header alone")
        << QByteArray("year,value; of all\n2020,15\n2021,-0.5\n2025,1900\n");
    QTest::newRow("out of order") << QByteArray("2025,1900\n2020,15\n2021,-0.5\n");
    QTest::newRow("value first") << QByteArray("Value,Year\n1900,2025\n15,2020\n-0.5,2021\n");
    QTest::newRow("spaces and blank lines at the end")
        << QByteArray("2020, 15\n 2021 ,-0.5\n2025,1900 \n\n \n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFyear,value\n2020,15\n2021,-0.5\n"
                                                   "2025,1900\n");
    QTest::newRow("quoted") << QByteArray("\"year\",\"value\"\n\"2020\",\"15\"\n2021,-.5\n"
                                          "2025,\"1900\"\n");
}

void TestSeriesReader::reads()
{
    QFETCH(QByteArray, content);
    const Result<QList<YearValue>> series = readSeries(content, text("a.csv"));
    QVERIFY2(series, series ? "" : qPrintable(series.error().text));
    QCOMPARE(*series, few);
}

void TestSeriesReader::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &content, const char *says) {
        QTest::newRow(name) << content << text(says);
    };
    row("empty", "", "it is empty");
    row("blank", " \n\n", "it is empty");
    row("header alone", "year,value\n", "no year with a value");
    row("a year twice", "year,value\n2020,1\n2021,2\n2020,3\n",
        "line 4: the year 2020 stands in "
        "line 2 already");
    row("a year twice without header", "2020,1\n2020,1\n",
        "line 2: the year 2020 stands in line 1");
    row("infinite", "2020,1\n2021,inf\n", "line 2");
    row("not a number", "2020,nan\n2021,1\n", "line 1");
    row("too large to hold", "2020,1\n2021,1e999\n", "line 2");
    row("absurd", "2020,1\n2021,-2e18\n", "line 2: the value -2e18 is larger");
    row("text", "year,value\n2020,many\n", "line 2: \u201cmany\u201d is no number");
    row("percent", "2020,15%\n", "sign of percent");
    row("blank value", "2020,1\n2021,\n", "line 2: the value of 2021 is blank");
    row("year zero", "0,1\n", "line 1: the year 0");
    row("year too late", "2020,1\n10000,1\n", "line 2: the year 10000");
    row("a negative year", "-5,1\n2020,1\n", "the year -5");
    row("year with a fraction", "2020.5,1\n2021,2\n", "line 1: \u201c2020.5\u201d is no year");
    row("year in words", "2020,1\nFY21,2\n", "line 2: \u201cFY21\u201d is no year");
    row("a broken first line", "20x0,1\n2021,2\n", "line 1: \u201c20x0\u201d is no year");
    row("a broken first line, decimal commas", "20x0;1,5\n2021;2,5\n",
        "line 1: \u201c20x0\u201d is no year");
    row("one column", "2020\n2021\n", "line 1: it has one value");
    row("three columns", "2020,1,2\n2021,2,3\n", "line 1: it has 3 values");
    row("a comma too many", "year,value\n2020,1,5\n", "line 2: it has 3 values");
    row("decimal commas and points", "2020;12.5\n2021;12,5\n2022;13\n",
        "line 2: \u201c12,5\u201d has a decimal comma, where others have a point");
    row("grouped by commas", "2020;1,234,567\n2021;12\n",
        "line 1: \u201c1,234,567\u201d is no number");
    row("grouped by points", "y;v\n2020;1.234,5\n", "line 2: \u201c1.234,5\u201d is no number");
    row("decimals or thousands", "2020;1\n2021;1,234\n2022;12,345\n",
        "line 2: \u201c1,234\u201d can be read with decimals or as thousands");
    row("a year with a comma", "2020,5;1\n2021;2,5\n", "line 1: \u201c2020,5\u201d is no year");
    row("a decimal comma among commas", "2020,\"15,5\"\n", "line 1: \u201c15,5\u201d is no number");
    row("nothing after the comma", "2020;15,\n", "line 1: \u201c15,\u201d is no number");
    row("a blank line between", "2020,1\n\n2021,2\n", "line 2");
    row("no text", QByteArray("2020,1\n\xFF\xFE,2\n"), "line 2: it is not text in UTF-8");
}

void TestSeriesReader::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Result<QList<YearValue>> series = readSeries(content, text("a.csv"));
    QVERIFY(!series);
    QVERIFY2(series.error().text.contains(says), qPrintable(series.error().text));
    QVERIFY(series.error().text.contains(text("a.csv")));
}

void TestSeriesReader::filesAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("numbers.csv"));
    QVERIFY(!readSeriesFile(path));
    QVERIFY(!readSeriesFile(folder.path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("2020,15\n2021,-0.5\n2025,1900\n");
    file.close();
    QCOMPARE(*readSeriesFile(path), few);
}

// The GDP of Indonesia in rupiah passes 1e16.
void TestSeriesReader::largeCurrenciesFit()
{
    const auto series =
        readSeries("2023,20892376700000000\n2024,22138964700000000\n", text("a.csv"));
    QVERIFY2(series, series ? "" : qPrintable(series.error().text));
    QCOMPARE(series->last().value, 22138964700000000.0);
}

// Example A of resources/doc/methods.md, through a file: the Eurostat-style ratio.
void TestSeriesReader::exampleA()
{
    const auto series = readSeries("year,value\n2025,19\n2020,15\n", text("a.csv"));
    QVERIFY(series);
    MethodInput input;
    input.question = {series->first(), series->last(), YearValue{2030, 30}, Direction::Higher};
    input.observed = {series->constData(), size_t(series->size())};
    const MethodResult result = judge(Method::EurostatTarget, input, assess(input.question));
    QVERIFY(std::abs(*result.value - 0.674527) < 5e-7);
    QCOMPARE(result.own, OwnVerdict::Moderate);
}

QTEST_GUILESS_MAIN(TestSeriesReader)
#include "tst_seriesreader.moc"
