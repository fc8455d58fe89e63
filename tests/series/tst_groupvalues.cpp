// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/groupvalues.h"

#include "tests/series/groupsample.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace mitra;
using namespace mitra::sample;

namespace
{

GroupSeries series(const Facts &facts, const char *group, Weight weight,
                   const char *indicator = "internet")
{
    return groupSeries(facts, indicatorId(indicator), GroupChoice{s(group), weight})
        .value_or(GroupSeries());
}

bool near(double a, double b, double most = 1e-9)
{
    return std::abs(a - b) <= most;
}

} // namespace

class TestGroupValues : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void groupsFollowTheDaysOfJoining();
    void membersWithoutADayAreMembersThroughout();
    void idsThereAndBack();
    void units_data();
    void units();
    void weighsByPopulationAndGdp();
    void contributionsAddUp();
    void gapsTurnWithTheDirection();
    void theCoverageRule();
    void aMissingWeightRefusesTheYear();
    void projectionsAreNotCounted();
    void estimatesAreFlagged();
    void amountsAreNotWeighed();
    void sharesAreNeverRoundedToAll();
    void theBuiltInRowOfAsean();
};

void TestGroupValues::groupsFollowTheDaysOfJoining()
{
    const QList<MemberGroup> groups = memberGroups(Facts(datedTables()));
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(0).name, s("ASEAN-4"));
    QCOMPARE(groups.at(0).since, QDate(2025, 10, 26));
    QCOMPARE(groups.at(1).name, s("ASEAN-3"));
    QCOMPARE(groups.at(1).since, QDate(1995, 7, 28));
    QCOMPARE(groups.at(1).members,
             (QList<EconomyId>{economyId("KH"), economyId("MY"), economyId("VN")}));
    QCOMPARE(groups.at(2).name, s("ASEAN-2"));
    QVERIFY(memberGroups(Facts(FactTables())).isEmpty());
}

void TestGroupValues::membersWithoutADayAreMembersThroughout()
{
    FactTables t = datedTables();
    t.economies[0].memberSince = QDate();
    const QList<MemberGroup> groups = memberGroups(Facts(std::move(t)));
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.last().members, (QList<EconomyId>{economyId("KH"), economyId("MY")}));
    QCOMPARE(memberGroups(Facts(tables())).size(), 1); // no day at all: one group of all
    QCOMPARE(memberGroups(Facts(tables())).first().members.size(), 4);
}

void TestGroupValues::idsThereAndBack()
{
    for (const Weight weight : {Weight::Population, Weight::Gdp}) {
        const GroupChoice choice{s("ASEAN-11"), weight};
        QCOMPARE(groupChoiceOf(idOf(choice)).value(), choice);
    }
    QCOMPARE(idOf({s("ASEAN-10"), Weight::Gdp}).text(), s("ASEAN-10:gdp"));
    for (const char *other : {"", "ASEAN", "ASEAN-11:", ":gdp", "ASEAN-11:people", "VN"})
        QVERIFY2(!groupChoiceOf(economyId(other)), other);
    QVERIFY(!groupSeries(Facts(datedTables()), indicatorId("internet"),
                         GroupChoice{s("ASEAN-9"), Weight::Gdp}));
}

void TestGroupValues::units_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("canBe");
    QTest::addColumn<bool>("byGdp");
    const auto row = [](const char *unit, bool canBe, bool byGdp = false) {
        QTest::newRow(unit) << s(unit) << canBe << byGdp;
    };
    row("percent of GDP", true, true);
    row("percent of population", true);
    row("index 0-1", true);
    row("score 0-100", true);
    row("per 100 people", true);
    for (const char *unit : {"rank", "persons", "US$", "billion US$", "billion LCU", "initiatives",
                             "count", "countries of 8", "days", "bananas"})
        row(unit, false);
}

void TestGroupValues::units()
{
    QFETCH(QString, unit);
    QFETCH(bool, byGdp);
    QTEST(canBeWeighed(unit), "canBe");
    QCOMPARE(usualWeight(unit), byGdp ? Weight::Gdp : Weight::Population);
    QCOMPARE(unweighableReason(unit).isEmpty(), canBeWeighed(unit));
}

void TestGroupValues::weighsByPopulationAndGdp()
{
    const Facts facts = dated(weights() + internet());
    // (20*50 + 30*90 + 10*30 + 40*80) / 100 = 72
    const GroupSeries four = series(facts, "ASEAN-4", Weight::Population);
    QCOMPARE(four.values.size(), 1);
    QVERIFY(near(four.values.first().value, 72));
    QCOMPARE(four.values.first().coverage, 1.0);
    QCOMPARE(four.name, s("ASEAN-4, weighted by population"));
    QCOMPARE(four.sources, (QList<SourceId>{SourceId(s("statistics")), SourceId(s("press"))}));
    // (20*50 + 30*90 + 40*80) / 90 = 76.67
    const GroupSeries three = series(facts, "ASEAN-3", Weight::Population);
    QVERIFY(near(three.values.first().value, 6900.0 / 90));
    // (40*50 + 40*90 + 10*30 + 10*80) / 100 = 67
    QVERIFY(near(series(facts, "ASEAN-4", Weight::Gdp).values.first().value, 67));
}

void TestGroupValues::contributionsAddUp()
{
    const Facts facts = dated(weights() + internet());
    const GroupValue value = series(facts, "ASEAN-4", Weight::Population).values.first();
    QCOMPARE(value.contributions.size(), 4);
    // In the order of the file, as its members come.
    QCOMPARE(value.contributions.first().economy, facts.members().first()->id);
    const QList<double> adds = {10, 27, 3, 32};
    const QList<double> gaps = {8, 0, 6, 4}; // to 90: 0.2*40, 0.3*0, 0.1*60, 0.4*10; sum 18
    const QList<Contribution> contributions = contributionsTo(value, 90, Direction::Higher);
    double sum = 0;
    double gap = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        QVERIFY(near(contributions.at(i).adds, adds.at(i)));
        QVERIFY(near(*contributions.at(i).addsToGap, gaps.at(i)));
        QVERIFY(!value.contributions.at(i).addsToGap);
        sum += contributions.at(i).adds;
        gap += *contributions.at(i).addsToGap;
    }
    QVERIFY(near(sum, value.value));
    QVERIFY(near(gap, 90 - value.value));
}

void TestGroupValues::gapsTurnWithTheDirection()
{
    GroupValue value;
    value.contributions = {Contribution{economyId("VN"), 30, 0.5, 15, {}}};
    QVERIFY(near(*contributionsTo(value, 20, Direction::Lower).first().addsToGap, 5));
    QVERIFY(near(*contributionsTo(value, 20, Direction::Higher).first().addsToGap, -5));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!contributionsTo(value, nan, Direction::Higher).first().addsToGap);
}

void TestGroupValues::theCoverageRule()
{
    // Without Cambodia 80 of 100 hold a value: just enough. The mean is of these three.
    const Facts enough = dated(weights() + internet().mid(1));
    const GroupSeries at = series(enough, "ASEAN-4", Weight::Population);
    QCOMPARE(at.values.size(), 1);
    QVERIFY(near(at.values.first().coverage, 0.8));
    QVERIFY(near(at.values.first().value, 6200.0 / 80));
    QCOMPARE(at.values.first().without, QList<EconomyId>{economyId("KH")});
    QVERIFY(near(at.values.first().contributions.first().weight, 0.375)); // Malaysia's 30 of 80
    QVERIFY(at.refused.isEmpty());

    // By GDP the same three hold 60 of 100: refused, and it says why.
    const GroupSeries below = series(enough, "ASEAN-4", Weight::Gdp);
    QVERIFY(below.values.isEmpty());
    QCOMPARE(below.uncovered, QList<int>{2024});
    QVERIFY(near(below.refused.first().coverage.value(), 0.6));
    QCOMPARE(refusalText(enough, below, below.refused.first()),
             s("2024 has no group value: members with 60% of the group's GDP have a value, and the "
               "rule asks for 80%. Without: Cambodia."));
    QVERIFY(below.note.contains(s("at least 80% of the group's GDP")));
    // Another rule, another result.
    QCOMPARE(
        groupSeries(enough, indicatorId("internet"), memberGroups(enough).first(), Weight::Gdp, 0.5)
            .values.size(),
        1);
}

void TestGroupValues::aMissingWeightRefusesTheYear()
{
    const double inf = std::numeric_limits<double>::infinity();
    for (const double wrong : {0.0, -4.0, inf}) {
        QList<Observation> all = weights() + internet();
        all[2].value = wrong; // Timor-Leste's population
        const Facts facts = dated(all);
        const GroupSeries four = series(facts, "ASEAN-4", Weight::Population);
        QVERIFY(four.values.isEmpty());
        QVERIFY(four.uncovered.isEmpty()); // not by the coverage rule
        QCOMPARE(four.refused.size(), 1);
        QVERIFY(!four.refused.first().coverage);
        QCOMPARE(refusalText(facts, four, four.refused.first()),
                 s("2024 has no group value: the population of Timor-Leste is not known."));
        // The three do not need it.
        QCOMPARE(series(facts, "ASEAN-3", Weight::Population).values.size(), 1);
    }
    // The weight of another year is not taken for that of this one.
    QVERIFY(series(dated(weights(2023) + internet()), "ASEAN-4", Weight::Gdp).values.isEmpty());
}

void TestGroupValues::projectionsAreNotCounted()
{
    QList<Observation> all = weights() + internet();
    for (qsizetype i = 8; i < all.size(); ++i)
        all[i].status = ObservationStatus::Projection;
    const GroupSeries none = series(dated(all), "ASEAN-4", Weight::Population);
    QVERIFY(none.values.isEmpty());
    QVERIFY(none.refused.isEmpty()); // no member has an observed value in any year

    QList<Observation> weight = weights() + internet();
    weight[0].status = ObservationStatus::Projection;
    QVERIFY(series(dated(weight), "ASEAN-4", Weight::Population).values.isEmpty());
}

void TestGroupValues::estimatesAreFlagged()
{
    QList<Observation> all = weights() + internet();
    QVERIFY(!series(dated(all), "ASEAN-4", Weight::Gdp).values.first().hasEstimates);
    QVERIFY(!series(dated(all), "ASEAN-4", Weight::Gdp).note.contains(s("estimates")));
    QVERIFY(series(dated(all), "ASEAN-4", Weight::Population)
                .note.endsWith(s("The weights are estimates.")));
    all[8].status = ObservationStatus::Estimate;
    QVERIFY(series(dated(all), "ASEAN-4", Weight::Gdp).values.first().hasEstimates);
}

void TestGroupValues::amountsAreNotWeighed()
{
    const Facts facts = dated(weights() + QList<Observation>{observation("lcu", "VN", 2024, 4),
                                                             observation("rank", "VN", 2024, 4)});
    for (const char *indicator : {"lcu", "rank", "population", "nothing"}) {
        const GroupSeries none = series(facts, "ASEAN-4", Weight::Population, indicator);
        QVERIFY2(none.values.isEmpty() && none.uncovered.isEmpty(), indicator);
        QVERIFY2(none.refused.isEmpty(), indicator);
    }
    QVERIFY(series(facts, "ASEAN-4", Weight::Gdp, "lcu").note.contains(s("national currencies")));
}

void TestGroupValues::sharesAreNeverRoundedToAll()
{
    QCOMPARE(shareText(1), s("100%"));
    QCOMPARE(shareText(0.99999), s("99.9%"));
    QCOMPARE(shareText(0.9199), s("91.9%"));
    QCOMPARE(shareText(0.79999), s("79.9%"));
    QCOMPARE(shareText(0.8), s("80%"));
    QCOMPARE(shareText(0.00001), s("under 0.1%"));
    QCOMPARE(shareText(0), s("0%"));
}

// The file has a row of ASEAN, weighted by population over eleven; ours must be the same.
void TestGroupValues::theBuiltInRowOfAsean()
{
    const FactsPtr facts = test::builtInFacts();
    QVERIFY(facts);
    const QList<MemberGroup> groups = memberGroups(*facts);
    QCOMPARE(groups.at(0).name, s("ASEAN-11"));
    QCOMPARE(groups.at(0).since, QDate(2025, 10, 26));
    QCOMPARE(groups.at(1).name, s("ASEAN-10"));
    QCOMPARE(groups.at(1).since, QDate(1999, 4, 30));
    const IndicatorId internet(s("internet-users-pct"));
    const GroupSeries ours = groupSeries(*facts, internet, groups.first(), Weight::Population);
    int compared = 0;
    for (const GroupValue &value : ours.values) {
        const Observation *row = facts->preferred(internet, economyId("ASEAN"), value.year);
        if (!row || value.coverage < 1)
            continue;
        QVERIFY2(near(value.value, row->value, 0.0051), qPrintable(QString::number(value.year)));
        ++compared;
    }
    QVERIFY(compared >= 9);
    QCOMPARE(ours.values.last().year, 2024); // nine members of 2024 hold 92% of the people
    QVERIFY(near(ours.values.last().coverage, 0.92, 0.001));
    QVERIFY(near(ours.values.last().value, 77.02, 0.01));
}

QTEST_GUILESS_MAIN(TestGroupValues)
#include "tst_groupvalues.moc"
