// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cooperation/flowdiagram.h"

#include <algorithm>
#include <numeric>

namespace mitra
{

namespace
{

// What one pass over the rows gives; indices are positions in Columns::values().
struct Tally {
    size_t themes = 0;
    size_t goals = 0;
    std::vector<quint32> partnerThemes; // partner * themes + theme
    std::vector<quint32> partnerTotals;
    std::vector<quint32> themeTotals;
    std::vector<quint32> themeGoals; // theme * goals + goal
    std::vector<quint32> goalTotals;
    quint32 total = 0;
    quint32 shared = 0;
};

int onlyValue(const Columns &columns, Facet facet, quint32 row)
{
    int value = 0;
    columns.forEachValue(facet, row, [&value](int each) { value = each; });
    return value;
}

Tally tally(const Columns &columns, const RowSet &rows)
{
    const size_t partners = size_t(columns.values(Facet::Partner).size());
    Tally counted;
    counted.themes = size_t(columns.values(Facet::Theme).size());
    counted.goals = size_t(columns.values(Facet::Goal).size());
    counted.partnerThemes.assign(partners * counted.themes, 0);
    counted.partnerTotals.assign(partners, 0);
    counted.themeTotals.assign(counted.themes, 0);
    counted.themeGoals.assign(counted.themes * counted.goals, 0);
    counted.goalTotals.assign(counted.goals, 0);
    rows.forEach([&](quint32 row) {
        const auto theme = size_t(onlyValue(columns, Facet::Theme, row));
        const auto goal = size_t(onlyValue(columns, Facet::Goal, row));
        int named = 0;
        columns.forEachValue(Facet::Partner, row, [&](int partner) {
            ++counted.partnerThemes[size_t(partner) * counted.themes + theme];
            ++counted.partnerTotals[size_t(partner)];
            ++named;
        });
        ++counted.themeTotals[theme];
        ++counted.themeGoals[theme * counted.goals + goal];
        ++counted.goalTotals[goal];
        ++counted.total;
        counted.shared += named > 1 ? 1U : 0U;
    });
    return counted;
}

FlowNode nodeOf(const FacetValue &value, quint32 count)
{
    return {value.id == noneId ? FlowNode::Kind::None : FlowNode::Kind::Value, value.id, value.name,
            count};
}

// Positions of the named partners that occur, most initiatives first; in the file's order at ties.
std::vector<size_t> bySize(const Columns &columns, const Tally &counted)
{
    const QList<FacetValue> &values = columns.values(Facet::Partner);
    std::vector<size_t> order;
    for (size_t i = 0; i < counted.partnerTotals.size(); ++i) {
        if (counted.partnerTotals[i] > 0 && values.at(qsizetype(i)).id != noneId)
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return counted.partnerTotals[a] > counted.partnerTotals[b];
    });
    return order;
}

// How many stay by themselves: a fold of one partner would hide a name for nothing.
size_t keptOf(const std::vector<size_t> &order, const Tally &counted, size_t most)
{
    if (order.size() <= most + 1)
        return order.size();
    const auto count = [&](size_t at) { return counted.partnerTotals[order[at]]; };
    for (size_t kept = most; kept > 0 && kept * 2 >= most; --kept) {
        if (count(kept - 1) != count(kept))
            return kept;
    }
    return most;
}

// By theme, the rows that name any of those partners, each once; the last number is all of them.
std::vector<quint32> anyOf(const Columns &columns, const RowSet &rows, size_t themes,
                           const std::vector<size_t> &partners)
{
    std::vector<bool> wanted(size_t(columns.values(Facet::Partner).size()), false);
    for (const size_t partner : partners)
        wanted[partner] = true;
    std::vector<quint32> counts(themes + 1, 0);
    rows.forEach([&](quint32 row) {
        bool any = false;
        columns.forEachValue(Facet::Partner, row,
                             [&](int partner) { any = any || wanted[size_t(partner)]; });
        if (!any)
            return;
        ++counts[size_t(onlyValue(columns, Facet::Theme, row))];
        ++counts[themes];
    });
    return counts;
}

// What stands for no value comes last, and the folded partners before it.
int place(FlowNode::Kind kind)
{
    return int(kind);
}

// The nodes of one column in the order of the mean place of what they are joined to.
void sortByNeighbours(FlowDiagram &flow, int column)
{
    QList<FlowNode> &nodes = flow.nodes[size_t(column)];
    std::vector<double> sums(size_t(nodes.size()), 0);
    std::vector<double> weights(size_t(nodes.size()), 0);
    const auto add = [&](int own, int other, size_t otherColumn, quint32 count) {
        const double at = (other + 0.5) / double(flow.nodes[otherColumn].size());
        sums[size_t(own)] += at * count;
        weights[size_t(own)] += count;
    };
    if (column > 0) {
        for (const FlowBand &band : flow.bands[size_t(column - 1)])
            add(band.to, band.from, size_t(column - 1), band.count);
    }
    if (column < 2) {
        for (const FlowBand &band : flow.bands[size_t(column)])
            add(band.from, band.to, size_t(column + 1), band.count);
    }
    std::vector<int> order(size_t(nodes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const int placeA = place(nodes.at(a).kind);
        const int placeB = place(nodes.at(b).kind);
        if (placeA != placeB)
            return placeA < placeB;
        return sums[size_t(a)] * weights[size_t(b)] < sums[size_t(b)] * weights[size_t(a)];
    });
    QList<FlowNode> sorted;
    std::vector<int> to(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        sorted.append(nodes.at(order[i]));
        to[size_t(order[i])] = int(i);
    }
    nodes = sorted;
    if (column > 0) {
        for (FlowBand &band : flow.bands[size_t(column - 1)])
            band.to = to[size_t(band.to)];
    }
    if (column < 2) {
        for (FlowBand &band : flow.bands[size_t(column)])
            band.from = to[size_t(band.from)];
    }
    if (column == FlowDiagram::Themes) {
        for (FlowBand &band : flow.partnerBands)
            band.to = to[size_t(band.to)];
    }
}

void sortBands(QList<FlowBand> &bands)
{
    std::sort(bands.begin(), bands.end(), [](const FlowBand &a, const FlowBand &b) {
        return a.from != b.from ? a.from < b.from : a.to < b.to;
    });
}

double crossingsOf(QList<FlowBand> bands, qsizetype width)
{
    sortBands(bands);
    std::vector<double> before(size_t(width), 0); // by `to`, of the bands that start further up
    double sum = 0;
    for (qsizetype first = 0; first < bands.size();) {
        qsizetype end = first;
        for (; end < bands.size() && bands.at(end).from == bands.at(first).from; ++end) {
            for (size_t to = size_t(bands.at(end).to) + 1; to < before.size(); ++to)
                sum += before[to] * bands.at(end).count;
        }
        for (; first < end; ++first)
            before[size_t(bands.at(first).to)] += bands.at(first).count;
    }
    return sum;
}

void order(FlowDiagram &flow)
{
    // More sweeps than it takes to settle with real numbers; the best one is kept.
    constexpr int sweeps = 8;
    FlowDiagram best = flow;
    double least = crossings(flow);
    for (int i = 0; i < sweeps; ++i) {
        for (const int column : {FlowDiagram::Themes, FlowDiagram::Partners, FlowDiagram::Goals})
            sortByNeighbours(flow, column);
        const double now = crossings(flow);
        if (now < least) {
            least = now;
            best = flow;
        }
    }
    flow = best;
}

} // namespace

int FlowDiagram::goalOf(int theme) const
{
    const auto found = std::find_if(bands[1].begin(), bands[1].end(),
                                    [theme](const FlowBand &band) { return band.from == theme; });
    return found == bands[1].end() ? -1 : found->to;
}

double crossings(const FlowDiagram &flow)
{
    return crossingsOf(flow.bands[0], flow.nodes[1].size()) +
           crossingsOf(flow.bands[1], flow.nodes[2].size());
}

FlowDiagram makeFlow(const Columns &columns, const RowSet &rows, int most)
{
    const Tally counted = tally(columns, rows);
    FlowDiagram flow;
    flow.total = counted.total;
    flow.shared = counted.shared;

    std::vector<int> themeAt(counted.themes, -1);
    const QList<FacetValue> &themes = columns.values(Facet::Theme);
    for (size_t i = 0; i < counted.themes; ++i) {
        if (counted.themeTotals[i] == 0)
            continue;
        themeAt[i] = int(flow.nodes[FlowDiagram::Themes].size());
        flow.nodes[FlowDiagram::Themes].append(
            nodeOf(themes.at(qsizetype(i)), counted.themeTotals[i]));
    }
    const QList<FacetValue> &goals = columns.values(Facet::Goal);
    for (size_t goal = 0; goal < counted.goals; ++goal) {
        if (counted.goalTotals[goal] == 0)
            continue;
        const int at = int(flow.nodes[FlowDiagram::Goals].size());
        flow.nodes[FlowDiagram::Goals].append(
            nodeOf(goals.at(qsizetype(goal)), counted.goalTotals[goal]));
        if (goals.at(qsizetype(goal)).id == noneId)
            flow.aimless = counted.goalTotals[goal];
        for (size_t theme = 0; theme < counted.themes; ++theme) {
            if (const quint32 count = counted.themeGoals[theme * counted.goals + goal]; count > 0)
                flow.bands[1].append({themeAt[theme], at, count});
        }
    }

    const QList<FacetValue> &partners = columns.values(Facet::Partner);
    const auto add = [&](QList<FlowNode> &nodes, QList<FlowBand> &bands, const FlowNode &node,
                         const quint32 *byTheme) {
        for (size_t theme = 0; theme < counted.themes; ++theme) {
            if (byTheme[theme] > 0)
                bands.append({int(nodes.size()), themeAt[theme], byTheme[theme]});
        }
        nodes.append(node);
    };
    const std::vector<size_t> sized = bySize(columns, counted);
    const size_t kept = keptOf(sized, counted, size_t(std::max(most, 1)));
    for (size_t i = 0; i < sized.size(); ++i) {
        const FlowNode node =
            nodeOf(partners.at(qsizetype(sized[i])), counted.partnerTotals[sized[i]]);
        const quint32 *byTheme = counted.partnerThemes.data() + sized[i] * counted.themes;
        add(flow.partners, flow.partnerBands, node, byTheme);
        if (i < kept)
            add(flow.nodes[0], flow.bands[0], node, byTheme);
        else
            flow.folded.append(node);
    }
    if (!flow.folded.isEmpty()) {
        const std::vector<quint32> others =
            anyOf(columns, rows, counted.themes, {sized.begin() + ptrdiff_t(kept), sized.end()});
        add(flow.nodes[0], flow.bands[0],
            {FlowNode::Kind::Others, QString(), QString(), others.back()}, others.data());
    }
    if (const int none = columns.position(Facet::Partner, noneId);
        none >= 0 && counted.partnerTotals[size_t(none)] > 0) {
        flow.unnamed = counted.partnerTotals[size_t(none)];
        const FlowNode node = nodeOf(partners.at(none), flow.unnamed);
        const quint32 *byTheme = counted.partnerThemes.data() + size_t(none) * counted.themes;
        add(flow.partners, flow.partnerBands, node, byTheme);
        add(flow.nodes[0], flow.bands[0], node, byTheme);
    }
    order(flow);
    for (QList<FlowBand> &bands : flow.bands)
        sortBands(bands);
    sortBands(flow.partnerBands);
    return flow;
}

} // namespace mitra
