// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/rowsources.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr size_t mostWholeRows = 10000;

} // namespace

QList<SourceId> rowSources(const Facts &facts, const RowSet &rows)
{
    const Initiatives &all = facts.initiatives();
    QHash<SourceId, int> uses;
    if (rows.size() <= mostWholeRows) {
        rows.forEach([&](quint32 row) {
            const Initiative initiative = all.at(row);
            ++uses[initiative.source];
            for (const PartnerLink &link : initiative.partners)
                ++uses[link.source];
        });
    } else {
        // Every source of the file is found long before the last row, as a rule.
        size_t walked = 0;
        rows.forEach([&](quint32 row) {
            if (++walked <= mostWholeRows || uses.size() < facts.sources().size())
                ++uses[all.sourceAt(row)];
        });
    }
    uses.remove(SourceId());
    QList<SourceId> sources = uses.keys();
    std::sort(sources.begin(), sources.end(), [&uses](const SourceId &a, const SourceId &b) {
        return uses.value(a) != uses.value(b) ? uses.value(a) > uses.value(b) : a < b;
    });
    return sources;
}

} // namespace mitra
