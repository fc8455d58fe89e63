// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinetable.h"

#include "models/cooperation/facetnames.h"
#include "models/items/keys.h"
#include "views/figures/framing.h"
#include "views/figures/milestonestate.h"

#include <algorithm>

namespace mitra
{

namespace
{

QList<Column> columnsOf(const TimelineOrder &order)
{
    QList<Column> columns = {{TimelineTable::tr("Initiative or milestone"), {}, false},
                             {TimelineTable::tr("Start"), {}, true},
                             {TimelineTable::tr("End"), {}, true},
                             {TimelineTable::tr("Status"), {}, false},
                             {TimelineTable::tr("Source"), {}, false}};
    const auto group = [](const QString &title) {
        return Column{title, TimelineTable::tr("The group in which the row stands"), false};
    };
    switch (order.arrangement.grouping) {
    case TimelineArrangement::Grouping::Partner:
        columns << group(facetName(Facet::Partner));
        break;
    case TimelineArrangement::Grouping::Theme:
        columns << group(facetName(Facet::Theme));
        break;
    case TimelineArrangement::Grouping::Status: // has its column already
    case TimelineArrangement::Grouping::None:
        break;
    }
    return columns;
}

Cell yearCell(std::optional<int> year)
{
    return year ? Cell{QString::number(*year), *year, {}, {}, -1}
                : Cell{TimelineTable::tr("not known"), {}, {}, {}, -1};
}

Cell sourceCell(const Facts &facts, const SourceId &source)
{
    const QString text = sourceText(facts, source);
    return {text, text, {Link::Kind::Source, source.text()}, {}, -1};
}

} // namespace

TimelineTable::TimelineTable(FactsPtr facts, TimelineOrderPtr order,
                             const QList<const Milestone *> &milestones, QObject *parent)
    : QAbstractTableModel(parent)
    , m_facts(std::move(facts))
    , m_order(std::move(order))
    , m_milestones(milestones)
    , m_columns(columnsOf(*m_order))
    , m_cells(m_columns)
{
}

int TimelineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order->rows.size()) + int(m_milestones.size());
}

int TimelineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Row TimelineTable::initiative(size_t place) const
{
    const Initiative each = m_facts->initiatives().at(qsizetype(m_order->rows[place]));
    Row row;
    row.id = each.id.text();
    row.source = each.source;
    Cell end = yearCell(each.endYear);
    if (endsBeforeStart(each)) {
        end.text = tr("%1 (before the start)").arg(*each.endYear);
        end.toolTip = tr("As the sources have it");
    }
    row.cells = {Cell{each.title, each.title, {Link::Kind::Initiative, each.id.text()}, {}, -1},
                 yearCell(each.startYear), end,
                 Cell{statusName(each.status), int(each.status), {}, {}, int(each.status)},
                 sourceCell(*m_facts, each.source)};
    if (m_columns.size() > row.cells.size()) {
        const auto after = std::upper_bound(
            m_order->groups.begin(), m_order->groups.end(), place,
            [](size_t wanted, const TimelineGroup &group) { return wanted < group.first; });
        const QString &name = (after - 1)->name;
        row.cells << Cell{name, name, {}, {}, -1};
    }
    return row;
}

Row TimelineTable::milestone(const Milestone &milestone) const
{
    const MilestoneState state = milestoneState(milestone.date, m_facts->asOf());
    const QString words = milestoneStateText(milestone.date, state);
    Row row;
    row.id = keyOf(milestone);
    row.source = milestone.source;
    row.cells = {
        Cell{milestone.title, milestone.title, {Link::Kind::Milestone, row.id}, {}, -1},
        Cell{milestone.date.toText(QLocale()), milestone.date.year(), {}, {}, -1}, Cell{},
        Cell{words.isEmpty() ? tr("milestone") : tr("milestone, %1").arg(words), {}, {}, {}, -1},
        sourceCell(*m_facts, milestone.source)};
    return row;
}

const CellTable &TimelineTable::cells(int row) const
{
    if (row != m_cellsRow) {
        const int initiatives = int(m_order->rows.size());
        m_cells.setRows({row < initiatives ? initiative(size_t(row))
                                           : milestone(*m_milestones.at(row - initiatives))});
        m_cellsRow = row;
    }
    return m_cells;
}

QVariant TimelineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CellTable &table = cells(index.row());
    return table.data(table.index(0, index.column()), role);
}

QVariant TimelineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal
               ? m_cells.headerData(section, orientation, role)
               : QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace mitra
