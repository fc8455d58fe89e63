// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/groupcontributions.h"

#include "models/series/groupcomparison.h"
#include "tests/series/groupsample.h"
#include "tests/store/storefixture.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace mitra;
using namespace mitra::sample;

namespace
{

const GroupChoice four = {s("ASEAN-4"), Weight::Population};
const GroupChoice fourByGdp = {s("ASEAN-4"), Weight::Gdp};

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

GroupContributions of(const QList<Observation> &observations, const ProgressRequest &request,
                      const GroupChoice &choice = four)
{
    return contributionsOf(dated(observations), request, choice);
}

// Every sum is that of the group, whatever the numbers.
void checkSums(const GroupContributions &result)
{
    double weight = 0;
    double value = 0;
    double gap = 0;
    for (const ContributionRow &row : result.rows) {
        weight += row.weight;
        value += row.adds;
        gap += row.addsToGap.value_or(0);
        QVERIFY(near(row.adds, row.weight * row.value));
    }
    QVERIFY(near(weight, 1));
    QVERIFY(near(value, result.value));
    QVERIFY(near(gap, result.gap.value_or(0)));
}

} // namespace

class TestGroupContributions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void withoutTarget();
    void anOpenGap();
    void membersBeyondTheTarget();
    void aMetTarget();
    void exactlyMet();
    void fallingIsGood();
    void equalMembersAreNamedTogether();
    void negativeValues();
    void absentMembersAndTheirShare();
    void theSecondYear();
    void aRefusedYearSaysWhy();
    void missingWeights();
    void amountsAreNotWeighed();
    void unknownThings();
    void estimatesAreNamed();
    void roundedNumbersAreNamed();
    void theBuiltInFacts();
};

void TestGroupContributions::withoutTarget()
{
    const GroupContributions result = of(weights() + internet(), about("internet"));
    QCOMPARE(result.rows.size(), 4);
    // 0.4*80, 0.3*90, 0.2*50, 0.1*30; sum 72
    const char *names[] = {"Viet Nam", "Malaysia", "Cambodia", "Timor-Leste"};
    const double adds[] = {32, 27, 10, 3};
    const double shares[] = {0.4, 0.3, 0.2, 0.1};
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(result.rows.at(i).name, s(names[i]));
        QVERIFY(near(result.rows.at(i).adds, adds[i]));
        QVERIFY(near(result.rows.at(i).weight, shares[i]));
        QVERIFY(!result.rows.at(i).addsToGap);
        QCOMPARE(result.rows.at(i).source, SourceId(s("statistics")));
        QCOMPARE(result.rows.at(i).weightSource, SourceId(s("press")));
    }
    QVERIFY(near(result.value, 72));
    QVERIFY(!result.gap);
    QCOMPARE(result.title, s("Viet Nam adds most to the value of ASEAN-4: 32 of 72 points"));
    QCOMPARE(result.subtitle, s("People online, % of population \u00b7 ASEAN-4, weighted by "
                                "population \u00b7 2024"));
    QVERIFY(result.sentence.contains(
        s("In 2024 ASEAN-4, weighted by population, stood at 72%. Members add: Viet Nam 32.0; "
          "Malaysia 27.0; Cambodia 10.0; Timor-Leste 3.0.")));
    QCOMPARE(result.year, 2024);
    QCOMPARE(result.years, QList<int>{2024});
    QCOMPARE(result.sources.size(), 2);
    checkSums(result);
}

void TestGroupContributions::anOpenGap()
{
    const GroupContributions result = of(weights() + internet(), about("internet", 90));
    // 0.2*40, 0.1*60, 0.4*10, 0.3*0; sum 18
    const char *names[] = {"Cambodia", "Timor-Leste", "Viet Nam", "Malaysia"};
    const double gaps[] = {8, 6, 4, 0};
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(result.rows.at(i).name, s(names[i]));
        QVERIFY(near(result.rows.at(i).addsToGap.value(), gaps[i]));
    }
    QVERIFY(near(result.gap.value(), 18));
    QCOMPARE(result.title, s("Cambodia adds most to the gap of ASEAN-4: 8 of 18 points"));
    QVERIFY(result.sentence.contains(s("72%, 18 points short of 90% (working target).")));
    QVERIFY(result.sentence.contains(s("Cambodia 10.0 to the value and +8.0 to the gap")));
    QVERIFY(result.notes.join(u' ').contains(s("an assumption, stated by no source")));
    checkSums(result);
}

void TestGroupContributions::membersBeyondTheTarget()
{
    // 75: 0.2*25 + 0.1*45 - 0.4*5 - 0.3*15 = 5 + 4.5 - 2 - 4.5 = 3
    const GroupContributions two = of(weights() + internet(), about("internet", 75));
    QVERIFY(near(two.gap.value(), 3));
    QCOMPARE(two.title, s("Cambodia adds most to the gap of ASEAN-4: 5 of 9.5 points, less 6.5 "
                          "points of members beyond the target"));
    // 85: 0.2*35 + 0.1*55 + 0.4*5 - 0.3*5 = 7 + 5.5 + 2 - 1.5 = 13
    const GroupContributions one = of(weights() + internet(), about("internet", 85));
    QVERIFY(near(one.gap.value(), 13));
    QCOMPARE(one.title, s("Cambodia adds most to the gap of ASEAN-4: 7 of 14.5 points, less 1.5 "
                          "points of one member beyond the target"));
    QVERIFY(near(one.rows.last().addsToGap.value(), -1.5));
    checkSums(two);
    checkSums(one);
}

void TestGroupContributions::aMetTarget()
{
    // 60: 0.2*10 + 0.1*30 - 0.4*20 - 0.3*30 = 2 + 3 - 8 - 9 = -12
    const GroupContributions result = of(weights() + internet(), about("internet", 60));
    QVERIFY(near(result.gap.value(), -12));
    QCOMPARE(result.title, s("ASEAN-4 is 12 points beyond 60% (working target); Malaysia adds most "
                             "to that: 9 points"));
    QVERIFY(result.sentence.contains(s("stood at 72%, 12 points beyond 60% (working target).")));
    checkSums(result);
}

void TestGroupContributions::exactlyMet()
{
    QCOMPARE(of(weights() + internet(), about("internet", 72)).title,
             s("ASEAN-4 stands at 72% (working target)"));
}

void TestGroupContributions::fallingIsGood()
{
    FactTables t = datedTables();
    t.indicators += indicator("price", "", "Price of data", "percent of income", Measure::Proxy,
                              Direction::Lower);
    t.observations = weights() + QList<Observation>{observation("price", "KH", 2024, 5),
                                                    observation("price", "MY", 2024, 1),
                                                    observation("price", "TL", 2024, 10),
                                                    observation("price", "VN", 2024, 2)};
    // 0.2*5 + 0.3*1 + 0.1*10 + 0.4*2 = 3.1; to 2: 0.6 - 0.3 + 0.8 + 0 = 1.1
    const GroupContributions result = contributionsOf(Facts(std::move(t)), about("price", 2), four);
    QVERIFY(near(result.value, 3.1));
    QVERIFY(near(result.gap.value(), 1.1));
    QCOMPARE(result.rows.first().name, s("Timor-Leste"));
    QVERIFY(near(result.rows.first().addsToGap.value(), 0.8));
    QCOMPARE(result.rows.last().name, s("Malaysia"));
    QVERIFY(near(result.rows.last().addsToGap.value(), -0.3));
    QCOMPARE(result.title, s("Timor-Leste adds most to the gap of ASEAN-4: 0.8 of 1.4 points, less "
                             "0.3 points of one member beyond the target"));
    checkSums(result);
}

void TestGroupContributions::equalMembersAreNamedTogether()
{
    // By GDP Cambodia and Malaysia weigh 40 each.
    QList<Observation> all = weights() + internet();
    all[8].value = 90;
    const GroupContributions result = of(all, about("internet"), fourByGdp);
    // 36 + 36 + 3 + 8 = 83
    QCOMPARE(result.title,
             s("Cambodia and Malaysia add most to the value of ASEAN-4: each 36 of 83 points"));
}

void TestGroupContributions::negativeValues()
{
    QList<Observation> all = weights() + internet();
    all[8].value = -50; // Cambodia adds -10
    const GroupContributions result = of(all, about("internet"));
    QVERIFY(near(result.value, 52));
    // 32 is no part of 52 where something is taken off.
    QCOMPARE(result.title, s("Viet Nam adds most to the value of ASEAN-4: 32 points"));
    QVERIFY(result.sentence.contains(s("Cambodia -10.0")));
    for (qsizetype i = 8; i < all.size(); ++i)
        all[i].value = -10;
    QCOMPARE(of(all, about("internet")).title, s("ASEAN-4 stood at -10% in 2024"));
    checkSums(result);
}

void TestGroupContributions::absentMembersAndTheirShare()
{
    const GroupContributions result = of(weights() + internet().mid(1), about("internet", 90));
    QCOMPARE(result.absent.size(), 1);
    QCOMPARE(result.absent.first().name, s("Cambodia"));
    QVERIFY(near(result.absent.first().share.value(), 0.2));
    QVERIFY(near(result.coverage, 0.8));
    QVERIFY(near(result.rows.first().weight, 0.125)); // Timor-Leste: 10 of 80
    QVERIFY(result.notes.contains(
        s("No value in 2024: Cambodia (20% of the group's population). The weights are shares of "
          "the members with a value.")));
    checkSums(result);
}

void TestGroupContributions::theSecondYear()
{
    QList<Observation> all = weights() + internet() + weights(2020);
    for (const char *member : {"KH", "MY", "TL", "VN"})
        all += observation("internet", member, 2020, 40);
    ProgressRequest request = about("internet");
    QCOMPARE(of(all, request).year, 2024);
    QCOMPARE(of(all, request).years, (QList<int>{2020, 2024}));
    request.secondYear = 2020;
    QCOMPARE(of(all, request).year, 2020);
    QVERIFY(near(of(all, request).value, 40));
    request.secondYear = 2021;
    const GroupContributions none = of(all, request);
    QVERIFY(none.rows.isEmpty());
    QCOMPARE(none.reason, s("No member of ASEAN-4 has an observed value in 2021."));
    QCOMPARE(none.title, s("People online: no group value to take apart"));
    QCOMPARE(none.years.size(), 2); // what could be chosen instead
}

void TestGroupContributions::aRefusedYearSaysWhy()
{
    ProgressRequest request = about("internet");
    request.secondYear = 2024;
    const GroupContributions result = of(weights() + internet().mid(1), request, fourByGdp);
    QVERIFY(result.rows.isEmpty());
    QVERIFY(result.reason.startsWith(s("2024 has no group value: members with 60% of the group's "
                                       "GDP have a value")));
    QVERIFY(result.sentence.contains(result.reason));
    QCOMPARE(result.absent.size(), 1);
    QVERIFY(near(result.absent.first().share.value(), 0.4));
    QVERIFY(!result.sources.isEmpty());
}

void TestGroupContributions::missingWeights()
{
    ProgressRequest request = about("internet");
    QList<Observation> all = weights().mid(1) + internet().mid(0, 2); // no population of Cambodia
    const GroupContributions result = of(all, request);
    QCOMPARE(result.reason, s("2024 has no group value: the population of Cambodia is not known."));
    request.secondYear = 2024;
    const GroupContributions asked = of(all, request);
    QCOMPARE(asked.absent.size(), 2);
    for (const AbsentMember &absent : asked.absent)
        QVERIFY(!absent.share); // of an unknown whole
}

void TestGroupContributions::amountsAreNotWeighed()
{
    const GroupContributions result =
        of(weights() + QList<Observation>{observation("rank", "VN", 2024, 4)}, about("rank"));
    QVERIFY(result.rows.isEmpty());
    QCOMPARE(result.reason, s("Ranks have no mean: the group has no place of its own."));
}

void TestGroupContributions::unknownThings()
{
    QCOMPARE(of(weights() + internet(), about("nothing")).title,
             s("There is no such indicator: nothing."));
    QCOMPARE(of(weights() + internet(), about("internet"), {s("ASEAN-9"), Weight::Gdp}).title,
             s("The file knows no group ASEAN-9."));
    QCOMPARE(of(weights(), about("internet")).reason,
             s("No member of ASEAN-4 has an observed value."));
}

void TestGroupContributions::estimatesAreNamed()
{
    QList<Observation> all = weights() + internet();
    all[9].status = ObservationStatus::Estimate;
    QVERIFY(of(all, about("internet")).notes.contains(s("The value of Malaysia is an estimate.")));
    all[11].status = ObservationStatus::Estimate;
    QVERIFY(of(all, about("internet"))
                .notes.contains(s("The values of Viet Nam and Malaysia are estimates.")));
}

void TestGroupContributions::roundedNumbersAreNamed()
{
    const QString words = s("Numbers are rounded and may not add up to the last digit.");
    QVERIFY(!of(weights() + internet(), about("internet")).notes.contains(words));
    QList<Observation> all = weights() + internet();
    all[8].value = 50.3;  // 10.06
    all[9].value = 90.2;  // 27.06
    all[11].value = 80.1; // 32.04; with 3 the sum is 72.16: 10.1 + 27.1 + 32 + 3 reads 72.2
    QVERIFY(!of(all, about("internet")).notes.contains(words));
    all[8].value = 50.4;   // 10.08
    all[9].value = 90.26;  // 27.078
    all[11].value = 80.13; // 32.052; 72.3 as read, 72.21 in all
    QVERIFY(of(all, about("internet")).notes.contains(words));
}

void TestGroupContributions::theBuiltInFacts()
{
    const FactsPtr facts = test::builtInFacts();
    QVERIFY(facts);
    int taken = 0;
    for (const Indicator &indicator : facts->indicators()) {
        ProgressRequest request;
        request.indicator = indicator.id;
        for (const MemberGroup &group : comparedGroups(*facts)) {
            for (const Weight weight : {Weight::Population, Weight::Gdp}) {
                const GroupContributions result =
                    contributionsOf(*facts, request, {group.name, weight});
                QVERIFY(!result.title.isEmpty());
                QCOMPARE(result.rows.isEmpty(), !result.reason.isEmpty());
                if (result.rows.isEmpty())
                    continue;
                checkSums(result);
                QCOMPARE(result.rows.size() + result.absent.size(), group.members.size());
                ++taken;
            }
        }
    }
    QVERIFY(taken > 40);
}

QTEST_GUILESS_MAIN(TestGroupContributions)
#include "tst_groupcontributions.moc"
