// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/qualitytable.h"

#include "models/items/celltable.h"
#include "models/series/groupvalues.h"
#include "models/series/qualitywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::QualityTable)
};

Cell count(qint64 number)
{
    return {QLocale().toString(number), number, {}, {}};
}

Cell share(const std::optional<double> &of)
{
    return of ? Cell{shareText(*of), *of, {}, {}} : Cell{};
}

Cell text(const QString &words, const Link &link = {})
{
    return {words, words, link, {}};
}

Cell year(int of)
{
    return of == 0 ? Cell{} : Cell{QString::number(of), of, {}, {}};
}

QList<Column> columns()
{
    return {
        {Words::tr("Indicator"), {}, false},
        {Words::tr("Verdict"), Words::tr("By rules of ours, see the notes"), false},
        {Words::tr("Members with values"), Words::tr("Member states with an observed value"), true},
        {Words::tr("Members"), Words::tr("Member states there are"), true},
        {Words::tr("People covered"),
         Words::tr("Share of all members\u2019 population that lives in members with a value"),
         true},
        {Words::tr("Member-years filled"),
         Words::tr("From 2015, or the first year if that is later, to the latest year"), true},
        {Words::tr("First year"), {}, true},
        {Words::tr("Latest year"), {}, true},
        {Words::tr("Age"), Words::tr("Years from the latest value to the as-of year"), true},
        {Words::tr("Years per member"), Words::tr("Median over the members with a value"), true},
        {Words::tr("Estimates"), Words::tr("Share of the observed values"), true},
        {Words::tr("Sources"), {}, true},
        {Words::tr("Other readings"), Words::tr("Readings that disagree with the ones used"), true},
        {Words::tr("Conflicts"), Words::tr("Listed conflicts that speak of it"), true},
        {Words::tr("Standing"), Words::tr("What the measure is to its goal"), false},
        {Words::tr("Reasons"), {}, false},
    };
}

} // namespace

std::unique_ptr<QAbstractTableModel> qualityTable(const DataQuality &quality)
{
    QList<Row> rows;
    for (const IndicatorQuality &of : quality.rows) {
        Row row;
        row.id = of.indicator.text();
        // Worst first also where the reader sorts by it.
        const Cell verdict{surenessText(of.sureness), int(of.sureness), {}, {}};
        const Cell age = of.age ? count(*of.age) : Cell{};
        const Cell points =
            of.withValue > 0
                ? Cell{QLocale().toString(of.medianPoints, 'g', 4), of.medianPoints, {}, {}}
                : Cell{};
        const Cell estimates = of.values > 0 ? share(double(of.estimates) / of.values) : Cell{};
        row.cells = {text(of.name, {Link::Kind::Indicator, of.indicator.text()}),
                     verdict,
                     count(of.withValue),
                     count(of.members),
                     share(of.populationShare),
                     share(of.filled),
                     year(of.firstYear),
                     year(of.latestYear),
                     age,
                     points,
                     estimates,
                     count(of.sources.size()),
                     count(of.otherReadings),
                     count(of.conflicts),
                     text(standingText(of)),
                     text(of.reasons.join(QLatin1Char(' ')))};
        rows.append(row);
    }
    return std::make_unique<CellTable>(columns(), rows);
}

} // namespace mitra
