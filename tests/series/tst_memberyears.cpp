// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberyears.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

Facts withYears(std::initializer_list<std::pair<const char *, int>> years)
{
    QList<Observation> readings;
    for (const auto &[economy, year] : years)
        readings += observation("internet", economy, year, 50);
    return facts(readings);
}

int firstYear(const Facts &facts, int asked, std::optional<int> second = std::nullopt)
{
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.compareYear = asked;
    request.secondYear = second;
    return firstYearFor(facts, request);
}

} // namespace

class TestMemberYears : public QObject
{
    Q_OBJECT

private slots:
    void membersAreCountedByYear();
    void theRequestedYearStays();
    void anotherYearStepsInForMostMembers();
    void theNearestOfEquals();
    void aChosenSecondYearCounts();
};

void TestMemberYears::membersAreCountedByYear()
{
    FactTables t = tables();
    t.observations = {
        observation("internet", "KH", 2015, 6), observation("internet", "VN", 2015, 45),
        observation("internet", "VN", 2020, 70), observation("internet", "ASEAN", 2021, 60),
        observation("internet", "VN", 2030, 99, ObservationStatus::Projection)};
    const QList<MemberYearCount> years = memberYears(Facts(std::move(t)), indicatorId("internet"));
    QCOMPARE(years.size(), 2); // neither the group's year nor a projected one
    QCOMPARE(years.at(0).year, 2015);
    QCOMPARE(years.at(0).members, 2);
    QCOMPARE(years.at(1).year, 2020);
    QCOMPARE(years.at(1).members, 1);
}

void TestMemberYears::theRequestedYearStays()
{
    const Facts made = withYears({{"KH", 2015}, {"MY", 2018}, {"MY", 2024}, {"VN", 2018}});
    QCOMPARE(firstYear(made, 2015), 2015); // one member is enough
    QCOMPARE(firstYear(withYears({}), 2015), 2015);
    QCOMPARE(firstYear(withYears({{"KH", 2020}}), 2015), 2015); // nothing comes after 2020
}

void TestMemberYears::anotherYearStepsInForMostMembers()
{
    const Facts made = withYears(
        {{"KH", 2016}, {"KH", 2024}, {"MY", 2020}, {"MY", 2024}, {"VN", 2020}, {"VN", 2023}});
    QCOMPARE(firstYear(made, 2015), 2020); // two members from 2020, one from 2016
}

void TestMemberYears::theNearestOfEquals()
{
    const Facts made = withYears({{"KH", 2003}, {"KH", 2014}, {"KH", 2018}, {"KH", 2024}});
    QCOMPARE(firstYear(made, 2015), 2014);
    QCOMPARE(firstYear(made, 2017), 2018);
}

void TestMemberYears::aChosenSecondYearCounts()
{
    const Facts made = withYears(
        {{"KH", 2016}, {"KH", 2022}, {"MY", 2020}, {"MY", 2024}, {"VN", 2020}, {"VN", 2024}});
    QCOMPARE(firstYear(made, 2015, 2022), 2016); // Cambodia alone has a value of 2022
    QCOMPARE(firstYear(made, 2015, 2024), 2020);
    QCOMPARE(firstYear(made, 2015, 2019), 2015); // nobody has
}

QTEST_GUILESS_MAIN(TestMemberYears)
#include "tst_memberyears.moc"
