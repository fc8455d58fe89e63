// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinesheets.h"

#include <QCoreApplication>

#include <algorithm>

namespace mitra
{

namespace
{

using Line = TimelineLines::Line;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::TimelineFigure)
};

// A row with the headings it stands under, which a sheet that begins with it repeats. A folded
// group is its heading alone.
struct Unit {
    size_t group = 0;
    std::optional<size_t> place;
    bool isUnknown = false; // in the lane of unknown years
    double groupHeading = 0;
    double laneHeading = 0;
    double height = 0;
};

std::vector<Unit> unitsOf(const TimelineLines &lines)
{
    std::vector<Unit> units;
    std::optional<Line> group;
    std::optional<Line> lane;
    bool isBare = false; // a group's heading without a row so far
    const auto closeGroup = [&] {
        if (isBare)
            units.push_back({group->group, {}, false, group->height, 0, 0});
        isBare = false;
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line line = lines.line(i);
        switch (line.kind) {
        case Line::Kind::Group:
            closeGroup();
            group = line;
            lane.reset();
            isBare = true;
            break;
        case Line::Kind::Lane:
            lane = line;
            break;
        case Line::Kind::Row:
            isBare = false;
            units.push_back({line.group, line.place, lane.has_value(), group ? group->height : 0,
                             lane ? lane->height : 0, line.height});
            break;
        }
    }
    closeGroup();
    return units;
}

// What the unit adds to a sheet whose last unit is `before` (null: the sheet is empty).
double added(const Unit &unit, const Unit *before)
{
    const bool newGroup = !before || before->group != unit.group;
    const bool newLane = unit.isUnknown && (newGroup || !before->isUnknown);
    return unit.height + (newGroup ? unit.groupHeading : 0) + (newLane ? unit.laneHeading : 0);
}

// Where each sheet ends, filled up to that room.
std::vector<size_t> endsFor(const std::vector<Unit> &units, double room)
{
    std::vector<size_t> ends;
    for (size_t from = 0; from < units.size(); from = ends.back()) {
        double height = added(units[from], nullptr);
        size_t to = from + 1;
        while (to < units.size()) {
            height += added(units[to], &units[to - 1]);
            if (height > room)
                break;
            ++to;
        }
        ends.push_back(to);
    }
    return ends;
}

TimelineOrderPtr orderOf(const TimelineOrder &whole, const std::vector<Unit> &units, size_t from,
                         size_t to)
{
    auto order = std::make_shared<TimelineOrder>();
    order->arrangement = whole.arrangement;
    order->tally = whole.tally;
    for (size_t i = from; i < to; ++i) {
        const Unit &unit = units[i];
        if (i == from || units[i - 1].group != unit.group) {
            TimelineGroup group = whole.groups[unit.group];
            if (unit.place && *unit.place != group.first)
                group.name = Words::tr("%1 (continued)").arg(group.name);
            group.first = order->rows.size();
            group.known = 0;
            group.count = 0;
            order->groups.push_back(group);
        }
        if (!unit.place)
            continue;
        order->rows.push_back(whole.rows[*unit.place]);
        ++order->groups.back().count;
        order->groups.back().known += unit.isUnknown ? 0 : 1;
    }
    return order;
}

} // namespace

std::vector<TimelineOrderPtr> divideTimeline(const TimelineOrder &order, const TimelineLines &lines,
                                             double room)
{
    const std::vector<Unit> units = unitsOf(lines);
    std::vector<size_t> ends = endsFor(units, room);
    // No last sheet of two rows.
    double tooLittle = 0;
    for (int i = 0; i < 12; ++i) {
        const double middle = (tooLittle + room) / 2;
        std::vector<size_t> even = endsFor(units, middle);
        if (even.size() > ends.size()) {
            tooLittle = middle;
        } else {
            room = middle;
            ends = std::move(even);
        }
    }
    std::vector<TimelineOrderPtr> sheets;
    size_t from = 0;
    for (const size_t to : ends) {
        sheets.push_back(orderOf(order, units, from, to));
        from = to;
    }
    return sheets;
}

double headingsHeight(const TimelineLines &lines)
{
    double height = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const Line line = lines.line(i);
        height += line.kind == Line::Kind::Row ? 0 : line.height;
    }
    return height;
}

} // namespace mitra
