// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/facttables.h"
#include "models/items/roles.h"
#include "tests/cooperation/madefacts.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

using namespace mitra;

namespace
{

QVariant cell(const CellTable &table, const QString &title, int row, int role = Qt::DisplayRole)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        if (table.headerData(column, Qt::Horizontal).toString() == title)
            return table.index(row, column).data(role);
    }
    qFatal("no such column");
    return {};
}

FactsPtr someFacts()
{
    FactTables t = made::tables({.initiatives = 30});
    const SourceId source = t.sources.first().id;
    const GoalId skills(QStringLiteral("skills"));
    t.initiatives[0].startYear = 2021;
    t.initiatives[0].status = InitiativeStatus::Unknown;
    t.initiatives[0].furtherSources = {{t.sources.at(1).id, QStringLiteral("start_year")}};
    t.initiatives[0].parent = t.initiatives.at(1).id;
    t.initiatives[0].outcomes = {t.outcomes.first().id};
    t.initiatives[0].partners = {{t.partners.at(2).id, PartnerRole::CoChair, {}, source}};
    t.initiatives[0].economies = {{t.economies.at(1).id, EconomyRole::Host, {}, source}};
    const IndicatorId indicator(QStringLiteral("use"));
    t.indicators.append({indicator, skills, QStringLiteral("Internet users"),
                         QStringLiteral("People"), QStringLiteral("percent"), Direction::Higher,
                         Measure::Proxy, source});
    t.observations.append({indicator,
                           EconomyId(QStringLiteral("M1")),
                           2020,
                           1234.5,
                           ObservationStatus::Estimate,
                           true,
                           {},
                           source});
    t.observations.append({indicator, EconomyId(QStringLiteral("M1")), 2021, -2,
                           ObservationStatus::Reported, false, QStringLiteral("other"), source});
    t.goalProxies.append({skills, indicator, 100, 1, QStringLiteral("Users"), {}});
    t.targets.append({skills, TargetKind::Headline, EconomyId(QStringLiteral("ASEAN")), 1e12,
                      QStringLiteral("US$"), 2030, source});
    t.statements.append({StatementId(QStringLiteral("T1")),
                         QStringLiteral("82 done"),
                         82,
                         {},
                         {},
                         StatementKind::Result,
                         {},
                         {},
                         {},
                         source});
    t.milestones.append({*PartialDate::fromIso(QStringLiteral("2021-10")),
                         QStringLiteral("Roadmap"),
                         QStringLiteral("adoption"),
                         {},
                         source});
    t.conflicts.append({ConflictId(QStringLiteral("C1")), QStringLiteral("DEFA"),
                        QStringLiteral("signed"), source, QStringLiteral("not signed"),
                        t.sources.at(1).id, Reading::B, QStringLiteral("later")});
    t.actions.append({ActionCode(QStringLiteral("EA1.1")),
                      QStringLiteral("Act"),
                      t.outcomes.first().id,
                      {},
                      {},
                      source});
    Assumption target;
    target.name = QStringLiteral("Ours");
    target.kind = AssumptionKind::Target;
    target.indicator = indicator;
    target.year = 2030;
    target.value = 1095.5;
    target.madeOn = QDate(2026, 11, 26);
    target.author = QStringLiteral("Aishah");
    target.reason = QStringLiteral("No framework states a number.");
    Assumption pace = target;
    pace.name = QStringLiteral("Slower");
    pace.kind = AssumptionKind::Pace;
    pace.economy = EconomyId(QStringLiteral("ASEAN-11:population")); // of no table
    pace.year.reset();
    pace.value = 0.3;
    Assumption start = target;
    start.name = QStringLiteral("Start");
    start.kind = AssumptionKind::Baseline;
    start.indicator = IndicatorId();
    start.goal = skills;
    start.economy = EconomyId(QStringLiteral("M1"));
    start.year = 2025;
    t.assumptions = {start, pace, target};
    return std::make_shared<const Facts>(std::move(t));
}

} // namespace

class TestFactTables : public QObject
{
    Q_OBJECT

private slots:
    void everyTableIsThere();
    void everyTableIsASoundModel_data();
    void everyTableIsASoundModel();
    void everyRowHasItsSource_data();
    void everyRowHasItsSource();
    void namesStandForIds();
    void numbersAreGroupedAndSortRaw();
    void assumptionsTellWhoseTheyAre();
    void unknownStatusIsAStatus();
    void anUnknownTableIsNull();
};

void TestFactTables::everyTableIsThere()
{
    QStringList ids;
    for (const TableInfo &info : tableInfos()) {
        QVERIFY(!info.title.isEmpty());
        QVERIFY(!info.description.isEmpty());
        ids.append(info.id);
    }
    ids.sort();
    QCOMPARE(ids.join(u' '),
             QStringLiteral(
                 "actions assumptions conflicts economies frameworks goal_proxies goals indicators "
                 "initiative_economies initiative_outcomes initiative_partners "
                 "initiative_sources initiatives milestones observations outcomes "
                 "partners sources statements targets themes"));
}

void TestFactTables::everyTableIsASoundModel_data()
{
    QTest::addColumn<QString>("id");
    for (const TableInfo &info : tableInfos())
        QTest::newRow(info.id.toUtf8()) << info.id;
}

void TestFactTables::everyTableIsASoundModel()
{
    QFETCH(QString, id);
    const FactsPtr facts = someFacts();
    const auto table = makeFactTable(*facts, id);
    QVERIFY(table != nullptr);
    QAbstractItemModelTester tester(table.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(table->rowCount() > 0);
    QSet<QString> keys;
    for (int row = 0; row < table->rowCount(); ++row) {
        const Row &made = table->rows().at(row);
        QCOMPARE(made.cells.size(), table->columnCount());
        QVERIFY(!made.id.isEmpty());
        keys.insert(made.id);
    }
    // A partner may have several roles in one initiative; every other key is of one row.
    if (!id.startsWith(QLatin1String("initiative_")))
        QCOMPARE(keys.size(), table->rowCount());
    // No facts, no rows, the same columns.
    const auto none = makeFactTable(Facts(FactTables()), id);
    QCOMPARE(none->rowCount(), 0);
    QCOMPARE(none->columnCount(), table->columnCount());
}

void TestFactTables::everyRowHasItsSource_data()
{
    everyTableIsASoundModel_data();
}

void TestFactTables::everyRowHasItsSource()
{
    QFETCH(QString, id);
    // Our own fields of work and the list of states rest on no source of the file, and what
    // somebody assumes on none at all.
    if (id == QLatin1String("themes") || id == QLatin1String("economies") ||
        id == QLatin1String("assumptions"))
        return;
    const FactsPtr facts = someFacts();
    const auto table = makeFactTable(*facts, id);
    const int last = table->columnCount() - 1;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QString source = table->index(row, 0).data(SourceRole).toString();
        QVERIFY(facts->find(SourceId(source)) != nullptr);
        if (id == QLatin1String("sources"))
            continue;
        QCOMPARE(table->index(row, last).data(LinkRole).value<Link>(),
                 (Link{Link::Kind::Source, source}));
        QVERIFY(table->index(row, last).data().toString().endsWith(
            QStringLiteral(", Secretariat, 2024")));
    }
}

void TestFactTables::namesStandForIds()
{
    const FactsPtr facts = someFacts();
    const auto partners = makeFactTable(*facts, QStringLiteral("initiative_partners"));
    QCOMPARE(cell(*partners, QStringLiteral("Partner"), 0).toString(), QStringLiteral("Partner 2"));
    QCOMPARE(cell(*partners, QStringLiteral("Partner"), 0, Qt::ToolTipRole).toString(),
             QStringLiteral("Partner 2 (P2)"));
    QCOMPARE(cell(*partners, QStringLiteral("Partner"), 0, LinkRole).value<Link>(),
             (Link{Link::Kind::Partner, QStringLiteral("P2")}));
    QCOMPARE(cell(*partners, QStringLiteral("Role"), 0).toString(), QStringLiteral("Co-chair"));
    const auto initiatives = makeFactTable(*facts, QStringLiteral("initiatives"));
    QCOMPARE(cell(*initiatives, QStringLiteral("Part of"), 0).toString(),
             facts->initiatives().at(1).title);
    const auto conflicts = makeFactTable(*facts, QStringLiteral("conflicts"));
    QCOMPARE(cell(*conflicts, QStringLiteral("Used"), 0).toString(), QStringLiteral("Second"));
    const auto milestones = makeFactTable(*facts, QStringLiteral("milestones"));
    QCOMPARE(cell(*milestones, QStringLiteral("Date"), 0).toString(), QStringLiteral("Oct 2021"));
    QCOMPARE(cell(*milestones, QStringLiteral("Milestone"), 0, LinkRole).value<Link>(),
             (Link{Link::Kind::Milestone, QStringLiteral("2021-10/Roadmap")}));
}

void TestFactTables::numbersAreGroupedAndSortRaw()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const FactsPtr facts = someFacts();
    const auto observations = makeFactTable(*facts, QStringLiteral("observations"));
    QCOMPARE(cell(*observations, QStringLiteral("Value"), 0).toString(), QStringLiteral("1,234.5"));
    QCOMPARE(cell(*observations, QStringLiteral("Value"), 0, SortRole), QVariant(1234.5));
    QVERIFY(cell(*observations, QStringLiteral("Value"), 0, NumericRole).toBool());
    QCOMPARE(cell(*observations, QStringLiteral("Value"), 0, LinkRole).value<Link>(),
             (Link{Link::Kind::Observation, QStringLiteral("use/M1/2020")}));
    QCOMPARE(cell(*observations, QStringLiteral("Year"), 0).toString(), QStringLiteral("2020"));
    QCOMPARE(cell(*observations, QStringLiteral("Shown"), 1).toString(), QStringLiteral("No"));
    QCOMPARE(cell(*observations, QStringLiteral("Status"), 0).toString(),
             QStringLiteral("Estimate"));
    const auto targets = makeFactTable(*facts, QStringLiteral("targets"));
    QCOMPARE(cell(*targets, QStringLiteral("Value"), 0).toString(),
             QStringLiteral("1,000,000,000,000"));
    const auto statements = makeFactTable(*facts, QStringLiteral("statements"));
    QVERIFY(!cell(*statements, QStringLiteral("Year"), 0, SortRole).isValid());
    QCOMPARE(cell(*statements, QStringLiteral("Year"), 0).toString(), QString());
}

void TestFactTables::assumptionsTellWhoseTheyAre()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto table = makeFactTable(*someFacts(), QStringLiteral("assumptions"));
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 3);
    const auto text = [&table](const char *title, int row) {
        return cell(*table, QLatin1String(title), row).toString();
    };
    QCOMPARE(text("Name", 0), QStringLiteral("Ours"));
    QCOMPARE(cell(*table, QStringLiteral("Name"), 0, LinkRole).value<Link>(),
             (Link{Link::Kind::Assumption, QStringLiteral("Ours")}));
    QCOMPARE(text("Kind", 0), QStringLiteral("Working target"));
    QCOMPARE(text("Indicator", 0), QStringLiteral("Internet users"));
    QCOMPARE(text("Goal", 0), QString());
    QCOMPARE(text("Only for", 0), QString());
    QCOMPARE(text("Value", 0), QStringLiteral("1,095.5"));
    QCOMPARE(cell(*table, QStringLiteral("Value"), 0, SortRole), QVariant(1095.5));
    QCOMPARE(text("Unit", 0), QStringLiteral("percent"));
    QCOMPARE(text("Year", 0), QStringLiteral("2030"));
    QCOMPARE(text("Author", 0), QStringLiteral("Aishah"));
    QCOMPARE(text("Made on", 0), QStringLiteral("26 Nov 2026"));
    QCOMPARE(text("Reason", 0), QStringLiteral("No framework states a number."));

    QCOMPARE(text("Kind", 1), QStringLiteral("Pace"));
    QCOMPARE(text("Only for", 1), QStringLiteral("ASEAN-11, weighted by population"));
    QCOMPARE(text("Unit", 1), QStringLiteral("points a year"));
    QCOMPARE(text("Year", 1), QString());

    // A goal's number is in the unit of its headline.
    QCOMPARE(text("Kind", 2), QStringLiteral("Working baseline"));
    QCOMPARE(text("Indicator", 2), QString());
    QVERIFY(!text("Goal", 2).isEmpty());
    QCOMPARE(text("Unit", 2), QStringLiteral("US$"));
    QCOMPARE(cell(*table, QStringLiteral("Only for"), 2, Qt::ToolTipRole).toString(),
             text("Only for", 2) + QStringLiteral(" (M1)"));
}

void TestFactTables::unknownStatusIsAStatus()
{
    const auto table = makeFactTable(*someFacts(), QStringLiteral("initiatives"));
    QCOMPARE(cell(*table, QStringLiteral("Status"), 0).toString(), QStringLiteral("Not reported"));
    QCOMPARE(cell(*table, QStringLiteral("Status"), 0, StatusRole),
             QVariant(int(InitiativeStatus::Unknown)));
    QVERIFY(!cell(*table, QStringLiteral("Status"), 0, SortRole).isValid());
}

void TestFactTables::anUnknownTableIsNull()
{
    QVERIFY(makeFactTable(*someFacts(), QStringLiteral("change_sets")) == nullptr);
    QVERIFY(makeFactTable(*someFacts(), QString()) == nullptr);
}

QTEST_GUILESS_MAIN(TestFactTables)
#include "tst_facttables.moc"
