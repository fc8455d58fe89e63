// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/contributionstable.h"

#include "models/items/celltable.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/figures/groupstable.h"
#include "views/figures/readingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::ContributionsFigure)
};

Cell text(const QString &words, const Link &link = {})
{
    return Cell{words, words, link, {}, -1};
}

Cell share(const std::optional<double> &share)
{
    return share ? Cell{shareText(*share), *share, {}, {}, -1}
                 : Cell{Words::tr("not known"), {}, {}, {}, -1};
}

Cell number(double value, const QString &unit, const Link &link = {})
{
    return Cell{numberText(value, unit, QLocale()), value, link, {}, -1};
}

Cell part(const std::optional<double> &part, int decimals)
{
    return part ? Cell{partText(*part, decimals), *part, {}, {}, -1} : Cell{};
}

} // namespace

std::unique_ptr<QAbstractTableModel> contributionsTable(const Facts &facts,
                                                        const GroupContributions &contributions)
{
    const QString unit = contributions.unit;
    QList<Row> rows;
    for (const ContributionRow &member : contributions.rows) {
        const Link link =
            observationLink(contributions.indicator, member.economy, *contributions.year);
        Row row;
        row.id = member.economy.text();
        row.source = member.source;
        row.cells = {
            text(member.name, link),
            share(member.weight),
            number(member.value, unit, link),
            part(member.adds, contributions.valueDecimals),
            part(member.addsToGap, contributions.gapDecimals),
            text(statusWord(member.status)),
            text(sourceText(facts, member.source), {Link::Kind::Source, member.source.text()})};
        rows << row;
    }
    if (!contributions.rows.isEmpty()) {
        Row row;
        row.id = idOf(contributions.choice).text();
        row.cells = {text(contributions.name),
                     share(1),
                     number(contributions.value, unit),
                     part(contributions.value, contributions.valueDecimals),
                     part(contributions.gap, contributions.gapDecimals),
                     text(Words::tr("computed here")),
                     Cell{}};
        rows << row;
    }
    for (const AbsentMember &absent : contributions.absent) {
        Row row;
        row.id = absent.economy.text();
        row.cells = {text(absent.name),
                     share(absent.share),
                     Cell{Words::tr("no value"), {}, {}, {}, -1},
                     Cell{},
                     Cell{},
                     text(Words::tr("not counted; the share is of the whole group")),
                     Cell{}};
        rows << row;
    }
    if (rows.isEmpty()) {
        Row row;
        row.id = idOf(contributions.choice).text();
        row.cells = {
            text(contributions.name.isEmpty() ? contributions.choice.group : contributions.name),
            Cell{},
            Cell{Words::tr("no value"), {}, {}, {}, -1},
            Cell{},
            Cell{},
            text(contributions.reason),
            Cell{}};
        rows << row;
    }
    const QString shares = weightName(contributions.choice.weight);
    const QList<Column> columns = {
        {Words::tr("Member state"), {}, false},
        {Words::tr("Share of %1").arg(shares),
         Words::tr("Of the members with a value; it is the member's weight"), true},
        {Words::tr("Own value, %1").arg(unitText(unit)), {}, true},
        {Words::tr("Adds to the value"), Words::tr("Weight times own value"), true},
        {Words::tr("Adds to the gap"),
         Words::tr("Weight times what is left to the target: + is missing, - is beyond"), true},
        {Words::tr("Standing"), {}, false},
        {Words::tr("Source"), {}, false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
