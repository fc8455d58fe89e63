// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/naturallimits.h"
#include "models/series/numbers.h"

#include <QTest>

#include <limits>

using namespace mitra;

class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void fullValues();
    void theReadersLocale();
    void paces_data();
    void paces();
    void differences();
    void limits();
    void notANumberIsSaid();
    void currenciesAreNotCompared();
};

void TestNumbers::values_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("unitPhrase");
    const auto row = [](const char *unit, double value, const char *text, const char *number,
                        const char *phrase) {
        QTest::addRow("%s %g", unit, value)
            << QString::fromUtf8(unit) << value << QString::fromUtf8(text)
            << QString::fromUtf8(number) << QString::fromUtf8(phrase);
    };
    // Every unit of the built-in indicators, targets and statements.
    row("percent", 74.8123, "74.8%", "74.8", "%");
    row("percent of population", 97.96, "98.0%", "98.0", "% of population");
    row("percent of population", 95, "95%", "95", "% of population");
    row("percent of GDP", 12.66, "12.7%", "12.7", "% of GDP");
    row("percent of GDP", 0, "0%", "0", "% of GDP");
    row("percent of individuals", 0.1754, "0.18%", "0.18", "% of individuals");
    row("percent of individuals", 0.01, "0.01%", "0.01", "% of individuals");
    row("percent of adults", 98.22, "98.2%", "98.2", "% of adults");
    row("percent of SMEs", 94.6, "94.6%", "94.6", "% of SMEs");
    row("percent of youth", 62, "62%", "62", "% of youth");
    row("percent of employment", 5.2, "5.2%", "5.2", "% of employment");
    row("percent of working-age population", 63.4, "63.4%", "63.4", "% of working-age population");
    row("percent of workforce", 80, "80%", "80", "% of workforce");
    row("percent of online public services", 100, "100%", "100", "% of online public services");
    row("percent change in social operating costs", -40, "-40%", "-40",
        "% change in social operating costs");
    row("index 0-1", 0.98306, "0.98", "0.98", "index, 0 to 1");
    row("index 0-1", 0.9981, "1.00", "1.00", "index, 0 to 1");
    row("index 0-1", 1, "1", "1", "index, 0 to 1");
    row("score 0-100", 67.24, "67.2 of 100", "67.2", "score, 0 to 100");
    row("score of 100", 50, "50 of 100", "50", "score, 0 to 100");
    row("rank", 12, "rank 12", "12", "rank, 1 is best");
    row("persons", 466330, "466,330 people", "466,330", "people");
    row("persons", 700272124, "700.3 million people", "700.3 million", "people");
    row("people", 1, "1 person", "1", "people");
    row("per 100 people", 170.83, "170.8 per 100 people", "170.8", "per 100 people");
    row("per 100 people", 0.0058, "0.0058 per 100 people", "0.0058", "per 100 people");
    row("US$", 4.2686e12, "US$4.3 trillion", "4.3 trillion", "US$");
    row("US$", 1.5e9, "US$1.5 billion", "1.5 billion", "US$");
    row("US$", 2e6, "US$2 million", "2 million", "US$");
    row("US$", 999999, "US$1.0 million", "1.0 million", "US$");
    row("US$", 98814.2, "US$98,814", "98,814", "US$");
    row("US$", 141.5257, "US$142", "142", "US$");
    row("US dollars", 3e11, "US$300 billion", "300 billion", "US$");
    row("billion US$", 300, "US$300 billion", "300", "billion US$");
    row("billion US$", 2000, "US$2 trillion", "2,000", "billion US$");
    row("trillion US$", 1, "US$1 trillion", "1", "trillion US$");
    row("US$ of new value", 1e12, "US$1 trillion of new value", "1 trillion", "US$ of new value");
    row("billion LCU", 5600, "5.6 trillion in national currency", "5,600",
        "billion, national currency");
    row("constant 2015 US$ (see definition)", 115333.9, "US$115,334 at 2015 prices", "115,334",
        "US$ at 2015 prices");
    row("countries of 8", 3, "3 of 8 countries", "3", "of 8 countries");
    row("initiatives", 1234, "1,234 initiatives", "1,234", "initiatives");
    row("initiatives", 1, "1 initiative", "1", "initiatives");
    row("count", 82, "82", "82", "number");
    row("days", 5, "5 days", "5", "days");
    row("days", 1, "1 day", "1", "days");
    row("times", 2.5, "2.5 times", "2.5", "times");
    row("times productivity", 2.5, "2.5 times productivity", "2.5", "times productivity");
    row("", 7, "7", "7", "");
    row("furlongs", 12345.6, "12,346 furlongs", "12,346", "furlongs");
    row("percent", -0.0, "0%", "0", "%");
}

void TestNumbers::values()
{
    QFETCH(QString, unit);
    QFETCH(double, value);
    const QLocale english(QLocale::English);
    QTEST(valueText(value, unit, english), "text");
    QTEST(numberText(value, unit, english), "number");
    QTEST(unitText(unit), "unitPhrase");
}

void TestNumbers::fullValues()
{
    const QLocale english(QLocale::English);
    const auto full = [&](double value, const char *unit) {
        return fullValueText(value, QString::fromUtf8(unit), english);
    };
    QCOMPARE(full(30, "percent of GDP"), QStringLiteral("30% of GDP"));
    QCOMPARE(full(80, "percent of workforce"), QStringLiteral("80% of the workforce"));
    QCOMPARE(full(100, "percent of online public services"),
             QStringLiteral("100% of online public services"));
    QCOMPARE(full(14, "percent"), QStringLiteral("14%"));
    QCOMPARE(full(0.97, "index 0-1"), QStringLiteral("0.97"));
}

void TestNumbers::theReadersLocale()
{
    const QLocale german(QLocale::German);
    QCOMPARE(valueText(74.8, QStringLiteral("percent"), german), QStringLiteral("74,8%"));
    QCOMPARE(valueText(466330, QStringLiteral("persons"), german),
             QStringLiteral("466.330 people"));
}

void TestNumbers::paces_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *unit, double value, const char *text) {
        QTest::addRow("%s %g", unit, value)
            << QString::fromUtf8(unit) << value << QString::fromUtf8(text);
    };
    row("percent of population", 4.82, "4.8 points a year");
    row("percent", 1, "1 point a year");
    row("percent", -4.4, "-4.4 points a year");
    row("score 0-100", 2, "2 points a year");
    row("index 0-1", 0.0241, "0.024 a year");
    row("index 0-1", 0.2, "0.2 a year");
    row("rank", -2.4, "2.4 places a year better");
    row("rank", 1, "1 place a year worse");
    row("rank", 0, "0 places a year");
    row("US$", 1.2e9, "US$1.2 billion a year");
    row("US$", -500, "-US$500 a year");
    row("persons", 3e6, "3 million people a year");
    row("per 100 people", 1.5, "1.5 a year");
}

void TestNumbers::paces()
{
    QFETCH(QString, unit);
    QFETCH(double, value);
    QTEST(paceText(value, unit, QLocale(QLocale::English)), "text");
}

void TestNumbers::differences()
{
    const QLocale english(QLocale::English);
    const QString percent = QStringLiteral("percent");
    QCOMPARE(differenceText(4.1, percent, english), QStringLiteral("+4.1 points"));
    QCOMPARE(differenceText(-3.5, percent, english), QStringLiteral("-3.5 points"));
    QCOMPARE(differenceText(0, percent, english), QStringLiteral("0 points"));
    QCOMPARE(differenceText(-0.14, QStringLiteral("index 0-1"), english), QStringLiteral("-0.14"));
}

void TestNumbers::limits()
{
    QCOMPARE(*naturalLimits(QStringLiteral("percent of population")).highest, 100.0);
    QVERIFY(!naturalLimits(QStringLiteral("percent of GDP")).highest);
    QVERIFY(!naturalLimits(QStringLiteral("percent")).highest); // gross enrolment passes 100
    QCOMPARE(*naturalLimits(QStringLiteral("index 0-1")).highest, 1.0);
    QCOMPARE(*naturalLimits(QStringLiteral("rank")).lowest, 1.0);
    QCOMPARE(*naturalLimits(QStringLiteral("countries of 8")).highest, 8.0);
    QVERIFY(!naturalLimits(QStringLiteral("percent change in social operating costs")).lowest);
    QVERIFY(!naturalLimits(QStringLiteral("furlongs")).highest);
}

void TestNumbers::notANumberIsSaid()
{
    const QLocale english(QLocale::English);
    for (const double value :
         {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        for (const char *unit : {"percent", "US$", "rank", "persons", "furlongs"}) {
            const QString word = QString::fromUtf8(unit);
            QCOMPARE(valueText(value, word, english), QStringLiteral("not a number"));
            QCOMPARE(numberText(value, word, english), QStringLiteral("not a number"));
            QCOMPARE(paceText(value, word, english), QStringLiteral("not a number"));
        }
    }
}

void TestNumbers::currenciesAreNotCompared()
{
    QVERIFY(!isComparable(QStringLiteral("billion LCU")));
    QVERIFY(isComparable(QStringLiteral("billion US$")));
    QVERIFY(isPercent(QStringLiteral("percent of GDP")));
    QVERIFY(!isPercent(QStringLiteral("percentile")));
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
