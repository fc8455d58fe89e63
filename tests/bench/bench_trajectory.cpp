// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the trajectory takes to follow a slider: eleven members and a computed group, a chosen
// window with its interval, an S-shaped path, milestones and four what-ifs, one of which changes
// each time. From the request to the last pixel of 900 x 500: makeTrajectory(), the figure, its
// picture.
// Usage: bench_trajectory

#include "models/exchange/datapackage.h"
#include "models/store/store.h"
#include "tests/bench/figures.h"
#include "views/figures/trajectoryfigure.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace mitra;

namespace
{

constexpr int rounds = 200;

FactsPtr builtInFacts()
{
    const Result<ChangeSet> content = readDataPackage(QStringLiteral(":/mitra/data"));
    if (!content)
        qFatal("%s", qPrintable(content.error().toLine()));
    const QTemporaryDir folder;
    const auto store = Store::create(folder.filePath(QStringLiteral("bench.mitra")), *content);
    if (!store)
        qFatal("%s", qPrintable(store.error().toLine()));
    const Result<FactsPtr> facts = store.value()->load();
    if (!facts)
        qFatal("%s", qPrintable(facts.error().toLine()));
    return *facts;
}

Assumption pace(double value)
{
    Assumption assumption;
    assumption.kind = AssumptionKind::Pace;
    assumption.value = value;
    return assumption;
}

ProgressRequest everything()
{
    ProgressRequest request;
    request.indicator = IndicatorId(QStringLiteral("internet-users-pct"));
    request.economy = EconomyId(QStringLiteral("VN"));
    request.groups = {EconomyId(QStringLiteral("ASEAN-11:population"))};
    request.highlighted = {EconomyId(QStringLiteral("KH")), EconomyId(QStringLiteral("ID")),
                           request.groups.first()};
    request.workingTarget = tryOut(AssumptionKind::Target, YearValue{2030, 95});
    request.window = YearWindow{2015, 2024};
    request.path = PathShape::Logistic;
    request.paces = {pace(0.5), pace(1), pace(1.5), pace(2)};
    return request;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const FactsPtr facts = builtInFacts();
    ProgressRequest request = everything();
    const Style style = Style::of(Surface::ScreenLight);
    QImage image(900, 500, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> models;
    std::vector<double> figures;
    std::vector<double> paints;
    std::vector<double> whole;
    std::vector<double> processor;
    for (int round = -10; round < rounds; ++round) {
        const double from = bench::processorMs();
        request.paces.first().value = 0.02 * round;
        Trajectory trajectory;
        std::shared_ptr<const TrajectoryFigure> figure;
        const double model = bench::timed([&] { trajectory = makeTrajectory(*facts, request); });
        const double made =
            bench::timed([&] { figure = std::make_shared<TrajectoryFigure>(facts, trajectory); });
        const double painted = bench::timed([&] {
            image.fill(style.card);
            QPainter painter(&image);
            figure->drawBody(painter, image.rect(), style);
        });
        if (round < 0) // the first ones load letters
            continue;
        models.push_back(model);
        figures.push_back(made);
        paints.push_back(painted);
        whole.push_back(model + made + painted);
        processor.push_back(bench::processorMs() - from);
    }
    bench::printHead();
    bench::printLine("numbers and sentences", models, 0);
    bench::printLine("figure", figures, 0);
    bench::printLine("picture, 900 x 500", paints, 0);
    bench::printLine("redrawn while a slider moves", whole, 16);
    bench::printLine("the same, processor time", processor, 16);
    return 0;
}
