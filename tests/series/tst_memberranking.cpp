// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberranking.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

using Readings = QList<Observation>;

Readings inYear(int year, std::initializer_list<std::pair<const char *, double>> values,
                const char *indicator = "internet")
{
    Readings readings;
    for (const auto &[economy, value] : values)
        readings += observation(indicator, economy, year, value);
    return readings;
}

MemberRanking rankingOf(const Readings &readings, const char *indicator = "internet",
                        std::optional<double> target = std::nullopt,
                        std::optional<int> secondYear = std::nullopt)
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    request.secondYear = secondYear;
    if (target)
        request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, *target});
    return rankMembers(facts(readings), request);
}

// "1 Malaysia +2", "2 Viet Nam" for whom no change is known, "0 Cambodia" without a value.
QStringList rowsOf(const MemberRanking &ranking)
{
    QStringList rows;
    for (const RankedMember &member : ranking.members) {
        QString row = QStringLiteral("%1 %2").arg(member.rank).arg(member.row.name);
        if (member.moved)
            row += QStringLiteral(" %1").arg(*member.moved);
        rows += row;
    }
    return rows;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += s(text);
    return list;
}

} // namespace

class TestMemberRanking : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void bestFirstWithPlacesWonAndLost();
    void tiesShareARank();
    void changeIsAmongThoseWithBothValues();
    void aLatestValueOfTheCompareYearHasNotMoved();
    void lowerIsBetter();
    void theTitle_data();
    void theTitle();
    void aChosenYear();
    void currenciesAreNotRanked();
    void groupsStandOutside();
};

void TestMemberRanking::bestFirstWithPlacesWonAndLost()
{
    const MemberRanking ranking =
        rankingOf(inYear(2015, {{"KH", 6}, {"MY", 71}, {"TL", 19}, {"VN", 45}}) +
                  inYear(2024, {{"KH", 68}, {"MY", 98}, {"TL", 34}, {"VN", 84}}));
    // 2015: Malaysia, Viet Nam, Timor-Leste, Cambodia.
    QCOMPARE(rowsOf(ranking),
             list({"1 Malaysia 0", "2 Viet Nam 0", "3 Cambodia 1", "4 Timor-Leste -1"}));
    QVERIFY(ranking.isRanked);
    QCOMPARE(ranking.title,
             QStringLiteral("Malaysia ranks first; Cambodia moved up most since 2015, by 1 place"));
    QVERIFY(ranking.notes.contains(QStringLiteral(
        "Change of rank since 2015: among the 4 members with a value in both years.")));
}

void TestMemberRanking::tiesShareARank()
{
    const MemberRanking ranking =
        rankingOf(inYear(2015, {{"KH", 6}, {"MY", 45}, {"TL", 19}, {"VN", 45}}) +
                  inYear(2024, {{"KH", 84}, {"MY", 98}, {"TL", 34}, {"VN", 84}}));
    // 1, 2, 2, 4 now; 1, 1, 3, 4 before.
    QCOMPARE(rowsOf(ranking),
             list({"1 Malaysia 0", "2 Cambodia 2", "2 Viet Nam -1", "4 Timor-Leste -1"}));
}

void TestMemberRanking::changeIsAmongThoseWithBothValues()
{
    // Malaysia, the best, has no value of 2015: it takes nobody's place.
    const MemberRanking ranking = rankingOf(inYear(2015, {{"KH", 6}, {"TL", 19}, {"VN", 45}}) +
                                            inYear(2024, {{"KH", 68}, {"MY", 98}, {"VN", 60}}));
    // Of Cambodia and Viet Nam the second led in 2015, the first leads now.
    QCOMPARE(rowsOf(ranking),
             list({"1 Malaysia", "2 Cambodia 1", "3 Viet Nam -1", "4 Timor-Leste"}));
    QVERIFY(ranking.notes.contains(QStringLiteral(
        "Change of rank since 2015: among the 2 members with a value in both years.")));
}

void TestMemberRanking::aLatestValueOfTheCompareYearHasNotMoved()
{
    const MemberRanking ranking = rankingOf(inYear(2015, {{"KH", 6}, {"VN", 45}}));
    QCOMPARE(rowsOf(ranking), list({"1 Viet Nam", "2 Cambodia", "0 Malaysia", "0 Timor-Leste"}));
    QCOMPARE(ranking.title, QStringLiteral("Viet Nam ranks first and Cambodia last"));
}

void TestMemberRanking::lowerIsBetter()
{
    const MemberRanking ranking =
        rankingOf(inYear(2015, {{"MY", 48}, {"TL", 142}, {"VN", 88}}, "rank") +
                      inYear(2024, {{"MY", 57}, {"TL", 159}, {"VN", 56}}, "rank"),
                  "rank", 60);
    QCOMPARE(rowsOf(ranking),
             list({"1 Viet Nam 1", "2 Malaysia -1", "3 Timor-Leste 0", "0 Cambodia"}));
    QCOMPARE(ranking.title, QStringLiteral("Viet Nam ranks first; 2 of 3 members with data meet "
                                           "rank 60 (working target)"));
}

void TestMemberRanking::theTitle_data()
{
    QTest::addColumn<Readings>("readings");
    QTest::addColumn<double>("target"); // 0: none
    QTest::addColumn<QString>("title");
    const QString goal = QStringLiteral("95% (working target)");
    const QString first = QStringLiteral("Malaysia ranks first");
    QTest::newRow("two near") << inYear(2024, {{"KH", 68}, {"MY", 94}, {"TL", 34}, {"VN", 80}})
                              << 95.0
                              << first +
                                     QStringLiteral("; 2 of 4 members are within 15 points of ") +
                                     goal;
    QTest::newRow("one near") << inYear(2024, {{"KH", 68}, {"MY", 94}, {"TL", 34}, {"VN", 79}})
                              << 95.0
                              << first +
                                     QStringLiteral("; 1 of 4 members is within 15 points of ") +
                                     goal;
    QTest::newRow("none near") << inYear(2024, {{"KH", 68}, {"MY", 70}, {"TL", 34}, {"VN", 50}})
                               << 95.0
                               << first + QStringLiteral("; no member is within 15 points of ") +
                                      goal;
    QTest::newRow("first and last") << inYear(2024, {{"KH", 68}, {"MY", 94}}) << 0.0
                                    << QStringLiteral("Malaysia ranks first and Cambodia last");
    QTest::newRow("two first") << inYear(2024, {{"KH", 94}, {"MY", 94}, {"VN", 60}}) << 0.0
                               << QStringLiteral(
                                      "Cambodia and Malaysia share first place; Viet Nam is last");
    QTest::newRow("two last")
        << inYear(2024, {{"KH", 60}, {"MY", 94}, {"VN", 60}}) << 0.0
        << QStringLiteral("Malaysia ranks first; Cambodia and Viet Nam share the last place");
    QTest::newRow("all alike") << inYear(2024, {{"KH", 60}, {"MY", 60}, {"VN", 60}}) << 0.0
                               << QStringLiteral("All 3 members with data share first place");
    QTest::newRow("two climbed alike")
        << inYear(2015, {{"KH", 30}, {"MY", 40}, {"TL", 10}, {"VN", 20}}) +
               inYear(2024, {{"KH", 45}, {"MY", 40}, {"TL", 30}, {"VN", 20}})
        << 0.0
        << QStringLiteral("Cambodia ranks first; Cambodia and Timor-Leste moved up most since "
                          "2015, by 1 place each");
    QTest::newRow("one member") << inYear(2024, {{"KH", 68}}) << 95.0
                                << QStringLiteral("No ranking, because only one member has a "
                                                  "value: Cambodia 68% (2024)");
    QTest::newRow("no data") << Readings{} << 95.0
                             << QStringLiteral("No member has data on this measure");
}

void TestMemberRanking::theTitle()
{
    QFETCH(Readings, readings);
    QFETCH(double, target);
    const MemberRanking ranking =
        rankingOf(readings, "internet", target > 0 ? std::optional(target) : std::nullopt);
    QTEST(ranking.title, "title");
    QCOMPARE(ranking.members.size(), 4);
    QCOMPARE(ranking.isRanked, readings.size() > 1);
    // Whoever the title puts first has rank 1.
    if (ranking.title.contains(QStringLiteral(" ranks first")))
        QVERIFY(ranking.title.startsWith(ranking.members.first().row.name));
}

void TestMemberRanking::aChosenYear()
{
    const Readings readings = inYear(2015, {{"KH", 6}, {"VN", 45}}) +
                              inYear(2020, {{"KH", 80}, {"VN", 70}}) +
                              inYear(2024, {{"KH", 68}, {"VN", 84}});
    const MemberRanking ranking = rankingOf(readings, "internet", std::nullopt, 2020);
    QCOMPARE(rowsOf(ranking),
             list({"1 Cambodia 1", "2 Viet Nam -1", "0 Malaysia", "0 Timor-Leste"}));
    QCOMPARE(ranking.title, QStringLiteral("In 2020, Cambodia ranks first and moved up most "
                                           "since 2015, by 1 place"));
    QCOMPARE(rankingOf(readings, "internet", 95, 2020).title,
             QStringLiteral("In 2020, Cambodia ranks first; 1 of 2 members with data is within 15 "
                            "points of 95% (working target)"));
}

void TestMemberRanking::currenciesAreNotRanked()
{
    const MemberRanking two = rankingOf(inYear(2024, {{"KH", 5}, {"VN", 900}}, "lcu"), "lcu", 1000);
    QVERIFY(!two.isRanked);
    QVERIFY(!two.isComparable);
    QVERIFY(!two.target);
    QCOMPARE(rowsOf(two), list({"0 Cambodia", "0 Viet Nam", "0 Malaysia", "0 Timor-Leste"}));
    QCOMPARE(two.title,
             QStringLiteral("2 members state a value, each in its own currency: no ranking"));
    QVERIFY(two.notes.first().contains(QStringLiteral("not ranked")));
    QCOMPARE(rankingOf(inYear(2024, {{"KH", 5}}, "lcu"), "lcu").title,
             QStringLiteral("1 member states a value, in its own currency: no ranking"));
}

void TestMemberRanking::groupsStandOutside()
{
    FactTables t = tables();
    t.indicators += indicator("population", "", "Population", "persons");
    t.observations = inYear(2024, {{"KH", 25}, {"MY", 25}, {"TL", 25}, {"VN", 25}}, "population") +
                     inYear(2024, {{"KH", 50}, {"MY", 90}, {"TL", 30}, {"VN", 70}});
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.groups = {economyId("ASEAN-4:population")};
    const MemberRanking ranking = rankMembers(Facts(std::move(t)), request);
    QCOMPARE(ranking.members.size(), 4);
    QCOMPARE(ranking.members.last().rank, 4); // the group's 60% takes no rank
    QCOMPARE(ranking.groups.size(), 1);
    QCOMPARE(ranking.groups.first().latest->value, 60.0);
    QVERIFY(ranking.notes.contains(QStringLiteral("Groups stand outside the ranking.")));
}

QTEST_GUILESS_MAIN(TestMemberRanking)
#include "tst_memberranking.moc"
