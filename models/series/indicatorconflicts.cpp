// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/indicatorconflicts.h"

#include "models/series/disputes.h"

#include <algorithm>

namespace mitra
{

bool disputes(const Facts &facts, const Conflict &conflict, const Observation &reading)
{
    if (!cites(conflict, reading.source))
        return false;
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
        const auto isAbout = [&](const Observation &reading) {
            return disputes(facts, conflict, reading);
        };
        if (std::any_of(readings.begin(), readings.end(), isAbout))
            found += &conflict;
    }
    return found;
}

} // namespace mitra
