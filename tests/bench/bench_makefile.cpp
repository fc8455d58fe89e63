// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the made Mitra file that the other benchmarks open, or its columns for their peers.
// Usage: bench_makefile FILE [INITIATIVES]
//        bench_makefile --columns FILE [INITIATIVES]

#include "tests/bench/figures.h"
#include "tests/bench/madefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <cstdio>

using namespace mitra;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool asColumns = arguments.removeAll(QStringLiteral("--columns")) > 0;
    const int initiatives =
        arguments.size() > 1 ? std::max(1, arguments.at(1).toInt()) : bench::worldSize;
    if (arguments.isEmpty()) {
        std::fputs("Usage: bench_makefile [--columns] FILE [INITIATIVES]\n", stderr);
        return 2;
    }
    const QString path = arguments.first();
    Result<void> made;
    const double time = bench::timed([&] {
        made =
            asColumns ? bench::writeColumns(path, initiatives) : bench::makeFile(path, initiatives);
    });
    if (!made) {
        std::fprintf(stderr, "bench_makefile: %s\n", qPrintable(made.error().toLine()));
        return 1;
    }
    std::fprintf(
        stderr,
        "%d initiatives, %lld MB, in %.1f s (%.1f s of processor time); at most %d MB of memory\n",
        initiatives, static_cast<long long>(QFileInfo(path).size() / 1'000'000), time / 1000,
        bench::processorMs() / 1000, bench::memory().peakMb);
    return 0;
}
