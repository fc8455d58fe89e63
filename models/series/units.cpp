// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/units.h"

namespace mitra
{

Unit Unit::parse(const QString &words)
{
    if (words == QLatin1String("percent") || words.startsWith(QLatin1String("percent ")))
        return {Kind::Percent, 1, words.mid(8)};
    if (words.startsWith(QLatin1String("constant ")) && words.contains(QLatin1String("US$")))
        return {Kind::ConstantDollars, 1, words.section(QLatin1Char(' '), 1, 1)};
    if (words == QLatin1String("US dollars"))
        return {Kind::Dollars, 1, {}};
    if (words == QLatin1String("billion LCU"))
        return {Kind::LocalCurrency, 1e9, {}};
    if (words.startsWith(QLatin1String("countries of ")))
        return {Kind::CountriesOf, 1, words.mid(13)};

    double factor = 1;
    QString money = words;
    if (words.startsWith(QLatin1String("billion "))) {
        factor = 1e9;
        money = words.mid(8);
    } else if (words.startsWith(QLatin1String("trillion "))) {
        factor = 1e12;
        money = words.mid(9);
    }
    if (money == QLatin1String("US$") || money.startsWith(QLatin1String("US$ ")))
        return {Kind::Dollars, factor, money.mid(4)};

    struct Whole {
        const char *unit;
        Kind kind;
    };
    static constexpr auto wholes = std::to_array<Whole>({{"index 0-1", Kind::Index},
                                                         {"score 0-100", Kind::Score},
                                                         {"score of 100", Kind::Score},
                                                         {"rank", Kind::Rank},
                                                         {"persons", Kind::People},
                                                         {"people", Kind::People},
                                                         {"per 100 people", Kind::PerHundred},
                                                         {"initiatives", Kind::Initiatives},
                                                         {"count", Kind::Count},
                                                         {"days", Kind::Days},
                                                         {"times", Kind::Times}});
    for (const Whole &whole : wholes) {
        if (words == QLatin1String(whole.unit))
            return {whole.kind, 1, {}};
    }
    return {Kind::Plain, 1, words};
}

} // namespace mitra
