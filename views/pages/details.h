// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"
#include "models/domain/link.h"
#include "views/figures/shapes.h"

#include <QList>
#include <QString>

#include <optional>

namespace mitra
{

struct DetailRow {
    QString label;
    QString value;
    Link link;
};

struct DetailSection {
    QString title;
    QString note; // "our mapping"; may be empty
    QList<DetailRow> rows;
};

// What is known of one thing, ready to be shown: plain texts and where they lead.
struct Details {
    QString kind; // "Initiative"
    QString title;
    std::optional<Shape> sign;
    QString status; // goes with the sign
    QString years;
    QString text;
    QList<DetailRow> rows;
    QList<DetailSection> sections; // sources always among them
};

// None when the link is of a kind without details (a page, a table) or its id is not in the facts.
std::optional<Details> detailsOf(const Facts &facts, const Link &link);

} // namespace mitra
