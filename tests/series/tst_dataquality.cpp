// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/dataquality.h"
#include "models/series/indicatorconflicts.h"
#include "models/series/qualitywords.h"
#include "tests/series/samplefacts.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace mitra;
using namespace mitra::sample;

namespace
{

constexpr const char *members[] = {"KH", "MY", "TL", "VN"};

// Reported values of that indicator for the first `count` members in each of the years.
QList<Observation> filled(int count, const QList<int> &years,
                          ObservationStatus status = ObservationStatus::Reported,
                          const char *id = "internet")
{
    QList<Observation> rows;
    for (int i = 0; i < count; ++i) {
        for (const int year : years)
            rows += observation(id, members[i], year, 10 + i, status);
    }
    return rows;
}

// What a member has in five years up to 2024: nothing is to be said against it.
const QList<int> fiveYears{2020, 2021, 2022, 2023, 2024};

IndicatorQuality quality(const QList<Observation> &observations)
{
    return qualityOf(facts(observations), indicatorId("internet"));
}

using Rules = QList<QualityRule>;

} // namespace

class TestDataQuality : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodDataIsSound();
    void halfOfTheMembersIsEnough();
    void oneValueEachTellsNoProgress();
    void agesAtTheLimits_data();
    void agesAtTheLimits();
    void withoutADayThereIsNoAge();
    void aFutureYearIsNotOld();
    void fourInFiveMembers();
    void fewPeopleAreToldOf();
    void fewYearsGiveNoInterval();
    void theMedianOfAnEvenNumber();
    void filledYearsCountFrom2015();
    void olderValuesCountFromTheirFirstYear();
    void aThirdOfTheYearsIsEnough();
    void halfEstimatesAreFine();
    void disputesAreCounted();
    void conflictsSpeakOfAReading();
    void projectionsAreNotObserved();
    void notANumberIsNoValue();
    void onlyTheGroupHasValues();
    void anEconomyOutsideCountsForNothing();
    void nothingAtAll();
    void standings();
    void theWorstComesFirst();
    void titlesInSingularAndPlural();
    void oneGoalAlone();
    void builtInDataIsRecounted();
};

void TestDataQuality::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
}

void TestDataQuality::goodDataIsSound()
{
    const IndicatorQuality q = quality(filled(4, fiveYears));
    QCOMPARE(q.sureness, Sureness::Sound);
    QVERIFY(q.broken.isEmpty() && q.reasons.isEmpty());
    QCOMPARE(q.members, 4);
    QCOMPARE(q.withValue, 4);
    QCOMPARE(q.firstYear, 2020);
    QCOMPARE(q.latestYear, 2024);
    QCOMPARE(*q.age, 2); // as of 22 November 2026
    QCOMPARE(q.values, 20);
    QCOMPARE(q.medianPoints, 5.0);
    QCOMPARE(*q.filled, 1.0);
    QCOMPARE(q.sources, (QList<SourceId>{SourceId(s("statistics"))}));
    QVERIFY(!q.populationShare); // nobody's population is known
    QCOMPARE(ageText(q), QStringLiteral("2024, 2\u00a0years\u00a0old"));
    QCOMPARE(membersText(q), QStringLiteral("4 of 4"));
    QCOMPARE(disagreementText(q), QStringLiteral("none"));
}

void TestDataQuality::halfOfTheMembersIsEnough()
{
    const IndicatorQuality half = quality(filled(2, fiveYears));
    QCOMPARE(half.broken, Rules{QualityRule::MembersMissing});
    QCOMPARE(half.sureness, Sureness::WithCare);
    QCOMPARE(half.reasons, QStringList{QStringLiteral("2 of 4 member states have a value.")});
    const IndicatorQuality fewer = quality(filled(1, fiveYears));
    // The members that are missing are told of once, as is every fact.
    QCOMPARE(fewer.broken, (Rules{QualityRule::FewMembers, QualityRule::MembersMissing,
                                  QualityRule::SparseYears}));
    QCOMPARE(fewer.sureness, Sureness::NotEnough);
    QCOMPARE(fewer.reasons.size(), 2);
    QCOMPARE(fewer.reasons.first(), QStringLiteral("Only 1 of 4 member states has a value."));
}

void TestDataQuality::oneValueEachTellsNoProgress()
{
    QList<Observation> rows = filled(4, {2024});
    const IndicatorQuality single = quality(rows);
    QCOMPARE(single.broken, (Rules{QualityRule::NoSecondValue, QualityRule::ShortSeries}));
    QCOMPARE(single.reasons,
             QStringList{QStringLiteral("No member state has values of two years.")});
    rows += observation("internet", "KH", 2023, 5);
    const IndicatorQuality two = quality(rows);
    QCOMPARE(two.sureness, Sureness::WithCare);
    QCOMPARE(two.broken, Rules{QualityRule::ShortSeries});
    QCOMPARE(two.medianPoints, 1.0);
    QCOMPARE(two.reasons, QStringList{QStringLiteral("The median member has 1 year with a value; "
                                                     "fewer than 5 give no interval.")});
}

void TestDataQuality::agesAtTheLimits_data()
{
    QTest::addColumn<int>("latest");
    QTest::addColumn<Sureness>("sureness");
    QTest::addColumn<QString>("age");
    QTest::newRow("3 years") << 2023 << Sureness::Sound
                             << QStringLiteral("2023, 3\u00a0years\u00a0old");
    QTest::newRow("4 years") << 2022 << Sureness::WithCare
                             << QStringLiteral("2022, 4\u00a0years\u00a0old");
    QTest::newRow("5 years") << 2021 << Sureness::WithCare
                             << QStringLiteral("2021, 5\u00a0years\u00a0old");
    QTest::newRow("6 years") << 2020 << Sureness::NotEnough
                             << QStringLiteral("2020, 6\u00a0years\u00a0old");
    QTest::newRow("1 year") << 2025 << Sureness::Sound
                            << QStringLiteral("2025, 1\u00a0year\u00a0old");
    QTest::newRow("none") << 2026 << Sureness::Sound << QStringLiteral("2026, of this year");
}

void TestDataQuality::agesAtTheLimits()
{
    QFETCH(int, latest);
    QList<int> years;
    for (int i = 4; i >= 0; --i)
        years += latest - i;
    const IndicatorQuality q = quality(filled(4, years));
    QTEST(q.sureness, "sureness");
    QTEST(ageText(q), "age");
    if (q.sureness != Sureness::Sound)
        QCOMPARE(q.reasons, QStringList{QStringLiteral("The latest value is of %1, %2 years old.")
                                            .arg(latest)
                                            .arg(2026 - latest)});
}

void TestDataQuality::withoutADayThereIsNoAge()
{
    FactTables t = tables();
    t.asOf = QDate();
    t.observations = filled(4, {2000, 2001, 2002, 2003, 2004});
    const IndicatorQuality q = qualityOf(Facts(std::move(t)), indicatorId("internet"));
    QVERIFY(!q.age);
    QCOMPARE(q.sureness, Sureness::Sound);
    QCOMPARE(ageText(q), QStringLiteral("2004"));
}

void TestDataQuality::aFutureYearIsNotOld()
{
    QCOMPARE(*quality(filled(4, {2029})).age, 0);
}

void TestDataQuality::fourInFiveMembers()
{
    FactTables t = tables();
    t.economies.insert(4, economy("ZZ", "Another"));
    t.observations = filled(4, fiveYears);
    const IndicatorQuality q = qualityOf(Facts(t), indicatorId("internet"));
    QCOMPARE(q.members, 5);
    QCOMPARE(q.sureness, Sureness::Sound); // 4 of 5 are four in five
    QCOMPARE(*q.filled, 0.8);
    t.observations = filled(3, fiveYears);
    QCOMPARE(qualityOf(Facts(t), indicatorId("internet")).broken,
             Rules{QualityRule::MembersMissing});
}

void TestDataQuality::fewPeopleAreToldOf()
{
    FactTables t = tables();
    t.indicators += indicator("population", "", "Population", "persons");
    t.observations = filled(3, fiveYears);
    // 100 people in all, 21 of them in Viet Nam, which has no value; 2022 is not known of all.
    const int people[] = {50, 20, 9, 21};
    for (int i = 0; i < 4; ++i)
        t.observations += observation("population", members[i], 2021, people[i]);
    t.observations += observation("population", "VN", 2022, 1000);
    const IndicatorQuality q = qualityOf(Facts(t), indicatorId("internet"));
    QCOMPARE(*q.populationShare, 0.79);
    QCOMPARE(q.reasons, QStringList{QStringLiteral(
                            "3 of 4 member states have a value; 79% of the people live there.")});
}

void TestDataQuality::fewYearsGiveNoInterval()
{
    const IndicatorQuality q = quality(filled(4, {2021, 2022, 2023, 2024}));
    QCOMPARE(q.broken, Rules{QualityRule::ShortSeries});
    QCOMPARE(q.medianPoints, 4.0);
}

void TestDataQuality::theMedianOfAnEvenNumber()
{
    // 5, 5, 4 and 4 years: the median is 4.5; members without a value are no part of it.
    const QList<Observation> rows = filled(4, {2021, 2022, 2023, 2024}) + filled(2, {2020});
    const IndicatorQuality q = quality(rows);
    QCOMPARE(q.medianPoints, 4.5);
    QCOMPARE(q.mostPoints, 5);
    QCOMPARE(q.reasons, QStringList{QStringLiteral("The median member has 4.5 years with a value; "
                                                   "fewer than 5 give no interval.")});
    QCOMPARE(quality(filled(2, fiveYears)).medianPoints, 5.0);
}

void TestDataQuality::filledYearsCountFrom2015()
{
    // 2015 to 2024 are ten years of four members; the five years before do not count.
    const IndicatorQuality q =
        quality(filled(4, {2010, 2011, 2012, 2013, 2014, 2015, 2024}) + filled(1, {2020}));
    QCOMPARE(q.filledFrom, 2015);
    QCOMPARE(*q.filled, 9 / 40.0);
    QCOMPARE(q.firstYear, 2010);
    QCOMPARE(q.reasons,
             QStringList{QStringLiteral("Values fill 22.5% of the member-years 2015\u20132024.")});
}

void TestDataQuality::olderValuesCountFromTheirFirstYear()
{
    const IndicatorQuality q = quality(filled(4, {2010, 2012}));
    QCOMPARE(q.filledFrom, 2010);
    QCOMPARE(*q.filled, 2 / 3.0);
    const IndicatorQuality young = quality(filled(4, {2022, 2024}));
    QCOMPARE(young.filledFrom, 2022);
}

void TestDataQuality::aThirdOfTheYearsIsEnough()
{
    // 12 years; 4 of them are exactly a third.
    const QList<int> before{2000, 2001, 2002};
    QCOMPARE(quality(filled(4, before + QList<int>{2015, 2018, 2021, 2026})).sureness,
             Sureness::Sound);
    QCOMPARE(quality(filled(4, before + QList<int>{2012, 2015, 2018, 2026})).broken,
             Rules{QualityRule::SparseYears});
}

void TestDataQuality::halfEstimatesAreFine()
{
    using enum ObservationStatus;
    const QList<Observation> half =
        filled(4, {2020, 2021, 2022}, Estimate) + filled(4, {2017, 2018, 2019});
    QCOMPARE(quality(half + filled(4, {2023, 2024}) + filled(4, {2015, 2016}, Estimate)).estimates,
             20);
    const QList<Observation> fine =
        filled(4, {2019, 2020, 2021}, Estimate) + filled(4, {2022, 2023, 2024});
    QCOMPARE(quality(fine).sureness, Sureness::Sound);
    const IndicatorQuality q = quality(fine + filled(1, {2018}, Estimate));
    QCOMPARE(q.broken, Rules{QualityRule::MostlyEstimates});
    QCOMPARE(q.reasons, QStringList{QStringLiteral("13 of 25 values are estimates.")});
    QCOMPARE(quality(filled(4, fiveYears, Estimate)).reasons,
             QStringList{QStringLiteral("All 20 values are estimates.")});
}

void TestDataQuality::disputesAreCounted()
{
    QList<Observation> rows = filled(4, fiveYears);
    rows += observation("internet", "KH", 2024, 99, ObservationStatus::Reported, false, "press");
    const IndicatorQuality one = quality(rows);
    QCOMPARE(one.sureness, Sureness::WithCare);
    QCOMPARE(one.otherReadings, 1);
    QCOMPARE(one.values, 20); // it is not counted as a value
    QCOMPARE(one.sources.size(), 2);
    QCOMPARE(one.reasons, QStringList{QStringLiteral("1 reading disagrees with the one used.")});
    rows += observation("internet", "MY", 2024, 99, ObservationStatus::Reported, false, "press");
    QCOMPARE(quality(rows).reasons,
             QStringList{QStringLiteral("2 readings disagree with those used.")});
    QCOMPARE(disagreementText(quality(rows)), QStringLiteral("2 readings"));
}

void TestDataQuality::conflictsSpeakOfAReading()
{
    FactTables t = tables();
    t.observations =
        filled(4, fiveYears) + QList<Observation>{observation("internet", "ASEAN", 2023, 74.8123)};
    Conflict conflict;
    conflict.id = ConflictId(s("C1"));
    conflict.topic = s("People online, 2023");
    conflict.readingA = s("74.8%");
    conflict.sourceA = SourceId(s("statistics"));
    conflict.readingB = s("82%");
    conflict.sourceB = SourceId(s("press"));
    t.conflicts = {conflict};
    const auto count = [&] { return qualityOf(Facts(t), indicatorId("internet")).conflicts; };
    QCOMPARE(count(), 1);
    QCOMPARE(qualityOf(Facts(t), indicatorId("internet")).reasons,
             QStringList{QStringLiteral("1 listed conflict speaks of it.")});
    t.conflicts.first().sourceA = SourceId(s("ministry")); // another source's number
    QCOMPARE(count(), 0);
    t.conflicts = {conflict};
    t.conflicts.first().topic = s("People online, 2022"); // another year
    QCOMPARE(count(), 0);
    t.conflicts = {conflict};
    t.conflicts.first().readingA = s("74.9%");
    QCOMPARE(count(), 0);
    t.conflicts.first().readingA = s("13 percent"); // a member's value, and no member named
    QCOMPARE(count(), 0);
    t.conflicts.first().readingA = s("13 percent in Viet Nam");
    QCOMPARE(count(), 1);
}

void TestDataQuality::projectionsAreNotObserved()
{
    const IndicatorQuality q = quality(filled(4, {2030, 2031}, ObservationStatus::Projection));
    QCOMPARE(q.withValue, 0);
    QCOMPARE(q.projections, 8);
    QVERIFY(!q.age && !q.filled);
    QCOMPARE(q.reasons,
             QStringList{QStringLiteral("There are projections only, no observed value.")});
    QCOMPARE(ageText(q), QStringLiteral("none observed"));
    QCOMPARE(
        quality(filled(4, fiveYears) + filled(4, {2030}, ObservationStatus::Projection)).latestYear,
        2024);
}

void TestDataQuality::notANumberIsNoValue()
{
    QList<Observation> rows = filled(1, fiveYears);
    rows += observation("internet", "MY", 2024, std::numeric_limits<double>::quiet_NaN());
    rows += observation("internet", "VN", 2024, std::numeric_limits<double>::infinity());
    QCOMPARE(quality(rows).withValue, 1);
}

void TestDataQuality::onlyTheGroupHasValues()
{
    const IndicatorQuality q = quality(
        {observation("internet", "ASEAN", 2021, 50), observation("internet", "ASEAN", 2023, 60)});
    QVERIFY(q.isOfGroupOnly);
    QCOMPARE(q.withValue, 0);
    QCOMPARE(q.latestYear, 2023);
    QCOMPARE(*q.age, 3);
    QCOMPARE(q.sureness, Sureness::NotEnough);
    QCOMPARE(q.reasons, QStringList{QStringLiteral("No member state has a value of its own.")});
    // A member's own values come before the group's.
    QCOMPARE(quality({observation("internet", "ASEAN", 2025, 50),
                      observation("internet", "KH", 2021, 50)})
                 .latestYear,
             2021);
}

void TestDataQuality::anEconomyOutsideCountsForNothing()
{
    FactTables t = tables();
    t.observations = filled(4, fiveYears);
    t.observations += observation("internet", "ELSEWHERE", 2026, 99); // not in the file
    t.economies += economy("EU", "European Union", EconomyKind::Group);
    t.observations += observation("internet", "EU", 2026, 99);
    const IndicatorQuality q = qualityOf(Facts(std::move(t)), indicatorId("internet"));
    QCOMPARE(q.members, 4);
    QCOMPARE(q.values, 20);
    QCOMPARE(q.latestYear, 2024);
    QVERIFY(!q.isOfGroupOnly);
}

void TestDataQuality::nothingAtAll()
{
    const IndicatorQuality q = quality({});
    QCOMPARE(q.sureness, Sureness::NotEnough);
    QCOMPARE(q.reasons, QStringList{QStringLiteral("There is no value at all.")});
    QCOMPARE(qualityOf(facts({}), indicatorId("unknown")).sureness, Sureness::NotEnough);
    const DataQuality none = weighQuality(Facts(FactTables()));
    QCOMPARE(none.title, QStringLiteral("There are no indicators"));
    QVERIFY(none.rows.isEmpty());
}

void TestDataQuality::standings()
{
    const Facts f = facts({});
    QCOMPARE(standingText(qualityOf(f, indicatorId("official-share"))), QStringLiteral("Official"));
    QCOMPARE(standingText(qualityOf(f, indicatorId("share"))), QStringLiteral("Proxy"));
    QCOMPARE(standingText(qualityOf(f, indicatorId("internet"))), QStringLiteral("Context"));
}

void TestDataQuality::theWorstComesFirst()
{
    using enum ObservationStatus;
    QList<Observation> rows = filled(4, fiveYears, Reported, "rank"); // sound
    rows += filled(4, {2023, 2024}, Reported, "internet");            // care, one reason
    rows += filled(4, {2021, 2022}, Estimate, "osi");                 // care, three
    rows += filled(2, {2024}, Reported, "share");                     // one value each
    rows += filled(4, {2024}, Reported, "lcu"); // the same, but no member is missing
    const DataQuality quality = weighQuality(facts(rows));
    QStringList order;
    for (const IndicatorQuality &row : quality.rows)
        order += row.indicator.text();
    // The two without any value break most rules, and stand by name.
    QCOMPARE(order.join(QLatin1Char(' ')),
             QStringLiteral("official-share other-share share lcu osi internet rank"));
    QCOMPARE(quality.notEnough, 4);
    QCOMPARE(quality.withCare, 2);
    QCOMPARE(quality.sound, 1);
    QCOMPARE(quality.title,
             QStringLiteral("4 of 7 indicators do not have enough data to judge progress"));
    QCOMPARE(quality.subtitle,
             QStringLiteral("2 to be used with care, 1 sound; the worst first, ages as of 2026"));
    QVERIFY2(quality.sentence.endsWith(QStringLiteral(
                 "The worst: Share of ASEAN GDP, Turnover to GDP and National share.")),
             qPrintable(quality.sentence));
}

void TestDataQuality::titlesInSingularAndPlural()
{
    FactTables t = tables();
    t.indicators = {indicator("internet", "", "People online", "percent of population"),
                    indicator("rank", "", "World rank", "rank")};
    t.observations = filled(4, fiveYears);
    QCOMPARE(weighQuality(Facts(t)).title,
             QStringLiteral("1 of 2 indicators does not have enough data to judge progress"));
    t.observations += filled(4, fiveYears, ObservationStatus::Reported, "rank");
    QCOMPARE(weighQuality(Facts(t)).title,
             QStringLiteral("All 2 indicators have enough data to judge progress"));
    t.observations = {};
    QCOMPARE(weighQuality(Facts(t)).title,
             QStringLiteral("None of the 2 indicators has enough data to judge progress"));
    t.indicators.removeLast();
    QCOMPARE(weighQuality(Facts(t)).title,
             QStringLiteral("The only indicator does not have enough data to judge progress"));
    t.observations = filled(4, fiveYears);
    QCOMPARE(weighQuality(Facts(t)).title,
             QStringLiteral("The only indicator has enough data to judge progress"));
}

void TestDataQuality::oneGoalAlone()
{
    const Facts f = facts(filled(4, fiveYears, ObservationStatus::Reported, "share"));
    const DataQuality goal = weighQuality(f, GoalId(s("economy")));
    QCOMPARE(goal.rows.size(), 4);
    QCOMPARE(goal.title, QStringLiteral("3 of the 4 indicators of the goal Digital economy do not "
                                        "have enough data to judge progress"));
    QCOMPARE(weighQuality(f, GoalId()).rows.size(), 2);
    QCOMPARE(weighQuality(f, GoalId(s("skills"))).title,
             QStringLiteral("There are no indicators here"));
}

void TestDataQuality::builtInDataIsRecounted()
{
    const FactsPtr built = test::builtInFacts();
    const DataQuality quality = weighQuality(*built);
    QCOMPARE(quality.rows.size(), built->indicators().size());
    QCOMPARE(qsizetype(quality.notEnough + quality.withCare + quality.sound), quality.rows.size());
    QVERIFY(quality.notEnough > 0 && quality.withCare > 0 && quality.sound > 0);
    qsizetype readings = 0;
    for (qsizetype i = 0; i < quality.rows.size(); ++i) {
        const IndicatorQuality &row = quality.rows.at(i);
        readings += row.readings;
        if (i > 0)
            QVERIFY(quality.rows.at(i - 1).sureness <= row.sureness);
        QCOMPARE(row.reasons.isEmpty(), row.sureness == Sureness::Sound);
        for (const QString &reason : row.reasons)
            QVERIFY2(reason.endsWith(QLatin1Char('.')) &&
                         !reason.contains(QLatin1Char('%') + s("1")),
                     qPrintable(reason));
        QVERIFY(!row.filled || (*row.filled > 0 && *row.filled <= 1));
        QVERIFY(!row.populationShare || *row.populationShare <= 1 + 1e-12);
        QCOMPARE(row.withValue == 0, !row.filled.has_value());
    }
    QCOMPARE(readings, built->observations().size());
    // The one listed conflict about a measure is that of internet use in 2023.
    for (const IndicatorQuality &row : quality.rows)
        QCOMPARE(row.conflicts, row.indicator.text() == s("internet-users-pct") ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestDataQuality)
#include "tst_dataquality.moc"
