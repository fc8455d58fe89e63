// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/groupcomparison.h"

#include "tests/series/groupsample.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace mitra;
using namespace mitra::sample;

namespace
{

// By population ASEAN-4 stands at 72 in 2024 and ASEAN-3 at 76.67; by GDP at 67 and 71.11.
QList<Observation> usual()
{
    return weights() + internet();
}

bool has(const QStringList &notes, const char *words)
{
    return notes.join(QLatin1Char('\n')).contains(s(words));
}

} // namespace

class TestGroupComparison : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void fourSeriesInTheUsualOrder();
    void sharesOfGdpComeByGdpFirst();
    void besideWhatIsStated_data();
    void besideWhatIsStated();
    void theStatedValueOfAnotherYearIsNotCompared();
    void anEarlierStatedValueIsCompared();
    void theWantedGroupLeads();
    void refusedYearsHaveTheirReasons();
    void aGroupWithoutAnyValueSaysSo();
    void noValueAtAll();
    void amountsAreNotWeighed();
    void missingWeights();
    void gapsInTime();
    void unknownIndicatorsAreBorne();
    void theTargetIsTheRequests();
};

void TestGroupComparison::fourSeriesInTheUsualOrder()
{
    const Facts facts = dated(usual());
    const GroupComparison comparison = compareGroups(facts, about("internet"));
    QCOMPARE(comparison.groups.size(), 4);
    const char *names[] = {"ASEAN-4, weighted by population", "ASEAN-4, weighted by GDP",
                           "ASEAN-3, weighted by population", "ASEAN-3, weighted by GDP"};
    // (40*50 + 40*90 + 10*80) / 90 = 71.11
    const double values[] = {72, 67, 6900.0 / 90, 6400.0 / 90};
    for (qsizetype i = 0; i < 4; ++i) {
        QCOMPARE(comparison.groups.at(i).name, s(names[i]));
        QCOMPARE(comparison.groups.at(i).values.size(), 1);
        QVERIFY(std::abs(comparison.groups.at(i).values.first().value - values[i]) < 1e-9);
    }
    QCOMPARE(comparison.main, 0);
    QCOMPARE(comparison.title, s("ASEAN-4 stood at 72% in 2024, weighted by population"));
    QVERIFY(has(comparison.notes, "No value of ASEAN itself is recorded."));
    QVERIFY(has(comparison.notes,
                "Share of the weight with a value in the latest year: ASEAN-4, weighted by "
                "population 100% (2024); ASEAN-4, weighted by GDP 100% (2024); ASEAN-3"));
    QVERIFY(comparison.reason.isEmpty());
    QVERIFY(comparison.leftOut.isEmpty());
    QCOMPARE(comparison.subtitle,
             s("People online, % of population \u00b7 ASEAN-4 and ASEAN-3 \u00b7 2024"));
    QVERIFY(comparison.sentence.contains(s("ASEAN-3, weighted by GDP: 71.1% in 2024.")));
    QCOMPARE(comparison.sources.size(), 2);
}

void TestGroupComparison::sharesOfGdpComeByGdpFirst()
{
    const Facts facts = dated(weights() + QList<Observation>{observation("share", "KH", 2024, 10),
                                                             observation("share", "MY", 2024, 20),
                                                             observation("share", "TL", 2024, 5),
                                                             observation("share", "VN", 2024, 30)});
    QCOMPARE(usualChoice(facts, indicatorId("share")).value(),
             (GroupChoice{s("ASEAN-4"), Weight::Gdp}));
    // (40*10 + 40*20 + 10*5 + 10*30) / 100 = 15.5
    QCOMPARE(compareGroups(facts, about("share")).title,
             s("ASEAN-4 stood at 15.5% in 2024, weighted by GDP"));
    QVERIFY(!usualChoice(facts, indicatorId("nothing")));
    QVERIFY(!usualChoice(Facts(FactTables()), indicatorId("share")));
}

void TestGroupComparison::besideWhatIsStated_data()
{
    QTest::addColumn<double>("stated");
    QTest::addColumn<QString>("end");
    QTest::newRow("above it") << 75.1 << s(", 3.1 points below the value recorded for ASEAN");
    QTest::newRow("below it") << 71.0 << s(", 1 point above the value recorded for ASEAN");
    QTest::newRow("the same as it reads") << 72.004 << s(", as the value recorded for ASEAN");
}

void TestGroupComparison::besideWhatIsStated()
{
    QFETCH(double, stated);
    QFETCH(QString, end);
    const GroupComparison comparison = compareGroups(
        dated(usual() +
              QList<Observation>{observation("internet", "ASEAN", 2024, stated,
                                             ObservationStatus::Reported, true, "ministry")}),
        about("internet"));
    QCOMPARE(comparison.title, s("ASEAN-4 stood at 72% in 2024, weighted by population") + end);
    QCOMPARE(comparison.stated.size(), 1);
    QCOMPARE(comparison.sources.first(), SourceId(s("ministry")));
    QVERIFY(!has(comparison.notes, "itself is recorded"));
}

void TestGroupComparison::theStatedValueOfAnotherYearIsNotCompared()
{
    const GroupComparison comparison = compareGroups(
        dated(usual() + QList<Observation>{observation("internet", "ASEAN", 2023, 70),
                                           observation("internet", "ASEAN", 2030, 90,
                                                       ObservationStatus::Projection)}),
        about("internet"));
    QCOMPARE(comparison.title, s("ASEAN-4 stood at 72% in 2024, weighted by population"));
    QVERIFY(!has(comparison.notes, "the latest year with a recorded value")); // none has both
    QCOMPARE(comparison.stated.size(), 1); // what is only projected is not stated as a value
}

void TestGroupComparison::anEarlierStatedValueIsCompared()
{
    QList<Observation> all = usual() + weights(2022);
    for (const char *member : {"KH", "MY", "TL", "VN"})
        all += observation("internet", member, 2022, 60);
    all += observation("internet", "ASEAN", 2022, 62.5);
    const GroupComparison comparison = compareGroups(dated(all), about("internet"));
    QCOMPARE(comparison.title, s("ASEAN-4 stood at 72% in 2024, weighted by population"));
    QVERIFY(has(comparison.notes,
                "ASEAN-4, weighted by population, in 2022, the latest year with a "
                "recorded value: 60%, 2.5 points below the value recorded for ASEAN."));
}

void TestGroupComparison::theWantedGroupLeads()
{
    const Facts facts = dated(usual());
    const GroupComparison comparison =
        compareGroups(facts, about("internet"), GroupChoice{s("ASEAN-3"), Weight::Gdp});
    QCOMPARE(comparison.main, 3);
    QCOMPARE(comparison.title, s("ASEAN-3 stood at 71.1% in 2024, weighted by GDP"));
    QCOMPARE(compareGroups(facts, about("internet"), GroupChoice{s("ASEAN-9"), Weight::Gdp}).main,
             0);
}

void TestGroupComparison::refusedYearsHaveTheirReasons()
{
    // In 2023 Cambodia is missing: 80% of the people have a value, 60% of GDP.
    QList<Observation> all = usual() + weights(2023);
    for (const char *member : {"MY", "TL", "VN"})
        all += observation("internet", member, 2023, 60);
    // In 2022 only Timor-Leste has one.
    all += weights(2022);
    all += observation("internet", "TL", 2022, 20);
    const GroupComparison comparison = compareGroups(dated(all), about("internet"));
    QCOMPARE(comparison.leftOut.size(), 2);
    QCOMPARE(comparison.leftOut.at(0).year, 2022);
    // Of ASEAN-3 no member has a value, so that nothing of it is left out.
    QVERIFY(!comparison.leftOut.at(0).isAll);
    QVERIFY(comparison.leftOut.at(0).text.startsWith(
        s("ASEAN-4, weighted by population: 2022 has no group value: members with 10% of the "
          "group's population have a value")));
    QCOMPARE(comparison.leftOut.at(1).year, 2023);
    QVERIFY(!comparison.leftOut.at(1).isAll);
    QVERIFY(comparison.leftOut.at(1).text.startsWith(
        s("ASEAN-4, weighted by GDP: 2023 has no group value: members with 60% of the group's "
          "GDP have a value, and the rule asks for 80%. Without: Cambodia.")));
    QVERIFY(comparison.sentence.contains(s("2 years are left out for some or all groups.")));
}

void TestGroupComparison::aGroupWithoutAnyValueSaysSo()
{
    // By GDP three of four hold 60 of 100, three of three 60 of 90: never enough.
    const GroupComparison comparison =
        compareGroups(dated(weights() + internet().mid(1)), about("internet"),
                      GroupChoice{s("ASEAN-4"), Weight::Gdp});
    QCOMPARE(comparison.main, 0); // by population, which has a value
    QCOMPARE(comparison.title, s("ASEAN-4 stood at 77.5% in 2024, weighted by population"));
    QVERIFY(has(comparison.notes, "ASEAN-4, weighted by GDP: 2024 has no "
                                  "group value: members with 60% of the group's GDP"));
    QVERIFY(comparison.sentence.contains(s("1 year is left out for some or all groups.")));
}

void TestGroupComparison::noValueAtAll()
{
    const GroupComparison comparison =
        compareGroups(dated(weights() + internet().mid(2, 1)), about("internet"));
    QCOMPARE(comparison.main, -1);
    QCOMPARE(comparison.title, s("People online: no group value can be computed"));
    QVERIFY(comparison.reason.startsWith(
        s("2024 has no group value: members with 10% of the group's population")));
    QVERIFY(comparison.sentence.contains(comparison.reason));
    QVERIFY(!comparison.sources.isEmpty());

    // Of several years the one nearest to the rule speaks.
    const GroupComparison several =
        compareGroups(dated(weights() + internet().mid(2, 1) + weights(2023) +
                            QList<Observation>{observation("internet", "VN", 2023, 60)}),
                      about("internet"));
    QVERIFY(several.reason.startsWith(
        s("None of the 2 years in which a member has a value gives a group value. Nearest comes "
          "2023, when members with 40% of the group's population have a value; the rule asks for "
          "80%. Without: ")));

    const GroupComparison none = compareGroups(dated(weights()), about("internet"));
    QCOMPARE(none.reason, s("No member of ASEAN-4 has an observed value."));
    QCOMPARE(compareGroups(Facts(FactTables()), about("internet")).main, -1);
}

void TestGroupComparison::amountsAreNotWeighed()
{
    const Facts facts = dated(weights() + QList<Observation>{observation("rank", "VN", 2024, 4)});
    const GroupComparison comparison = compareGroups(facts, about("rank"));
    QCOMPARE(comparison.reason, s("Ranks have no mean: the group has no place of its own."));
    QCOMPARE(comparison.main, -1);
    QVERIFY(comparison.leftOut.isEmpty());
}

void TestGroupComparison::missingWeights()
{
    const GroupComparison comparison = compareGroups(dated(internet()), about("internet"));
    QVERIFY(comparison.reason.startsWith(s("2024 has no group value: the population of")));
    QCOMPARE(comparison.leftOut.size(), 1);
    QVERIFY(comparison.leftOut.first().isAll);
}

void TestGroupComparison::gapsInTime()
{
    QList<Observation> all;
    for (const int year : {2018, 2019, 2022, 2023}) {
        all += weights(year);
        for (const char *member : {"KH", "MY", "TL", "VN"})
            all += observation("internet", member, year, 50);
    }
    const GroupComparison comparison = compareGroups(dated(all), about("internet"));
    const QList<Piece> pieces = piecesOf(comparison.groups.first());
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.first().points.last().year, 2019);
    QVERIFY(valueIn(comparison.groups.first(), 2022));
    QVERIFY(!valueIn(comparison.groups.first(), 2020));
}

void TestGroupComparison::unknownIndicatorsAreBorne()
{
    const GroupComparison comparison = compareGroups(dated(usual()), about("nothing"));
    QCOMPARE(comparison.title, s("There is no such indicator: nothing."));
    QVERIFY(comparison.groups.isEmpty());
}

void TestGroupComparison::theTargetIsTheRequests()
{
    ProgressRequest request = about("internet");
    QVERIFY(!compareGroups(dated(usual()), request).target);
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    const GroupComparison comparison = compareGroups(dated(usual()), request);
    QCOMPARE(comparison.target.value().at, (YearValue{2030, 95}));
    QVERIFY(has(comparison.notes, "an assumption, stated by no source"));
}

QTEST_GUILESS_MAIN(TestGroupComparison)
#include "tst_groupcomparison.moc"
