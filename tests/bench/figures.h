// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <QElapsedTimer>

namespace mitra::bench
{

// Milliseconds that some work takes.
inline double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

// One line of the table of results; `wish` in ms, 0 where none was stated.
inline void printLine(const char *what, std::vector<double> times, double wish)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](std::size_t percent) {
        return times[std::min(times.size() - 1, times.size() * percent / 100)];
    };
    std::printf("%-52s %4zu %9.2f %9.2f %9.2f %9.2f", what, times.size(), at(50), times.front(),
                at(95), times.back());
    if (wish > 0)
        std::printf(" %8.0f", wish);
    std::printf("\n");
    std::fflush(stdout);
}

inline void printHead()
{
    std::printf("%-52s %4s %9s %9s %9s %9s %8s\n", "ms", "runs", "median", "least", "p95", "most",
                "wish");
}

} // namespace mitra::bench
