// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/figures/figure.h"
#include "views/figures/trajectorylayout.h"

namespace mitra
{

// What a trajectory says where it is pointed at, in the order of reading: the coloured lines year
// by year, the target, the required path, what goes on with its interval, what-ifs, milestones, and
// of each grey line its end.
QList<Mark> trajectoryMarks(const Facts &facts, const TrajectoryContent &content,
                            const TrajectoryLayout &layout);

// The same numbers as a table.
std::unique_ptr<QAbstractTableModel> trajectoryTable(const Facts &facts,
                                                     const TrajectoryContent &content);

// Words that marks and table share.
struct TrajectoryWords {
    Q_DECLARE_TR_FUNCTIONS(mitra::TrajectoryWords)

public:
    static QString path(PathShape shape);                // "Required path, straight"
    static QString goesOn(const Trajectory &trajectory); // "If the pace since 2020 goes on"
    static QString whatIf(const PaceLine &pace);         // "What if, Early start"
    static QString interval(const TrajectoryContent &content, const ProjectionBand &band);
    static QString computed(); // "computed here from the members' values"
};
// The required path year by year, without the base and the target.
QList<YearValue> pathByYear(const Trajectory &trajectory);
const ProjectionBand *bandOf(const Trajectory &trajectory, int year); // null: none

} // namespace mitra
