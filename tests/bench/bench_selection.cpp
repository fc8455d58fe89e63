// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a click takes: median and 95th percentile in milliseconds of recounting after one change
// of the selection, all facet counts, the matrix and the matching rows included, at three sizes.
// Usage: bench_selection [INITIATIVES ...]

#include "models/cooperation/currentselection.h"
#include "tests/cooperation/madefacts.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace mitra;

namespace
{

constexpr int rounds = 101;

struct Spread {
    double median = 0;
    double p95 = 0;
};

Spread spreadOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

// Each round is one click: the selection differs from the one before.
Spread measure(CurrentSelection &current, const std::function<Selection(int)> &click)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const Selection next = click(round);
        QElapsedTimer timer;
        timer.start();
        current.select(next);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return spreadOf(std::move(times));
}

// Resident memory in MB; 0 where the system does not tell.
int residentMb()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toInt() / 1024;
    }
    return 0;
}

void print(const char *what, const Spread &spread)
{
    std::printf("  %-28s %9.3f %9.3f\n", what, spread.median, spread.p95);
}

void run(int initiatives)
{
    const bool builtIn = initiatives <= 207;
    const made::Size size{.initiatives = initiatives,
                          .partners = builtIn ? 52 : 40,
                          .themes = 10,
                          .members = 11,
                          .years = 22};
    const FactsPtr facts = made::facts(size, 20261122);
    const int before = residentMb();
    CurrentSelection current;
    QElapsedTimer timer;
    timer.start();
    current.setFacts(facts);
    std::printf("%d initiatives: columns built in %lld ms, %d MB on top of the facts\n",
                initiatives, static_cast<long long>(timer.elapsed()), residentMb() - before);
    std::printf("  %-28s %9s %9s\n", "step", "median", "p95 (ms)");

    const auto id = [&current](Facet facet, int at) {
        const auto &values = current.columns().values(facet);
        return values.at(at % values.size()).id;
    };
    const Selection narrowed = Selection()
                                   .with(Facet::Status, QStringLiteral("ongoing"))
                                   .with(Facet::Member, QStringLiteral("all"));
    print("click on a theme", measure(current, [&](int round) {
              return Selection().with(Facet::Theme, id(Facet::Theme, round));
          }));
    print("click on a partner", measure(current, [&](int round) {
              return Selection().with(Facet::Partner, id(Facet::Partner, round));
          }));
    print("click in a narrow selection", measure(current, [&](int round) {
              return narrowed.with(Facet::Theme, id(Facet::Theme, round))
                  .with(Facet::Partner, id(Facet::Partner, round));
          }));
    print("drag of the start years", measure(current, [](int round) {
              Selection s;
              s.start = YearRange{2011 + round % 10, 2021 + round % 7};
              return s;
          }));
    const QStringList typed = {QStringLiteral("c"),       QStringLiteral("cy"),
                               QStringLiteral("cyb"),     QStringLiteral("cyber se"),
                               QStringLiteral("da nang"), QStringLiteral("\"digital cyber\"")};
    print("key typed in the search box", measure(current, [&](int round) {
              Selection s;
              s.text = typed.at(round % typed.size());
              return s;
          }));
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::max(1, std::atoi(argv[i])));
    if (sizes.empty())
        sizes = {207, 100'000, 1'000'000};
    for (const int size : sizes)
        run(size);
    return 0;
}
