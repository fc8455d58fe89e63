// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/series/judging.h"

#include <QByteArray>

namespace mitra
{

// What --assess prints, before it is written in a format.
struct AssessAnswer {
    FactsPtr facts;
    ProgressRequest request;
    Judging judging;
    Direction direction = Direction::Higher;
    std::optional<Direction> indicatorsOwn; // where another direction was asked for
    QString seriesFile;                     // where the numbers come from; empty: from the facts
};

// Readable numbers: the arithmetic, then every method with numbers, verdicts, limits and source.
QByteArray answerAsText(const AssessAnswer &answer);
// Raw numbers with a point: a line each, "method,item,value,text"; the first lines, without a
// method, tell what was asked, and those of "arithmetic" what all methods share.
QByteArray answerAsCsv(const AssessAnswer &answer);
// One object with the same numbers; what is not known is null.
QByteArray answerAsJson(const AssessAnswer &answer);

} // namespace mitra
