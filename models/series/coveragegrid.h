// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/facts.h"

#include <QList>
#include <QStringList>

namespace mitra
{

// What is there of one economy in one year.
struct CoverageCell {
    enum class Kind {
        None,
        Reported,
        Estimate,
        Projection,
        Disputed, // more than one reading, or a listed conflict about it
    };
    Kind kind = Kind::None;
    int year = 0;
    // The reading that is used; where none is preferred, the first. Null for None; lives as long
    // as the facts.
    const Observation *reading = nullptr;
    QList<const Observation *> others; // the further readings of the year
    bool isInConflict = false;         // a listed conflict is about one of the readings
};

struct CoverageRow {
    EconomyId economy;
    QString name;
    QList<CoverageCell> cells; // one a year of the grid
    int observedYears = 0;     // preferred, reported or estimated, in the grid or before it
    int lastObserved = 0;      // 0: none
};

// One indicator: which member has what in which year. Below the members stand the other economies
// that have readings (ASEAN as a whole).
struct CoverageGrid {
    IndicatorId indicator;
    QString name;
    QString unit;
    int firstYear = 0;          // 0: no readings at all
    int lastYear = 0;           // the as-of year, or that of the latest reading if that is later
    QList<CoverageRow> members; // all of them, in the order of the file
    QList<CoverageRow> others;
    int outside = 0; // readings of years that the grid does not show
    QString title; // "9 of 11 members have a value in at least 5 of the 10 years 2015–2024; ..."
    QString subtitle;
    QString sentence;
    QStringList notes;
    QList<SourceId> sources;
};

// The grid ends with the as-of year or a later reading, at most ten years on, and has at most
// forty years, so that a year mistyped by a century does not shrink it to nothing.
CoverageGrid coverageGrid(const Facts &facts, const IndicatorId &indicator);

} // namespace mitra
