// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/togetherness.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace mitra
{

Togetherness findTogetherness(const Columns &columns, const RowSet &rows)
{
    struct Uses {
        quint32 count = 0;
        quint32 firstRow = 0;
    };
    const size_t partners = size_t(columns.values(Facet::Partner).size());
    const int noPartner = columns.position(Facet::Partner, noneId);
    Togetherness found;
    found.totals.assign(partners, 0);
    found.together.assign(partners, 0);
    // A row's partners as a string of 16-bit letters: short ones need no memory of their own.
    std::unordered_map<std::u16string, Uses> uses;
    std::u16string named;
    rows.forEach([&](quint32 row) {
        named.clear();
        columns.forEachValue(Facet::Partner, row, [&](int partner) {
            if (partner != noPartner)
                named.push_back(char16_t(partner));
        });
        ++found.total;
        for (const char16_t partner : named) {
            ++found.totals[partner];
            found.together[partner] += named.size() > 1 ? 1U : 0U;
        }
        if (named.size() < 2) {
            ++(named.empty() ? found.unnamed : found.alone);
            return;
        }
        ++found.shared;
        std::sort(named.begin(), named.end());
        Uses &use = uses.try_emplace(named, Uses{0, row}).first->second;
        ++use.count;
    });
    for (const auto &[key, use] : uses) {
        Combination combination{{}, use.count, use.firstRow};
        for (const char16_t partner : key)
            combination.partners.append(int(partner));
        found.combinations.append(combination);
    }
    std::sort(found.combinations.begin(), found.combinations.end(),
              [](const Combination &a, const Combination &b) {
                  if (a.count != b.count)
                      return a.count > b.count;
                  return a.partners.size() != b.partners.size()
                             ? a.partners.size() < b.partners.size()
                             : a.partners < b.partners;
              });
    return found;
}

} // namespace mitra
