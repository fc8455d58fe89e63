// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberslope.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

using Readings = QList<Observation>;

// A member's values of 2015 and of 2023.
Readings from(const char *economy, double first, double second, const char *indicator = "internet")
{
    return {observation(indicator, economy, 2015, first),
            observation(indicator, economy, 2023, second)};
}

MemberSlope slopeOf(const Readings &readings, const char *indicator = "internet",
                    std::optional<int> secondYear = std::nullopt)
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.secondYear = secondYear;
    return makeMemberSlope(facts(readings), request);
}

QStringList namesOf(const MemberSlope &slope)
{
    QStringList names;
    for (const SlopeLine &line : slope.lines)
        names += line.row.name;
    return names;
}

} // namespace

class TestMemberSlope : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theTitleCounts_data();
    void theTitleCounts();
    void fallingIsGood();
    void ranksMoveUpAndDown();
    void theNamedOnesStandOut();
    void whatLacksAValueIsInTheNotes();
    void aLatestValueOfTheFirstYearIsNoSecondOne();
    void eachOnesLatestYearIsSaid();
    void aSecondYearMustBeLater();
    void currenciesHaveNoLines();
    void colours();
    void groupsAreNotCounted();
    void estimatesAreNoted();
};

void TestMemberSlope::theTitleCounts_data()
{
    QTest::addColumn<Readings>("readings");
    QTest::addColumn<QString>("title");
    const Readings kh = from("KH", 6.4, 68.3); // + 61.9
    const Readings my = from("MY", 71, 98);    // + 27
    const Readings tl = from("TL", 34, 20);    // - 14
    const Readings vn = from("VN", 45, 84);    // + 39
    const QString span = QStringLiteral(" between 2015 and 2023");
    QTest::newRow("three of four") << kh + my + tl + vn
                                   << QStringLiteral("3 of 4 members rose") + span +
                                          QStringLiteral("; Cambodia rose most, by 61.9 points");
    QTest::newRow("all") << kh + my + vn + from("TL", 34, 34.5)
                         << QStringLiteral("All 4 members rose") + span +
                                QStringLiteral("; Cambodia rose most, by 61.9 points");
    QTest::newRow("one") << tl + my + from("KH", 50, 40) + from("VN", 45, 45)
                         << QStringLiteral("1 of 4 members rose") + span +
                                QStringLiteral(": Malaysia, by 27 points");
    QTest::newRow("two of three with both values")
        << kh + tl + vn + from("MY", 71, 98).mid(1)
        << QStringLiteral("2 of 3 members with both values rose") + span +
               QStringLiteral("; Cambodia rose most, by 61.9 points");
    QTest::newRow("none rose") << tl + from("KH", 50, 40)
                               << QStringLiteral("None of 2 members with both values rose") + span +
                                      QStringLiteral("; Timor-Leste fell most, by 14 points");
    QTest::newRow("nobody moved") << from("TL", 34, 34) + from("KH", 50, 50)
                                  << QStringLiteral("None of 2 members with both values moved") +
                                         span;
    QTest::newRow("one member rose")
        << from("KH", 50, 51)
        << QStringLiteral("The only member with both values, Cambodia, rose by 1 point") + span;
    QTest::newRow("one member fell")
        << tl
        << QStringLiteral("The only member with both values, Timor-Leste, fell by 14 points") +
               span;
    QTest::newRow("one member stood still")
        << from("KH", 50, 50)
        << QStringLiteral("The only member with both values, Cambodia, did not move") + span;
    // 0.3 - 0.1 and 0.2 - 0.0 differ in the last binary digit and are alike to a reader.
    QTest::newRow("two rose alike")
        << from("KH", 0.1, 0.3) + from("VN", 0, 0.2) + from("TL", 34, 34)
        << QStringLiteral("2 of 3 members with both values rose") + span +
               QStringLiteral("; Cambodia and Viet Nam rose most, by 0.2 points each");
    QTest::newRow("four rose alike")
        << from("KH", 1, 3) + from("VN", 2, 4) + from("TL", 3, 5) + from("MY", 4, 6)
        << QStringLiteral("All 4 members rose") + span +
               QStringLiteral("; 4 of them rose most, by 2 points each");
    QTest::newRow("no data") << Readings{}
                             << QStringLiteral("No member has a value for 2015 and a later one");
}

void TestMemberSlope::theTitleCounts()
{
    QFETCH(Readings, readings);
    const MemberSlope slope = slopeOf(readings);
    QTEST(slope.title, "title");
    QCOMPARE(slope.lines.size() + slope.unlined.size(), 4);
    QVERIFY(slope.sentence.contains(slope.title));
}

void TestMemberSlope::fallingIsGood()
{
    FactTables t = tables();
    t.indicators += indicator("cost", "", "Price of data", "percent of income", Measure::Proxy,
                              Direction::Lower);
    t.observations = from("KH", 9, 2, "cost") + from("MY", 3, 1, "cost") + from("VN", 2, 4, "cost");
    ProgressRequest request;
    request.indicator = indicatorId("cost");
    QCOMPARE(makeMemberSlope(Facts(std::move(t)), request).title,
             QStringLiteral("2 of 3 members with both values fell between 2015 and 2023; Cambodia "
                            "fell most, by 7 points"));
    t = tables();
    t.indicators += indicator("cost", "", "Price of data", "percent of income", Measure::Proxy,
                              Direction::Lower);
    t.observations = from("KH", 2, 9, "cost") + from("VN", 2, 4, "cost");
    QCOMPARE(makeMemberSlope(Facts(std::move(t)), request).title,
             QStringLiteral("None of 2 members with both values fell between 2015 and 2023; "
                            "Cambodia rose most, by 7 points"));
}

void TestMemberSlope::ranksMoveUpAndDown()
{
    const Readings ranks =
        from("KH", 145, 120, "rank") + from("MY", 48, 57, "rank") + from("VN", 88, 87, "rank");
    const MemberSlope slope = slopeOf(ranks, "rank");
    QCOMPARE(slope.title, QStringLiteral("2 of 3 members with both values moved up between 2015 "
                                         "and 2023; Cambodia moved up most, by 25 places"));
    QCOMPARE(slope.lines.first().change, -25.0); // as stored: less is better
    QCOMPARE(slopeOf(from("VN", 88, 87, "rank"), "rank").title,
             QStringLiteral("The only member with both values, Viet Nam, moved up by 1 place "
                            "between 2015 and 2023"));
    QCOMPARE(slopeOf(from("VN", 80, 88, "rank") + from("MY", 48, 57, "rank"), "rank").title,
             QStringLiteral("None of 2 members with both values moved up between 2015 and 2023; "
                            "Malaysia moved down most, by 9 places"));
}

void TestMemberSlope::theNamedOnesStandOut()
{
    const MemberSlope slope = slopeOf(from("KH", 6.4, 68.3) + from("MY", 71, 98));
    QCOMPARE(namesOf(slope), (QStringList{QStringLiteral("Malaysia"), QStringLiteral("Cambodia")}));
    QVERIFY(!slope.lines.at(0).isNamed);
    QVERIFY(slope.lines.at(1).isNamed);
}

void TestMemberSlope::whatLacksAValueIsInTheNotes()
{
    Readings readings = from("KH", 6.4, 68.3);
    readings += observation("internet", "MY", 2023, 98);
    readings += observation("internet", "VN", 2015, 45);
    readings += observation("internet", "VN", 2020, 70);
    const MemberSlope chosen = slopeOf(readings, "internet", 2023);
    QCOMPARE(namesOf(chosen), QStringList{QStringLiteral("Cambodia")});
    QCOMPARE(chosen.notes,
             (QStringList{QStringLiteral("Not drawn, no value for 2015: Malaysia."),
                          QStringLiteral("Not drawn, no value for 2023: Viet Nam."),
                          QStringLiteral("Not drawn, no value for either year: Timor-Leste.")}));
    // A value of 2020 is a latest one, yet not one of 2023.
    QCOMPARE(namesOf(slopeOf(readings)),
             (QStringList{QStringLiteral("Viet Nam"), QStringLiteral("Cambodia")}));
    QVERIFY(slopeOf({observation("internet", "MY", 2023, 98)})
                .notes.contains(QStringLiteral("No member has a value for 2015.")));
}

void TestMemberSlope::aLatestValueOfTheFirstYearIsNoSecondOne()
{
    const MemberSlope slope = slopeOf({observation("internet", "KH", 2015, 6)});
    QVERIFY(slope.lines.isEmpty());
    QVERIFY(slope.notes.contains(QStringLiteral("Not drawn, no value after 2015: Cambodia.")));
}

void TestMemberSlope::eachOnesLatestYearIsSaid()
{
    const Readings same = from("KH", 6, 68) + from("VN", 45, 84);
    QCOMPARE(slopeOf(same).secondHead, QStringLiteral("Latest: 2023"));
    QCOMPARE(slopeOf(same, "internet", 2023).secondHead, QStringLiteral("2023"));
    const MemberSlope differ = slopeOf(same + Readings{observation("internet", "MY", 2015, 71),
                                                       observation("internet", "MY", 2024, 98)});
    QCOMPARE(differ.usualYear, 2023);
    QCOMPARE(differ.firstHead, QStringLiteral("2015"));
    QCOMPARE(differ.secondHead, QStringLiteral("Latest: 2023 unless named"));
    QVERIFY(differ.title.contains(QStringLiteral("between 2015 and each one's latest year")));
    QVERIFY(differ.notes.contains(
        QStringLiteral("The latest years differ, from 2023 to 2024, so a line's steepness is not "
                       "its pace.")));
}

void TestMemberSlope::aSecondYearMustBeLater()
{
    for (const int year : {2015, 2010}) {
        const MemberSlope slope = slopeOf(
            from("KH", 6, 68) + Readings{observation("internet", "KH", 2010, 2)}, "internet", year);
        QVERIFY(slope.lines.isEmpty());
        QCOMPARE(slope.title,
                 QStringLiteral("Nothing to compare: %1 is not later than 2015").arg(year));
    }
    QCOMPARE(slopeOf({}, "internet", 2023).title,
             QStringLiteral("No member has a value for both 2015 and 2023"));
}

void TestMemberSlope::currenciesHaveNoLines()
{
    const MemberSlope slope = slopeOf(from("KH", 5, 9, "lcu") + from("VN", 100, 900, "lcu"), "lcu");
    QVERIFY(!slope.isComparable);
    QVERIFY(slope.lines.isEmpty());
    QCOMPARE(slope.title,
             QStringLiteral("2 members state a value, each in its own currency: not compared"));
}

void TestMemberSlope::colours()
{
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.highlighted = {economyId("VN"), economyId("MY"), economyId("KH"), economyId("TL")};
    const Facts made = facts(from("KH", 6, 68));
    // Nobody is asked for, so the first with a value is judged.
    QCOMPARE(
        makeMemberSlope(made, request).coloured,
        (QList<EconomyId>{economyId("KH"), economyId("VN"), economyId("MY"), economyId("TL")}));
    request.economy = economyId("ASEAN");
    QCOMPARE(
        makeMemberSlope(made, request).coloured,
        (QList<EconomyId>{economyId("ASEAN"), economyId("VN"), economyId("MY"), economyId("KH")}));
}

void TestMemberSlope::groupsAreNotCounted()
{
    FactTables t = tables();
    t.indicators += indicator("population", "", "Population", "persons");
    for (const char *id : {"KH", "MY", "TL", "VN"}) {
        for (const int year : {2015, 2023})
            t.observations += observation("population", id, year, 25);
    }
    t.observations +=
        from("KH", 10, 50) + from("MY", 70, 90) + from("TL", 20, 30) + from("VN", 40, 70);
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.groups = {economyId("ASEAN-4:population"), economyId("ASEAN-4:gdp")};
    const MemberSlope slope = makeMemberSlope(Facts(std::move(t)), request);
    QCOMPARE(slope.lines.size(), 5);
    QVERIFY(slope.lines.last().isGroup);
    QCOMPARE(slope.lines.last().row.from->value, 35.0);
    QCOMPARE(slope.lines.last().change, 25.0); // 60 less 35
    QCOMPARE(slope.title, QStringLiteral("All 4 members rose between 2015 and 2023; Cambodia rose "
                                         "most, by 40 points"));
    QCOMPARE(slope.unlined.size(), 1); // nobody's GDP is known
    QVERIFY(slope.sentence.contains(QStringLiteral("ASEAN-4, weighted by population from 35%")));
}

void TestMemberSlope::estimatesAreNoted()
{
    Readings readings = from("KH", 6, 68) + from("VN", 45, 84);
    readings[0].status = ObservationStatus::Estimate;
    QVERIFY(slopeOf(readings).notes.contains(QStringLiteral("Estimates of 2015: Cambodia.")));
    readings[2].status = ObservationStatus::Estimate;
    QVERIFY(slopeOf(readings).notes.contains(QStringLiteral("All values of 2015 are estimates.")));
    readings[1].status = ObservationStatus::Estimate;
    QVERIFY(slopeOf(readings).notes.contains(
        QStringLiteral("Estimates of the latest year: Cambodia.")));
}

QTEST_GUILESS_MAIN(TestMemberSlope)
#include "tst_memberslope.moc"
