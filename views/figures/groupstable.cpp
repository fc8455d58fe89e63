// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/groupstable.h"

#include "models/items/celltable.h"
#include "models/series/numbers.h"
#include "views/figures/framing.h"
#include "views/figures/readingtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::GroupsFigure)
};

Cell text(const QString &words, const Link &link = {})
{
    return Cell{words, words.isEmpty() ? QVariant() : QVariant(words), link, {}, -1};
}

Cell year(int year, const Link &link = {})
{
    return Cell{QString::number(year), year, link, {}, -1};
}

Cell number(double value, const QString &unit, const Link &link = {})
{
    return Cell{numberText(value, unit, QLocale()), value, link, {}, -1};
}

Row computedRow(const GroupSeries &series, const GroupValue &value, const QString &unit)
{
    Row row;
    row.id = QStringLiteral("%1/%2").arg(series.id.text()).arg(value.year);
    row.cells = {text(series.group.name),
                 text(weightName(series.weight)),
                 year(value.year),
                 number(value.value, unit),
                 Cell{shareText(value.coverage), value.coverage, {}, {}, -1},
                 text(value.hasEstimates ? Words::tr("computed here, some values are estimates")
                                         : Words::tr("computed here")),
                 Cell{}};
    return row;
}

Row refusedRow(const Facts &facts, const GroupSeries &series, const RefusedYear &refused)
{
    Row row;
    row.id = QStringLiteral("%1/%2").arg(series.id.text()).arg(refused.year);
    row.cells = {text(series.group.name),
                 text(weightName(series.weight)),
                 year(refused.year),
                 Cell{Words::tr("left out"), {}, {}, {}, -1},
                 refused.coverage
                     ? Cell{shareText(*refused.coverage), *refused.coverage, {}, {}, -1}
                     : Cell{},
                 text(refusalText(facts, series, refused)),
                 Cell{}};
    return row;
}

Row statedRow(const Facts &facts, const GroupComparison &comparison, const SeriesPoint &point)
{
    const Link link = observationLink(comparison.indicator, comparison.statedFor, point.at.year);
    const QString source = sourceText(facts, point.source);
    Row row;
    row.id = link.id;
    row.source = point.source;
    row.cells = {text(comparison.statedName, link),
                 Cell{},
                 year(point.at.year, link),
                 number(point.at.value, comparison.unit, link),
                 Cell{},
                 text(statusWord(point.status)),
                 text(source, {Link::Kind::Source, point.source.text()})};
    return row;
}

} // namespace

QString computedText(const GroupSeries &series, const GroupValue &value, const QString &unit)
{
    return Words::tr("%1, %2: %3 (computed here; members with %4 of the group's %5 have a value)")
        .arg(series.name)
        .arg(value.year)
        .arg(valueText(value.value, unit, QLocale()), shareText(value.coverage),
             weightName(series.weight));
}

Link observationLink(const IndicatorId &indicator, const EconomyId &economy, int year)
{
    return {Link::Kind::Observation,
            QStringLiteral("%1/%2/%3").arg(indicator.text(), economy.text()).arg(year)};
}

std::unique_ptr<QAbstractTableModel> groupsTable(const Facts &facts,
                                                 const GroupComparison &comparison)
{
    QList<Row> rows;
    for (const GroupSeries &series : comparison.groups) {
        for (const GroupValue &value : series.values)
            rows << computedRow(series, value, comparison.unit);
        for (const RefusedYear &refused : series.refused)
            rows << refusedRow(facts, series, refused);
    }
    for (const SeriesPoint &point : comparison.stated)
        rows << statedRow(facts, comparison, point);
    const QList<Column> columns = {
        {Words::tr("Group"), {}, false},
        {Words::tr("Weight"), Words::tr("What the members are weighted by"), false},
        {Words::tr("Year"), {}, true},
        {Words::tr("Value, %1").arg(unitText(comparison.unit)), {}, true},
        {Words::tr("Covered"), Words::tr("Share of the group's weight that has a value"), true},
        {Words::tr("Standing"), Words::tr("How the value came about, or why there is none"), false},
        {Words::tr("Source"), {}, false}};
    return std::make_unique<CellTable>(columns, rows);
}

} // namespace mitra
