// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/coveragegrid.h"

#include "models/domain/localname.h"
#include "models/series/dataquality.h"
#include "models/series/indicatorconflicts.h"
#include "models/series/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::CoverageGrid)
};

constexpr int mostYears = 40;
constexpr int mostYearsAhead = 10;
constexpr int yearsOfFinding = 10;
// A member whose latest value is that much older than the latest of all is named as left behind.
constexpr int leftBehindAfterYears = qualityrule::outdatedAfterYears;
constexpr qsizetype mostNamed = 2;

bool isObserved(const Observation &reading)
{
    return reading.preferred && reading.status != ObservationStatus::Projection &&
           std::isfinite(reading.value);
}

void chooseYears(const Facts &facts, CoverageGrid &grid)
{
    const auto readings = facts.observations(grid.indicator);
    if (readings.empty())
        return;
    int first = readings.front().year;
    int last = first;
    for (const Observation &reading : readings) {
        first = std::min(first, reading.year);
        last = std::max(last, reading.year);
    }
    if (facts.asOf().isValid()) {
        const int now = facts.asOf().year();
        last = std::clamp(last, now, now + mostYearsAhead);
        first = std::min(first, now);
    }
    grid.lastYear = last;
    grid.firstYear = std::max(first, last - mostYears + 1);
}

CoverageCell::Kind kindOf(const CoverageCell &cell)
{
    using Kind = CoverageCell::Kind;
    if (!cell.others.isEmpty() || cell.isInConflict || !cell.reading->preferred)
        return Kind::Disputed;
    switch (cell.reading->status) {
    case ObservationStatus::Reported:
        return Kind::Reported;
    case ObservationStatus::Estimate:
        return Kind::Estimate;
    case ObservationStatus::Projection:
        break;
    }
    return Kind::Projection;
}

CoverageRow rowOf(const Facts &facts, const QList<const Conflict *> &conflicts, CoverageGrid &grid,
                  const Economy &economy)
{
    CoverageRow row{economy.id, localName(economy), {}, 0, 0};
    for (int year = grid.firstYear; grid.firstYear > 0 && year <= grid.lastYear; ++year) {
        CoverageCell cell;
        cell.year = year;
        row.cells += cell;
    }
    // Sorted by year, the preferred reading first.
    for (const Observation &reading : facts.observations(grid.indicator, economy.id)) {
        if (isObserved(reading)) {
            ++row.observedYears;
            row.lastObserved = reading.year;
        }
        if (reading.year < grid.firstYear || reading.year > grid.lastYear) {
            ++grid.outside;
            continue;
        }
        if (!std::isfinite(reading.value))
            continue;
        CoverageCell &cell = row.cells[reading.year - grid.firstYear];
        if (cell.reading)
            cell.others += &reading;
        else
            cell.reading = &reading;
        const auto isNamed = [&](const Conflict *conflict) {
            return names(facts, *conflict, reading);
        };
        cell.isInConflict |= std::any_of(conflicts.begin(), conflicts.end(), isNamed);
        cell.kind = kindOf(cell);
    }
    return row;
}

QString without(const QStringList &names)
{
    if (names.size() == 1)
        return Words::tr("%1 has none").arg(names.first());
    return names.size() <= mostNamed ? Words::tr("%1 have none").arg(joined(names))
                                     : Words::tr("%1 have none").arg(names.size());
}

// Who has nothing, else who was left behind: "Timor-Leste has none since 2017".
QString missingText(const CoverageGrid &grid, int latest)
{
    QStringList never;
    QStringList behind;
    int since = 0;
    bool oneYear = true;
    for (const CoverageRow &row : grid.members) {
        if (row.lastObserved == 0) {
            never += row.name;
        } else if (latest - row.lastObserved >= leftBehindAfterYears) {
            oneYear = oneYear && (since == 0 || since == row.lastObserved);
            since = std::max(since, row.lastObserved);
            behind += row.name;
        }
    }
    if (!never.isEmpty())
        return without(never);
    if (behind.isEmpty())
        return {};
    const QString text = Words::tr("%1 since %2").arg(without(behind)).arg(since);
    return oneYear ? text : Words::tr("%1 or earlier", "have none since 2019").arg(text);
}

bool isFilled(const CoverageCell &cell)
{
    return cell.reading && isObserved(*cell.reading);
}

// The years that the finding speaks of: ten up to the latest value, fewer of a young measure.
struct Span {
    int first = 0;
    int last = 0;

    int years() const { return last - first + 1; }
    // Half of them.
    int least() const { return (years() + 1) / 2; }
    QString text() const
    {
        return least() == 1 ? Words::tr("at least 1 of the %1 years %2")
                                  .arg(QString::number(years()), spanText(first, last))
                            : Words::tr("at least %1 of the %2 years %3")
                                  .arg(QString::number(least()), QString::number(years()),
                                       spanText(first, last));
    }
};

Span spanOf(const CoverageGrid &grid, int latest)
{
    Span span{latest, latest};
    for (const CoverageRow &row : grid.members) {
        for (const CoverageCell &cell : row.cells) {
            if (isFilled(cell))
                span.first = std::min(span.first, cell.year);
        }
    }
    span.first = std::max(span.first, latest - yearsOfFinding + 1);
    return span;
}

// "9 of 11 members have a value in at least 5 of the 10 years 2015\u20132024".
QString filledText(const CoverageGrid &grid, int latest)
{
    const Span span = spanOf(grid, latest);
    const auto isInSpan = [&span](const CoverageCell &cell) {
        return cell.year >= span.first && cell.year <= span.last && isFilled(cell);
    };
    const auto hasEnough = [&](const CoverageRow &row) {
        return std::count_if(row.cells.begin(), row.cells.end(), isInSpan) >= span.least();
    };
    const auto enough = std::count_if(grid.members.begin(), grid.members.end(), hasEnough);
    const QString of = QString::number(grid.members.size());
    QString who = Words::tr("%1 of %2 members have").arg(QString::number(enough), of);
    if (enough == 0)
        who = Words::tr("No member has");
    else if (enough == 1)
        who = Words::tr("1 of %1 members has").arg(of);
    else if (enough == grid.members.size())
        who = Words::tr("All %1 members have").arg(of);
    return span.years() == 1
               ? Words::tr("%1 a value, of %2 alone").arg(who, QString::number(latest))
               : Words::tr("%1 a value in %2").arg(who, span.text());
}

QString titleOf(const CoverageGrid &grid)
{
    int latest = 0;
    for (const CoverageRow &row : grid.members)
        latest = std::max(latest, row.lastObserved);
    if (latest == 0)
        return grid.firstYear == 0 ? Words::tr("There is no value at all")
                                   : Words::tr("No member has an observed value");
    const QString missing = missingText(grid, latest);
    const QString found = filledText(grid, latest);
    return missing.isEmpty() ? found : Words::tr("%1; %2", "two findings").arg(found, missing);
}

QStringList notesOf(const CoverageGrid &grid)
{
    QStringList notes;
    if (grid.outside > 0 && grid.firstYear > 0)
        notes += grid.outside == 1 ? Words::tr("1 reading of a year outside %1 is not shown.")
                                         .arg(spanText(grid.firstYear, grid.lastYear))
                                   : Words::tr("%1 readings of years outside %2 are not shown.")
                                         .arg(grid.outside)
                                         .arg(spanText(grid.firstYear, grid.lastYear));
    return notes;
}

} // namespace

CoverageGrid coverageGrid(const Facts &facts, const IndicatorId &indicator)
{
    CoverageGrid grid;
    grid.indicator = indicator;
    grid.name = indicatorName(facts, indicator);
    if (const Indicator *known = facts.find(indicator))
        grid.unit = known->unit;
    chooseYears(facts, grid);
    const QList<const Conflict *> conflicts = conflictsOf(facts, indicator);
    for (const Economy *member : facts.members())
        grid.members += rowOf(facts, conflicts, grid, *member);
    for (const Economy &economy : facts.economies()) {
        if (economy.kind != EconomyKind::Member &&
            !facts.observations(indicator, economy.id).empty())
            grid.others += rowOf(facts, conflicts, grid, economy);
    }
    for (const Observation &reading : facts.observations(indicator))
        addSource(grid.sources, reading.source);
    grid.title = titleOf(grid);
    grid.subtitle = grid.firstYear == 0
                        ? grid.name
                        : Words::tr("%1: values by member state and year, %2")
                              .arg(grid.name, spanText(grid.firstYear, grid.lastYear));
    grid.sentence = Words::tr("%1. %2.").arg(grid.name, grid.title);
    grid.notes = notesOf(grid);
    return grid;
}

} // namespace mitra
