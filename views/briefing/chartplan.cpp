// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/briefing/chartplan.h"

#include "models/domain/words.h"
#include "models/items/roles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace mitra
{

namespace
{

using Kind = ChartPlan::Kind;
using Look = PlannedLine::Look;

// More bars than that are a wall, not a chart.
constexpr int mostBars = 120;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::ChartPlan)
};

class Planner
{
public:
    explicit Planner(const QAbstractItemModel &table)
        : m_table(table)
    {
    }

    static ChartPlan none(const QString &reason)
    {
        ChartPlan plan;
        plan.reason = reason;
        return plan;
    }
    static ChartPlan noNumbers()
    {
        return none(Words::tr("There is no chart: the table has no numbers."));
    }
    static ChartPlan mixed()
    {
        return none(Words::tr("There is no chart: the numbers of this table are of different kinds "
                              "and cannot share an axis."));
    }

    QString text(int row, int column) const
    {
        return m_table.index(row, column).data(Qt::DisplayRole).toString();
    }
    std::optional<double> number(int row, int column) const
    {
        const QVariant raw = m_table.index(row, column).data(SortRole);
        bool isNumber = raw.isValid() && raw.typeId() != QMetaType::QString;
        const double value = isNumber ? raw.toDouble(&isNumber) : 0;
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    bool hasNumber(int column, int first, int last) const
    {
        for (int row = first; row <= last; ++row) {
            if (number(row, column))
                return true;
        }
        return false;
    }
    // Most tables have a role that says so; an empty one has no cell to ask.
    QList<int> numericColumns() const
    {
        QList<int> columns;
        for (int column = 0; column < m_table.columnCount() && m_table.rowCount() > 0; ++column) {
            if (m_table.index(0, column).data(NumericRole).toBool())
                columns.append(column);
        }
        return columns;
    }
    bool holdsYears(int column) const
    {
        bool isAny = false;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            const std::optional<double> value = number(row, column);
            if (!value)
                continue;
            isAny = true;
            if (*value != std::floor(*value) || *value < 1900 || *value > 2100 ||
                text(row, column) != QString::number(int(*value)))
                return false;
        }
        return isAny;
    }

    // Rows named by columns [firstLabel, lastLabel], a bar for each of `values` that has a number.
    ChartPlan rows(Kind kind, QList<int> values, int firstLabel = 0, int lastLabel = 0,
                   int first = 0, std::optional<int> last = {}) const
    {
        ChartPlan plan;
        plan.kind = kind;
        plan.firstRow = first;
        plan.lastRow = last.value_or(m_table.rowCount() - 1);
        plan.firstLabel = firstLabel;
        plan.lastLabel = lastLabel;
        values.removeIf([&](int column) {
            return column >= m_table.columnCount() ||
                   !hasNumber(column, plan.firstRow, plan.lastRow);
        });
        plan.valueColumns = values;
        if (values.isEmpty())
            return noNumbers();
        if (kind == Kind::Slopes && values.size() < 2)
            return none(Words::tr("There is no chart: the table has no numbers of two years."));
        if (kind == Kind::Bars && plan.lastRow - plan.firstRow + 1 > mostBars)
            return none(Words::tr("There is no chart: the table has more rows than a chart can "
                                  "show readably."));
        if (kind == Kind::Shades)
            plan.reason = Words::tr("There is no chart, because one initiative counts in several "
                                    "cells; the darker a cell, the higher its number.");
        return plan;
    }
    // Columns before the first that is not numbers of the same kind.
    ChartPlan shades() const
    {
        QList<int> columns = numericColumns();
        // The last column and the last row are totals, which would outshine the cells.
        if (columns.size() > 1)
            columns.removeLast();
        int last = m_table.rowCount() - 1;
        if (last > 0 && m_table.index(last, 0).data(IdRole).toString().isEmpty())
            --last;
        return rows(Kind::Shades, columns, 0, 0, 0, last);
    }

    // Rows that each hold one value of one line in one year; `lineOf` names the line of a row and
    // answers nothing for rows that are not drawn.
    template <typename LineOf>
    ChartPlan lines(Kind kind, int yearColumn, int valueColumn, const LineOf &lineOf) const
    {
        ChartPlan plan;
        plan.kind = kind;
        plan.valueColumns = {valueColumn};
        bool isAny = false;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            const std::optional<double> year = number(row, yearColumn);
            const std::optional<PlannedLine> line = lineOf(row);
            if (!year || !line)
                continue;
            isAny = isAny || number(row, valueColumn);
            add(plan, *line, int(*year), row);
        }
        plan.lines.removeIf([&](const PlannedLine &line) {
            return std::none_of(line.rowOfYear.begin(), line.rowOfYear.end(),
                                [&](int row) { return number(row, valueColumn).has_value(); });
        });
        return isAny ? plan : noNumbers();
    }

private:
    // A second value of the same line and year, two sources that disagree, is a line of its own.
    static void add(ChartPlan &plan, const PlannedLine &wanted, int year, int row)
    {
        for (int copy = 1;; ++copy) {
            PlannedLine line = wanted;
            if (copy > 1) {
                line.name = QStringLiteral("%1 (%2)").arg(wanted.name).arg(copy);
                line.look = Look::Mark;
            }
            auto known = std::find_if(plan.lines.begin(), plan.lines.end(),
                                      [&line](const PlannedLine &other) {
                                          return other.name == line.name && other.look == line.look;
                                      });
            if (known == plan.lines.end())
                known = plan.lines.insert(known, line);
            if (!known->rowOfYear.contains(year)) {
                known->rowOfYear.insert(year, row);
                return;
            }
        }
    }

    const QAbstractItemModel &m_table;
};

// A projection begins at the last observed value, which the table names among the observed ones.
void joinToObserved(ChartPlan &plan)
{
    const auto observed =
        std::find_if(plan.lines.begin(), plan.lines.end(),
                     [](const PlannedLine &line) { return line.look == Look::Observed; });
    if (observed == plan.lines.end())
        return;
    for (PlannedLine &line : plan.lines) {
        if (line.look != Look::Projected || line.rowOfYear.isEmpty())
            continue;
        const int before = line.rowOfYear.firstKey() - 1;
        if (before == observed->rowOfYear.lastKey())
            line.rowOfYear.insert(before, observed->rowOfYear.last());
    }
}

// Of trajectorytable.cpp: name, year, value, status, reading, source. Behind the readings' own
// statuses, the status sorts by what the line is.
ChartPlan trajectory(const Planner &planner, const QAbstractItemModel &table)
{
    const auto lineOf = [&](int row) -> std::optional<PlannedLine> {
        const QString name = planner.text(row, 0);
        const int status = table.index(row, 3).data(SortRole).toInt();
        switch (status) {
        case int(ObservationStatus::Reported):
        case int(ObservationStatus::Estimate):
        case int(ObservationStatus::Projection):
            if (table.index(row, 4).data(SortRole).toInt() != 0)
                return PlannedLine{
                    QStringLiteral("%1, %2").arg(name, planner.text(row, 4)), Look::Mark, {}};
            if (status == int(ObservationStatus::Projection))
                return PlannedLine{
                    QStringLiteral("%1, %2").arg(name, planner.text(row, 3)), Look::Projected, {}};
            return PlannedLine{name, Look::Observed, {}};
        case 12:
            return PlannedLine{name, Look::Path, {}};
        case 13:
        case 14:
            return PlannedLine{name, Look::Projected, {}};
        case 15: // a milestone has no value
            return std::nullopt;
        default:
            return PlannedLine{name, Look::Mark, {}};
        }
    };
    ChartPlan plan = planner.lines(Kind::Lines, 1, 2, lineOf);
    joinToObserved(plan);
    return plan;
}

ChartPlan namedLines(const Planner &planner, Kind kind, int yearColumn, int valueColumn)
{
    return planner.lines(kind, yearColumn, valueColumn, [&](int row) {
        return std::optional(PlannedLine{planner.text(row, 0), Look::Observed, {}});
    });
}

ChartPlan groups(const Planner &planner)
{
    return planner.lines(Kind::Lines, 2, 3, [&](int row) {
        const QString weight = planner.text(row, 1);
        const QString name = planner.text(row, 0);
        return std::optional(
            PlannedLine{weight.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, weight),
                        Look::Observed,
                        {}});
    });
}

// Readings that are not used stand in the table alone: the grid shows what counts.
ChartPlan coverage(const Planner &planner)
{
    ChartPlan plan = namedLines(planner, Kind::Grid, 1, 2);
    if (plan.kind == Kind::Grid)
        plan.reason = Words::tr("There is no chart; the grid beside the table shows which values "
                                "there are, the darker the higher.");
    return plan;
}

// The whole group's row follows its members and would dwarf them; members without a value follow
// it.
ChartPlan contributions(const Planner &planner, const QAbstractItemModel &table)
{
    int end = 0;
    while (end < table.rowCount() && planner.number(end, 3) &&
           !table.index(end, 0).data(SourceRole).toString().isEmpty())
        ++end;
    return planner.rows(Kind::Bars, {3}, 0, 0, 0, end - 1);
}

// Below the partners that work together stand, much longer, one partner alone and none.
ChartPlan together(const Planner &planner, const QAbstractItemModel &table)
{
    int end = 0;
    while (end < table.rowCount() && planner.number(end, 1).value_or(0) > 1)
        ++end;
    return planner.rows(Kind::Bars, {2}, 0, 0, 0, end - 1);
}

// Money is never compared across currencies.
ChartPlan money(const Planner &planner, const QAbstractItemModel &table)
{
    QSet<QString> currencies;
    for (int row = 0; row < table.rowCount(); ++row)
        currencies.insert(planner.text(row, 0));
    return currencies.size() > 1 ? Planner::mixed() : planner.rows(Kind::Bars, {3}, 1, 2);
}

// The counts of a partner's sheet: the first part with several.
ChartPlan longestPart(const Planner &planner, const QAbstractItemModel &table, int column)
{
    int first = 0;
    while (first < table.rowCount()) {
        int end = first;
        while (end < table.rowCount() && planner.number(end, column) &&
               planner.text(end, 0) == planner.text(first, 0))
            ++end;
        if (end - first > 1)
            return planner.rows(Kind::Bars, {column}, 1, 1, first, end - 1);
        first = std::max(end, first + 1);
    }
    return Planner::noNumbers();
}

// A table of a kind that is not known here is drawn when it says of itself how: years and one
// value, or one column of numbers.
ChartPlan fromTheTable(const Planner &planner)
{
    QList<int> columns = planner.numericColumns();
    const auto year = std::find_if(columns.begin(), columns.end(),
                                   [&](int column) { return planner.holdsYears(column); });
    std::optional<int> yearColumn;
    if (year != columns.end()) {
        yearColumn = *year;
        columns.erase(year);
    }
    if (columns.isEmpty())
        return Planner::noNumbers();
    if (columns.size() > 1)
        return Planner::mixed();
    return yearColumn ? namedLines(planner, Kind::Lines, *yearColumn, columns.first())
                      : planner.rows(Kind::Bars, columns);
}

} // namespace

ChartPlan chartPlan(const QString &figureName, const QAbstractItemModel &table)
{
    const Planner planner(table);
    const QString kind = figureName.section(QLatin1Char(':'), 0, 0);
    const auto is = [&kind](const char *name) { return kind == QLatin1String(name); };
    if (table.rowCount() == 0)
        return Planner::noNumbers();
    if (is("trajectory"))
        return trajectory(planner, table);
    if (is("multiples"))
        return namedLines(planner, Kind::Lines, 1, 2);
    if (is("groups"))
        return groups(planner);
    if (is("datacoverage"))
        return coverage(planner);
    if (is("slope"))
        return planner.rows(Kind::Slopes, {1, 2});
    if (is("members"))
        return planner.rows(Kind::Bars, {1, 2});
    if (is("ranking") || is("partners") || is("whatif"))
        return planner.rows(Kind::Bars, {2});
    if (is("together"))
        return together(planner, table);
    if (is("whatif-members") || is("gaps"))
        return planner.rows(Kind::Bars, {2, 3}, is("gaps") ? 1 : 0, is("gaps") ? 1 : 0);
    if (is("contributions"))
        return contributions(planner, table);
    if (is("goal"))
        return planner.rows(Kind::Bars, {3}, 0, 2);
    if (is("quality"))
        return planner.rows(Kind::Bars, {4, 5});
    if (is("matrix"))
        return planner.shades();
    if (is("flow"))
        return planner.rows(Kind::Shades, {3});
    if (is("money"))
        return money(planner, table);
    if (is("partner"))
        return longestPart(planner, table, 2);
    if (is("timeline") || is("milestones"))
        return Planner::none(
            Words::tr("There is no chart: the table tells of days and years, not of amounts."));
    if (is("assessment") || is("delivered") || is("member"))
        return Planner::mixed();
    return fromTheTable(planner);
}

} // namespace mitra
