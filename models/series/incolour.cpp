// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/incolour.h"

namespace mitra
{

namespace
{
constexpr int colours = 4;
} // namespace

EconomyId judgedEconomy(const Facts &facts, const ProgressRequest &request)
{
    if (!request.economy.isEmpty())
        return request.economy;
    for (const EconomyKind kind : {EconomyKind::Group, EconomyKind::Member}) {
        for (const Economy &economy : facts.economies()) {
            if (economy.kind == kind && !facts.series(request.indicator, economy.id).isEmpty())
                return economy.id;
        }
    }
    return {};
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
