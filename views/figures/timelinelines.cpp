// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/timelinelines.h"

#include <algorithm>

namespace mitra
{

namespace
{
constexpr double rowHeight = 24;
constexpr double groupHeight = 30;
constexpr double laneHeight = 28;
} // namespace

TimelineLines::TimelineLines(TimelineOrderPtr order, const QSet<QString> &folded,
                             const HeightOf &heightOf)
    : m_order(std::move(order))
{
    for (size_t at = 0; at < m_order->groups.size(); ++at) {
        const TimelineGroup &group = m_order->groups[at];
        const bool isFolded = m_order->isGrouped() && folded.contains(group.id);
        Section known;
        known.hasHeading = m_order->isGrouped();
        known.heading = {Line::Kind::Group, at, group.first, 0, groupHeight};
        known.place = group.first;
        known.rows = isFolded ? 0 : group.known;
        add(known);
        if (isFolded || group.known == group.count)
            continue;
        Section unknown;
        unknown.hasHeading = true;
        unknown.heading = {Line::Kind::Lane, at, group.first + group.known, 0, laneHeight};
        unknown.place = group.first + group.known;
        unknown.rows = group.count - group.known;
        add(unknown);
    }
    if (!heightOf)
        return;
    double y = 0;
    for (Section &section : m_sections) {
        section.top = y;
        if (section.hasHeading) {
            m_tops.push_back(y);
            y += section.heading.height;
        }
        for (size_t i = 0; i < section.rows; ++i) {
            m_tops.push_back(y);
            y += std::max(rowHeight, heightOf(m_order->rows[section.place + i]));
        }
    }
    m_tops.push_back(y);
    m_height = y;
}

void TimelineLines::add(Section section)
{
    if (section.lines() == 0)
        return;
    section.firstLine = m_size;
    section.top = m_height;
    m_size += section.lines();
    m_height +=
        (section.hasHeading ? section.heading.height : 0) + double(section.rows) * rowHeight;
    m_sections.push_back(section);
}

TimelineLines::Line TimelineLines::line(size_t index) const
{
    const auto after = std::upper_bound(
        m_sections.begin(), m_sections.end(), index,
        [](size_t wanted, const Section &section) { return wanted < section.firstLine; });
    const Section &section = *(after - 1);
    size_t row = index - section.firstLine;
    Line line;
    if (section.hasHeading && row == 0) {
        line = section.heading;
        line.top = section.top;
        return line;
    }
    row -= section.hasHeading ? 1 : 0;
    line.group = section.heading.group;
    line.place = section.place + row;
    if (m_tops.empty()) {
        line.top = section.top + (section.hasHeading ? section.heading.height : 0) +
                   double(row) * rowHeight;
        line.height = rowHeight;
    } else {
        line.top = m_tops[index];
        line.height = m_tops[index + 1] - m_tops[index];
    }
    return line;
}

size_t TimelineLines::lineAt(double y) const
{
    if (!m_tops.empty()) {
        const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
        return after == m_tops.begin() ? 0 : size_t(after - m_tops.begin()) - 1;
    }
    const auto after = std::upper_bound(
        m_sections.begin(), m_sections.end(), y,
        [](double wanted, const Section &section) { return wanted < section.top; });
    if (after == m_sections.begin())
        return 0;
    const Section &section = *(after - 1);
    double within = y - section.top;
    size_t line = section.firstLine;
    if (section.hasHeading) {
        if (within < section.heading.height || section.rows == 0)
            return line;
        within -= section.heading.height;
        ++line;
    }
    return line + std::min(section.rows - 1, size_t(std::max(0.0, within / rowHeight)));
}

std::optional<size_t> TimelineLines::lineOf(quint32 row) const
{
    for (const Section &section : m_sections) {
        const auto first = m_order->rows.begin() + ptrdiff_t(section.place);
        const auto end = first + ptrdiff_t(section.rows);
        const auto found = std::find(first, end, row);
        if (found != end)
            return section.firstLine + (section.hasHeading ? 1 : 0) + size_t(found - first);
    }
    return std::nullopt;
}

std::optional<size_t> TimelineLines::headingOf(size_t group) const
{
    for (const Section &section : m_sections) {
        if (section.hasHeading && section.heading.kind == Line::Kind::Group &&
            section.heading.group == group)
            return section.firstLine;
    }
    return std::nullopt;
}

} // namespace mitra
