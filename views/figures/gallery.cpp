// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/gallery.h"

#include "models/cooperation/columns.h"
#include "models/series/memberscomparison.h"
#include "models/series/trajectory.h"
#include "views/figures/arithmeticfigure.h"
#include "views/figures/coveragefigure.h"
#include "views/figures/deliveredfigure.h"
#include "views/figures/flowfigure.h"
#include "views/figures/goalfigure.h"
#include "views/figures/matrixfigure.h"
#include "views/figures/membersfigure.h"
#include "views/figures/milestonesfigure.h"
#include "views/figures/moneyfigure.h"
#include "views/figures/partnersfigure.h"
#include "views/figures/timelinefigure.h"
#include "views/figures/togetherfigure.h"
#include "views/figures/trajectoryfigure.h"

#include <algorithm>
#include <array>

namespace mitra
{

namespace
{

// The kinds of figures of one indicator, in the order they are listed.
constexpr QLatin1String trajectoryKind("trajectory");
constexpr QLatin1String membersKind("members");
constexpr QLatin1String arithmeticKind("arithmetic");
constexpr QLatin1String goalKind("goal");
// Those that follow the selection, in the order they are listed.
constexpr std::array cooperationNames = {QLatin1String("partners"), QLatin1String("matrix"),
                                         QLatin1String("flow"),     QLatin1String("timeline"),
                                         QLatin1String("gaps"),     QLatin1String("together"),
                                         QLatin1String("money")};

FigurePtr makeCooperation(const QString &name, const FactsPtr &facts, const Selection &selection,
                          const ColumnsPtr &made)
{
    const ColumnsPtr columns = made ? made : std::make_shared<const Columns>(facts);
    if (name == QLatin1String("partners"))
        return std::make_shared<PartnersFigure>(facts, *columns, selection);
    if (const std::optional<MatrixAxes> axes = matrixAxes(name))
        return std::make_shared<MatrixFigure>(
            facts, columns, selection, columns->matrix(selection, axes->rows, axes->columns));
    if (name == QLatin1String("money"))
        return std::make_shared<MoneyFigure>(facts, *columns, selection);
    const RowSet rows = columns->count(selection).rows;
    if (name == QLatin1String("flow"))
        return std::make_shared<FlowFigure>(facts, *columns, selection, rows);
    if (name == QLatin1String("gaps"))
        return std::make_shared<CoverageFigure>(facts, *columns, selection, rows);
    if (name == QLatin1String("together"))
        return std::make_shared<TogetherFigure>(facts, *columns, selection, rows);
    return std::make_shared<TimelineFigure>(facts, selection, rows);
}

FigurePtr makeProgress(const QString &kind, const FactsPtr &facts, const IndicatorId &indicator)
{
    if (facts->observations(indicator).empty())
        return nullptr;
    ProgressRequest request;
    request.indicator = indicator;
    if (kind == trajectoryKind)
        return std::make_shared<TrajectoryFigure>(facts, makeTrajectory(*facts, request));
    if (kind == membersKind)
        return std::make_shared<MembersFigure>(facts, compareMembers(*facts, request));
    if (kind == arithmeticKind)
        return std::make_shared<ArithmeticFigure>(facts, makeTrajectory(*facts, request));
    return nullptr;
}

} // namespace

QStringList figureNames(const Facts &facts)
{
    QStringList names;
    for (const Goal &goal : facts.goals())
        names.append(QStringLiteral("%1:%2").arg(goalKind, goal.id.text()));
    for (const QLatin1String name : cooperationNames)
        names.append(name);
    names.append({QStringLiteral("delivered"), QStringLiteral("milestones")});
    for (const QLatin1String kind : {trajectoryKind, membersKind, arithmeticKind}) {
        for (const Indicator &indicator : facts.indicators()) {
            if (!facts.observations(indicator.id).empty())
                names.append(QStringLiteral("%1:%2").arg(kind, indicator.id.text()));
        }
    }
    return names;
}

FigurePtr makeFigure(const QString &name, const FactsPtr &facts, const Selection &selection,
                     const ColumnsPtr &columns)
{
    if (name == QLatin1String("delivered"))
        return std::make_shared<DeliveredFigure>(facts);
    if (name == QLatin1String("milestones"))
        return std::make_shared<MilestonesFigure>(facts);
    if (matrixAxes(name) ||
        std::find(cooperationNames.begin(), cooperationNames.end(), name) != cooperationNames.end())
        return makeCooperation(name, facts, selection, columns);
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    const QString id = name.section(QLatin1Char(':'), 1);
    if (kind == goalKind) {
        const GoalId goal(id);
        return facts->find(goal) ? std::make_shared<GoalFigure>(facts, goal) : nullptr;
    }
    const IndicatorId indicator(id);
    return facts->find(indicator) ? makeProgress(kind, facts, indicator) : nullptr;
}

} // namespace mitra
