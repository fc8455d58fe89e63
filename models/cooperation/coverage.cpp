// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/coverage.h"

#include <algorithm>

namespace mitra
{

namespace
{

CoverageLane measureLane(const Columns &columns, Facet facet, const RowSet &rows)
{
    const QList<FacetValue> &values = columns.values(facet);
    const size_t partners = size_t(columns.values(Facet::Partner).size());
    const int noPartner = columns.position(Facet::Partner, noneId);
    std::vector<quint8> covers(size_t(values.size()) * partners, 0);
    std::vector<quint32> initiatives(size_t(values.size()), 0);

    CoverageLane lane;
    lane.facet = facet;
    rows.forEach([&](quint32 row) {
        ++lane.initiatives;
        columns.forEachValue(facet, row, [&](int value) {
            ++initiatives[size_t(value)];
            quint8 *covered = covers.data() + size_t(value) * partners;
            columns.forEachValue(Facet::Partner, row,
                                 [covered](int partner) { covered[partner] = 1; });
        });
    });

    for (qsizetype i = 0; i < values.size(); ++i) {
        CoveredValue value{values.at(i).id, values.at(i).name, initiatives[size_t(i)]};
        for (size_t partner = 0; partner < partners; ++partner) {
            if (covers[size_t(i) * partners + partner] == 0 || int(partner) == noPartner)
                continue;
            ++value.partners;
            value.onlyPartner = value.partners == 1 ? int(partner) : -1;
        }
        if (value.id == noneId || value.id == allMembersId) {
            lane.unlinked = value.initiatives;
            lane.unlinkedPartners = value.partners;
            continue;
        }
        lane.idle += value.initiatives == 0 ? 1 : 0;
        lane.without += value.partners == 0 ? 1 : 0;
        lane.withOne += value.partners == 1 ? 1 : 0;
        lane.values.append(value);
    }
    std::stable_sort(lane.values.begin(), lane.values.end(),
                     [](const CoveredValue &a, const CoveredValue &b) {
                         return a.partners != b.partners ? a.partners < b.partners
                                                         : a.initiatives < b.initiatives;
                     });
    return lane;
}

} // namespace

Coverage measureCoverage(const Columns &columns, const Selection &selection, const RowSet &rows)
{
    constexpr std::array facets = {Facet::Theme, Facet::Outcome, Facet::Member};
    Coverage coverage;
    for (size_t i = 0; i < facets.size(); ++i) {
        const Facet facet = facets[i];
        coverage.lanes[i] =
            selection.in(facet).isEmpty()
                ? measureLane(columns, facet, rows)
                : measureLane(columns, facet, columns.count(selection.withOnly(facet, {})).rows);
    }
    return coverage;
}

} // namespace mitra
