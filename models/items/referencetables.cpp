// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/factcells.h"
#include "models/items/facttablemakers.h"
#include "models/items/keys.h"

#include <QCoreApplication>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FactTables)
};

std::unique_ptr<CellTable> partners(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Partner"), {}},
        {Words::tr("Malay"), {}},
        {Words::tr("Indonesian"), {}},
        {Words::tr("Kind"), {}},
        {Words::tr("Code"), Words::tr("ISO 3166 code of two letters, of states")},
        {Words::tr("Since"), Words::tr("Year it became a partner"), true},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Partner &row : facts.partners()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::Partner), cells.partner(row.id),
                      cells.text(row.name.ms), cells.text(row.name.id), cells.word(row.kind),
                      cells.text(row.iso2), cells.year(row.sinceYear), cells.source(row.source)},
                     row.id.text(),
                     row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> economies(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Economy"), {}},
        {Words::tr("Code"), Words::tr("ISO 3166 code of three letters")},
        {Words::tr("Kind"), {}},
        {Words::tr("Member since"), {}},
    };
    QList<Row> rows;
    for (const Economy &row : facts.economies()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::None), cells.economy(row.id),
                      cells.text(row.iso3), cells.word(row.kind), cells.day(row.memberSince)},
                     row.id.text(),
                     SourceId()});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> frameworks(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},       {Words::tr("Framework"), {}}, {Words::tr("From"), {}, true},
        {Words::tr("To"), {}, true}, {Words::tr("Adopted"), {}},   {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Framework &row : facts.frameworks()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::None), cells.framework(row.id),
                      cells.year(row.periodStart), cells.year(row.periodEnd),
                      cells.date(row.adoptedOn), cells.source(row.source)},
                     row.id.text(),
                     row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> outcomes(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Framework"), {}},
        {Words::tr("Code"), Words::tr("DO desired outcome, S paradigm shift, F focus area")},
        {Words::tr("Outcome"), {}},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Outcome &row : facts.outcomes()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::None), cells.framework(row.framework),
                      cells.text(row.code), cells.text(row.title), cells.source(row.source)},
                     row.id.text(),
                     row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> actions(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Code"), {}},    {Words::tr("Enabling action"), {}},
        {Words::tr("Outcome"), {}}, {Words::tr("Priority"), {}},
        {Words::tr("Note"), {}},    {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Action &row : facts.actions()) {
        rows.append({{cells.key(row.code.text(), Link::Kind::None), cells.text(row.title),
                      cells.outcome(row.outcome), cells.text(row.priority), cells.text(row.note),
                      cells.source(row.source)},
                     row.code.text(),
                     row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> themes(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Theme"), Words::tr("Our fields of work")},
        {Words::tr("Malay"), {}},
        {Words::tr("Indonesian"), {}},
        {Words::tr("Goal"), Words::tr("Our mapping; empty: serves no goal of 2030 directly")},
    };
    QList<Row> rows;
    for (const Theme &row : facts.themes()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::None), cells.theme(row.id),
                      cells.text(row.name.ms), cells.text(row.name.id), cells.goal(row.goal)},
                     row.id.text(),
                     SourceId()});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> milestones(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Date"), Words::tr("A day, a month or a year, as the source gives it")},
        {Words::tr("Milestone"), {}},
        {Words::tr("Kind"), {}},
        {Words::tr("Framework"), {}},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Milestone &row : facts.milestones()) {
        const QString key = keyOf(row);
        rows.append(
            {{cells.date(row.date), cells.title(row.title, {Link::Kind::Milestone, key}),
              cells.text(row.kind), cells.framework(row.framework), cells.source(row.source)},
             key,
             row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> sources(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Title"), {}},
        {Words::tr("Publisher"), {}},
        {Words::tr("Published"), {}},
        {Words::tr("Address"), {}},
        {Words::tr("Language"), {}},
        {Words::tr("Licence"), Words::tr("Empty: cite the publisher, copy only the figure")},
    };
    QList<Row> rows;
    for (const Source &row : facts.sources()) {
        rows.append({{cells.key(row.id.text(), Link::Kind::Source),
                      cells.title(row.title, {Link::Kind::Source, row.id.text()}),
                      cells.text(row.publisher), cells.date(row.published), cells.address(row.url),
                      cells.language(row.language), cells.text(row.licence)},
                     row.id.text(),
                     row.id});
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace

QList<FactTableMaker> referenceTables()
{
    return {
        {{QStringLiteral("partners"), Words::tr("Partners"),
          Words::tr("States, organisations and companies that work with ASEAN.")},
         partners},
        {{QStringLiteral("milestones"), Words::tr("Milestones"), Words::tr("Dated events.")},
         milestones},
        {{QStringLiteral("frameworks"), Words::tr("Frameworks"),
          Words::tr("Masterplans and agreements.")},
         frameworks},
        {{QStringLiteral("outcomes"), Words::tr("Outcomes"),
          Words::tr("What the frameworks want to reach.")},
         outcomes},
        {{QStringLiteral("actions"), Words::tr("Enabling actions"),
          Words::tr("Enabling actions of ADM2025 whose title is known.")},
         actions},
        {{QStringLiteral("themes"), Words::tr("Themes"),
          Words::tr("Fields of work and the goals they serve; our mapping.")},
         themes},
        {{QStringLiteral("economies"), Words::tr("Economies"),
          Words::tr("The member states and the groups.")},
         economies},
        {{QStringLiteral("sources"), Words::tr("Sources"),
          Words::tr("Where each fact comes from.")},
         sources},
    };
}

} // namespace mitra
