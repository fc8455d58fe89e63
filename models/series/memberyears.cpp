// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/memberyears.h"

#include "models/series/readings.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace mitra
{

namespace
{

QSet<int> yearsOf(const Facts &facts, const IndicatorId &indicator, const EconomyId &member)
{
    QSet<int> years;
    for (const Observation *reading : observedReadings(facts, indicator, member))
        years.insert(reading->year);
    return years;
}

} // namespace

QList<MemberYearCount> memberYears(const Facts &facts, const IndicatorId &indicator)
{
    QMap<int, int> counts;
    for (const Economy *member : facts.members()) {
        for (const int year : yearsOf(facts, indicator, member->id))
            ++counts[year];
    }
    QList<MemberYearCount> years;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        years += MemberYearCount{it.key(), it.value()};
    return years;
}

int firstYearFor(const Facts &facts, const ProgressRequest &request)
{
    QMap<int, int> counts; // of members that can be compared from that year on
    for (const Economy *member : facts.members()) {
        const QSet<int> years = yearsOf(facts, request.indicator, member->id);
        if (years.contains(request.compareYear))
            return request.compareYear;
        if (years.isEmpty() || (request.secondYear && !years.contains(*request.secondYear)))
            continue;
        const int second =
            request.secondYear.value_or(*std::max_element(years.cbegin(), years.cend()));
        for (const int year : years) {
            if (year < second)
                ++counts[year];
        }
    }
    int best = request.compareYear;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const bool isNearer =
            std::abs(it.key() - request.compareYear) < std::abs(best - request.compareYear);
        if (it.value() > most || (it.value() == most && isNearer)) {
            best = it.key();
            most = it.value();
        }
    }
    return best;
}

} // namespace mitra
