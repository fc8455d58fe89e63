// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/spreadlabels.h"

#include <algorithm>

namespace mitra
{

double roomFor(const QList<LabelWish> &wishes, double gap)
{
    double room = wishes.isEmpty() ? 0 : -gap;
    for (const LabelWish &wish : wishes)
        room += wish.extent + gap;
    return room;
}

// With the room of the labels before it taken off each start, "no overlap" becomes "never
// decreasing": isotonic regression, solved by pooling neighbours that are out of order.
QList<double> spreadLabels(const QList<LabelWish> &wishes, double gap, double from, double to)
{
    struct Pool {
        double sum = 0;
        int size = 0;
        double mean() const { return sum / size; }
    };
    QList<Pool> pools;
    double before = 0;
    for (const LabelWish &wish : wishes) {
        pools.append({wish.centre - wish.extent / 2 - before, 1});
        before += wish.extent + gap;
        while (pools.size() > 1 && pools.at(pools.size() - 2).mean() > pools.last().mean()) {
            const Pool last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().size += last.size;
        }
    }

    const double highest = std::max(from, to - roomFor(wishes, gap));
    QList<double> starts;
    before = 0;
    for (const Pool &pool : std::as_const(pools)) {
        for (int i = 0; i < pool.size; ++i) {
            starts.append(std::clamp(pool.mean(), from, highest) + before);
            before += wishes.at(starts.size() - 1).extent + gap;
        }
    }
    return starts;
}

} // namespace mitra
