// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/whatif.h"

#include "tests/series/samplerequests.h"

#include <QLocale>
#include <QTest>

#include <cmath>
#include <limits>

using namespace mitra;
using namespace mitra::sample;

namespace
{

// Viet Nam as A of methods.md, Malaysia past the target, Cambodia with one value, Timor-Leste none.
FactTables given()
{
    FactTables t = tables();
    t.observations = {observation("internet", "VN", 2020, 15),
                      observation("internet", "VN", 2025, 19, ObservationStatus::Estimate),
                      observation("internet", "MY", 2020, 28),
                      observation("internet", "MY", 2024, 32),
                      observation("internet", "KH", 2024, 12)};
    return t;
}

ProgressRequest asked(const QList<Assumption> &paces = {}, const char *economy = "VN")
{
    ProgressRequest request = requestFor("internet", economy, YearValue{2030, 30});
    request.paces = paces;
    return request;
}

const WhatIfMember *member(const WhatIf &whatIf, const char *id)
{
    for (const WhatIfMember &each : whatIf.members) {
        if (each.economy == economyId(id))
            return &each;
    }
    return nullptr;
}

bool isNear(double x, double y)
{
    return std::abs(x - y) < 1e-9;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theJudgedOneStandsWithItsPaces();
    void onePaceIsTheFinding();
    void severalPacesAreCounted();
    void withoutPaceItSaysWhatIsNeeded();
    void theLineEndsWhereTheMeasureEnds();
    void atMostFourAndOnlyItsOwn();
    void assumptionsAreNamedInNotes();
    void theMembers();
    void theMembersPaceIsTheOneTriedOut();
    void withoutTarget();
    void thePastIsKeptShort();
    void noDataNoWhatIf();
    void nonsenseIsBorne();
    void aComputedGroup();
    void theRange_data();
    void theRange();
};

void TestWhatIf::theJudgedOneStandsWithItsPaces()
{
    const Facts world(given());
    const WhatIf whatIf = makeWhatIf(world, asked({pace(2.2), pace(0.8, "Slow")}));
    QCOMPARE(whatIf.judged.name, s("Viet Nam"));
    QVERIFY(whatIf.latest == std::optional(YearValue{2025, 19}));
    QCOMPARE(whatIf.latestStatus, ObservationStatus::Estimate);
    QVERIFY(isNear(*whatIf.soFar, 0.8));
    QVERIFY(isNear(*whatIf.needed, 2.2));
    QCOMPARE(whatIf.paces.size(), 2);
    const WhatIfPace &slow = whatIf.paces.at(1);
    QCOMPARE(slow.name, s("\u201cSlow\u201d"));
    QVERIFY(isNear(*slow.scenario.yearReached, 2038.75));
    QVERIFY(isNear(slow.scenario.ahead->value, 23));
    QCOMPARE(slow.verdict, s("Late"));
    QCOMPARE(slow.line.size(), 6);
    QVERIFY(slow.line.first() == (YearValue{2025, 19}));
    QVERIFY(isNear(slow.line.at(1).value, 19.8));
    QCOMPARE(whatIf.paces.first().verdict, s("In time"));
    // 2.2 half as far again is 3.3: the next round range is 5.
    QCOMPARE(whatIf.range.most, 5.0);
    QVERIFY(isNear(whatIf.range.step, 0.05));
    QCOMPARE(whatIf.sources, (QList<SourceId>{SourceId(s("statistics"))}));
}

void TestWhatIf::onePaceIsTheFinding()
{
    const Facts world(given());
    QCOMPARE(makeWhatIf(world, asked({pace(2.75)})).title,
             s("Viet Nam: 2.8 points a year reaches 30% in 2029"));
}

void TestWhatIf::severalPacesAreCounted()
{
    const Facts world(given());
    QCOMPARE(makeWhatIf(world, asked({pace(2.2), pace(0.8, "Slow")})).title,
             s("1 of 2 assumed paces brings Viet Nam to 30% (working target) by 2030"));
    QCOMPARE(makeWhatIf(world, asked({pace(1), pace(0.8, "Slow")})).title,
             s("None of 2 assumed paces brings Viet Nam to 30% (working target) by 2030"));
    QCOMPARE(makeWhatIf(world, asked({pace(3), pace(4, "Fast")})).title,
             s("All 2 assumed paces bring Viet Nam to 30% (working target) by 2030"));
    const WhatIf three = makeWhatIf(world, asked({pace(3), pace(4, "Fast"), pace(0, "None")}));
    QCOMPARE(three.title, s("2 of 3 assumed paces bring Viet Nam to 30% (working target) by 2030"));
    QVERIFY(three.sentence.contains(s("\u201cFast\u201d: 4 points a year reaches 30% in 2027.")));
}

void TestWhatIf::withoutPaceItSaysWhatIsNeeded()
{
    const Facts world(given());
    QCOMPARE(makeWhatIf(world, asked()).title,
             s("Viet Nam needs 2.2 points a year to reach 30% (working target) by 2030; so far 0.8 "
               "points a year"));
    QCOMPARE(makeWhatIf(world, asked({}, "MY")).title,
             s("Malaysia has reached 30% (working target)"));
}

void TestWhatIf::theLineEndsWhereTheMeasureEnds()
{
    const Facts world(given());
    const WhatIf whatIf = makeWhatIf(world, asked({pace(40)}));
    const WhatIfPace &made = whatIf.paces.first();
    QVERIFY(made.scenario.isHeld);
    QCOMPARE(made.line.last().value, 100.0);
    QVERIFY(whatIf.notes.contains(s("Held where the measure ends: tried out.")));
}

void TestWhatIf::atMostFourAndOnlyItsOwn()
{
    const Facts world(given());
    Assumption strange = pace(9, "Strange");
    strange.indicator = indicatorId("osi");
    const WhatIf whatIf =
        makeWhatIf(world, asked({strange, pace(9, "Malaysian", "MY"), pace(1, "a"), pace(2, "b"),
                                 pace(3, "c"), pace(4, "d", "VN"), pace(5, "e")}));
    QStringList names;
    for (const WhatIfPace &each : whatIf.paces)
        names += each.assumption.name;
    QCOMPARE(names, (QStringList{s("a"), s("b"), s("c"), s("d")}));
    QVERIFY(whatIf.notes.contains(s("At most 4 paces are compared.")));
    QVERIFY(
        whatIf.notes.contains(s("The pace \u201cMalaysian\u201d is assumed for Malaysia alone.")));
}

void TestWhatIf::assumptionsAreNamedInNotes()
{
    const Facts world(given());
    ProgressRequest request = asked({pace(2.2, "Fast"), pace(1)});
    request.workingTarget->name = s("Ours");
    request.workingTarget->indicator = request.indicator;
    request.workingTarget->author = s("Tan");
    request.workingTarget->reason = s("the plan of 2021");
    const QString notes = makeWhatIf(world, request).notes.join(QLatin1Char('\n'));
    QVERIFY(notes.contains(s("Assumption: Pace 2.2 points a year, \u201cFast\u201d, by Lim, "
                             "26 November 2026: as in 2019.")));
    QVERIFY(notes.contains(s("Pace 1 point a year, tried out, not kept")));
    QVERIFY(notes.contains(s("Working target 30% by 2030, \u201cOurs\u201d, by Tan: the plan of "
                             "2021.")));
}

void TestWhatIf::theMembers()
{
    const Facts world(given());
    const WhatIf whatIf = makeWhatIf(world, asked({pace(2.2), pace(9, "Theirs", "MY")}));
    QCOMPARE(whatIf.members.size(), 4);
    const WhatIfMember *vietNam = member(whatIf, "VN");
    QVERIFY(isNear(*vietNam->needed, 2.2));
    QVERIFY(isNear(*vietNam->soFar, 0.8));
    QCOMPARE(vietNam->baseYear, std::optional(2020));
    QCOMPARE(vietNam->atSoFar->verdict, ScenarioVerdict::Late);
    QCOMPARE(vietNam->atChosen->verdict, ScenarioVerdict::InTime);
    const WhatIfMember *malaysia = member(whatIf, "MY");
    QVERIFY(malaysia->isMet);
    QVERIFY(!malaysia->needed);
    // The one tried out goes before a kept one.
    QVERIFY(isNear(malaysia->chosen->value, 2.2));
    const WhatIfMember *cambodia = member(whatIf, "KH"); // 12 in 2024, 18 to go in six years
    QVERIFY(isNear(*cambodia->needed, 3));
    QVERIFY(!cambodia->soFar && !cambodia->atSoFar);
    QCOMPARE(cambodia->atChosen->verdict, ScenarioVerdict::Late);
    QVERIFY(isNear(*cambodia->atChosen->yearReached, 2024 + 18 / 2.2));
    QVERIFY(!member(whatIf, "TL")->latest);
    QCOMPARE(
        whatIf.membersTitle,
        s("The 1 member still short needs a faster pace to reach 30% (working target) by 2030"));
    QVERIFY(whatIf.membersNotes.contains(s("Without data: Timor-Leste.")));
    QVERIFY(whatIf.membersSentence.contains(s("Timor-Leste: no data")));
}

void TestWhatIf::theMembersPaceIsTheOneTriedOut()
{
    const Facts world(given());
    const WhatIf whatIf = makeWhatIf(world, asked({pace(9, "Theirs", "MY"), pace(1, "All")}));
    QVERIFY(isNear(member(whatIf, "MY")->chosen->value, 9));
    QVERIFY(isNear(member(whatIf, "VN")->chosen->value, 1));
    QVERIFY(!member(makeWhatIf(world, asked()), "VN")->chosen);
}

void TestWhatIf::withoutTarget()
{
    const Facts world(given());
    ProgressRequest request = asked({pace(2)});
    request.workingTarget.reset();
    const WhatIf whatIf = makeWhatIf(world, request);
    QCOMPARE(whatIf.horizon, 2030);
    QVERIFY(!whatIf.needed);
    QCOMPARE(whatIf.title, s("Viet Nam: 2 points a year leads to 29% in 2030"));
    QCOMPARE(whatIf.membersTitle, s("No target applies, so no pace is needed"));
    request.paces = {pace(2), pace(1, "Slow")};
    QCOMPARE(makeWhatIf(world, request).title,
             s("At 2 assumed paces Viet Nam stands between 24% and 29% in 2030"));
    request.paces.clear();
    QCOMPARE(makeWhatIf(world, request).title,
             s("Viet Nam: 0.8 points a year since 2020; no target applies"));
}

void TestWhatIf::thePastIsKeptShort()
{
    FactTables t = given();
    for (int year = 1995; year < 2020; ++year)
        t.observations.append(observation("internet", "VN", year, year - 1990));
    const Facts world(std::move(t));
    ProgressRequest request = asked();
    QCOMPARE(makeWhatIf(world, request).judged.points.first().at.year, 2015);
    request.baseYear = 2001; // the pace so far is read from there
    QCOMPARE(makeWhatIf(world, request).judged.points.first().at.year, 2001);
    QVERIFY(makeWhatIf(world, request).subtitle.endsWith(s("2001\u20132030")));
    request.shownYears = YearWindow{1998, 2030};
    QCOMPARE(makeWhatIf(world, request).judged.points.first().at.year, 1998);
}

void TestWhatIf::noDataNoWhatIf()
{
    const Facts world(given());
    const WhatIf whatIf = makeWhatIf(world, asked({pace(2)}, "TL"));
    QVERIFY(!whatIf.latest);
    QVERIFY(whatIf.paces.isEmpty());
    QCOMPARE(whatIf.title,
             s("No value of Timor-Leste is observed, so there is nothing to go on from"));
    ProgressRequest unknown;
    unknown.indicator = indicatorId("nothing");
    QVERIFY(!makeWhatIf(world, unknown).title.isEmpty());
}

void TestWhatIf::nonsenseIsBorne()
{
    const Facts world(given());
    QVERIFY(
        makeWhatIf(world, asked({pace(std::numeric_limits<double>::quiet_NaN())})).paces.isEmpty());
    ProgressRequest far = asked({pace(1)});
    far.workingTarget->year = 9000;
    QVERIFY(makeWhatIf(world, far).paces.isEmpty());
    far.workingTarget->year = 2020; // passed
    const WhatIf passed = makeWhatIf(world, far);
    QVERIFY(passed.paces.first().line.isEmpty());
    QVERIFY(!passed.title.isEmpty());
}

void TestWhatIf::aComputedGroup()
{
    FactTables t = given();
    for (Economy &economy : t.economies) {
        if (economy.kind == EconomyKind::Member)
            economy.memberSince = QDate(1967, 8, 8);
    }
    Indicator population = indicator("population", "", "Population", "persons");
    t.indicators.append(population);
    // 2020: Malaysia and Viet Nam have values; weights 1, 1, 2, 2 of six: covered by four of six.
    for (const int year : {2020, 2024, 2025}) {
        for (const auto &[id, weight] : {std::pair("KH", 0.1), std::pair("MY", 2.0),
                                         std::pair("TL", 0.1), std::pair("VN", 2.0)})
            t.observations.append(observation("population", id, year, weight));
    }
    t.observations.append(observation("internet", "MY", 2025, 33));
    const Facts world(std::move(t));
    // 2020: (15 + 28)/2 = 21.5; 2025: (19 + 33)/2 = 26: 0.9 a year so far, 0.8 needed.
    ProgressRequest request = asked({pace(0.8)}, "ASEAN-4:population");
    request.groups = {request.economy};
    const WhatIf whatIf = makeWhatIf(world, request);
    QVERIFY(whatIf.latest);
    QVERIFY(isNear(whatIf.latest->value, 26));
    QVERIFY(isNear(*whatIf.soFar, 0.9));
    QVERIFY(isNear(*whatIf.needed, 0.8));
    QCOMPARE(whatIf.paces.first().verdict, s("In time"));
    QVERIFY(whatIf.notes.join(QLatin1Char(' ')).contains(s("computed here")));
    QCOMPARE(whatIf.members.size(), 5);
    QVERIFY(whatIf.members.last().isGroup);
}

void TestWhatIf::theRange_data()
{
    QTest::addColumn<QList<double>>("paces");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("latest");
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("decimals");
    const QString percent = s("percent of population");
    QTest::newRow("A") << QList<double>{0.8, 2.2} << percent << 19.0 << 5.0 << 3;
    QTest::newRow("falling") << QList<double>{-4.4, -3.6} << percent << 78.0 << 10.0 << 2;
    QTest::newRow("exactly") << QList<double>{2.0 / 1.5} << percent << 10.0 << 2.0 << 3;
    QTest::newRow("index") << QList<double>{0.012} << s("index 0-1") << 0.6 << 0.02 << 5;
    QTest::newRow("millions") << QList<double>{3e6} << s("persons") << 1e8 << 5e6 << 0;
    QTest::newRow("none") << QList<double>{} << percent << 19.0 << 5.0 << 3;
    QTest::newRow("zero") << QList<double>{0} << s("US$") << 2000.0 << 100.0 << 1;
    QTest::newRow("nothing at all") << QList<double>{} << s("US$") << 0.0 << 1.0 << 3;
    QTest::newRow("no number") << QList<double>{std::numeric_limits<double>::infinity(), 1}
                               << percent << 0.0 << 2.0 << 3;
}

void TestWhatIf::theRange()
{
    QFETCH(QList<double>, paces);
    QFETCH(QString, unit);
    QFETCH(double, latest);
    QFETCH(double, most);
    QFETCH(int, decimals);
    const PaceRange range = paceRange(paces, unit, latest);
    QVERIFY(std::abs(range.most - most) < 1e-9 * most);
    QVERIFY(std::abs(range.step - most / 100) < 1e-9 * most);
    QCOMPARE(range.decimals, decimals);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
