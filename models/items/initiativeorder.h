// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cooperation/columns.h"
#include "models/items/initiativecells.h"

#include <QString>

#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace mitra
{

// A column to sort by; the first key of a list decides, the next where it leaves rows equal.
struct SortKey {
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

// Each initiative's place in a column, from 0; equal values share one.
using Ranks = std::vector<quint32>;
inline constexpr quint32 unknownRank = std::numeric_limits<quint32>::max();

// The ranks of a file's columns as far as they were asked for; shared by threads.
using KnownRanks = std::array<std::shared_ptr<const Ranks>, InitiativeColumns::ColumnCount>;

// What orders a table: its keys, or without any the text that was searched, best matches first; or
// nothing, which is the file's order.
struct RowOrder {
    QList<SortKey> keys;
    QString typed;
    bool isFileOrder() const { return keys.isEmpty() && typed.isEmpty(); }
    friend bool operator==(const RowOrder &, const RowOrder &) = default;
};

// The work of ordering all initiatives of a file. For a million it takes from a twentieth of a
// second (when the ranks are known) to seconds: a matter for another thread.
class Ordering
{
public:
    Ordering(FactsPtr facts, ColumnsPtr columns, KnownRanks ranks, RowOrder order);

    struct Result {
        RowOrder order;
        // Rows of the file in that order. Those that a text does not match are left out. Null when
        // the work was stopped.
        std::shared_ptr<const std::vector<quint32>> rows;
        KnownRanks ranks; // with those that were worked out
    };
    // Asked every now and then; true ends the work.
    using IsStopped = std::function<bool()>;
    Result run(const IsStopped &isStopped = {});

private:
    std::shared_ptr<const Ranks> ranksOf(int column, const IsStopped &isStopped) const;
    std::vector<quint32> bestFirst() const;

    FactsPtr m_facts;
    ColumnsPtr m_columns;
    KnownRanks m_ranks;
    RowOrder m_order;
};

} // namespace mitra
