// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/togetherness.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace mitra
{

namespace
{

struct Uses {
    quint32 count = 0;
    quint32 firstRow = 0;
};

// Counts sets of up to four partners, packed into one number of 16 bits each: nearly all sets, so
// that a million rows are counted while a reader waits for nothing.
class SmallSets
{
public:
    Uses &operator[](quint64 key)
    {
        if (m_used * 2 >= m_slots.size())
            grow();
        Slot &slot = find(key);
        if (slot.key == 0) {
            slot.key = key;
            ++m_used;
        }
        return slot.uses;
    }
    template <typename Use>
    void forEach(Use use) const
    {
        for (const Slot &slot : m_slots) {
            if (slot.key != 0)
                use(slot.key, slot.uses);
        }
    }

private:
    struct Slot {
        quint64 key = 0; // 0: free; no set of two partners has that key
        Uses uses;
    };
    Slot &find(quint64 key)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = size_t((key * 0x9E3779B97F4A7C15ULL) >> 32U) & mask;
        while (m_slots[at].key != 0 && m_slots[at].key != key)
            at = (at + 1) & mask;
        return m_slots[at];
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.key != 0)
                find(slot.key) = slot;
        }
    }

    std::vector<Slot> m_slots = std::vector<Slot>(1024);
    size_t m_used = 0;
};

} // namespace

Togetherness findTogetherness(const Columns &columns, const RowSet &rows)
{
    constexpr size_t smallSet = 4;
    const size_t partners = size_t(columns.values(Facet::Partner).size());
    const int noPartner = columns.position(Facet::Partner, noneId);
    Togetherness found;
    found.totals.assign(partners, 0);
    found.together.assign(partners, 0);
    SmallSets small;
    std::unordered_map<std::u16string, Uses> large;
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
        Uses *uses = nullptr;
        if (named.size() <= smallSet) {
            quint64 key = 0;
            for (const char16_t partner : named)
                key = key << 16U | quint64(partner + 1);
            uses = &small[key];
        } else {
            uses = &large[named];
        }
        if (uses->count++ == 0)
            uses->firstRow = row;
    });
    small.forEach([&found](quint64 key, const Uses &uses) {
        Combination combination{{}, uses.count, uses.firstRow};
        for (; key != 0; key >>= 16U)
            combination.partners.prepend(int(key & 0xFFFFU) - 1);
        found.combinations.append(combination);
    });
    for (const auto &[key, uses] : large) {
        Combination combination{{}, uses.count, uses.firstRow};
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
