// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberyears.h"

#include <QMap>
#include <QSet>

#include <cmath>

namespace mitra
{

QList<MemberYearCount> memberYears(const Facts &facts, const IndicatorId &indicator)
{
    QMap<int, int> counts;
    for (const Economy *member : facts.members()) {
        QSet<int> years; // a damaged file may prefer two readings of a year
        for (const Observation *reading : facts.series(indicator, member->id)) {
            if (std::isfinite(reading->value))
                years.insert(reading->year);
        }
        for (const int year : std::as_const(years))
            ++counts[year];
    }
    QList<MemberYearCount> years;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        years += MemberYearCount{it.key(), it.value()};
    return years;
}

} // namespace mitra
