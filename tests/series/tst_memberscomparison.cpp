// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberscomparison.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

MembersComparison compare(const QList<Observation> &observations, const char *indicator,
                          std::optional<YearValue> workingTarget = std::nullopt)
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.workingTarget = tryOut(AssumptionKind::Target, workingTarget);
    return compareMembers(facts(observations), request);
}

QList<Observation> internet(double kh, double my, double tl, double vn)
{
    return {observation("internet", "KH", 2024, kh), observation("internet", "MY", 2024, my),
            observation("internet", "TL", 2024, tl), observation("internet", "VN", 2024, vn)};
}

} // namespace

class TestMembersComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theCountInTheTitle_data();
    void theCountInTheTitle();
    void membersWithoutDataAreRowsAndANote();
    void otherUnitsCountThoseThatMeet();
    void withoutTargetHighestAndLowest();
    void ranksPutTheLowestFirst();
    void theCompareYearIsNotReplaced();
    void projectionsDoNotCount();
    void currenciesAreNotRanked();
    void nobodyHasData();
    void theGroupIsNoMember();
    void aSecondYearTakesThePlaceOfTheLatest();
    void groupsAreRowsApart();
};

void TestMembersComparison::theCountInTheTitle_data()
{
    QTest::addColumn<QList<Observation>>("observations");
    QTest::addColumn<QString>("title");
    const QString goal = QStringLiteral(" within 15 points of 95% (working target)");
    QTest::newRow("two, one at the edge of 80")
        << internet(68, 94, 34, 80) << QStringLiteral("2 of 4 members are") + goal;
    QTest::newRow("one") << internet(68, 94.9, 34, 79.9)
                         << QStringLiteral("1 of 4 members is") + goal;
    const QString met = QStringLiteral(" reached 95% (working target)");
    QTest::newRow("one there, one near") << internet(68, 98, 34, 80)
                                         << QStringLiteral("1 of 4 members has") + met +
                                                QStringLiteral("; 1 more is within 15 points");
    QTest::newRow("one there, two near") << internet(88, 98, 34, 80)
                                         << QStringLiteral("1 of 4 members has") + met +
                                                QStringLiteral("; 2 more are within 15 points");
    QTest::newRow("two there, at the target and beyond")
        << internet(68, 98, 34, 95)
        << QStringLiteral("2 of 4 members have") + met +
               QStringLiteral("; no other is within 15 points");
    QTest::newRow("all there") << internet(99, 98, 95, 96)
                               << QStringLiteral("4 of 4 members have") + met;
    QTest::newRow("none") << internet(68, 60, 34, 79.9) << QStringLiteral("No member is") + goal;
    QTest::newRow("two of three with data")
        << internet(68, 94, 34, 80).mid(1) << QStringLiteral("2 of 3 members with data are") + goal;
    QTest::newRow("one alone") << internet(68, 94, 34, 80).mid(3)
                               << QStringLiteral("1 of 1 member with data is") + goal;
}

void TestMembersComparison::theCountInTheTitle()
{
    QFETCH(QList<Observation>, observations);
    const MembersComparison comparison = compare(observations, "internet", YearValue{2030, 95});
    QTEST(comparison.title, "title");
    // Nearness is claimed of none that stands beyond the target.
    int met = 0;
    int near = 0;
    for (const MemberRow &row : comparison.rows) {
        met += row.toTarget && *row.toTarget <= 0;
        near += row.toTarget && *row.toTarget > 0 && *row.toTarget <= 15;
    }
    if (met > 0)
        QVERIFY(comparison.title.startsWith(QString::number(met)));
    else if (near > 0)
        QVERIFY(comparison.title.startsWith(QString::number(near)));
}

void TestMembersComparison::membersWithoutDataAreRowsAndANote()
{
    const MembersComparison comparison =
        compare({observation("internet", "VN", 2024, 84), observation("internet", "MY", 2023, 98)},
                "internet");
    QCOMPARE(comparison.rows.size(), 4);
    QCOMPARE(comparison.rows.at(0).name, QStringLiteral("Malaysia"));
    QCOMPARE(comparison.rows.at(1).name, QStringLiteral("Viet Nam"));
    QVERIFY(!comparison.rows.at(2).latest);
    QVERIFY(!comparison.rows.at(3).latest);
    QVERIFY(comparison.notes.contains(
        QStringLiteral("2 members have no data: Cambodia and Timor-Leste.")));
    QVERIFY(
        comparison.notes.contains(QStringLiteral("The latest years differ, from 2023 to 2024.")));
}

void TestMembersComparison::otherUnitsCountThoseThatMeet()
{
    const auto title = [](double my, double vn) {
        return compare({observation("osi", "MY", 2024, my), observation("osi", "VN", 2024, vn)},
                       "osi", YearValue{2030, 0.9})
            .title;
    };
    QCOMPARE(title(0.95, 0.92),
             QStringLiteral("2 of 2 members with data meet 0.9 (working target)"));
    QCOMPARE(title(0.95, 0.71),
             QStringLiteral("1 of 2 members with data meets 0.9 (working target)"));
    QCOMPARE(title(0.73, 0.71),
             QStringLiteral("No member meets 0.9 (working target); nearest: Malaysia 0.73 (2024)"));
}

void TestMembersComparison::withoutTargetHighestAndLowest()
{
    QCOMPARE(compare(internet(68, 97.96, 34, 80), "internet").title,
             QStringLiteral("Highest: Malaysia 98.0% (2024); lowest: Timor-Leste 34% (2024)"));
    QCOMPARE(compare({observation("internet", "VN", 2024, 84)}, "internet").title,
             QStringLiteral("Only one member has data: Viet Nam 84% (2024)"));
}

void TestMembersComparison::ranksPutTheLowestFirst()
{
    const QList<Observation> ranks = {observation("rank", "VN", 2024, 71),
                                      observation("rank", "MY", 2024, 57),
                                      observation("rank", "TL", 2024, 159)};
    const MembersComparison comparison = compare(ranks, "rank", YearValue{2030, 60});
    QCOMPARE(comparison.rows.first().name, QStringLiteral("Malaysia"));
    QCOMPARE(*comparison.rows.at(0).toTarget, -3.0);
    QCOMPARE(*comparison.rows.at(1).toTarget, 11.0);
    QCOMPARE(comparison.title,
             QStringLiteral("1 of 3 members with data meets rank 60 (working target)"));
    QCOMPARE(compare(ranks, "rank").title,
             QStringLiteral("Best: Malaysia rank 57 (2024); last: Timor-Leste rank 159 (2024)"));
}

void TestMembersComparison::theCompareYearIsNotReplaced()
{
    const MembersComparison comparison =
        compare({observation("internet", "VN", 2014, 41), observation("internet", "VN", 2024, 84),
                 observation("internet", "MY", 2015, 71), observation("internet", "MY", 2024, 98)},
                "internet");
    QCOMPARE(*comparison.rows.at(0).from, (YearValue{2015, 71}));
    QVERIFY(!comparison.rows.at(1).from);
    QVERIFY(comparison.notes.contains(QStringLiteral("No value for 2015: Viet Nam.")));
}

void TestMembersComparison::projectionsDoNotCount()
{
    const MembersComparison comparison =
        compare({observation("share", "MY", 2023, 23.5),
                 observation("share", "MY", 2025, 25.5, ObservationStatus::Projection),
                 observation("share", "VN", 2025, 18, ObservationStatus::Projection)},
                "share");
    QCOMPARE(*comparison.rows.first().latest, (YearValue{2023, 23.5}));
    QCOMPARE(comparison.title, QStringLiteral("1 of 1 member with data is within 15 points of 30% "
                                              "(the goal read against a proxy)"));
}

void TestMembersComparison::currenciesAreNotRanked()
{
    const MembersComparison comparison =
        compare({observation("lcu", "KH", 2024, 5), observation("lcu", "VN", 2024, 900)}, "lcu");
    QCOMPARE(comparison.rows.first().name, QStringLiteral("Cambodia")); // the file's order
    QCOMPARE(comparison.title,
             QStringLiteral("2 members state a value, each in its own currency: not compared"));
}

void TestMembersComparison::nobodyHasData()
{
    const MembersComparison comparison = compare({}, "internet", YearValue{2030, 95});
    QCOMPARE(comparison.rows.size(), 4);
    QCOMPARE(comparison.title, QStringLiteral("No member has data on this measure"));
}

void TestMembersComparison::theGroupIsNoMember()
{
    const MembersComparison comparison =
        compare({observation("internet", "ASEAN", 2024, 75)}, "internet");
    for (const MemberRow &row : comparison.rows)
        QVERIFY(!row.latest);
}

void TestMembersComparison::aSecondYearTakesThePlaceOfTheLatest()
{
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.compareYear = 2015;
    request.secondYear = 2020;
    const Facts made =
        facts({observation("internet", "VN", 2015, 40), observation("internet", "VN", 2020, 70),
               observation("internet", "VN", 2024, 84), observation("internet", "MY", 2015, 71),
               observation("internet", "MY", 2020, 90, ObservationStatus::Estimate),
               observation("internet", "KH", 2015, 6), observation("internet", "KH", 2024, 60)});
    const MembersComparison two = compareMembers(made, request);
    QCOMPARE(two.title, QStringLiteral("In 2020: Highest: Malaysia 90% (2020); lowest: Viet Nam "
                                       "70% (2020)"));
    QVERIFY(two.subtitle.endsWith(QStringLiteral("2015 and 2020")));
    QCOMPARE(two.rows.at(1).latest->value, 70.0);
    QVERIFY(!two.rows.at(2).latest); // Cambodia's 2024 does not stand in
    QVERIFY(two.rows.at(2).from);
    QVERIFY(two.notes.contains(QStringLiteral("No value for 2020: Cambodia and Timor-Leste.")));
    QVERIFY(two.notes.contains(QStringLiteral("The value of Malaysia for 2020 is an estimate.")));
    request.secondYear = 1999;
    QCOMPARE(compareMembers(made, request).title, QStringLiteral("No member has a value for 1999"));
}

void TestMembersComparison::groupsAreRowsApart()
{
    FactTables t = tables();
    t.indicators += indicator("population", "", "Population", "persons");
    for (const char *id : {"KH", "MY", "TL", "VN"})
        t.observations += observation("population", id, 2024, 25);
    t.observations += internet(50, 90, 30, 70);
    const Facts made(std::move(t));
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.groups = {economyId("ASEAN-4:population"), economyId("ASEAN-4:gdp"), economyId("VN")};
    const MembersComparison comparison = compareMembers(made, request);
    QCOMPARE(comparison.rows.size(), 4);
    QCOMPARE(comparison.groups.size(), 2); // an economy is no group of ours
    QCOMPARE(comparison.groups.first().name, QStringLiteral("ASEAN-4, weighted by population"));
    QCOMPARE(comparison.groups.first().latest->value, 60.0);
    QCOMPARE(comparison.groups.first().coverage, QStringLiteral("covers 100% of population"));
    QVERIFY(!comparison.groups.last().latest); // nobody's GDP is known
    QVERIFY(!comparison.title.contains(QStringLiteral("ASEAN")));
    QVERIFY(comparison.notes.contains(
        QStringLiteral("ASEAN-4, weighted by population in 2024 covers 100% of population.")));
}

QTEST_GUILESS_MAIN(TestMembersComparison)
#include "tst_memberscomparison.moc"
