// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/goaloutcome.h"

#include "tests/series/samplefacts.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace mitra;
using namespace mitra::sample;

namespace
{

Statement statement(const char *id, const char *text, double value, const char *unit, int year,
                    StatementKind kind, const char *source)
{
    Statement said;
    said.id = StatementId(s(id));
    said.text = s(text);
    said.value = value;
    said.unit = s(unit);
    said.year = year;
    said.kind = kind;
    said.confidence = s("low");
    said.source = SourceId(s(source));
    return said;
}

FactTables world()
{
    FactTables t = tables();
    Target money = target("economy", 1e12, "US$ of new value");
    money.kind = TargetKind::Outcome;
    Target cut = target("services", -40, "percent change in costs");
    cut.kind = TargetKind::Outcome;
    t.targets += {money, cut};
    t.statements = {
        statement("own", "New value", 1e12, "US dollars", 2030, StatementKind::Target, "ministry"),
        statement("size", "Size of the digital economy", 3e11, "US dollars", 2025,
                  StatementKind::Baseline, "press"),
        statement("gdp", "Size of the whole economy", 4e12, "US dollars", 2024,
                  StatementKind::Baseline, "press"),
        statement("share", "Digital economy by GDP", 7, "percent of GDP", 2025,
                  StatementKind::Baseline, "press"),
    };
    t.indicators.append(indicator("usd", "economy", "Value in dollars", "billion US$"));
    t.observations = {observation("usd", "VN", 2025, 72)};
    return t;
}

GoalOutcome outcome(const Facts &facts, const char *goal)
{
    return tellOutcome(facts, GoalId(s(goal)));
}

} // namespace

class TestGoalOutcome : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }
    void whatIsPromised();
    void whatBearsOnIt();
    void readingsStandSideBySide();
    void aCut();
    void noOutcome();
    void theBuiltInOutcomes();
};

void TestGoalOutcome::whatIsPromised()
{
    const Facts facts(world());
    const GoalOutcome told = outcome(facts, "economy");
    QCOMPARE(told.promise, QStringLiteral("New value by 2030"));
    QCOMPARE(told.verdict, QStringLiteral("Cannot be assessed: the base is not stated"));
    QVERIFY(told.base.startsWith(QStringLiteral("Not stated: over which years")));
    QCOMPARE(told.remark, QStringLiteral("Low confidence (ours)"));
    QCOMPARE(told.needed.size(), 3);
}

void TestGoalOutcome::whatBearsOnIt()
{
    const Facts facts(world());
    const GoalOutcome told = outcome(facts, "economy");
    QCOMPARE(told.statements.size(), 2); // its own, and money of the digital economy
    QVERIFY(told.statements.at(0).isTheOutcome);
    QCOMPARE(told.statements.at(0).text, QStringLiteral("New value: US$1 trillion"));
    QCOMPARE(told.statements.at(1).text,
             QStringLiteral("Size of the digital economy: US$300 billion"));
    QCOMPARE(told.statements.at(1).kind, QStringLiteral("baseline"));
    QCOMPARE(told.statements.at(1).year, QStringLiteral("2025"));
    QCOMPARE(told.measures.size(), 1);
    QCOMPARE(told.measures.first().values, QStringLiteral("US$72 billion (Viet Nam)"));
    QCOMPARE(told.known,
             QStringLiteral("1 other statement and 1 measure bear on it, without being it."));
    QCOMPARE(told.sources.size(), 3);
}

void TestGoalOutcome::readingsStandSideBySide()
{
    FactTables t = world();
    const auto conflict = [](const char *id, const char *reading, const char *source) {
        return Conflict{ConflictId(s(id)), s("A topic"),         s(reading), SourceId(s(source)),
                        s("Another"),      SourceId(s("press")), {},         {}};
    };
    t.conflicts = {conflict("headline", "30% of GDP", "ministry"),
                   conflict("size", "300000000000 dollars", "press"),
                   conflict("neither", "8 outcomes", "ministry")};
    const Facts facts(std::move(t));
    const GoalOutcome told = outcome(facts, "economy");
    QCOMPARE(told.conflicts.size(), 2);
    QCOMPARE(told.conflicts.at(0)->id, ConflictId(s("headline")));
    QCOMPARE(told.conflicts.at(1)->id, ConflictId(s("size")));
    QVERIFY(told.statements.at(0).isDisputed);
    QVERIFY(told.statements.at(1).isDisputed);
}

void TestGoalOutcome::aCut()
{
    const Facts facts(world());
    const GoalOutcome told = outcome(facts, "services");
    QCOMPARE(told.base, QStringLiteral("Not stated: which costs, whose, and of which year."));
    QVERIFY(told.statements.isEmpty());
    QVERIFY(told.measures.isEmpty());
    QCOMPARE(told.known, QStringLiteral("Nothing else in this file bears on it."));
}

void TestGoalOutcome::noOutcome()
{
    const Facts facts(world());
    for (const char *goal : {"skills", "happiness"}) {
        const GoalOutcome told = outcome(facts, goal);
        QVERIFY(!told.target);
        QCOMPARE(told.verdict,
                 QStringLiteral("Cannot be assessed: no outcome with a number is stated"));
    }
}

void TestGoalOutcome::theBuiltInOutcomes()
{
    const FactsPtr real = test::builtInFacts();
    const GoalOutcome money = outcome(*real, "digital-economy");
    QCOMPARE(money.promise, QStringLiteral("US$1 trillion of new value by 2030"));
    QCOMPARE(money.target->value, 1e12);
    QVERIFY(money.statements.size() > 5);
    const GoalOutcome factor = outcome(*real, "skills");
    QCOMPARE(factor.target->value, 2.5);
    QVERIFY(factor.remark.contains(QStringLiteral("base year not stated")));
    QCOMPARE(factor.measures.size(), 1); // output per worker
    QVERIFY(!factor.measures.first().members.isEmpty());
    const GoalOutcome cut = outcome(*real, "ai-services");
    QCOMPARE(cut.target->value, -40.0);
    QVERIFY(cut.remark.contains(QStringLiteral("cost base not stated")));
    for (const GoalOutcome *each : {&money, &factor, &cut}) {
        QCOMPARE(each->conflicts.size(), 1);
        QVERIFY(each->statements.first().isTheOutcome);
        QCOMPARE(each->needed.size(), 3);
        for (const SourceId &source : each->sources)
            QVERIFY(real->find(source));
    }
}

QTEST_GUILESS_MAIN(TestGoalOutcome)
#include "tst_goaloutcome.moc"
