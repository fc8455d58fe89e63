// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitra
{

// The stored words of a unit taken apart; the one place that knows how units are spelt. Only what
// writes numbers out needs it; others ask models/series/numbers.h.
struct Unit {
    enum class Kind {
        Plain, // a unit not known here: the number, then the stored words
        Percent,
        Dollars,
        ConstantDollars,
        LocalCurrency,
        Index,
        Score,
        Rank,
        People,
        PerHundred,
        CountriesOf,
        Initiatives,
        Count,
        Days,
        Times,
    };

    Kind kind = Kind::Plain;
    double factor = 1; // of money stored in billions or trillions
    QString rest;      // what is left of the stored words: "of GDP", "8", "of new value"

    static Unit parse(const QString &words);
};

} // namespace mitra
