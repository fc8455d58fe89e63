// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a click takes in a file of a million initiatives: opens the file as the program does and
// measures one change of the selection after the other, all facet counts, the matrix of partners
// and themes and the number of matching initiatives included.
// Usage: bench_selection [--json] [FILE | INITIATIVES]
// Without a file a made one of a million initiatives, or of that many, lives as long as this runs.
// With --json the results are printed for tests/bench/peers/run.

#include "app/document.h"
#include "models/cooperation/currentselection.h"
#include "tests/bench/figures.h"
#include "tests/bench/filetomeasure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <functional>
#include <numeric>

using namespace mitra;

namespace
{

constexpr int rounds = 220;

// One kind of click: times, and sums over all rounds that a peer's must equal.
struct Step {
    const char *name = nullptr;
    std::vector<double> times;
    std::vector<double> processor;
    quint64 matched = 0;
    quint64 counted = 0; // by all values of all facets and all years
    quint64 inMatrix = 0;
};

quint64 sum(const std::vector<quint32> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), quint64(0));
}

// Each round is one click, key or step of a drag: the selection differs from the one before in one
// thing. What is on the screen after it is read in the time that is measured.
Step measure(const char *name, CurrentSelection &current, const std::function<Selection(int)> &next)
{
    Step step;
    step.name = name;
    current.clear();
    current.select(next(-1)); // what all rounds have in common
    for (int round = 0; round < rounds; ++round) {
        const Selection selection = next(round);
        const double from = bench::processorMs();
        step.times.push_back(bench::timed([&] {
            current.select(selection);
            const Counts &counts = current.counts();
            step.matched += counts.found;
            for (const std::vector<quint32> &facet : counts.facets)
                step.counted += sum(facet);
            step.counted += sum(counts.startYears) + sum(counts.endYears);
            step.inMatrix += sum(current.matrix(Dimension::Partner, Dimension::Theme).cells);
        }));
        step.processor.push_back(bench::processorMs() - from);
    }
    return step;
}

// The ids of a facet that stand for something, in an order that does not hang on names.
QStringList idsOf(const CurrentSelection &current, Facet facet)
{
    QStringList ids;
    for (const FacetValue &value : current.columns().values(facet)) {
        if (value.id != noneId)
            ids.append(value.id);
    }
    ids.sort();
    return ids;
}

// The same clicks as in tests/bench/peers/crossfilter/run.mjs.
std::vector<Step> measureAll(CurrentSelection &current)
{
    const QStringList themes = idsOf(current, Facet::Theme);
    const QStringList partners = idsOf(current, Facet::Partner);
    const auto theme = [&](int round) { return themes.at((round + 1) % themes.size()); };
    const auto partner = [&](int round) { return partners.at((round + 1) % partners.size()); };
    // Of a handle that moves to and fro over ten years, one year a step.
    const auto year = [](int round) {
        const int at = (round + 1) % 20;
        return at < 10 ? at : 20 - at;
    };
    std::vector<Step> steps;
    steps.push_back(measure("click on a theme", current, [&](int round) {
        return Selection().with(Facet::Theme, theme(round));
    }));
    steps.push_back(measure("click on a partner", current, [&](int round) {
        return Selection().with(Facet::Partner, partner(round));
    }));
    // By turns another theme and another partner.
    steps.push_back(measure("click in a narrow selection", current, [&](int round) {
        return Selection()
            .with(Facet::Status, toWord(InitiativeStatus::Ongoing))
            .with(Facet::Member, allMembersId)
            .with(Facet::Theme, theme((round + 1) / 2))
            .with(Facet::Partner, partner((round + 2) / 2));
    }));
    steps.push_back(measure("drag of the first start year", current, [&](int round) {
        Selection s;
        s.start = YearRange{2011 + year(round), 2024};
        return s;
    }));
    steps.push_back(measure("other range of start years", current, [](int round) {
        Selection s;
        s.start = YearRange{2011 + (round + 1) % 10, 2021 + (round + 1) % 7};
        return s;
    }));
    const QStringList typed =
        QStringLiteral("c|cy|cyb|cybe|cyber|cyber |cyber s|cyber se|cyber sec|"
                       "d|da|da |da n|da na|da nang|\"digital cyber\"|"
                       "t|tr|tra|trai|train|training w|training wo")
            .split(u'|');
    steps.push_back(measure("key typed in the search box", current, [&](int round) {
        Selection s;
        s.text = typed.at((round + 1) % typed.size());
        return s;
    }));
    return steps;
}

struct Opening {
    double readMs = 0;
    double columnsMs = 0;
    bench::Memory read;
    bench::Memory columns;
};

QJsonObject asJson(const CurrentSelection &current, const Opening &opening,
                   const std::vector<Step> &steps)
{
    QJsonArray all;
    for (const Step &step : steps) {
        all.append(QJsonObject{{QStringLiteral("step"), QLatin1String(step.name)},
                               {QStringLiteral("rounds"), int(step.times.size())},
                               {QStringLiteral("median"), bench::percentile(step.times, 50)},
                               {QStringLiteral("p95"), bench::percentile(step.times, 95)},
                               {QStringLiteral("processor"), bench::percentile(step.processor, 50)},
                               {QStringLiteral("matched"), double(step.matched)},
                               {QStringLiteral("counted"), double(step.counted)},
                               {QStringLiteral("inMatrix"), double(step.inMatrix)}});
    }
    return {{QStringLiteral("program"), QStringLiteral("Mitra")},
            {QStringLiteral("initiatives"), current.columns().size()},
            {QStringLiteral("openMs"), opening.readMs},
            {QStringLiteral("buildMs"), opening.columnsMs},
            {QStringLiteral("residentMb"), bench::memory().nowMb},
            {QStringLiteral("peakMb"), bench::memory().peakMb},
            {QStringLiteral("steps"), all}};
}

void printTable(const CurrentSelection &current, const Opening &opening,
                const std::vector<Step> &steps)
{
    std::printf("%d initiatives\n", current.columns().size());
    std::printf("reading the file  %8.0f ms, then %4d MB resident, at most %4d MB\n",
                opening.readMs, opening.read.nowMb, opening.read.peakMb);
    std::printf("counting all of it %7.0f ms, then %4d MB resident, at most %4d MB\n",
                opening.columnsMs, opening.columns.nowMb, opening.columns.peakMb);
    bench::printHead();
    for (const Step &step : steps) {
        bench::printLine(step.name, step.times, step.name[0] == 'k' ? 30 : 3);
        bench::printLine("  of processor time", step.processor, 0);
    }
    const bench::Memory after = bench::memory();
    std::printf("%d MB resident after that, at most %d MB (wish 350)\n", after.nowMb, after.peakMb);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool json = arguments.removeAll(QStringLiteral("--json")) > 0;
    const bench::FileToMeasure file(arguments);

    CurrentSelection current;
    Opening opening;
    {
        Result<Document::Content> content = Error{};
        opening.readMs = bench::timed([&] { content = Document::read(file.path()); });
        if (!content)
            bench::stop(content.error().toLine());
        opening.read = bench::memory();
        opening.columnsMs =
            bench::timed([&] { current.setFacts(content.value().facts, content.value().columns); });
        opening.columns = bench::memory();
    }
    const std::vector<Step> steps = measureAll(current);
    if (json) {
        QTextStream(stdout)
            << QJsonDocument(asJson(current, opening, steps)).toJson(QJsonDocument::Compact)
            << '\n';
    } else {
        printTable(current, opening, steps);
    }
    return 0;
}
