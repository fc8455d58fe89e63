// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/progressrequest.h"

#include "models/series/questionof.h"
#include "tests/series/samplefacts.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

class TestTargetFor : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void theOfficialMeasureHasTheStatedTarget();
    void projectionsAloneAreNoOfficialMeasure();
    void aProxyIsMarked();
    void aScaledProxyHasTheTargetInItsOwnUnit();
    void nothingElseIsReadAgainstTheGoal_data();
    void nothingElseIsReadAgainstTheGoal();
    void aWorkingTargetComesFirst();
    void aUselessScaleGivesNoTarget();
    void anotherThingsAssumptionDoesNotApply_data();
    void anotherThingsAssumptionDoesNotApply();
};

namespace
{

std::optional<TargetMark> targetOf(const Facts &facts, const char *indicator)
{
    ProgressRequest request;
    request.indicator = indicatorId(indicator);
    return targetFor(facts, request);
}

} // namespace

void TestTargetFor::theOfficialMeasureHasTheStatedTarget()
{
    const Facts world = facts({observation("official-share", "ASEAN", 2025, 8)});
    const auto target = targetOf(world, "official-share");
    QVERIFY(target);
    QCOMPARE(target->origin, TargetOrigin::Stated);
    QCOMPARE(target->at, (YearValue{2030, 30}));
    QCOMPARE(target->label, QStringLiteral("2030 goal 30%"));
    QCOMPARE(target->source, SourceId(QStringLiteral("ministry")));
}

void TestTargetFor::projectionsAloneAreNoOfficialMeasure()
{
    const Facts world =
        facts({observation("official-share", "ASEAN", 2030, 28, ObservationStatus::Projection)});
    QVERIFY(!targetOf(world, "official-share"));
}

void TestTargetFor::aProxyIsMarked()
{
    const auto target = targetOf(facts({}), "share");
    QVERIFY(target);
    QCOMPARE(target->origin, TargetOrigin::Proxy);
    QCOMPARE(target->at.value, 30.0);
    QCOMPARE(target->label, QStringLiteral("2030 goal 30%, read against a proxy"));
}

void TestTargetFor::aScaledProxyHasTheTargetInItsOwnUnit()
{
    const auto target = targetOf(facts({}), "osi");
    QVERIFY(target);
    QCOMPARE(target->origin, TargetOrigin::Proxy);
    QCOMPARE(target->at, (YearValue{2030, 1}));
    QCOMPARE(target->label,
             QStringLiteral("2030 goal 100% (1 on this scale), read against a proxy"));
}

void TestTargetFor::nothingElseIsReadAgainstTheGoal_data()
{
    QTest::addColumn<QByteArray>("indicator");
    QTest::newRow("same unit and goal, but no proxy of it") << QByteArray("other-share");
    QTest::newRow("context") << QByteArray("internet");
    QTest::newRow("unknown") << QByteArray("no such indicator");
}

void TestTargetFor::nothingElseIsReadAgainstTheGoal()
{
    QFETCH(QByteArray, indicator);
    const Facts world = facts({observation("other-share", "ASEAN", 2025, 7)});
    QVERIFY(!targetOf(world, indicator.constData()));
}

void TestTargetFor::aWorkingTargetComesFirst()
{
    ProgressRequest request;
    request.indicator = indicatorId("share");
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2028, 20});
    const auto target = targetFor(facts({}), request);
    QVERIFY(target);
    QCOMPARE(target->origin, TargetOrigin::Working);
    QCOMPARE(target->at, (YearValue{2028, 20}));
    QVERIFY(target->source.isEmpty());
    QVERIFY(target->label.contains(QStringLiteral("assumption")));
}

void TestTargetFor::aUselessScaleGivesNoTarget()
{
    FactTables t = tables();
    t.goalProxies[0].scale = 0;
    const Facts world(std::move(t));
    QVERIFY(!targetOf(world, "share"));
}

void TestTargetFor::anotherThingsAssumptionDoesNotApply_data()
{
    QTest::addColumn<QByteArray>("goal");
    QTest::addColumn<QByteArray>("indicator");
    QTest::addColumn<bool>("applies");
    QTest::newRow("tried out") << QByteArray() << QByteArray() << true;
    QTest::newRow("its own") << QByteArray() << QByteArray("internet") << true;
    QTest::newRow("another indicator\u2019s") << QByteArray() << QByteArray("osi") << false;
    QTest::newRow("a goal\u2019s") << QByteArray("economy") << QByteArray() << false;
}

void TestTargetFor::anotherThingsAssumptionDoesNotApply()
{
    QFETCH(QByteArray, goal);
    QFETCH(QByteArray, indicator);
    QFETCH(bool, applies);
    ProgressRequest request;
    request.indicator = indicatorId("internet");
    request.goal = GoalId(s("economy"));
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2028, 20});
    request.baseline = tryOut(AssumptionKind::Baseline, YearValue{2024, 5});
    for (std::optional<Assumption> *each : {&request.workingTarget, &request.baseline}) {
        (*each)->goal = GoalId(s(goal.constData()));
        (*each)->indicator = indicatorId(indicator.constData());
    }
    const Facts world = facts({});
    QCOMPARE(targetFor(world, request).has_value(), applies);
    const Question question = questionOf(world, request, {{2020, 60}, {2025, 70}});
    QCOMPARE(*question.base, applies ? (YearValue{2024, 5}) : (YearValue{2020, 60}));
}

QTEST_GUILESS_MAIN(TestTargetFor)
#include "tst_targetfor.moc"
