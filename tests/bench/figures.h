// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

#include <QElapsedTimer>
#include <QFile>

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

// Milliseconds of processor time that this process has taken so far, all threads together: on a
// machine that others keep busy it tells more of the work than the time on the wall.
inline double processorMs()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

// The value that so many per cent of the times do not exceed.
inline double percentile(std::vector<double> times, std::size_t percent)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, times.size() * percent / 100)];
}

// Resident memory of this process in MB of 1024 kB, now and at most so far; 0 where the system does
// not tell.
struct Memory {
    int nowMb = 0;
    int peakMb = 0;
};
inline Memory memory()
{
    Memory memory;
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const auto mb = [&line] {
            return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toInt() / 1024;
        };
        if (line.startsWith("VmRSS:"))
            memory.nowMb = mb();
        if (line.startsWith("VmHWM:"))
            memory.peakMb = mb();
    }
    return memory;
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
