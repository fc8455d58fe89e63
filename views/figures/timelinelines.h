// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/timelineorder.h"

#include <QSet>

namespace mitra
{

// Where the lines of a timeline stand, one below the other, in figure units from the top of the
// first: headings of groups, headings of the lanes of unknown years, and rows. Lines of one height
// cost nothing to lay out, however many they are.
class TimelineLines
{
public:
    struct Line {
        enum class Kind { Group, Lane, Row };
        Kind kind = Kind::Row;
        size_t group = 0; // in TimelineOrder::groups
        size_t place = 0; // of a row, in TimelineOrder::rows
        double top = 0;
        double height = 0;
        double bottom() const { return top + height; }
    };
    // The height a row wants; it gets no less than the height of one line.
    using HeightOf = std::function<double(quint32 row)>;

    // The rows of folded groups have no lines. Without `heightOf` every row is of one height.
    TimelineLines(TimelineOrderPtr order, const QSet<QString> &folded,
                  const HeightOf &heightOf = {});

    size_t size() const { return m_size; }
    double height() const { return m_height; }
    bool hasOneHeight() const { return m_tops.empty(); }
    // Of a line below size().
    Line line(size_t index) const;
    // The line at that height; the first or last one beyond. There must be one.
    size_t lineAt(double y) const;
    // The first line of that row of the file; none when it is folded away or not there.
    std::optional<size_t> lineOf(quint32 row) const;
    // The heading of that group, when groups have one.
    std::optional<size_t> headingOf(size_t group) const;

private:
    // A heading, if it has one, with the rows below it.
    struct Section {
        bool hasHeading = false;
        Line heading;
        size_t firstLine = 0;
        size_t place = 0;
        size_t rows = 0;
        double top = 0;

        size_t lines() const { return rows + (hasHeading ? 1 : 0); }
    };
    void add(Section section);

    TimelineOrderPtr m_order;
    std::vector<Section> m_sections;
    std::vector<double> m_tops; // of every line, when rows differ
    size_t m_size = 0;
    double m_height = 0;
};

} // namespace mitra
