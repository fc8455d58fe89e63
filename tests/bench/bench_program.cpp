// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person waits for: start, first start, opening, and a click on a facet. Whole
// programs are started as processes in a home of their own; the click is driven in a real window on
// the offscreen platform, from the change of the selection until nothing is left to lay out or to
// paint. Every line has one warm-up before its runs.
// Usage: bench_program [RUNS]

#include "app/appearance.h"
#include "app/document.h"
#include "app/mainwindow.h"
#include "app/messages.h"
#include "models/cooperation/currentselection.h"
#include "models/domain/resources.h"
#include "models/exchange/datapackage.h"
#include "models/store/store.h"
#include "tests/bench/figures.h"
#include "tests/bench/restless.h"
#include "tests/bench/scratchhome.h"
#include "views/pages/page.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdlib>

using namespace mitra;
using bench::printLine;
using bench::Restless;
using bench::timed;
using bench::useHome;

namespace
{

constexpr int clicks = 200;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_program: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().text);
    return std::move(result).value();
}

void need(const Result<void> &result)
{
    if (!result)
        stop(result.error().text);
}

void runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        stop(QStringLiteral("%1 %2 failed").arg(program, arguments.join(QLatin1Char(' '))));
}

// `before` runs ahead of each measurement, outside its time.
std::vector<double> repeat(
    int runs, const std::function<void()> &work, const std::function<void()> &before = [] {})
{
    std::vector<double> times;
    for (int run = -1; run < runs; ++run) {
        before();
        const double time = timed(work);
        if (run >= 0)
            times.push_back(time);
    }
    return times;
}

// A value of some facet that leaves something, added or taken back; now and then all is cleared.
Selection nextClick(const CurrentSelection &current, QRandomGenerator &random)
{
    if (current.selection().isEmpty() || random.bounded(3) > 0) {
        for (int attempt = 0; attempt < 100; ++attempt) {
            const auto facet = static_cast<Facet>(random.bounded(facetCount));
            const QList<FacetValue> &values = current.columns().values(facet);
            if (values.isEmpty())
                continue;
            const int at = random.bounded(int(values.size()));
            if (current.counts().facets[size_t(facet)][size_t(at)] > 0)
                return current.selection().toggled(facet, values.at(at).id);
        }
    }
    return Selection();
}

void measureClicks(MainWindow &window, int view, const char *what)
{
    auto *current = window.findChild<CurrentSelection *>();
    window.currentPage()->restore({{QStringLiteral("view"), view}});
    Restless restless;
    restless.settle();
    QRandomGenerator random(20261122);
    std::vector<double> times;
    for (int click = -1; click < clicks; ++click) {
        const Selection next = nextClick(*current, random);
        restless.painted = 0;
        const double time = timed([&] {
            current->select(next);
            restless.settle();
        });
        if (restless.painted == 0)
            stop(QStringLiteral("a click painted nothing"));
        if (click >= 0)
            times.push_back(time);
    }
    printLine(what, times, 16);
}

void measureWindow()
{
    applyControls();
    Messages messages;
    Document document;
    MainWindow window(document, messages);
    need(window.open(QString()));
    window.resize(1440, 900);
    window.show();
    window.showPage(QStringLiteral("cooperation"));
    measureClicks(window, 0, "facet click to repainted page, matrix and timeline");
    measureClicks(window, 1, "facet click to repainted page, table and timeline");
}

} // namespace

int main(int argc, char *argv[])
{
    const int runs = argc > 1 ? std::max(1, std::atoi(argv[1])) : 11;
    const QTemporaryDir folder;
    if (!folder.isValid())
        stop(QStringLiteral("no temporary folder could be made"));
    const QString home = folder.filePath(QStringLiteral("home"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    useHome(home);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mitra"));
    useResources();

    const QString mitra = QStringLiteral(MITRA_PROGRAM);
    const QString start = QStringLiteral(MITRA_BENCH_START);
    const QString check = QStringLiteral("--check");
    const auto emptyHome = [&home] { useHome(home); };

    bench::printHead();
    printLine("first start: --check that builds the database",
              repeat(
                  runs, [&] { runProgram(mitra, {check}); }, emptyHome),
              0);
    printLine("the same with the database there", repeat(runs, [&] { runProgram(mitra, {check}); }),
              0);

    const QString package = QStringLiteral(":/mitra/data");
    const QString file = folder.filePath(QStringLiteral("made.mitra"));
    printLine("building the database from the package",
              repeat(
                  runs, [&] { need(Store::create(file, need(readDataPackage(package)))); },
                  [&] { QFile::remove(file); }),
              400);
    printLine("  of that, reading the package",
              repeat(runs, [&] { need(readDataPackage(package)); }), 0);
    printLine("opening and reading a file",
              repeat(runs, [&] { need(need(Store::open(file))->load()); }), 0);

    printLine("start to first painted Overview", repeat(runs, [&] { runProgram(start, {}); }), 250);
    printLine("first start to first painted Overview",
              repeat(
                  runs, [&] { runProgram(start, {}); }, emptyHome),
              0);
    measureWindow();
    return 0;
}
