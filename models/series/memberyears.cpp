// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberyears.h"

#include "models/series/readings.h"

#include <QMap>

namespace mitra
{

QList<MemberYearCount> memberYears(const Facts &facts, const IndicatorId &indicator)
{
    QMap<int, int> counts;
    for (const Economy *member : facts.members()) {
        for (const Observation *reading : observedReadings(facts, indicator, member->id))
            ++counts[reading->year];
    }
    QList<MemberYearCount> years;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        years += MemberYearCount{it.key(), it.value()};
    return years;
}

} // namespace mitra
