// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/naturallimits.h"

#include "models/series/units.h"

#include <QStringList>

namespace mitra
{

NaturalLimits naturalLimits(const QString &unit)
{
    const Unit parsed = Unit::parse(unit);
    switch (parsed.kind) {
    case Unit::Kind::Percent: {
        // Shares of people and of firms end at 100; ratios to GDP and gross ratios may pass it, and
        // a change may fall below 0.
        static const QStringList people = {QStringLiteral("of population"),
                                           QStringLiteral("of working-age population"),
                                           QStringLiteral("of individuals"),
                                           QStringLiteral("of adults"),
                                           QStringLiteral("of youth"),
                                           QStringLiteral("of employment"),
                                           QStringLiteral("of workforce"),
                                           QStringLiteral("of SMEs"),
                                           QStringLiteral("of online public services")};
        if (people.contains(parsed.rest))
            return {0.0, 100.0};
        if (parsed.rest.startsWith(QLatin1String("change")))
            return {};
        return {0.0, std::nullopt};
    }
    case Unit::Kind::Score:
        return {0.0, 100.0};
    case Unit::Kind::Index:
        return {0.0, 1.0};
    case Unit::Kind::Rank:
        return {1.0, std::nullopt};
    case Unit::Kind::CountriesOf: {
        bool ok = false;
        const double all = parsed.rest.toDouble(&ok);
        return {0.0, ok ? std::optional(all) : std::nullopt};
    }
    case Unit::Kind::People:
    case Unit::Kind::PerHundred:
    case Unit::Kind::Initiatives:
    case Unit::Kind::Count:
        return {0.0, std::nullopt};
    default:
        return {};
    }
}

} // namespace mitra
