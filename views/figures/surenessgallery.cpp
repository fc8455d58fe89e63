// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/surenessgallery.h"

#include "views/figures/coveragegridfigure.h"
#include "views/figures/qualityfigure.h"

namespace mitra
{

namespace
{

constexpr QLatin1String qualityKind("quality");
constexpr QLatin1String coverageKind("datacoverage");
constexpr QLatin1String noGoal("none");

FigurePtr makeQuality(const FactsPtr &facts, const std::optional<GoalId> &goal)
{
    return std::make_shared<QualityFigure>(facts, weighQuality(*facts, goal));
}

} // namespace

QStringList surenessFigureNames(const Facts &facts)
{
    QStringList names{qualityKind};
    for (const Indicator &indicator : facts.indicators())
        names.append(QStringLiteral("%1:%2").arg(coverageKind, indicator.id.text()));
    return names;
}

FigurePtr makeSurenessFigure(const QString &name, const FactsPtr &facts)
{
    if (name == qualityKind)
        return makeQuality(facts, {});
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    const QString id = name.section(QLatin1Char(':'), 1);
    if (kind == qualityKind) {
        const GoalId goal(id);
        if (facts->find(goal))
            return makeQuality(facts, goal);
        return id == noGoal ? makeQuality(facts, GoalId()) : nullptr;
    }
    const IndicatorId indicator(id);
    if (kind == coverageKind && facts->find(indicator))
        return std::make_shared<CoverageGridFigure>(facts, coverageGrid(*facts, indicator));
    return nullptr;
}

} // namespace mitra
