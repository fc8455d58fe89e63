// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office waits for when it prints: the chart pack and a sheet for each partner as whole
// programs, beside matplotlib and gnuplot drawing twelve bare line charts of the same data in the
// same run; a change of a briefing until its first page is painted; and the memory that 500 pages
// take. A peer that is not installed is said to be so.
// Usage: bench_briefing [RUNS]; bench_briefing --pages N prints N pages once.

#include "app/appearance.h"
#include "app/document.h"
#include "models/briefing/templates.h"
#include "models/domain/resources.h"
#include "tests/bench/figures.h"
#include "tests/bench/scratchhome.h"
#include "views/briefing/briefingpainter.h"
#include "views/briefing/briefingpdf.h"
#include "views/figures/gallery.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>

using namespace mitra;
using bench::printLine;
using bench::timed;

namespace
{

constexpr int chartPages = 12;

[[noreturn]] void stop(const QString &why)
{
    std::fprintf(stderr, "bench_briefing: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        stop(result.error().text);
    return std::move(result).value();
}

void runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        stop(QStringLiteral("%1 %2 failed").arg(program, arguments.join(QLatin1Char(' '))));
}

std::vector<double> repeat(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    work(); // warm
    for (int run = 0; run < runs; ++run)
        times.push_back(timed(work));
    return times;
}

void measureProgram(int runs, const char *what, const QStringList &arguments, double wish)
{
    printLine(what, repeat(runs, [&] { runProgram(QStringLiteral(MITRA_PROGRAM), arguments); }),
              wish);
}

// The first twelve indicators with lines of members, as the peers read them.
void writePeerData(const Facts &facts, const QString &folder)
{
    QFile csv(folder + QLatin1String("/data.csv"));
    if (!csv.open(QIODevice::WriteOnly))
        stop(csv.errorString());
    QTextStream rows(&csv);
    int page = 0;
    const auto hasLines = [&facts](const Indicator &indicator) {
        const QList<const Economy *> members = facts.members();
        return std::any_of(members.begin(), members.end(), [&](const Economy *member) {
            return facts.series(indicator.id, member->id).size() > 1;
        });
    };
    for (const Indicator &indicator : facts.indicators()) {
        if (page == chartPages || !hasLines(indicator))
            continue;
        ++page;
        QFile file(QStringLiteral("%1/%2.dat").arg(folder).arg(page));
        if (!file.open(QIODevice::WriteOnly))
            stop(file.errorString());
        QTextStream block(&file);
        for (const Economy *member : facts.members()) {
            const QList<const Observation *> series = facts.series(indicator.id, member->id);
            if (series.isEmpty())
                continue;
            if (file.pos() > 0 || block.pos() > 0) // two blank lines part blocks
                block << "\n\n";
            block << '"' << member->name << "\"\n";
            for (const Observation *observation : series) {
                rows << page << ",\"" << indicator.id.text() << "\",\"" << member->name << "\","
                     << observation->year << ',' << observation->value << '\n';
                block << observation->year << ' ' << observation->value << '\n';
            }
        }
    }
}

bool answers(const QString &program, const QStringList &trial)
{
    QProcess process;
    process.start(program, trial);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

// The first of the programs that carries out the trial.
void measurePeer(int runs, const char *what, const QStringList &programs,
                 const QStringList &arguments, const QStringList &trial)
{
    for (const QString &program : programs) {
        if (!answers(program, trial))
            continue;
        printLine(what, repeat(runs, [&] { runProgram(program, arguments); }), 0);
        return;
    }
    std::printf("%-52s is not installed\n", what);
}

// What the page does at a keystroke: the figures that did not change are at hand.
void measureChange(int runs, const GalleryGround &ground)
{
    Briefing briefing = need(briefingFromTemplate(QStringLiteral("chart-pack"), *ground.facts,
                                                  ground.facts->asOf(), {}));
    QHash<QString, FigurePtr> figures;
    const FigureResolver resolve = [&](const FigureRequest &request) {
        FigurePtr &figure = figures[request.name + request.settings];
        if (!figure)
            figure = makeFigure(request, ground);
        return figure;
    };
    int letter = 0;
    const auto change = [&] {
        briefing.blocks.first().text.append(QChar(u'a' + letter++ % 26));
        const PageLayout layout = layOut(contentOf(briefing, ground.facts, resolve));
        QImage page(layout.pageSize(0).toSize(), QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintPage(painter, layout, 0, Style::of(Surface::PrintColour));
    };
    printLine("a change of the pack until its first page is painted", repeat(runs, change), 100);
}

int printPages(int pages, const GalleryGround &ground)
{
    const Briefing partners = need(
        briefingFromTemplate(QStringLiteral("partners"), *ground.facts, ground.facts->asOf(), {}));
    Briefing briefing = partners;
    const FigureResolver resolve = [&](const FigureRequest &request) {
        return makeFigure(request, ground);
    };
    PageLayout layout;
    const auto layOutAll = [&] { return layOut(contentOf(briefing, ground.facts, resolve)); };
    while ((layout = layOutAll()).pages.size() < pages)
        briefing.blocks += partners.blocks;
    const int base = bench::memory().nowMb;
    const double time = timed([&] { need(layoutToPdf(layout)); });
    std::printf("%lld pages: painted in %.0f ms; resident %d MB before painting, %d MB at most\n",
                static_cast<long long>(layout.pages.size()), time, base, bench::memory().peakMb);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        stop(QStringLiteral("no temporary folder could be made"));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8");
    bench::useHome(folder.filePath(QStringLiteral("home")));
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mitra"));
    useResources();
    applyControls();
    const Document::Content content = need(Document::read(QString()));
    const GalleryGround ground{content.facts, content.columns};
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == QLatin1String("--pages"))
        return printPages(std::max(1, arguments.value(2).toInt()), ground);

    const int runs = arguments.size() > 1 ? std::max(1, arguments.at(1).toInt()) : 11;
    const QString pdf = folder.filePath(QStringLiteral("briefing.pdf"));
    const QString briefing = QStringLiteral("--briefing");
    const QString named = QStringLiteral("--template");
    writePeerData(*content.facts, folder.path());

    bench::printHead();
    measureProgram(runs, "--briefing --template chart-pack, whole process",
                   {briefing, pdf, named, QStringLiteral("chart-pack")}, 350);
    const QString peers = QStringLiteral(MITRA_BENCH_PEERS);
    measurePeer(runs, "  matplotlib, twelve bare line charts",
                {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")},
                {peers + QLatin1String("/lines.py"), folder.filePath(QStringLiteral("data.csv")),
                 folder.filePath(QStringLiteral("matplotlib.pdf"))},
                {QStringLiteral("-c"), QStringLiteral("import matplotlib")});
    measurePeer(runs, "  gnuplot, twelve bare line charts", {QStringLiteral("gnuplot")},
                {QStringLiteral("-c"), peers + QLatin1String("/lines.gp"), folder.path(),
                 folder.filePath(QStringLiteral("gnuplot.pdf"))},
                {QStringLiteral("--version")});
    measureProgram(runs, "--briefing --template partners, whole process",
                   {briefing, pdf, named, QStringLiteral("partners")}, 2000);
    measureChange(runs, ground);
    return 0;
}
