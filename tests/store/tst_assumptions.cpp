// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/assumptionchanges.h"
#include "tests/store/rawfile.h"
#include "tests/store/storefixture.h"

#include <QTest>

#include <limits>

using namespace mitra;

namespace
{

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Assumption workingTarget()
{
    Assumption target;
    target.name = s("Ministers\u2019 95%");
    target.kind = AssumptionKind::Target;
    target.indicator = IndicatorId(s("internet-users-pct"));
    target.year = 2030;
    target.value = 95;
    target.madeOn = QDate(2026, 11, 26);
    target.author = s("Aishah");
    target.reason = s("No framework states a number.");
    return target;
}

Assumption pace()
{
    Assumption pace = workingTarget();
    pace.name = s("Two points a year");
    pace.kind = AssumptionKind::Pace;
    pace.economy = EconomyId(s("ASEAN-11:population")); // a group that no table holds
    pace.year.reset();
    pace.value = 2.2000000000000002;
    return pace;
}

Assumption baseline()
{
    Assumption baseline = workingTarget();
    baseline.name = s("Start");
    baseline.kind = AssumptionKind::Baseline;
    baseline.indicator = {};
    baseline.goal = GoalId(s("skills"));
    baseline.economy = EconomyId(s("VN"));
    baseline.year = 2020;
    baseline.value = -0.5;
    return baseline;
}

} // namespace

class TestAssumptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<test::StoreFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void newFileHasNone();
    void savesAndReads();
    void changesRenamesAndUndoes();
    void carriesOutWhatTheFileTakes();
    void refusesNonsense_data();
    void refusesNonsense();
    void somebodyElsesChangeIsNoticed();
    void leavesTheAsOfDateAndWhatIsDerived();

private:
    Store &store() { return *m_fixture->store; }
    QList<Assumption> kept() { return (*store().load())->assumptions(); }
    ChangeSetId applied(const QList<RowChange> &changes, const QDateTime &when = {})
    {
        const Result<ChangeSetId> id = store().apply({s("Aishah"), s("Test"), when, changes});
        if (!id)
            qFatal("%s", qPrintable(id.error().toLine()));
        return *id;
    }

    std::unique_ptr<test::StoreFixture> m_fixture;
};

void TestAssumptions::newFileHasNone()
{
    QVERIFY(kept().isEmpty());
}

void TestAssumptions::savesAndReads()
{
    Assumption odd = workingTarget();
    odd.name = s("“x”; DROP TABLE source; --");
    odd.reason = s("' OR 1=1\n-- ơ");
    applied({savingOf(workingTarget()), savingOf(pace()), savingOf(baseline()), savingOf(odd)});
    const FactsPtr facts = *store().load();
    QCOMPARE(facts->assumptions().size(), 4);
    for (const Assumption &one : {workingTarget(), pace(), baseline(), odd}) {
        const Assumption *found = facts->assumption(one.name);
        QVERIFY(found);
        QVERIFY(*found == one);
    }
    QVERIFY(!facts->assumption(s("another")));
    QCOMPARE(store().history()->constFirst().changes, 4);
    QVERIFY(store().check().ok());
}

void TestAssumptions::changesRenamesAndUndoes()
{
    applied({savingOf(workingTarget())});
    QVERIFY(replacementOf(workingTarget(), workingTarget()).isEmpty());

    Assumption lower = workingTarget();
    lower.value = 90;
    lower.reason = s("Asked for in March.");
    const QList<RowChange> update = replacementOf(workingTarget(), lower);
    QCOMPARE(update.size(), 1);
    QCOMPARE(update.constFirst().kind, RowChange::Kind::Update);
    QCOMPARE(update.constFirst().newValues.size(), 2);
    applied(update);
    QVERIFY(kept() == QList<Assumption>{lower});

    Assumption renamed = lower;
    renamed.name = s("Lower");
    const ChangeSetId id = applied(replacementOf(lower, renamed));
    QVERIFY(kept() == QList<Assumption>{renamed});
    applied(store().changeSet(id)->inverted(s("Aishah"), s("Undo")).changes);
    QVERIFY(kept() == QList<Assumption>{lower});

    const ChangeSetId removed = applied({removalOf(lower)});
    QVERIFY(kept().isEmpty());
    applied(store().changeSet(removed)->inverted(s("Aishah"), s("Undo")).changes);
    QVERIFY(kept() == QList<Assumption>{lower});
    QVERIFY(store().check().ok());
}

void TestAssumptions::carriesOutWhatTheFileTakes()
{
    Assumption moved = baseline();
    moved.kind = AssumptionKind::Pace;
    moved.year.reset();
    moved.goal = {};
    moved.indicator = IndicatorId(s("internet-users-pct"));
    QList<Assumption> list;
    const QList<RowChange> steps =
        QList<RowChange>{savingOf(workingTarget()), savingOf(baseline()), savingOf(pace())} +
        replacementOf(baseline(), moved) + QList<RowChange>{removalOf(workingTarget())};
    for (const RowChange &step : steps) {
        applied({step});
        carryOut(step, list);
        QCOMPARE(list.size(), kept().size());
        for (const Assumption &one : kept())
            QVERIFY2(list.contains(one), qPrintable(one.name));
    }
    QCOMPARE(list.size(), 2);
    carryOut({RowChange::Kind::Delete, s("saved_selection"), {{s("name"), s("Start")}}, {}, {}},
             list);
    QCOMPARE(list.size(), 2);
}

void TestAssumptions::refusesNonsense_data()
{
    QTest::addColumn<RowChange>("change");
    const auto refuse = [](const char *what, auto change) {
        Assumption assumption = workingTarget();
        assumption.name = s("Other");
        change(assumption);
        QTest::newRow(what) << savingOf(assumption);
    };
    refuse("no name", [](Assumption &a) { a.name.clear(); });
    refuse("only spaces", [](Assumption &a) { a.name = s("   "); });
    refuse("taken", [](Assumption &a) { a.name = workingTarget().name; });
    refuse("no author", [](Assumption &a) { a.author.clear(); });
    refuse("blank author", [](Assumption &a) { a.author = s(" "); });
    refuse("no reason", [](Assumption &a) { a.reason.clear(); });
    refuse("blank reason", [](Assumption &a) { a.reason = s("  "); });
    refuse("no day", [](Assumption &a) { a.madeOn = {}; });
    refuse("nothing it speaks of", [](Assumption &a) { a.indicator = {}; });
    refuse("goal and indicator", [](Assumption &a) { a.goal = GoalId(s("skills")); });
    refuse("unknown indicator", [](Assumption &a) { a.indicator = IndicatorId(s("x")); });
    refuse("a target without a year", [](Assumption &a) { a.year.reset(); });
    refuse("a pace with a year", [](Assumption &a) { a.kind = AssumptionKind::Pace; });
    refuse("year too late", [](Assumption &a) { a.year = 20300; });
    refuse("not a number",
           [](Assumption &a) { a.value = std::numeric_limits<double>::quiet_NaN(); });
    refuse("too large", [](Assumption &a) { a.value = 1e301; });

    RowChange word = savingOf(pace());
    word.newValues.insert(s("kind"), s("hope"));
    QTest::newRow("unknown kind") << word;
    RowChange day = savingOf(pace());
    day.newValues.insert(s("made_on"), s("2026-02-30"));
    QTest::newRow("30 February") << day;
}

void TestAssumptions::refusesNonsense()
{
    QFETCH(const RowChange, change);
    applied({savingOf(workingTarget())});
    const Result<ChangeSetId> refused = store().apply({s("Aishah"), s("Test"), {}, {change}});
    QVERIFY(!refused);
    QVERIFY(refused.error().text.contains(s("Nothing was written")));
    QVERIFY(kept() == QList<Assumption>{workingTarget()});
}

void TestAssumptions::somebodyElsesChangeIsNoticed()
{
    applied({savingOf(workingTarget())});
    Assumption other = workingTarget();
    other.reason = s("changed by somebody else");
    applied(replacementOf(workingTarget(), other));
    QVERIFY(!store().apply({s("Aishah"), s("Test"), {}, {removalOf(workingTarget())}}));
    QVERIFY(kept() == QList<Assumption>{other});
}

void TestAssumptions::leavesTheAsOfDateAndWhatIsDerived()
{
    const QDate before = (*store().load())->asOf();
    const QByteArray derived(100, 'x');
    QVERIFY(store().keepDerived(s("test"), derived).ok());
    applied({savingOf(workingTarget())}, QDateTime(QDate(2027, 2, 3), QTime(9, 0), Qt::UTC));
    QCOMPARE((*store().load())->asOf(), before);
    const auto found = store().derived(s("test"));
    QVERIFY(found.ok());
    QCOMPARE(found->value_or(QByteArray()), derived);
}

QTEST_GUILESS_MAIN(TestAssumptions)
#include "tst_assumptions.moc"
