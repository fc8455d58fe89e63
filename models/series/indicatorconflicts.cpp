// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/indicatorconflicts.h"

#include "models/series/disputes.h"

#include <algorithm>

namespace mitra
{

bool names(const Facts &facts, const Conflict &conflict, const Observation &reading)
{
    const QString words = wordingOf(conflict);
    const Economy *economy = facts.find(reading.economy);
    const bool isMember = economy && economy->kind == EconomyKind::Member;
    if (isMember && !words.contains(economy->name, Qt::CaseInsensitive))
        return false;
    return speaksOf(words, QString::number(reading.year)) &&
           (speaksOf(words, QString::number(reading.value, 'g', 15)) ||
            speaksOf(words, QString::number(reading.value, 'f', 1)));
}

QList<const Conflict *> conflictsOf(const Facts &facts, const IndicatorId &indicator)
{
    const auto readings = facts.observations(indicator);
    QList<const Conflict *> found;
    for (const Conflict &conflict : facts.conflicts()) {
        const auto isCited = [&](const Observation &reading) {
            return cites(conflict, reading.source);
        };
        const auto isNamed = [&](const Observation &reading) {
            return names(facts, conflict, reading);
        };
        if (std::any_of(readings.begin(), readings.end(), isCited) &&
            std::any_of(readings.begin(), readings.end(), isNamed))
            found += &conflict;
    }
    return found;
}

} // namespace mitra
