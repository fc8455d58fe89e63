// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/facts.h"

#include <QTest>

using namespace mitra;

namespace
{

Observation reading(const char *indicator, const char *economy, int year, double value,
                    bool preferred = true, const char *source = "a",
                    ObservationStatus status = ObservationStatus::Reported)
{
    return {IndicatorId(QString::fromUtf8(indicator)),
            EconomyId(QString::fromUtf8(economy)),
            year,
            value,
            status,
            preferred,
            {},
            SourceId(QString::fromUtf8(source))};
}

const IndicatorId x(QStringLiteral("x"));
const IndicatorId y(QStringLiteral("y"));
const EconomyId vn(QStringLiteral("VN"));
const EconomyId my(QStringLiteral("MY"));

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private slots:
    void findsById();
    void unknownAndEmptyIdsAreNull();
    void membersLeaveTheGroupOut();
    void observationsOfAnIndicatorAndEconomy();
    void thePreferredReading();
    void theSeries();
    void targetsAndProxies();
    void milestonesComeInTime();
    void emptyFacts();
};

void TestFacts::findsById()
{
    FactTables t;
    Partner japan;
    japan.id = PartnerId(QStringLiteral("japan"));
    japan.name.en = QStringLiteral("Japan");
    Partner india;
    india.id = PartnerId(QStringLiteral("india"));
    t.partners = {japan, india};
    Initiative initiative;
    initiative.id = InitiativeId(QStringLiteral("I1"));
    t.initiatives = {initiative};
    const Facts facts(std::move(t));
    QCOMPARE(facts.find(japan.id), &facts.partners().at(0));
    QCOMPARE(facts.find(india.id), &facts.partners().at(1));
    QCOMPARE(facts.find(initiative.id)->title, facts.initiatives().titleAt(0));
}

void TestFacts::unknownAndEmptyIdsAreNull()
{
    FactTables t;
    t.partners = {Partner()};
    t.partners[0].id = PartnerId(QStringLiteral("japan"));
    const Facts facts(std::move(t));
    QVERIFY(!facts.find(PartnerId(QStringLiteral("Japan"))));
    QVERIFY(!facts.find(PartnerId()));
    QVERIFY(!facts.find(SourceId(QStringLiteral("japan"))));
    QVERIFY(!facts.find(EconomyId()));
    QVERIFY(!facts.find(FrameworkId()));
    QVERIFY(!facts.find(OutcomeId()));
    QVERIFY(!facts.find(GoalId()));
    QVERIFY(!facts.find(ThemeId()));
    QVERIFY(!facts.find(IndicatorId()));
    QVERIFY(!facts.find(InitiativeId()));
    QVERIFY(!facts.find(StatementId()));
    QVERIFY(!facts.find(ConflictId()));
}

void TestFacts::membersLeaveTheGroupOut()
{
    FactTables t;
    Economy group;
    group.id = EconomyId(QStringLiteral("ASEAN"));
    group.kind = EconomyKind::Group;
    Economy second;
    second.id = vn;
    Economy third;
    third.id = my;
    t.economies = {group, second, third};
    const Facts facts(std::move(t));
    const auto members = facts.members();
    QCOMPARE(members.size(), 2);
    QCOMPARE(members.at(0)->id, vn); // the file's order
    QCOMPARE(members.at(1)->id, my);
}

void TestFacts::observationsOfAnIndicatorAndEconomy()
{
    FactTables t;
    t.observations = {reading("y", "MY", 2020, 7), reading("x", "VN", 2021, 2),
                      reading("x", "MY", 2020, 5), reading("x", "VN", 2019, 1)};
    const Facts facts(std::move(t));
    QCOMPARE(facts.observations(x).size(), size_t(3));
    QCOMPARE(facts.observations(y).size(), size_t(1));
    const auto series = facts.observations(x, vn);
    QCOMPARE(series.size(), size_t(2));
    QCOMPARE(series[0].year, 2019);
    QCOMPARE(series[1].year, 2021);
    QVERIFY(facts.observations(y, vn).empty());
    QVERIFY(facts.observations(IndicatorId(QStringLiteral("z"))).empty());
    QVERIFY(facts.observations(IndicatorId()).empty());
    QVERIFY(facts.observations(x, EconomyId()).empty());
}

void TestFacts::thePreferredReading()
{
    FactTables t;
    t.observations = {reading("x", "VN", 2020, 16.5, false, "a"),
                      reading("x", "VN", 2020, 12.9, true, "b"),
                      reading("x", "VN", 2021, 18.3, false, "a")};
    const Facts facts(std::move(t));
    QCOMPARE(facts.preferred(x, vn, 2020)->value, 12.9);
    QVERIFY2(!facts.preferred(x, vn, 2021), "no reading of 2021 is preferred");
    QVERIFY(!facts.preferred(x, vn, 2022));
    QVERIFY(!facts.preferred(x, my, 2020));
    // Of one year the preferred reading comes first.
    QCOMPARE(facts.observations(x, vn)[0].value, 12.9);
}

void TestFacts::theSeries()
{
    FactTables t;
    t.observations = {reading("x", "VN", 2022, 3, true, "a", ObservationStatus::Projection),
                      reading("x", "VN", 2020, 1), reading("x", "VN", 2020, 9, false, "b"),
                      reading("x", "VN", 2021, 2, true, "a", ObservationStatus::Estimate)};
    const Facts facts(std::move(t));
    const auto observed = facts.series(x, vn);
    QCOMPARE(observed.size(), 2);
    QCOMPARE(observed.at(0)->value, 1.0);
    QCOMPARE(observed.at(1)->value, 2.0);
    QCOMPARE(facts.series(x, vn, Facts::Include::Everything).size(), 3);
    QVERIFY(facts.series(x, my).isEmpty());
}

void TestFacts::targetsAndProxies()
{
    const GoalId goal(QStringLiteral("skills"));
    FactTables t;
    Target outcome;
    outcome.goal = goal;
    outcome.kind = TargetKind::Outcome;
    outcome.value = 2.5;
    Target headline = outcome;
    headline.kind = TargetKind::Headline;
    headline.value = 80;
    t.targets = {outcome, headline};
    GoalProxy proxy;
    proxy.goal = goal;
    proxy.indicator = x;
    t.goalProxies = {proxy};
    const Facts facts(std::move(t));
    QCOMPARE(facts.target(goal)->value, 80.0);
    QCOMPARE(facts.target(goal, TargetKind::Outcome)->value, 2.5);
    QVERIFY(!facts.target(GoalId(QStringLiteral("other"))));
    QCOMPARE(facts.proxy(goal)->indicator, x);
    QVERIFY(!facts.proxy(GoalId()));
}

void TestFacts::milestonesComeInTime()
{
    FactTables t;
    for (const char *date : {"2025-10-26", "2021", "2021-01-22"}) {
        Milestone milestone;
        milestone.date = *PartialDate::fromIso(QString::fromUtf8(date));
        t.milestones.append(milestone);
    }
    const Facts facts(std::move(t));
    QCOMPARE(facts.milestones().at(0).date.toIso(), QStringLiteral("2021"));
    QCOMPARE(facts.milestones().at(1).date.toIso(), QStringLiteral("2021-01-22"));
    QCOMPARE(facts.milestones().at(2).date.toIso(), QStringLiteral("2025-10-26"));
}

void TestFacts::emptyFacts()
{
    const Facts facts{FactTables()};
    QVERIFY(facts.members().isEmpty());
    QVERIFY(facts.observations().isEmpty());
    QVERIFY(facts.observations(x).empty());
    QVERIFY(facts.series(x, vn).isEmpty());
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
