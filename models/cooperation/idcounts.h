// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>

namespace mitra
{

// How many initiatives have that value; a blank id: they have none.
struct IdCount {
    QString id;
    quint32 initiatives = 0;
};

// Most first, then by id.
template <typename Key>
QList<IdCount> sortedCounts(const QHash<Key, quint32> &counts)
{
    QList<IdCount> list;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        list.append({each.key().text(), each.value()});
    std::sort(list.begin(), list.end(), [](const IdCount &a, const IdCount &b) {
        return a.initiatives != b.initiatives ? a.initiatives > b.initiatives : a.id < b.id;
    });
    return list;
}

} // namespace mitra
