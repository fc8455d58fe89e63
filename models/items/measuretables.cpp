// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/factcells.h"
#include "models/items/facttablemakers.h"
#include "models/items/keys.h"
#include "models/series/numbers.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FactTables)
};

std::unique_ptr<CellTable> goals(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},        {Words::tr("Goal"), {}},
        {Words::tr("Malay"), {}},     {Words::tr("Indonesian"), {}},
        {Words::tr("Statement"), {}}, {Words::tr("Expected outcome"), {}},
        {Words::tr("Framework"), {}}, {Words::tr("Standing"), Words::tr("What the goal rests on")},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Goal &row : facts.goals()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::Goal), cells.goal(row.id),
                      cells.text(row.name.ms), cells.text(row.name.id), cells.text(row.statement),
                      cells.text(row.outcome), cells.framework(row.framework),
                      cells.text(row.standing), cells.source(row.source)},
                     row.id.text(),
                     row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> goalProxies(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Goal"), {}},
        {Words::tr("Indicator"), Words::tr("Shown beside the goal, which nobody measures")},
        {Words::tr("Place"), Words::tr("The goal's place among the goals"), true},
        {Words::tr("Scale"), Words::tr("Turns the indicator's unit into the goal's"), true},
        {Words::tr("Short name"), {}},
        {Words::tr("Why it is not the goal"), {}},
        {Words::tr("Source"), Words::tr("The indicator's source; the link is our mapping")},
    };
    QList<Row> rows;
    for (const GoalProxy &row : facts.goalProxies()) {
        const Indicator *indicator = facts.find(row.indicator);
        const SourceId source = indicator ? indicator->source : SourceId();
        rows.append({{cells.goal(row.goal), cells.indicator(row.indicator),
                      cells.number(row.position), cells.number(row.scale), cells.text(row.label),
                      cells.text(row.note), cells.source(source)},
                     row.goal.text(),
                     source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> targets(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Goal"), {}},        {Words::tr("Kind"), {}}, {Words::tr("Economy"), {}},
        {Words::tr("Value"), {}, true}, {Words::tr("Unit"), {}}, {Words::tr("Year"), {}, true},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Target &row : facts.targets()) {
        rows.append({{cells.goal(row.goal), cells.word(row.kind), cells.economy(row.economy),
                      cells.number(row.value), cells.text(row.unit), cells.year(row.year),
                      cells.source(row.source)},
                     row.goal.text() + u'/' + toWord(row.kind) + u'/' + row.economy.text(),
                     row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> indicators(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Indicator"), {}},
        {Words::tr("Goal"), Words::tr("Our mapping; empty: context")},
        {Words::tr("Definition"), {}},
        {Words::tr("Unit"), {}},
        {Words::tr("Direction"), {}},
        {Words::tr("Measure"), Words::tr("A proxy stands in for what nobody measures")},
        {Words::tr("Observations"), Words::tr("How many values the file has"), true},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Indicator &row : facts.indicators()) {
        rows.append(
            {{cells.key(row.id.text(), Link::Kind::Indicator), cells.indicator(row.id),
              cells.goal(row.goal), cells.text(row.definition), cells.text(row.unit),
              cells.word(row.direction), cells.word(row.measure),
              cells.number(double(facts.observations(row.id).size())), cells.source(row.source)},
             row.id.text(),
             row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> observations(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Indicator"), {}},
        {Words::tr("Economy"), {}},
        {Words::tr("Year"), {}, true},
        {Words::tr("Value"), {}, true},
        {Words::tr("Unit"), {}},
        {Words::tr("Status"), {}},
        {Words::tr("Shown"), Words::tr("No: another source's value for the same case; see note")},
        {Words::tr("Note"), {}},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    rows.reserve(facts.observations().size());
    for (const Observation &row : facts.observations()) {
        const Indicator *indicator = facts.find(row.indicator);
        const QString key = keyOf(row);
        Cell value = cells.number(row.value);
        value.link = {Link::Kind::Observation, key};
        rows.append(
            {{cells.indicator(row.indicator), cells.economy(row.economy), cells.year(row.year),
              value, cells.text(indicator ? indicator->unit : QString()), cells.word(row.status),
              cells.yesNo(row.preferred), cells.text(row.note), cells.source(row.source)},
             key,
             row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> statements(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Statement"), {}},
        {Words::tr("Value"), {}, true},
        {Words::tr("Unit"), {}},
        {Words::tr("Year"), {}, true},
        {Words::tr("Kind"), {}},
        {Words::tr("Framework"), {}},
        {Words::tr("Confidence"), Words::tr("Our judgement, not the source's")},
        {Words::tr("Note"), {}},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Statement &row : facts.statements()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::Statement),
                      cells.title(row.text, {Link::Kind::Statement, row.id.text()}),
                      cells.number(row.value), cells.text(row.unit), cells.year(row.year),
                      cells.word(row.kind), cells.framework(row.framework),
                      cells.text(row.confidence), cells.text(row.note), cells.source(row.source)},
                     row.id.text(),
                     row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> conflicts(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Topic"), {}},
        {Words::tr("First reading"), {}},
        {Words::tr("Second reading"), {}},
        {Words::tr("Used"), Words::tr("The reading that the other tables follow")},
        {Words::tr("Why"), {}},
        {Words::tr("Source of the first"), {}},
        {Words::tr("Source of the second"), {}},
    };
    QList<Row> rows;
    for (const Conflict &row : facts.conflicts()) {
        const QString used = !row.used                 ? Words::tr("Both are shown")
                             : *row.used == Reading::A ? Words::tr("First")
                                                       : Words::tr("Second");
        rows.append({{cells.key(row.id.text(), Link::Kind::Conflict),
                      cells.title(row.topic, {Link::Kind::Conflict, row.id.text()}),
                      cells.text(row.readingA), cells.text(row.readingB), cells.text(used),
                      cells.text(row.why), cells.source(row.sourceA), cells.source(row.sourceB)},
                     row.id.text(),
                     row.used == Reading::A ? row.sourceA : row.sourceB});
    }
    return std::make_unique<CellTable>(columns, rows);
}

// As stored; a pace of shares is told in points, for a percentage of them would be another number.
QString unitOf(const Facts &facts, const Assumption &row)
{
    const Target *target = facts.target(row.goal);
    const Indicator *indicator = facts.find(row.indicator);
    const QString unit = indicator ? indicator->unit : target ? target->unit : QString();
    if (row.kind != AssumptionKind::Pace || unit.isEmpty())
        return unit;
    return isPercent(unit) ? Words::tr("points a year") : Words::tr("%1 a year").arg(unit);
}

// What no source states has an author, a day and a reason in place of one.
std::unique_ptr<CellTable> assumptions(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Name"), {}},
        {Words::tr("Kind"), {}},
        {Words::tr("Goal"), Words::tr("The goal it speaks of")},
        {Words::tr("Indicator"), Words::tr("The indicator it speaks of")},
        {Words::tr("Only for"), Words::tr("Empty: whoever is judged")},
        {Words::tr("Value"), Words::tr("Assumed, not observed"), true},
        {Words::tr("Unit"), {}},
        {Words::tr("Year"), {}, true},
        {Words::tr("Author"), {}},
        {Words::tr("Made on"), {}},
        {Words::tr("Reason"), Words::tr("The author\u2019s own")},
    };
    QList<Row> rows;
    for (const Assumption &row : facts.assumptions()) {
        rows.append(
            {{cells.title(row.name, {Link::Kind::Assumption, row.name}), cells.word(row.kind),
              cells.goal(row.goal), cells.indicator(row.indicator), cells.judged(row.economy),
              cells.number(row.value), cells.text(unitOf(facts, row)), cells.year(row.year),
              cells.text(row.author), cells.day(row.madeOn), cells.text(row.reason)},
             row.name,
             SourceId()});
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace

QList<FactTableMaker> measureTables()
{
    return {
        {{QStringLiteral("goals"), Words::tr("Goals"), Words::tr("The goals for 2030.")}, goals},
        {{QStringLiteral("targets"), Words::tr("Targets"),
          Words::tr("The numbers the goals promise.")},
         targets},
        {{QStringLiteral("goal_proxies"), Words::tr("Nearest measures of goals"),
          Words::tr("What is shown beside a goal that nobody measures; our mapping.")},
         goalProxies},
        {{QStringLiteral("indicators"), Words::tr("Indicators"),
          Words::tr("Measures, their definitions and units.")},
         indicators},
        {{QStringLiteral("observations"), Words::tr("Observations"),
          Words::tr("The values of indicators by economy and year.")},
         observations},
        {{QStringLiteral("statements"), Words::tr("Statements"),
          Words::tr("Single figures said or printed somewhere.")},
         statements},
        {{QStringLiteral("conflicts"), Words::tr("Conflicts"),
          Words::tr("Two readings that disagree, side by side.")},
         conflicts},
        {{QStringLiteral("assumptions"), Words::tr("Assumptions"),
          Words::tr("Baselines, targets and paces that somebody set and no source states, each "
                    "with its author, day and reason.")},
         assumptions},
    };
}

} // namespace mitra
