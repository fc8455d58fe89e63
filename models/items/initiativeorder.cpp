// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/initiativeorder.h"

#include "models/items/sortkey.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace mitra
{

namespace
{

constexpr qsizetype rowsPerQuestion = 4096;

using IsStopped = Ordering::IsStopped;

// Ranks of rows whose values repeat: each distinct value is compared once, not once a row.
class ValueRanks
{
public:
    explicit ValueRanks(qsizetype rows)
        : m_rows(size_t(rows), unknownRank)
    {
    }

    // `key` stands for the value; `valueOf` is asked when the key is met for the first time.
    template <typename ValueOf>
    void add(qsizetype row, const QString &key, ValueOf valueOf)
    {
        auto found = m_numbers.constFind(key);
        if (found == m_numbers.constEnd()) {
            found = m_numbers.insert(key, quint32(m_values.size()));
            m_values.append(sortKey(valueOf()));
        }
        m_rows[size_t(row)] = *found;
    }

    Ranks take()
    {
        m_numbers.clear();
        std::vector<quint32> order(size_t(m_values.size()));
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
            return compareKeys(m_values.at(a), m_values.at(b)) < 0;
        });
        Ranks rankOf(order.size(), unknownRank);
        quint32 rank = 0;
        for (size_t i = 0; i < order.size() && m_values.at(order[i]).isValid(); ++i) {
            if (i > 0 && compareKeys(m_values.at(order[i - 1]), m_values.at(order[i])) != 0)
                ++rank;
            rankOf[order[i]] = rank;
        }
        for (quint32 &row : m_rows) {
            if (row != unknownRank)
                row = rankOf[row];
        }
        return std::move(m_rows);
    }

private:
    QHash<QString, quint32> m_numbers;
    QList<QVariant> m_values; // ready to compare
    Ranks m_rows;
};

template <typename IdAt, typename NameOf>
std::optional<Ranks> ranksByName(qsizetype size, IdAt idAt, NameOf nameOf,
                                 const IsStopped &isStopped)
{
    ValueRanks ranks(size);
    for (qsizetype row = 0; row < size; ++row) {
        if (row % rowsPerQuestion == 0 && isStopped && isStopped())
            return std::nullopt;
        const auto &id = idAt(row);
        ranks.add(row, id.text(), [&] {
            const QString name = nameOf(id);
            return name.isEmpty() ? QVariant() : QVariant(name);
        });
    }
    return ranks.take();
}

template <typename YearAt>
Ranks ranksByYear(qsizetype size, YearAt yearAt)
{
    std::vector<int> years;
    for (qsizetype row = 0; row < size; ++row) {
        const std::optional<int> year = yearAt(row);
        const auto at = year ? std::lower_bound(years.begin(), years.end(), *year) : years.end();
        if (year && (at == years.end() || *at != *year))
            years.insert(at, *year);
    }
    Ranks ranks(size_t(size), unknownRank);
    for (qsizetype row = 0; row < size; ++row) {
        if (const std::optional<int> year = yearAt(row))
            ranks[size_t(row)] =
                quint32(std::lower_bound(years.begin(), years.end(), *year) - years.begin());
    }
    return ranks;
}

Ranks ranksByStatus(const Initiatives &all)
{
    Ranks ranks(size_t(all.size()), unknownRank);
    for (qsizetype row = 0; row < all.size(); ++row) {
        const InitiativeStatus status = all.statusAt(row);
        if (status != InitiativeStatus::Unknown)
            ranks[size_t(row)] = quint32(status);
    }
    return ranks;
}

// Whole rows have to be unpacked: a microsecond each.
std::optional<Ranks> ranksByCell(const Facts &facts, int column, const IsStopped &isStopped)
{
    const Initiatives &all = facts.initiatives();
    const InitiativeCells cells(facts);
    ValueRanks ranks(all.size());
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (row % rowsPerQuestion == 0 && isStopped && isStopped())
            return std::nullopt;
        const QVariant value = cells.sortValue(all.at(row), column);
        ranks.add(row, value.toString(), [&value] { return value; });
    }
    return ranks.take();
}

// Ids usually stand in order already; then no rank need be worked out.
std::optional<Ranks> ranksById(const Facts &facts, const IsStopped &isStopped)
{
    const Initiatives &all = facts.initiatives();
    Ranks ranks(size_t(all.size()));
    std::iota(ranks.begin(), ranks.end(), 0U);
    QVariant before;
    for (qsizetype row = 0; row < all.size(); ++row) {
        const QVariant key = sortKey(all.idAt(row).text());
        if (row > 0 && compareKeys(before, key) >= 0)
            return ranksByCell(facts, InitiativeColumns::Id, isStopped);
        before = key;
    }
    return ranks;
}

// A stable sort by counting: one pass however many rows there are.
void sortBy(const Ranks &ranks, Qt::SortOrder order, std::vector<quint32> &rows)
{
    quint32 places = 0;
    for (const quint32 rank : ranks) {
        if (rank != unknownRank)
            places = std::max(places, rank + 1);
    }
    const auto placeOf = [&](quint32 row) {
        const quint32 rank = ranks[row];
        if (rank == unknownRank)
            return size_t(places); // last both ways
        return size_t(order == Qt::AscendingOrder ? rank : places - 1 - rank);
    };
    std::vector<quint32> starts(size_t(places) + 2, 0);
    for (const quint32 row : rows)
        ++starts[placeOf(row) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<quint32> sorted(rows.size());
    for (const quint32 row : rows)
        sorted[starts[placeOf(row)]++] = row;
    rows = std::move(sorted);
}

} // namespace

Ordering::Ordering(FactsPtr facts, ColumnsPtr columns, KnownRanks ranks, RowOrder order)
    : m_facts(std::move(facts))
    , m_columns(std::move(columns))
    , m_ranks(std::move(ranks))
    , m_order(std::move(order))
{
}

Ordering::Result Ordering::run(const IsStopped &isStopped)
{
    std::vector<quint32> rows;
    if (m_order.keys.isEmpty()) {
        rows = bestFirst();
    } else {
        for (const SortKey &key : std::as_const(m_order.keys)) {
            std::shared_ptr<const Ranks> &ranks = m_ranks[size_t(key.column)];
            if (!ranks)
                ranks = ranksOf(key.column, isStopped);
            if (!ranks || (isStopped && isStopped()))
                return {};
        }
        rows.resize(size_t(m_facts->initiatives().size()));
        std::iota(rows.begin(), rows.end(), 0U);
        for (auto key = m_order.keys.crbegin(); key != m_order.keys.crend(); ++key)
            sortBy(*m_ranks[size_t(key->column)], key->order, rows);
    }
    return {m_order, std::make_shared<const std::vector<quint32>>(std::move(rows)), m_ranks};
}

std::shared_ptr<const Ranks> Ordering::ranksOf(int column, const IsStopped &isStopped) const
{
    using Of = InitiativeColumns;
    const Facts &facts = *m_facts;
    const Initiatives &all = facts.initiatives();
    const InitiativeCells cells(facts);
    // A row of which only one id is known, to name that id as the table does.
    const auto named = [&](int which) {
        return [&cells, which](const auto &id) {
            Initiative row;
            if constexpr (std::is_same_v<std::decay_t<decltype(id)>, ThemeId>)
                row.theme = id;
            else if constexpr (std::is_same_v<std::decay_t<decltype(id)>, FrameworkId>)
                row.framework = id;
            else
                row.source = id;
            return cells.text(row, which);
        };
    };
    const auto themeAt = [&all](qsizetype row) -> const ThemeId & { return all.themeAt(row); };
    const auto sourceAt = [&all](qsizetype row) -> const SourceId & { return all.sourceAt(row); };
    const auto frameworkAt = [&all](qsizetype row) -> const FrameworkId & {
        return all.frameworkAt(row);
    };

    std::optional<Ranks> ranks;
    switch (column) {
    case Of::Title:
        ranks = m_columns->titleRanks();
        break;
    case Of::Start:
        ranks = ranksByYear(all.size(), [&all](qsizetype row) { return all.startYearAt(row); });
        break;
    case Of::End:
        ranks = ranksByYear(all.size(), [&all](qsizetype row) { return all.endYearAt(row); });
        break;
    case Of::Status:
        ranks = ranksByStatus(all);
        break;
    case Of::Theme:
    case Of::Goal:
        ranks = ranksByName(all.size(), themeAt, named(column), isStopped);
        break;
    case Of::Framework:
        ranks = ranksByName(all.size(), frameworkAt, named(column), isStopped);
        break;
    case Of::Source:
    case Of::SourceLanguage:
        ranks = ranksByName(all.size(), sourceAt, named(column), isStopped);
        break;
    case Of::Id:
        ranks = ranksById(facts, isStopped);
        break;
    default:
        ranks = ranksByCell(facts, column, isStopped);
        break;
    }
    return ranks ? std::make_shared<const Ranks>(std::move(*ranks)) : nullptr;
}

std::vector<quint32> Ordering::bestFirst() const
{
    std::vector<quint32> rows;
    for (const RowSet &set : m_columns->searchRanks(m_order.typed))
        set.forEach([&rows](quint32 row) { rows.push_back(row); });
    return rows;
}

} // namespace mitra
