// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/factcells.h"
#include "models/items/facttablemakers.h"
#include "models/items/facttables.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::FactTables)
};

// Those that the tables of facts list; see mostListedInitiatives.
QList<Initiative> listed(const Facts &facts)
{
    QList<Initiative> rows;
    const Initiatives &all = facts.initiatives();
    for (qsizetype row = 0; row < std::min(all.size(), mostListedInitiatives); ++row)
        rows.append(all.at(row));
    return rows;
}

std::unique_ptr<CellTable> initiatives(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Id"), {}},
        {Words::tr("Initiative"), {}},
        {Words::tr("Summary"), Words::tr("In our words")},
        {Words::tr("Theme"), Words::tr("Field of work; our mapping, not the source's words")},
        {Words::tr("Framework"), {}},
        {Words::tr("Part of"), Words::tr("The initiative it is a part of")},
        {Words::tr("Start"), Words::tr("Year it starts"), true},
        {Words::tr("End"), Words::tr("Year it ends or is planned to end"), true},
        {Words::tr("Status"), Words::tr("On the date of its source")},
        {Words::tr("Budget"),
         Words::tr("Amount and what it is: planned, committed or spent. Never add up amounts of "
                   "different kinds, or a whole and its parts.")},
        {Words::tr("Note"), {}},
        {Words::tr("Pointer"), Words::tr("Words of the source, to find the place")},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Initiative &row : listed(facts)) {
        const Link link{Link::Kind::Initiative, row.id.text()};
        rows.append(
            {{cells.key(row.id.text(), Link::Kind::Initiative), cells.title(row.title, link),
              cells.text(row.summary), cells.theme(row.theme), cells.framework(row.framework),
              cells.initiative(row.parent), cells.year(row.startYear), cells.year(row.endYear),
              cells.status(row.status), cells.money(row.budget), cells.text(row.note),
              cells.text(row.quoteHint), cells.source(row.source)},
             row.id.text(),
             row.source});
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> initiativePartners(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Initiative"), {}},
        {Words::tr("Partner"), {}},
        {Words::tr("Role"), {}},
        {Words::tr("Note"), Words::tr("Further roles and what else is known")},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Initiative &row : listed(facts)) {
        for (const PartnerLink &link : row.partners) {
            rows.append({{cells.initiative(row.id), cells.partner(link.partner),
                          cells.word(link.role), cells.text(link.note), cells.source(link.source)},
                         row.id.text() + u'/' + link.partner.text(),
                         link.source});
        }
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> initiativeEconomies(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Initiative"), {}},
        {Words::tr("Member state"), {}},
        {Words::tr("Role"), Words::tr("Only participants bound an initiative to some members")},
        {Words::tr("Note"), {}},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Initiative &row : listed(facts)) {
        for (const EconomyLink &link : row.economies) {
            rows.append({{cells.initiative(row.id), cells.economy(link.economy),
                          cells.word(link.role), cells.text(link.note), cells.source(link.source)},
                         row.id.text() + u'/' + link.economy.text(),
                         link.source});
        }
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> initiativeOutcomes(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Initiative"), {}},
        {Words::tr("Outcome"), Words::tr("Our mapping, not the source's words")},
        {Words::tr("Source"), Words::tr("The initiative's source; the link is our mapping")},
    };
    QList<Row> rows;
    for (const Initiative &row : listed(facts)) {
        for (const OutcomeId &outcome : row.outcomes) {
            rows.append(
                {{cells.initiative(row.id), cells.outcome(outcome), cells.source(row.source)},
                 row.id.text() + u'/' + outcome.text(),
                 row.source});
        }
    }
    return std::make_unique<CellTable>(columns, rows);
}

std::unique_ptr<CellTable> initiativeSources(const Facts &facts)
{
    FactCells cells(facts);
    const QList<Column> columns = {
        {Words::tr("Initiative"), {}},
        {Words::tr("Supports"), Words::tr("The columns that this further source stands behind")},
        {Words::tr("Source"), {}},
    };
    QList<Row> rows;
    for (const Initiative &row : listed(facts)) {
        for (const SupportingSource &further : row.furtherSources) {
            rows.append({{cells.initiative(row.id), cells.text(further.supports),
                          cells.source(further.source)},
                         row.id.text() + u'/' + further.source.text(),
                         further.source});
        }
    }
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace

QList<FactTableMaker> initiativeTables()
{
    return {
        {{QStringLiteral("initiatives"), Words::tr("Initiatives"),
          Words::tr("Programmes, plans, bodies, links and texts of digital cooperation.")},
         initiatives},
        {{QStringLiteral("initiative_partners"), Words::tr("Partners of initiatives"),
          Words::tr("Who works on an initiative from outside ASEAN, and in which role.")},
         initiativePartners},
        {{QStringLiteral("initiative_economies"), Words::tr("Member states of initiatives"),
          Words::tr("Which member states an initiative names, and in which role.")},
         initiativeEconomies},
        {{QStringLiteral("initiative_outcomes"), Words::tr("Outcomes of initiatives"),
          Words::tr("Which desired outcome an initiative serves; our mapping.")},
         initiativeOutcomes},
        {{QStringLiteral("initiative_sources"), Words::tr("Further sources of initiatives"),
          Words::tr("Sources that stand behind single columns of an initiative.")},
         initiativeSources},
    };
}

} // namespace mitra
