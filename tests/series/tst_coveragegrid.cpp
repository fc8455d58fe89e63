// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/coveragegrid.h"
#include "tests/series/samplefacts.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <limits>

using namespace mitra;
using namespace mitra::sample;
using Kind = CoverageCell::Kind;

namespace
{

CoverageGrid gridOf(const QList<Observation> &observations)
{
    static std::vector<std::unique_ptr<Facts>> kept; // the cells point into them
    FactTables t = tables();
    t.observations = observations;
    kept.push_back(std::make_unique<Facts>(std::move(t)));
    return coverageGrid(*kept.back(), indicatorId("internet"));
}

const CoverageCell &cell(const CoverageRow &row, int year)
{
    return *std::find_if(row.cells.begin(), row.cells.end(),
                         [year](const CoverageCell &each) { return each.year == year; });
}

QList<Observation> years(const char *economy, int first, int last)
{
    QList<Observation> rows;
    for (int year = first; year <= last; ++year)
        rows += observation("internet", economy, year, year - 1900);
    return rows;
}

} // namespace

class TestCoverageGrid : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindHasItsCell();
    void itEndsWithTheAsOfYear();
    void aProjectionReachesOn();
    void absurdYearsAreLeftOutAndCounted();
    void othersStandBelow();
    void titles();
    void aListedConflictDisputesItsYear();
    void notANumberIsNotObserved();
    void nothingAtAll();
    void builtInDataHasEveryReading();
};

void TestCoverageGrid::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestCoverageGrid::everyKindHasItsCell()
{
    using enum ObservationStatus;
    const CoverageGrid grid = gridOf(
        {observation("internet", "KH", 2020, 1), observation("internet", "KH", 2021, 2, Estimate),
         observation("internet", "KH", 2023, 3, Projection), observation("internet", "KH", 2024, 4),
         observation("internet", "KH", 2024, 5, Reported, false, "press"),
         observation("internet", "MY", 2024, 6, Reported, false, "press")});
    QCOMPARE(grid.firstYear, 2020);
    QCOMPARE(grid.lastYear, 2026);
    QCOMPARE(grid.members.size(), 4);
    const CoverageRow &row = grid.members.first();
    QCOMPARE(row.name, QStringLiteral("Cambodia"));
    QCOMPARE(row.cells.size(), 7);
    QCOMPARE(cell(row, 2020).kind, Kind::Reported);
    QCOMPARE(cell(row, 2021).kind, Kind::Estimate);
    QCOMPARE(cell(row, 2022).kind, Kind::None);
    QVERIFY(!cell(row, 2022).reading);
    QCOMPARE(cell(row, 2023).kind, Kind::Projection);
    QCOMPARE(cell(row, 2024).kind, Kind::Disputed);
    QCOMPARE(cell(row, 2024).reading->value, 4.0); // the preferred one
    QCOMPARE(cell(row, 2024).others.size(), 1);
    QCOMPARE(row.observedYears, 3);
    QCOMPARE(row.lastObserved, 2024);
    // A reading that is not used is no value, but it is shown.
    QCOMPARE(cell(grid.members.at(1), 2024).kind, Kind::Disputed);
    QCOMPARE(grid.members.at(1).lastObserved, 0);
    QCOMPARE(grid.sources.size(), 2);
}

void TestCoverageGrid::itEndsWithTheAsOfYear()
{
    const CoverageGrid grid = gridOf(years("KH", 2010, 2012));
    QCOMPARE(grid.firstYear, 2010);
    QCOMPARE(grid.lastYear, 2026);
    FactTables t = tables();
    t.asOf = QDate();
    t.observations = years("KH", 2010, 2012);
    QCOMPARE(coverageGrid(Facts(std::move(t)), indicatorId("internet")).lastYear, 2012);
}

void TestCoverageGrid::aProjectionReachesOn()
{
    QCOMPARE(
        gridOf({observation("internet", "KH", 2030, 1, ObservationStatus::Projection)}).lastYear,
        2030);
}

void TestCoverageGrid::absurdYearsAreLeftOutAndCounted()
{
    const CoverageGrid grid =
        gridOf(years("KH", 2020, 2024) + years("MY", 1066, 1066) + years("VN", 9999, 9999));
    QCOMPARE(grid.lastYear, 2036);
    QCOMPARE(grid.firstYear, 1997);
    QCOMPARE(grid.outside, 2);
    QCOMPARE(grid.notes, QStringList{QStringLiteral(
                             "2 readings of years outside 1997\u20132036 are not shown.")});
    QCOMPARE(
        gridOf(years("KH", 2020, 2024) + years("MY", 1066, 1066)).notes,
        QStringList{QStringLiteral("1 reading of a year outside 1987\u20132026 is not shown.")});
}

void TestCoverageGrid::othersStandBelow()
{
    FactTables t = tables();
    t.economies += economy("EU", "European Union", EconomyKind::Group);
    t.observations = years("KH", 2020, 2024) + years("ASEAN", 2023, 2023) +
                     years("EU", 2024, 2024) + years("ELSEWHERE", 2024, 2024);
    const CoverageGrid grid = coverageGrid(Facts(std::move(t)), indicatorId("internet"));
    QCOMPARE(grid.members.size(), 4);
    QCOMPARE(grid.others.size(), 2); // an economy that the file does not describe is no row
    QCOMPARE(grid.others.first().name, QStringLiteral("ASEAN"));
    QVERIFY(grid.title.startsWith(QStringLiteral("1 of 4 members has a value in at least 3 of the "
                                                 "5 years 2020\u20132024")));
}

void TestCoverageGrid::titles()
{
    const QList<Observation> three =
        years("KH", 2010, 2024) + years("MY", 2010, 2024) + years("VN", 2020, 2024);
    QCOMPARE(gridOf(three + years("TL", 2010, 2017)).title,
             QStringLiteral("3 of 4 members have a value in at least 5 of the 10 years "
                            "2015\u20132024; Timor-Leste has none since 2017"));
    // Four years behind are not worth a word, five are.
    QCOMPARE(gridOf(three + years("TL", 2010, 2020)).title,
             QStringLiteral("All 4 members have a value in at least 5 of the 10 years "
                            "2015\u20132024"));
    QVERIFY(gridOf(three + years("TL", 2010, 2019))
                .title.endsWith(QStringLiteral("; Timor-Leste has none since 2019")));
    QVERIFY(gridOf(three).title.endsWith(QStringLiteral("; Timor-Leste has none")));
    QCOMPARE(gridOf(years("KH", 2015, 2024)).title,
             QStringLiteral("1 of 4 members has a value in at least 5 of the 10 years "
                            "2015\u20132024; 3 have none"));
    QCOMPARE(gridOf(years("KH", 2015, 2024) + years("MY", 2015, 2024)).title,
             QStringLiteral("2 of 4 members have a value in at least 5 of the 10 years "
                            "2015\u20132024; Timor-Leste and Viet Nam have none"));
    QCOMPARE(gridOf(years("KH", 2015, 2024) + years("MY", 2011, 2013) + years("TL", 2012, 2015) +
                    years("VN", 2010, 2016))
                 .title,
             QStringLiteral("1 of 4 members has a value in at least 5 of the 10 years "
                            "2015\u20132024; 3 have none since 2016 or earlier"));
    QCOMPARE(gridOf(years("KH", 2022, 2022) + years("MY", 2022, 2022)).title,
             QStringLiteral("2 of 4 members have a value, of 2022 alone; Timor-Leste and Viet Nam "
                            "have none"));
    QCOMPARE(gridOf(years("KH", 2022, 2022) + years("MY", 2023, 2023)).title,
             QStringLiteral("2 of 4 members have a value in at least 1 of the 2 years "
                            "2022\u20132023; Timor-Leste and Viet Nam have none"));
    QCOMPARE(
        gridOf(years("KH", 2022, 2022) + years("MY", 2024, 2024) + years("KH", 2015, 2015)).title,
        QStringLiteral("No member has a value in at least 5 of the 10 years 2015\u20132024; "
                       "Timor-Leste and Viet Nam have none"));
}

void TestCoverageGrid::aListedConflictDisputesItsYear()
{
    FactTables t = tables();
    t.observations = years("ASEAN", 2022, 2023);
    Conflict conflict;
    conflict.topic = s("People online, 2023");
    conflict.readingA = s("123%"); // what years() gives 2023
    conflict.sourceA = SourceId(s("statistics"));
    conflict.sourceB = SourceId(s("press"));
    t.conflicts = {conflict};
    const Facts f(std::move(t));
    const CoverageGrid grid = coverageGrid(f, indicatorId("internet"));
    QCOMPARE(cell(grid.others.first(), 2022).kind, Kind::Reported);
    QCOMPARE(cell(grid.others.first(), 2023).kind, Kind::Disputed);
    QVERIFY(cell(grid.others.first(), 2023).isInConflict);
}

void TestCoverageGrid::notANumberIsNotObserved()
{
    const CoverageGrid grid =
        gridOf({observation("internet", "KH", 2024, std::numeric_limits<double>::quiet_NaN())});
    QCOMPARE(grid.members.first().lastObserved, 0);
    QCOMPARE(cell(grid.members.first(), 2024).kind, Kind::None);
}

void TestCoverageGrid::nothingAtAll()
{
    const CoverageGrid grid = gridOf({});
    QCOMPARE(grid.title, QStringLiteral("There is no value at all"));
    QCOMPARE(grid.firstYear, 0);
    QCOMPARE(grid.members.size(), 4);
    QVERIFY(grid.members.first().cells.isEmpty());
    QCOMPARE(gridOf({observation("internet", "ASEAN", 2024, 1)}).title,
             QStringLiteral("No member has an observed value"));
}

void TestCoverageGrid::builtInDataHasEveryReading()
{
    const FactsPtr built = test::builtInFacts();
    for (const Indicator &indicator : built->indicators()) {
        const CoverageGrid grid = coverageGrid(*built, indicator.id);
        qsizetype readings = grid.outside;
        for (const CoverageRow &row : grid.members + grid.others) {
            QCOMPARE(row.cells.size(), grid.lastYear - grid.firstYear + 1);
            for (const CoverageCell &each : row.cells) {
                QCOMPARE(each.kind == Kind::None, each.reading == nullptr);
                readings += (each.reading ? 1 : 0) + each.others.size();
            }
        }
        QCOMPARE(readings, qsizetype(built->observations(indicator.id).size()));
        QVERIFY2(!grid.title.contains(QLatin1Char('%')), qPrintable(grid.title));
    }
}

QTEST_GUILESS_MAIN(TestCoverageGrid)
#include "tst_coveragegrid.moc"
