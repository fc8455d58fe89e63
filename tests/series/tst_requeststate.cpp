// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/requeststate.h"

#include <QTest>

using namespace mitra;

class TestRequestState : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceComesBack();
    void whatTheFileLostIsLeftOut();
    void nonsenseIsBorne_data();
    void nonsenseIsBorne();

private:
    static FactTables tables();
    static ProgressRequest request(const Facts &facts);
};

FactTables TestRequestState::tables()
{
    FactTables tables;
    Indicator share;
    share.id = IndicatorId(QStringLiteral("share"));
    share.unit = QStringLiteral("percent of GDP");
    tables.indicators.append(share);
    Economy malaysia;
    malaysia.id = EconomyId(QStringLiteral("MY"));
    tables.economies.append(malaysia);
    Goal goal;
    goal.id = GoalId(QStringLiteral("economy"));
    tables.goals.append(goal);
    tables.goalProxies.append({goal.id, share.id, 1, 1, {}, {}});
    const auto assume = [&](const QString &name, AssumptionKind kind, double value) {
        Assumption assumption;
        assumption.name = name;
        assumption.kind = kind;
        assumption.indicator = share.id;
        if (kind != AssumptionKind::Pace)
            assumption.year = 2030;
        assumption.value = value;
        tables.assumptions.append(assumption);
    };
    assume(QStringLiteral("high"), AssumptionKind::Target, 35);
    assume(QStringLiteral("start"), AssumptionKind::Baseline, 7.5);
    assume(QStringLiteral("quick"), AssumptionKind::Pace, 2);
    return tables;
}

ProgressRequest TestRequestState::request(const Facts &facts)
{
    ProgressRequest request;
    request.goal = GoalId(QStringLiteral("economy"));
    request.indicator = IndicatorId(QStringLiteral("share"));
    request.economy = EconomyId(QStringLiteral("MY"));
    request.highlighted = {EconomyId(QStringLiteral("VN"))};
    request.groups = {EconomyId(QStringLiteral("ASEAN-11:population"))};
    request.baseYear = 2018;
    request.compareYear = 2020;
    request.secondYear = 2023;
    request.path = PathShape::Geometric;
    request.window = YearWindow{2016, 2022};
    request.shownYears = YearWindow{2010, 2030};
    request.workingTarget = *facts.assumption(QStringLiteral("high"));
    request.baseline = *facts.assumption(QStringLiteral("start"));
    request.paces = {*facts.assumption(QStringLiteral("quick"))};
    return request;
}

void TestRequestState::everyChoiceComesBack()
{
    const Facts facts(tables());
    const ProgressRequest asked = request(facts);
    QVERIFY(requestOf(stateOf(asked), facts) == asked);

    ProgressRequest tried = asked;
    tried.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 42.5});
    tried.baseline = tryOut(AssumptionKind::Baseline, YearValue{2024, 6});
    QVERIFY(requestOf(stateOf(tried), facts) == tried);
    // A goal's number stays the goal's.
    tried.ofGoal.baseline = tryOut(AssumptionKind::Baseline, YearValue{2025, 15});
    tried.ofGoal.baseline->goal = tried.goal;
    QVERIFY(requestOf(stateOf(tried), facts) == tried);
}

void TestRequestState::whatTheFileLostIsLeftOut()
{
    const QVariantMap state = stateOf(request(Facts(tables())));
    FactTables poorer = tables();
    poorer.assumptions.clear();
    poorer.goalProxies.clear();
    poorer.economies.clear();
    const ProgressRequest restored = requestOf(state, Facts(poorer));
    QVERIFY(!restored.workingTarget);
    QVERIFY(!restored.baseline);
    QVERIFY(restored.paces.isEmpty());
    QVERIFY(restored.ofGoal == GoalAssumptions());
    QVERIFY(restored.goal.isEmpty());
    QVERIFY(restored.economy.isEmpty()); // else nobody would be judged

    QVariantMap ofGroup = state; // computed, and in no file
    ofGroup.insert(QStringLiteral("economy"), QStringLiteral("ASEAN-11:population"));
    QCOMPARE(requestOf(ofGroup, Facts(poorer)).economy.text(),
             QStringLiteral("ASEAN-11:population"));
    QCOMPARE(restored.secondYear, std::optional<int>(2023));

    poorer.indicators.clear();
    QVERIFY(requestOf(state, Facts(poorer)) == ProgressRequest());
}

void TestRequestState::nonsenseIsBorne_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    for (const char *key : {"path", "window", "shown", "baseline", "working", "paces", "ofGoal"}) {
        QTest::addRow("%s text", key)
            << QString::fromLatin1(key) << QVariant(QStringLiteral("a lot"));
        QTest::addRow("%s number", key) << QString::fromLatin1(key) << QVariant(-7);
        QTest::addRow("%s list", key)
            << QString::fromLatin1(key) << QVariant(QVariantList{2030, 2020, 1});
    }
}

void TestRequestState::nonsenseIsBorne()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    const Facts facts(tables());
    QVariantMap state{{QStringLiteral("indicator"), QStringLiteral("share")}};
    const ProgressRequest plain = requestOf(state, facts);
    state.insert(key, value);
    QVERIFY(requestOf(state, facts) == plain);
}

QTEST_GUILESS_MAIN(TestRequestState)
#include "tst_requeststate.moc"
