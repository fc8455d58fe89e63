// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"

#include <QHash>

#include <functional>
#include <memory>

namespace mitra
{

// How the rows of a timeline are arranged.
struct TimelineArrangement {
    enum class Grouping { None, Partner, Theme, Status };
    enum class Sort { Start, End, Title, Id };
    enum class Groups { BySize, ByName };

    Grouping grouping = Grouping::None;
    Sort sort = Sort::Start;
    Groups groups = Groups::BySize;
    friend bool operator==(const TimelineArrangement &, const TimelineArrangement &) = default;
};

// One group of rows, or all of them when they are not grouped.
struct TimelineGroup {
    QString id; // as a Selection names it; empty when not grouped
    QString name;
    size_t first = 0; // place in TimelineOrder::rows
    size_t known = 0; // how many have a start; they stand before the others
    size_t count = 0; // of its rows, each initiative once
    size_t whole = 0; // the same, where only some of them stand here, as on one sheet of several
};

// What the rows hold together, for titles, legends and notes.
struct TimelineTally {
    size_t initiatives = 0; // each once, in however many groups it stands
    size_t rows = 0;
    std::array<size_t, 4> statuses{};
    size_t withoutStart = 0;
    size_t openEnds = 0;   // ongoing, no end told
    size_t startsOnly = 0; // no end told, and not ongoing
    size_t endsFirst = 0;  // the end is before the start
    int firstYear = 0;     // of any start or end; 0 when no year is known
    int lastYear = 0;
    std::optional<quint32> earliest;                  // the initiative of the first start
    std::vector<std::pair<SourceId, size_t>> sources; // the most used first
};

// The rows of a timeline in their order, as positions in Facts::initiatives(): small enough for a
// million, of which only the few that are seen are ever decoded.
struct TimelineOrder {
    TimelineArrangement arrangement;
    std::vector<quint32> rows;
    std::vector<TimelineGroup> groups; // none is empty
    TimelineTally tally;

    bool isGrouped() const { return arrangement.grouping != TimelineArrangement::Grouping::None; }
    // Some initiative stands in more than one group.
    bool repeats() const { return tally.rows > tally.initiatives; }
};
using TimelineOrderPtr = std::shared_ptr<const TimelineOrder>;

// The place of every initiative of a file among all, by a text of it without case and accents.
// Reading a million titles takes seconds, so the ranks are kept for the next order.
struct TimelineRanks {
    std::shared_ptr<const std::vector<quint32>> titles;
    std::shared_ptr<const std::vector<quint32>> ids;
};

using ShouldStop = std::function<bool()>;

// Sorts and groups the rows of the set; safe on any thread. Equal rows keep the file's order;
// within every group those whose start is not known come last. Ranks that are missing are made.
// Null when told to stop. `columns` is of the same facts and may be null when nothing is grouped.
TimelineOrderPtr orderTimeline(const Facts &facts, const Columns *columns, const RowSet &rows,
                               const TimelineArrangement &arrangement,
                               TimelineRanks *ranks = nullptr, const ShouldStop &shouldStop = {});

// How the years of an initiative are to be read.
bool isOpenEnded(const Initiative &initiative);
bool endsBeforeStart(const Initiative &initiative);

} // namespace mitra
