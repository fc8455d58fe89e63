// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/incolour.h"

#include "models/series/judging.h"

namespace mitra
{

namespace
{
constexpr int colours = 4;
} // namespace

EconomyId judgedEconomy(const Facts &facts, const ProgressRequest &request)
{
    return request.economy.isEmpty() ? judgingOf(facts, request).economy : request.economy;
}

QList<EconomyId> economiesInColour(const Facts &facts, const ProgressRequest &request)
{
    QList<EconomyId> coloured;
    const EconomyId judged = judgedEconomy(facts, request);
    if (!judged.isEmpty())
        coloured += judged;
    for (const EconomyId &economy : request.highlighted) {
        if (!coloured.contains(economy) && coloured.size() < colours)
            coloured += economy;
    }
    return coloured;
}

} // namespace mitra
