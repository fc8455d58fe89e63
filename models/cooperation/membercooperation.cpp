// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/membercooperation.h"

#include <QSet>

#include <algorithm>

namespace mitra
{

const EconomyLink *linkOf(const Initiative &initiative, const EconomyId &economy)
{
    for (const EconomyLink &link : initiative.economies) {
        if (link.economy == economy)
            return &link;
    }
    return nullptr;
}

MemberCooperation makeMemberCooperation(const Facts &facts, const Columns &columns,
                                        const EconomyId &economy)
{
    const Initiatives &initiatives = facts.initiatives();
    MemberCooperation cooperation;
    cooperation.economy = economy;
    cooperation.all = quint32(initiatives.size());
    const RowSet own =
        columns.rowsOf(Facet::Member, columns.position(Facet::Member, economy.text()));
    RowSet regional = columns.rowsOf(Facet::Member, columns.position(Facet::Member, allMembersId));
    regional -= own;
    cooperation.regional = quint32(regional.size());
    cooperation.rows = own.toVector();
    cooperation.initiatives = quint32(cooperation.rows.size());

    QHash<ThemeId, quint32> themes;
    QHash<PartnerId, quint32> partners;
    for (const quint32 row : cooperation.rows) {
        const Initiative initiative = initiatives.at(row);
        ++cooperation.statuses[size_t(initiative.status)];
        ++themes[initiative.theme];
        if (const EconomyLink *link = linkOf(initiative, economy))
            ++cooperation.roles[size_t(link->role)];
        QSet<PartnerId> named;
        for (const PartnerLink &link : initiative.partners)
            named.insert(link.partner);
        for (const PartnerId &partner : std::as_const(named))
            ++partners[partner];
        cooperation.withoutPartner += named.isEmpty() ? 1 : 0;
    }
    cooperation.themes = sortedCounts(themes);
    cooperation.partners = sortedCounts(partners);
    std::stable_sort(cooperation.rows.begin(), cooperation.rows.end(), [&](quint32 a, quint32 b) {
        return initiatives.startYearAt(a).value_or(0) > initiatives.startYearAt(b).value_or(0);
    });
    return cooperation;
}

} // namespace mitra
