// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/domain/factchange.h"
#include "models/domain/link.h"
#include "views/figures/shapes.h"

#include <QList>
#include <QString>

#include <optional>

namespace mitra
{

struct DetailRow {
    QString label; // blank: goes on with the one above
    QString value;
    Link link;
    QList<int> sources; // what it rests on: numbers, from 1, in Details::sources
    QString more;       // under it where there is room: an address
    std::optional<Shape> sign;
};

struct DetailSection {
    QString title;
    QString note; // "our mapping"; may be empty
    QList<DetailRow> rows;
};

// What is known of one thing, ready to be shown in a panel or on a sheet: plain texts, what each
// rests on, and where they lead.
struct Details {
    QString kind; // "Initiative"
    QString title;
    std::optional<Shape> sign;
    QString status; // goes with the sign
    QString years;
    QString text;
    QList<int> textSources;
    QList<DetailRow> rows;
    QList<DetailSection> sections; // sources always among them
    QList<SourceId> sources;       // numbered from 1 in this order

    // The number of a source, which is given one if it has none yet; none for a blank id.
    QList<int> cite(const SourceId &source);
    QList<int> cite(const QList<SourceId> &cited);
};

// None when the link is of a kind without details (a page, a table) or its id is not in the facts.
// Lists are bounded and say how much more there is. With `history` the changes stand below.
std::optional<Details> detailsOf(const Facts &facts, const Columns &columns, const Link &link,
                                 const FactHistory &history = {});

// "[1, 4]", as sources stand behind a fact on a sheet; blank for none.
QString citation(const QList<int> &sources);

} // namespace mitra
