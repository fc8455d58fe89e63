// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/partnerprofile.h"

#include <QSet>

#include <algorithm>

namespace mitra
{

namespace
{

void countStarts(const Initiatives &initiatives, PartnerProfile &profile)
{
    QHash<int, quint32> years;
    for (const quint32 row : profile.rows) {
        if (const std::optional<int> start = initiatives.startYearAt(row))
            ++years[*start];
        else
            ++profile.startUnknown;
    }
    if (years.isEmpty())
        return;
    const QList<int> known = years.keys();
    const auto [first, last] = std::minmax_element(known.begin(), known.end());
    profile.firstYear = *first;
    profile.starts.assign(size_t(*last - *first + 1), 0);
    for (auto each = years.begin(); each != years.end(); ++each)
        profile.starts[size_t(each.key() - *first)] = each.value();
}

} // namespace

PartnerRole roleIn(const Initiative &initiative, const PartnerId &partner)
{
    for (const PartnerLink &link : initiative.partners) {
        if (link.partner == partner)
            return link.role;
    }
    return PartnerRole::Partner;
}

PartnerProfile makePartnerProfile(const Facts &facts, const Columns &columns,
                                  const PartnerId &partner)
{
    const Initiatives &initiatives = facts.initiatives();
    PartnerProfile profile;
    profile.partner = partner;
    profile.all = quint32(initiatives.size());
    const int position = columns.position(Facet::Partner, partner.text());
    if (position < 0)
        return profile;
    profile.rows = columns.rowsOf(Facet::Partner, position).toVector();
    profile.initiatives = quint32(profile.rows.size());

    QHash<ThemeId, quint32> themes;
    QHash<FrameworkId, quint32> frameworks;
    QHash<PartnerId, quint32> together;
    QHash<SourceId, quint32> sources;
    for (const quint32 row : profile.rows) {
        const Initiative initiative = initiatives.at(row);
        ++profile.statuses[size_t(initiative.status)];
        ++profile.roles[size_t(roleIn(initiative, partner))];
        ++themes[initiative.theme];
        ++frameworks[initiative.framework];
        QSet<PartnerId> others;
        for (const PartnerLink &link : initiative.partners) {
            if (link.partner != partner)
                others.insert(link.partner);
            else if (!link.source.isEmpty())
                ++sources[link.source];
        }
        for (const PartnerId &other : std::as_const(others))
            ++together[other];
        profile.alone += others.isEmpty() ? 1 : 0;
    }
    profile.themes = sortedCounts(themes);
    profile.frameworks = sortedCounts(frameworks);
    profile.together = sortedCounts(together);
    const QList<PartnerProfile::Count> bySource = sortedCounts(sources);
    for (const PartnerProfile::Count &source : bySource)
        profile.sources.append(SourceId(source.id));
    countStarts(initiatives, profile);
    std::stable_sort(profile.rows.begin(), profile.rows.end(), [&](quint32 a, quint32 b) {
        return initiatives.startYearAt(a).value_or(0) > initiatives.startYearAt(b).value_or(0);
    });
    return profile;
}

} // namespace mitra
