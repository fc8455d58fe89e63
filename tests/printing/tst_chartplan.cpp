// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/words.h"
#include "models/items/celltable.h"
#include "models/items/roles.h"
#include "tests/figures/overviewfacts.h"
#include "views/briefing/chartplan.h"
#include "views/briefing/xlsxcell.h"
#include "views/briefing/xlsxnames.h"
#include "views/figures/gallery.h"

#include <QTest>

#include <limits>

using namespace mitra;

namespace
{

Cell words(const QString &text)
{
    return Cell{text, text, {}, {}, -1};
}

Cell number(double value)
{
    return Cell{QString::number(value), value, {}, {}, -1};
}

Cell year(int value)
{
    return Cell{QString::number(value), value, {}, {}, -1};
}

Cell status(const QString &text, int order)
{
    return Cell{text, order, {}, {}, -1};
}

// As trajectorytable.cpp makes it.
CellTable trajectoryTable()
{
    const auto row = [](const QString &name, int at, const Cell &value, const Cell &state,
                        int unused = 0) {
        return Row{{words(name), year(at), value, state,
                    status(unused ? QStringLiteral("not used") : QStringLiteral("used"), unused)},
                   QStringLiteral("%1/%2").arg(name).arg(at),
                   SourceId(QStringLiteral("s1"))};
    };
    const Cell reported = status(QStringLiteral("reported"), int(ObservationStatus::Reported));
    const QString asean = QStringLiteral("ASEAN");
    const QString on = QStringLiteral("Pace goes on");
    return CellTable(
        {{QStringLiteral("Economy or line"), {}, false},
         {QStringLiteral("Year"), {}, true},
         {QStringLiteral("Value, %"), {}, true},
         {QStringLiteral("Status"), {}, false},
         {QStringLiteral("Reading"), {}, false}},
        {row(asean, 2020, number(50), reported), row(asean, 2022, number(60), reported),
         row(asean, 2022, number(58), reported, 1), row(asean, 2022, number(57), reported, 1),
         row(QStringLiteral("Required path"), 2020, number(50), status(QStringLiteral("c"), 12)),
         row(QStringLiteral("Required path"), 2021, number(55), status(QStringLiteral("c"), 12)),
         row(on, 2023, number(65), status(QStringLiteral("not a forecast"), 13)),
         row(QStringLiteral("Target"), 2030, number(95), status(QStringLiteral("target"), 11)),
         row(QStringLiteral("Launch"), 2021, words(QString()),
             status(QStringLiteral("milestone"), 15))});
}

CellTable bars(const QList<QVariant> &values)
{
    QList<Row> rows;
    for (const QVariant &value : values)
        rows.append({{words(QStringLiteral("Member %1").arg(rows.size())),
                      Cell{value.isValid() ? value.toString() : QStringLiteral("no data"),
                           value,
                           {},
                           {},
                           -1}},
                     {},
                     {}});
    return CellTable({{QStringLiteral("Member state"), {}, false}, {QStringLiteral("%"), {}, true}},
                     rows);
}

const PlannedLine *lineOf(const ChartPlan &plan, const QString &name)
{
    for (const PlannedLine &line : plan.lines) {
        if (line.name == name)
            return &line;
    }
    return nullptr;
}

} // namespace

class TestChartPlan : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void linesKeepTheirGapsAndLooks();
    void projectionBeginsAtTheLastObservedYear();
    void readingsThatDisagreeAreMarks();
    void barsOfAKnownKind();
    void tableWithoutNumbersHasNoChart();
    void moneyOfTwoCurrenciesHasNoChart();
    void groupIsNotABarBesideItsMembers();
    void unknownKindIsDrawnOnlyWhenItIsPlain();
    void everyFigureHasAChartOrAReason_data();
    void everyFigureHasAChartOrAReason();
    void formatShowsWhatTheTextShows_data();
    void formatShowsWhatTheTextShows();
    void cellsKeepTheirRawValue();
    void sheetNamesAreTaken_data();
    void sheetNamesAreTaken();
};

void TestChartPlan::linesKeepTheirGapsAndLooks()
{
    const CellTable table = trajectoryTable();
    const ChartPlan plan = chartPlan(QStringLiteral("trajectory:internet"), table);
    QCOMPARE(plan.kind, ChartPlan::Kind::Lines);
    QCOMPARE(plan.valueColumns, QList<int>{2});
    const PlannedLine *observed = lineOf(plan, QStringLiteral("ASEAN"));
    QVERIFY(observed);
    QCOMPARE(observed->look, PlannedLine::Look::Observed);
    QCOMPARE(observed->rowOfYear, (QMap<int, int>{{2020, 0}, {2022, 1}})); // 2021 is a gap
    QCOMPARE(lineOf(plan, QStringLiteral("Required path"))->look, PlannedLine::Look::Path);
    QCOMPARE(lineOf(plan, QStringLiteral("Target"))->look, PlannedLine::Look::Mark);
    QVERIFY(!lineOf(plan, QStringLiteral("Launch")));
    QVERIFY(plan.reason.isEmpty());
}

void TestChartPlan::projectionBeginsAtTheLastObservedYear()
{
    const CellTable table = trajectoryTable();
    const ChartPlan plan = chartPlan(QStringLiteral("trajectory:internet"), table);
    const PlannedLine *line = lineOf(plan, QStringLiteral("Pace goes on"));
    QVERIFY(line);
    QCOMPARE(line->look, PlannedLine::Look::Projected);
    QCOMPARE(line->rowOfYear, (QMap<int, int>{{2022, 1}, {2023, 6}}));
}

void TestChartPlan::readingsThatDisagreeAreMarks()
{
    const CellTable table = trajectoryTable();
    const ChartPlan plan = chartPlan(QStringLiteral("trajectory:internet"), table);
    const PlannedLine *first = lineOf(plan, QStringLiteral("ASEAN, not used"));
    const PlannedLine *second = lineOf(plan, QStringLiteral("ASEAN, not used (2)"));
    QVERIFY(first && second);
    QCOMPARE(first->look, PlannedLine::Look::Mark);
    QCOMPARE(first->rowOfYear.value(2022), 2);
    QCOMPARE(second->rowOfYear.value(2022), 3);
}

void TestChartPlan::barsOfAKnownKind()
{
    CellTable table({{QStringLiteral("Member state"), {}, false},
                     {QStringLiteral("2015"), {}, true},
                     {QStringLiteral("Latest"), {}, true}},
                    {Row{{words(QStringLiteral("A")), Cell{}, number(7)}, {}, {}},
                     Row{{words(QStringLiteral("B")), Cell{}, Cell{}}, {}, {}}});
    ChartPlan plan = chartPlan(QStringLiteral("members:x"), table);
    QCOMPARE(plan.kind, ChartPlan::Kind::Bars);
    QCOMPARE(plan.valueColumns, QList<int>{2}); // no value in 2015, so no bars of it
    QCOMPARE(plan.lastRow, 1);
    plan = chartPlan(QStringLiteral("slope:x"), table);
    QVERIFY(!plan.isChart()); // a slope needs two years
    QVERIFY(plan.reason.contains(QStringLiteral("two years")));
}

void TestChartPlan::tableWithoutNumbersHasNoChart()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const CellTable &table : {bars({}), bars({QVariant(), QVariant(none)})}) {
        const ChartPlan plan = chartPlan(QStringLiteral("sample"), table);
        QCOMPARE(plan.kind, ChartPlan::Kind::None);
        QVERIFY(plan.reason.contains(QStringLiteral("no numbers")));
    }
}

void TestChartPlan::moneyOfTwoCurrenciesHasNoChart()
{
    const auto row = [](const char *currency) {
        return Row{{words(QLatin1String(currency)), words(QStringLiteral("planned")),
                    words(QStringLiteral("whole")), number(5), number(1)},
                   {},
                   {}};
    };
    const QList<Column> columns{{QStringLiteral("Currency"), {}, false},
                                {QStringLiteral("Kind"), {}, false},
                                {QStringLiteral("Level"), {}, false},
                                {QStringLiteral("Sum"), {}, true},
                                {QStringLiteral("Initiatives"), {}, true}};
    const CellTable two(columns, {row("USD"), row("EUR")});
    QVERIFY(!chartPlan(QStringLiteral("money"), two).isChart());
    const CellTable one(columns, {row("USD"), row("USD")});
    const ChartPlan plan = chartPlan(QStringLiteral("money"), one);
    QVERIFY(plan.isChart());
    QCOMPARE(plan.firstLabel, 1);
    QCOMPARE(plan.lastLabel, 2);
}

void TestChartPlan::groupIsNotABarBesideItsMembers()
{
    const auto row = [](const char *name, const char *source) {
        return Row{{words(QLatin1String(name)), number(0.5), number(50), number(25)},
                   {},
                   SourceId(QLatin1String(source))};
    };
    const CellTable table({{QStringLiteral("Member state"), {}, false},
                           {QStringLiteral("Share"), {}, true},
                           {QStringLiteral("Own"), {}, true},
                           {QStringLiteral("Adds"), {}, true}},
                          {row("A", "s1"), row("B", "s2"), row("ASEAN", "")});
    const ChartPlan plan = chartPlan(QStringLiteral("contributions:x"), table);
    QCOMPARE(plan.kind, ChartPlan::Kind::Bars);
    QCOMPARE(plan.lastRow, 1);
}

void TestChartPlan::unknownKindIsDrawnOnlyWhenItIsPlain()
{
    const CellTable plain = bars({1, 2});
    QCOMPARE(chartPlan(QStringLiteral("new:kind"), plain).kind, ChartPlan::Kind::Bars);
    const CellTable mixed({{QStringLiteral("Name"), {}, false},
                           {QStringLiteral("Dollars"), {}, true},
                           {QStringLiteral("Share"), {}, true}},
                          {Row{{words(QStringLiteral("A")), number(5), number(50)}, {}, {}}});
    const ChartPlan plan = chartPlan(QStringLiteral("new:kind"), mixed);
    QVERIFY(!plan.isChart());
    QVERIFY(!plan.reason.isEmpty());
    const CellTable byYear({{QStringLiteral("Name"), {}, false},
                            {QStringLiteral("Year"), {}, true},
                            {QStringLiteral("Share"), {}, true}},
                           {Row{{words(QStringLiteral("A")), year(2020), number(50)}, {}, {}},
                            Row{{words(QStringLiteral("A")), year(2024), number(51)}, {}, {}}});
    QCOMPARE(chartPlan(QStringLiteral("new:kind"), byYear).kind, ChartPlan::Kind::Lines);
}

void TestChartPlan::everyFigureHasAChartOrAReason_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : figureNames(*overviewFacts()))
        QTest::newRow(qPrintable(name)) << name;
}

void TestChartPlan::everyFigureHasAChartOrAReason()
{
    QFETCH(QString, name);
    const std::unique_ptr<QAbstractTableModel> table = makeFigure(name, overviewFacts())->table();
    const ChartPlan plan = chartPlan(name, *table);
    QCOMPARE(plan.isChart(), plan.reason.isEmpty());
    for (const int column : plan.valueColumns) {
        QVERIFY(column < table->columnCount());
        QVERIFY(table->index(0, column).data(NumericRole).toBool());
    }
    QVERIFY(plan.lastRow < table->rowCount());
    for (const PlannedLine &line : plan.lines) {
        QVERIFY(!line.rowOfYear.isEmpty());
        for (const int row : line.rowOfYear)
            QVERIFY(row < table->rowCount());
    }
}

void TestChartPlan::formatShowsWhatTheTextShows_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("format");
    QTest::newRow("decimals") << 70.25 << QStringLiteral("70.3") << QStringLiteral("0.0");
    QTest::newRow("year") << 2025.0 << QStringLiteral("2025") << QStringLiteral("0");
    QTest::newRow("groups") << 1234.0 << QStringLiteral("1,234") << QStringLiteral("#,##0");
    QTest::newRow("share") << 0.534 << QStringLiteral("53%") << QStringLiteral("0%");
    QTest::newRow("share rounded down")
        << 0.9997 << QStringLiteral("99.9%") << QStringLiteral("0.00%");
    QTest::newRow("small share") << 0.00063 << QStringLiteral("under 0.1%")
                                 << QStringLiteral("\"under \"0.0%");
    QTest::newRow("smaller share")
        << 0.0002 << QStringLiteral("under 0.1%") << QStringLiteral("0.00%");
    QTest::newRow("percent") << 53.4 << QStringLiteral("53.4%") << QStringLiteral("0.0\"%\"");
    QTest::newRow("money") << 12.0 << QStringLiteral("US$12") << QStringLiteral("\"US$\"0");
    QTest::newRow("millions") << 1.2e6 << QStringLiteral("1.2 million") << QStringLiteral("#,##0");
    QTest::newRow("pace") << 2.1 << QStringLiteral("+2.1 points a year")
                          << QStringLiteral("+0.0\" points a year\";-0.0\" points a year\";"
                                            "0.0\" points a year\"");
    QTest::newRow("sign in words")
        << -3.0 << QStringLiteral("3 better") << QStringLiteral("0\" better\";0\" better\"");
    QTest::newRow("quote") << 3.0 << QStringLiteral("3 \"good\"") << QStringLiteral("General");
}

void TestChartPlan::formatShowsWhatTheTextShows()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    QFETCH(QString, format);
    QCOMPARE(xlsxNumberFormat(value, text, QLocale(QLocale::English)), format);
    // Indonesia writes 1.234,5.
    if (QByteArray(QTest::currentDataTag()) == "groups")
        QCOMPARE(xlsxNumberFormat(1234.5, QStringLiteral("1.234,5"),
                                  QLocale(QLocale::Indonesian, QLocale::Indonesia)),
                 QStringLiteral("#,##0.0"));
}

void TestChartPlan::cellsKeepTheirRawValue()
{
    const CellTable table(
        {{QStringLiteral("n"), {}, true}, {QStringLiteral("t"), {}, false}},
        {Row{{Cell{QStringLiteral("70.3"), 70.2567, {}, {}, -1},
              Cell{QStringLiteral("22 November 2026"), QDate(2026, 11, 22), {}, {}, -1}},
             {},
             {}},
         Row{{Cell{QStringLiteral("no data"), {}, {}, {}, -1},
              Cell{QStringLiteral("reported"), 0, {}, {}, -1}},
             {},
             {}},
         Row{{Cell{QStringLiteral("met"), 0, {}, {}, -1}, Cell{}}, {}, {}}});
    const QLocale locale(QLocale::English);
    const XlsxCell number = xlsxCell(table.index(0, 0), locale);
    QCOMPARE(number.kind, XlsxCell::Kind::Number);
    QCOMPARE(number.number, 70.2567);
    const XlsxCell date = xlsxCell(table.index(0, 1), locale);
    QCOMPARE(date.kind, XlsxCell::Kind::Date);
    QCOMPARE(date.date, QDate(2026, 11, 22));
    const XlsxCell missing = xlsxCell(table.index(1, 0), locale);
    QCOMPARE(missing.kind, XlsxCell::Kind::Empty);
    QCOMPARE(missing.inWords, QStringLiteral("no data"));
    QCOMPARE(xlsxCell(table.index(1, 1), locale).text, QStringLiteral("reported"));
    QCOMPARE(xlsxCell(table.index(2, 0), locale).kind, XlsxCell::Kind::Empty); // never 0
}

void TestChartPlan::sheetNamesAreTaken_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QStringLiteral("Internet use") << QStringLiteral("3 Internet use");
    QTest::newRow("forbidden") << QStringLiteral("a[b]:c*d?e/f\\g'h")
                               << QStringLiteral("3 a b c d e f g h");
    QTest::newRow("long") << QStringLiteral("Internet use is ahead of the straight path")
                          << QStringLiteral("3 Internet use is ahead of the");
    QTest::newRow("one word") << QString(300, QLatin1Char('x'))
                              << QStringLiteral("3 ") + QString(29, QLatin1Char('x'));
    QTest::newRow("empty") << QStringLiteral("\n\t/") << QStringLiteral("3 Sheet");
}

void TestChartPlan::sheetNamesAreTaken()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(sheetName(wanted, 3), name);
    // The first that fits whole is taken before a longer one is shortened.
    QCOMPARE(sheetName({QString(40, QLatin1Char('y')), QStringLiteral("Short")}, 12),
             QStringLiteral("12 Short"));
}

QTEST_MAIN(TestChartPlan)
#include "tst_chartplan.moc"
