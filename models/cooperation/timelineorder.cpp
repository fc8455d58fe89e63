// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/timelineorder.h"

#include "models/cooperation/foldtext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <string_view>

namespace mitra
{

namespace
{

using Grouping = TimelineArrangement::Grouping;
using Sort = TimelineArrangement::Sort;

// How many rows are worked on before it is asked whether to stop.
constexpr size_t stopStride = 1U << 16U;

class Stop
{
public:
    explicit Stop(const ShouldStop &shouldStop)
        : m_shouldStop(shouldStop)
    {
    }
    bool operator()(size_t row) const { return row % stopStride == 0 && now(); }
    bool now() const { return m_shouldStop && m_shouldStop(); }

private:
    const ShouldStop &m_shouldStop;
};

std::optional<Facet> facetOf(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Partner:
        return Facet::Partner;
    case Grouping::Theme:
        return Facet::Theme;
    case Grouping::Status:
        return Facet::Status;
    case Grouping::None:
        break;
    }
    return std::nullopt;
}

// The folded texts in one block of memory: a million single strings would cost three times that.
std::shared_ptr<const std::vector<quint32>> rankTexts(const Facts &facts, Sort sort,
                                                      const Stop &stop)
{
    const Initiatives &all = facts.initiatives();
    const auto size = size_t(all.size());
    QByteArray texts;
    std::vector<size_t> starts{0};
    starts.reserve(size + 1);
    for (size_t row = 0; row < size; ++row) {
        if (stop(row))
            return nullptr;
        const auto at = qsizetype(row);
        texts += foldText(sort == Sort::Title ? all.titleAt(at) : all.idAt(at).text()).toUtf8();
        starts.push_back(size_t(texts.size()));
    }
    const auto text = [&](quint32 row) {
        return std::string_view(texts.constData() + starts[row], starts[row + 1] - starts[row]);
    };
    std::vector<quint32> order(size);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](quint32 a, quint32 b) { return text(a) < text(b); });
    auto ranks = std::make_shared<std::vector<quint32>>(size);
    for (size_t place = 0; place < size; ++place)
        (*ranks)[order[place]] = quint32(place);
    return ranks;
}

// What a row is sorted by: smaller comes first. Rows without a start come after all others.
class Keys
{
public:
    Keys(const Facts &facts, Sort sort, const std::vector<quint32> *ranks)
        : m_all(facts.initiatives())
        , m_sort(sort)
        , m_ranks(ranks)
    {
    }

    struct Key {
        bool hasStart;
        quint64 value;
    };
    Key of(quint32 row) const
    {
        const std::optional<int> start = m_all.startYearAt(qsizetype(row));
        if (m_ranks)
            return {start.has_value(), (*m_ranks)[row]};
        const quint64 first = code(start);
        const quint64 last = code(m_all.endYearAt(qsizetype(row)));
        return {start.has_value(), m_sort == Sort::End ? last << 16U | first : first << 16U | last};
    }

private:
    // A year that is not known comes last; years are of 15 bits with their sign.
    static quint64 code(std::optional<int> year)
    {
        return year ? quint64(std::clamp(*year, -32'000, 32'000) + 32'001) : 0xFFFFU;
    }

    const Initiatives &m_all;
    Sort m_sort;
    const std::vector<quint32> *m_ranks;
};

// Appends the rows of the set, sorted, and says which they are.
void appendGroup(TimelineOrder &order, TimelineGroup group, const RowSet &rows, const Keys &keys)
{
    struct Entry {
        quint64 key;
        quint32 row;
    };
    std::vector<Entry> entries;
    rows.forEach([&](quint32 row) {
        const Keys::Key key = keys.of(row);
        group.known += key.hasStart ? 1 : 0;
        entries.push_back({key.value | (key.hasStart ? 0 : quint64(1) << 63U), row});
    });
    if (entries.empty())
        return;
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return a.key != b.key ? a.key < b.key : a.row < b.row;
    });
    group.first = order.rows.size();
    group.count = entries.size();
    group.whole = entries.size();
    order.tally.rows += entries.size();
    for (const Entry &entry : entries)
        order.rows.push_back(entry.row);
    order.groups.push_back(std::move(group));
}

struct Part {
    TimelineGroup group;
    RowSet rows;
    size_t size = 0;
};

// The values of the facet with their rows, in the order they are to stand; what a facet says
// nothing of stands last.
std::vector<Part> partsOf(const Columns &columns, Facet facet, const RowSet &rows,
                          TimelineArrangement::Groups by, const Stop &stop)
{
    std::vector<Part> parts;
    const QList<FacetValue> &values = columns.values(facet);
    for (int i = 0; i < int(values.size()) && !stop.now(); ++i) {
        Part part;
        part.group.id = values.at(i).id;
        part.group.name = values.at(i).name;
        part.rows = columns.rowsOf(facet, i);
        part.rows &= rows;
        part.size = part.rows.size();
        if (part.size > 0)
            parts.push_back(std::move(part));
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(parts.begin(), parts.end(), [&](const Part &a, const Part &b) {
        const bool aIsNone = a.group.id == noneId;
        const bool bIsNone = b.group.id == noneId;
        if (aIsNone != bIsNone)
            return bIsNone;
        if (by == TimelineArrangement::Groups::BySize && a.size != b.size)
            return a.size > b.size;
        return collator.compare(a.group.name, b.group.name) < 0;
    });
    return parts;
}

void takeYear(TimelineTally &tally, std::optional<int> year)
{
    if (!year)
        return;
    const bool isFirst = tally.firstYear == 0 && tally.lastYear == 0;
    tally.firstYear = isFirst ? *year : std::min(tally.firstYear, *year);
    tally.lastYear = isFirst ? *year : std::max(tally.lastYear, *year);
}

TimelineTally tallyOf(const Facts &facts, const RowSet &rows)
{
    const Initiatives &all = facts.initiatives();
    TimelineTally tally;
    QHash<SourceId, size_t> uses;
    std::optional<int> earliest;
    rows.forEach([&](quint32 row) {
        const auto at = qsizetype(row);
        const InitiativeStatus status = all.statusAt(at);
        const std::optional<int> start = all.startYearAt(at);
        const std::optional<int> end = all.endYearAt(at);
        ++tally.initiatives;
        ++tally.statuses[size_t(status)];
        if (!start)
            ++tally.withoutStart;
        else if (end && *end < *start)
            ++tally.endsFirst;
        else if (!end)
            ++(status == InitiativeStatus::Ongoing ? tally.openEnds : tally.startsOnly);
        takeYear(tally, start);
        takeYear(tally, end);
        if (start && (!earliest || *start < *earliest)) {
            earliest = start;
            tally.earliest = row;
        }
        ++uses[all.sourceAt(at)];
    });
    for (auto each = uses.cbegin(); each != uses.cend(); ++each)
        tally.sources.emplace_back(each.key(), each.value());
    std::sort(tally.sources.begin(), tally.sources.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return tally;
}

} // namespace

bool isOpenEnded(const Initiative &initiative)
{
    return initiative.startYear && !initiative.endYear &&
           initiative.status == InitiativeStatus::Ongoing;
}

bool endsBeforeStart(const Initiative &initiative)
{
    return initiative.startYear && initiative.endYear &&
           *initiative.endYear < *initiative.startYear;
}

TimelineOrderPtr orderTimeline(const Facts &facts, const Columns *columns, const RowSet &rows,
                               const TimelineArrangement &arrangement, TimelineRanks *ranks,
                               const ShouldStop &shouldStop)
{
    const Stop stop(shouldStop);
    TimelineRanks own;
    TimelineRanks &kept = ranks ? *ranks : own;
    const std::vector<quint32> *rankOf = nullptr;
    if (arrangement.sort == Sort::Title || arrangement.sort == Sort::Id) {
        auto &wanted = arrangement.sort == Sort::Title ? kept.titles : kept.ids;
        if (!wanted || wanted->size() != size_t(facts.initiatives().size()))
            wanted = rankTexts(facts, arrangement.sort, stop);
        if (!wanted)
            return nullptr;
        rankOf = wanted.get();
    }
    auto order = std::make_shared<TimelineOrder>();
    order->arrangement = arrangement;
    order->tally = tallyOf(facts, rows);
    if (stop.now())
        return nullptr;
    const Keys keys(facts, arrangement.sort, rankOf);
    const std::optional<Facet> facet = facetOf(arrangement.grouping);
    if (!facet || !columns) {
        order->arrangement.grouping = Grouping::None;
        order->rows.reserve(order->tally.initiatives);
        appendGroup(*order, {}, rows, keys);
        return order;
    }
    for (Part &part : partsOf(*columns, *facet, rows, arrangement.groups, stop)) {
        if (stop.now())
            return nullptr;
        appendGroup(*order, std::move(part.group), part.rows, keys);
        part.rows = RowSet();
    }
    return stop.now() ? nullptr : order;
}

} // namespace mitra
