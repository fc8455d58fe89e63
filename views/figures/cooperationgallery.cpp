// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/cooperationgallery.h"

#include "views/figures/coveragefigure.h"
#include "views/figures/flowfigure.h"
#include "views/figures/matrixfigure.h"
#include "views/figures/moneyfigure.h"
#include "views/figures/partnersfigure.h"
#include "views/figures/timelinefigure.h"
#include "views/figures/togetherfigure.h"

namespace mitra
{

namespace
{

// What a figure is made of.
struct Ground {
    FactsPtr facts;
    ColumnsPtr columns;
    Selection selection;

    RowSet rows() const { return columns->count(selection).rows; }
};

template <typename Made>
FigurePtr makeOfRows(const Ground &of)
{
    return std::make_shared<Made>(of.facts, *of.columns, of.selection, of.rows());
}

template <typename Made>
FigurePtr makeOfColumns(const Ground &of)
{
    return std::make_shared<Made>(of.facts, *of.columns, of.selection);
}

template <TimelineArrangement::Grouping grouping>
FigurePtr makeTimeline(const Ground &of)
{
    TimelineArrangement arrangement;
    arrangement.grouping = grouping;
    return std::make_shared<TimelineFigure>(
        of.facts, orderTimeline(*of.facts, of.columns.get(), of.rows(), arrangement), of.selection);
}

FigurePtr makeMatrix(const Ground &of, const MatrixAxes &axes)
{
    return std::make_shared<MatrixFigure>(
        of.facts, of.columns, of.selection,
        of.columns->matrix(of.selection, axes.rows, axes.columns));
}

FigurePtr makePartnersByTheme(const Ground &of)
{
    return makeMatrix(of, {Dimension::Partner, Dimension::Theme});
}

using Grouping = TimelineArrangement::Grouping;

struct Kind {
    QLatin1String name;
    FigurePtr (*make)(const Ground &);
};
constexpr Kind kinds[] = {
    {QLatin1String("partners"), &makeOfColumns<PartnersFigure>},
    {QLatin1String("matrix"), &makePartnersByTheme},
    {QLatin1String("flow"), &makeOfRows<FlowFigure>},
    {QLatin1String("timeline"), &makeTimeline<Grouping::None>},
    {QLatin1String("timeline:partner"), &makeTimeline<Grouping::Partner>},
    {QLatin1String("timeline:theme"), &makeTimeline<Grouping::Theme>},
    {QLatin1String("timeline:status"), &makeTimeline<Grouping::Status>},
    {QLatin1String("gaps"), &makeOfRows<CoverageFigure>},
    {QLatin1String("together"), &makeOfRows<TogetherFigure>},
    {QLatin1String("money"), &makeOfColumns<MoneyFigure>},
};

} // namespace

QStringList cooperationFigureNames()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(kind.name);
    return names;
}

FigurePtr makeCooperationFigure(const QString &name, const FactsPtr &facts,
                                const Selection &selection, const ColumnsPtr &columns)
{
    const auto ground = [&] {
        return Ground{facts,
                      columns ? Columns::inWords(columns, *facts)
                              : std::make_shared<const Columns>(facts),
                      selection};
    };
    for (const Kind &kind : kinds) {
        if (name == kind.name)
            return kind.make(ground());
    }
    if (const std::optional<MatrixAxes> axes = matrixAxes(name))
        return makeMatrix(ground(), *axes);
    return nullptr;
}

} // namespace mitra
