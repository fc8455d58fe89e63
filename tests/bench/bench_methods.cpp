// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long all methods take: on every indicator and economy of the built-in file, questions taken
// from the facts included, and on a made set as large as the World Bank's indicators (1,500
// indicators, 266 economies, 65 years), on one core.
// Usage: bench_methods

#include "models/series/judging.h"
#include "tests/bench/figures.h"
#include "tests/store/storefixture.h"

#include <QCoreApplication>

#include <cmath>
#include <random>

using namespace mitra;

namespace
{

constexpr int rounds = 21;
constexpr int madeIndicators = 1500;
constexpr int madeEconomies = 266;
constexpr int madeYears = 65;
constexpr int firstYear = 1960;

// So that no call is left out as unused.
struct Tally {
    quint64 verdicts = 0;
    quint64 numbers = 0;

    void add(const MethodResults &results)
    {
        for (const MethodResult &result : results) {
            verdicts += result.verdict && *result.verdict != Verdict::CannotBeAssessed;
            numbers += result.value.has_value();
        }
    }
};

Tally judgeFacts(const Facts &facts)
{
    Tally tally;
    for (const Indicator &indicator : facts.indicators()) {
        ProgressRequest request;
        request.indicator = indicator.id;
        for (const Economy &economy : facts.economies())
            tally.add(judgeAll(judgingOf(facts, request, economy.id).input()));
    }
    return tally;
}

// Series of years and values one after the other; about a third of the values is missing, as in the
// World Bank's.
struct MadeSet {
    std::vector<YearValue> points;
    std::vector<size_t> starts; // of each series, and the end
};

MadeSet makeSet()
{
    std::mt19937 random(20301126);
    std::uniform_real_distribution<double> share(0, 1);
    MadeSet set;
    const size_t count = size_t(madeIndicators) * madeEconomies;
    set.points.reserve(count * madeYears);
    set.starts.reserve(count + 1);
    for (size_t i = 0; i < count; ++i) {
        set.starts.push_back(set.points.size());
        double value = 1 + 60 * share(random);
        for (int year = 0; year < madeYears; ++year) {
            value += 2 * share(random) - 0.8;
            if (share(random) < 0.67)
                set.points.push_back({firstYear + year, value});
        }
    }
    set.starts.push_back(set.points.size());
    return set;
}

Tally judgeSet(const MadeSet &set)
{
    Tally tally;
    std::vector<double> peers(11);
    for (size_t i = 0; i + 1 < set.starts.size(); ++i) {
        const std::span<const YearValue> points(set.points.data() + set.starts[i],
                                                set.starts[i + 1] - set.starts[i]);
        if (points.size() < 2)
            continue;
        for (size_t peer = 0; peer < peers.size(); ++peer)
            peers[peer] = points[peer % points.size()].value;
        MethodInput input;
        // From about 2010 on, against a target of 2030 for two series of three.
        const size_t base = points.size() > 10 ? points.size() - 10 : 0;
        input.question = {points[base], points.back(),
                          i % 3 == 0 ? std::optional<YearValue>()
                                     : YearValue{2030, points.back().value * 1.2 + 1},
                          i % 4 == 0 ? Direction::Lower : Direction::Higher};
        input.observed = points;
        input.lowest = 0;
        if (i % 2 == 0)
            input.highest = 120;
        input.peers = peers;
        input.scoreLower = 0;
        input.scoreOptimum = 100;
        tally.add(judgeAll(input));
    }
    return tally;
}

void print(const char *what, const std::vector<double> &times, const Tally &tally)
{
    std::printf("%-44s %10.2f %10.2f %12llu %12llu\n", what, bench::percentile(times, 50),
                bench::percentile(times, 95), static_cast<unsigned long long>(tally.verdicts),
                static_cast<unsigned long long>(tally.numbers));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const FactsPtr builtIn = test::builtInFacts();
    const Facts &facts = *builtIn;

    std::printf("%-44s %10s %10s %12s %12s\n", "all methods on", "median ms", "95 % ms", "verdicts",
                "numbers");
    std::vector<double> times;
    Tally tally;
    for (int round = 0; round < rounds; ++round)
        times.push_back(bench::timed([&] { tally = judgeFacts(facts); }));
    const QByteArray asBuilt = "the built-in file, " +
                               QByteArray::number(facts.indicators().size()) + " x " +
                               QByteArray::number(facts.economies().size());
    print(asBuilt.constData(), times, tally);

    const MadeSet set = makeSet();
    times.clear();
    for (int round = 0; round < rounds / 3; ++round)
        times.push_back(bench::timed([&] { tally = judgeSet(set); }));
    const QByteArray made = "a made set, " + QByteArray::number(madeIndicators) + " x " +
                            QByteArray::number(madeEconomies) + " x " +
                            QByteArray::number(madeYears) + " years";
    print(made.constData(), times, tally);
    return 0;
}
