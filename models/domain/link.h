// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitra
{

// Where a mark, bar or row leads: the thing it stands for. The window turns it into a page.
struct Link {
    enum class Kind {
        None,
        Address,    // id is a web address, opened outside Mitra
        Assessment, // id "indicator/economy": judges it on Progress
        Assumption, // id is its name
        Conflict,
        Goal,
        Indicator,
        Initiative,
        Milestone,
        Observation, // id "indicator/economy/year"
        Page,        // id is the page's name
        Partner,
        Selection, // id is a Selection's text: shows Cooperation with that selection
        Source,
        Statement,
        Table,  // id is a table's name: shows Data
        Unfold, // id is a figure's word for what it folds: its own view shows or folds it again
    };
    Kind kind = Kind::None;
    QString id;

    bool isNull() const { return kind == Kind::None; }
    friend bool operator==(const Link &, const Link &) = default;
};

} // namespace mitra
