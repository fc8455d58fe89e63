// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goalsummary.h"

#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

GoalSummary summary(const QList<Observation> &observations, const char *goal)
{
    // The summary points into the facts, which therefore outlive the test.
    static QList<std::shared_ptr<const Facts>> kept;
    FactTables t = tables();
    t.observations = observations;
    kept.append(std::make_shared<const Facts>(std::move(t)));
    return summariseGoal(*kept.last(), GoalId(s(goal)));
}

} // namespace

class TestGoalSummary : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void thePromise();
    void noOfficialValue();
    void anOfficialValue();
    void aProjectionIsNoOfficialValue();
    void proxies();
    void proxiesAreScaled();
    void aGoalWithoutProxyOrData();
    void anUnknownGoal();
};

void TestGoalSummary::thePromise()
{
    const GoalSummary goal = summary({}, "economy");
    QCOMPARE(goal.name, QStringLiteral("Digital economy"));
    QCOMPARE(goal.headline, QStringLiteral("30% of GDP"));
    QCOMPARE(goal.promise, QStringLiteral("Digital economy is 30% of ASEAN GDP; New value"));
    QCOMPARE(goal.standing, QStringLiteral("reported goal"));
    QCOMPARE(summary({}, "skills").headline, QStringLiteral("80% of the workforce"));
}

void TestGoalSummary::noOfficialValue()
{
    const GoalSummary goal = summary({observation("share", "VN", 2024, 13.2)}, "economy");
    QVERIFY(!goal.official);
    QVERIFY(!goal.projected);
    QCOMPARE(goal.verdict, QStringLiteral("Cannot be assessed: no official 2025 value"));
}

void TestGoalSummary::anOfficialValue()
{
    const GoalSummary goal = summary({observation("official-share", "ASEAN", 2025, 8)}, "economy");
    QVERIFY(goal.official);
    QCOMPARE(goal.official->value, 8.0);
    QCOMPARE(goal.verdict, QStringLiteral("Cannot be assessed: there is only one value, of 2025"));

    const GoalSummary judged = summary({observation("official-share", "ASEAN", 2020, 6),
                                        observation("official-share", "ASEAN", 2025, 19)},
                                       "economy");
    QCOMPARE(judged.verdict, QStringLiteral("On track")); // 13 of 24 points in half the time
    QVERIFY(judged.sentence.contains(QStringLiteral("Official value of 2025: 19% of GDP.")));

    // A member's value is not ASEAN's.
    QVERIFY(!summary({observation("official-share", "VN", 2025, 8)}, "economy").official);
}

void TestGoalSummary::aProjectionIsNoOfficialValue()
{
    const auto projection = ObservationStatus::Projection;
    FactTables t = tables();
    t.indicators.append(indicator("with-agreement", "economy", "Share with agreement",
                                  "percent of GDP", Measure::Official));
    t.observations = {observation("official-share", "ASEAN", 2025, 8, projection),
                      observation("official-share", "ASEAN", 2030, 14, projection, true, "press"),
                      observation("with-agreement", "ASEAN", 2030, 28, projection, true, "press")};
    const Facts world(std::move(t));
    const GoalSummary goal = summariseGoal(world, GoalId(s("economy")));
    QVERIFY(!goal.official);
    QVERIFY(goal.projected);
    QCOMPARE(goal.projected->first, 14.0);
    QCOMPARE(goal.projected->second, 28.0);
    QCOMPARE(goal.projectedSource, SourceId(s("press")));
    QVERIFY(goal.sentence.contains(QStringLiteral("Projected for 2030: 14% to 28%.")));
}

void TestGoalSummary::proxies()
{
    const GoalSummary goal =
        summary({observation("share", "MY", 2021, 23.2), observation("share", "MY", 2023, 23.5),
                 observation("share", "MY", 2025, 25.5, ObservationStatus::Projection),
                 observation("share", "VN", 2025, 14, ObservationStatus::Estimate),
                 observation("share", "VN", 2025, 18.3, ObservationStatus::Reported, false)},
                "economy");
    QCOMPARE(goal.proxies.size(), 2);
    QCOMPARE(goal.proxies.at(0).name, QStringLiteral("Malaysia"));
    QCOMPARE(goal.proxies.at(0).value, 23.5);
    QCOMPARE(goal.proxies.at(0).year, 2023);
    QCOMPARE(goal.proxies.at(1).value, 14.0);
    QCOMPARE(goal.proxies.at(1).status, ObservationStatus::Estimate);
    QCOMPARE(goal.proxyLabel, QStringLiteral("National shares, 2023\u20132025"));
    QCOMPARE(goal.proxyNote, QStringLiteral("Not comparable"));
    QCOMPARE(goal.withoutData,
             (QStringList{QStringLiteral("Cambodia"), QStringLiteral("Timor-Leste")}));
    QVERIFY(goal.sentence.contains(QStringLiteral(
        "a proxy: 2 members, from 14% (Viet Nam, 2025) to 23.5% (Malaysia, 2023); no data for 2 "
        "members.")));
    QVERIFY(goal.sources.contains(SourceId(s("ministry"))));
    QVERIFY(goal.sources.contains(SourceId(s("statistics"))));
}

void TestGoalSummary::proxiesAreScaled()
{
    const GoalSummary goal = summary({observation("osi", "VN", 2024, 0.708)}, "services");
    QCOMPARE(goal.proxies.size(), 1);
    QVERIFY(qAbs(goal.proxies.first().value - 70.8) < 1e-9);
    QCOMPARE(goal.proxyLabel, QStringLiteral("Index \u00d7 100, 2024"));
    QVERIFY(goal.sentence.contains(QStringLiteral("1 member, at 70.8% (Viet Nam, 2024)")));
}

void TestGoalSummary::aGoalWithoutProxyOrData()
{
    const GoalSummary goal = summary({}, "skills");
    QVERIFY(goal.proxies.isEmpty());
    QVERIFY(goal.proxyLabel.isEmpty());
    QCOMPARE(goal.sentence,
             QStringLiteral("Skilled workforce: 80% of the workforce by 2030, a reported "
                            "goal. Cannot be assessed: no official 2025 value."));
    QCOMPARE(goal.promise, QStringLiteral("80% of the workforce is highly skilled"));
    QVERIFY(summary({}, "economy").sentence.contains(QStringLiteral("no member has data")));
}

void TestGoalSummary::anUnknownGoal()
{
    const GoalSummary goal = summary({}, "happiness");
    QVERIFY(!goal.target);
    QVERIFY(goal.verdict.startsWith(QStringLiteral("Cannot be assessed")));
}

QTEST_GUILESS_MAIN(TestGoalSummary)
#include "tst_goalsummary.moc"
