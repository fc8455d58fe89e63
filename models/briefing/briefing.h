// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QList>
#include <QString>

namespace mitra
{

// A briefing as a list of blocks; how they fall on pages is the business of views/briefing.
struct Block {
    enum class Kind { Title, Heading, Text, Figure, PageBreak, Sources };
    Kind kind = Kind::Text;
    QString text;              // Title, Heading, Text; Figure: the figure's name;
                               // Sources: their heading
    bool keepWithNext = false; // never the last thing on its page
};

struct Briefing {
    QString title;
    QString office; // may be empty
    QDate date;     // printed as words
    QList<Block> blocks;
};

// The three goals, the partner matrix and the comparison of members, with the sources at the end.
Briefing goalsBriefing(const Facts &facts, const QDate &date);

} // namespace mitra
