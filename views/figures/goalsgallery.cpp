// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/goalsgallery.h"

#include "views/figures/goalassessmentfigure.h"

namespace mitra
{

namespace
{
constexpr QLatin1String assessmentKind("assessment");
} // namespace

QStringList goalFigureNames(const Facts &facts)
{
    QStringList names;
    for (const Goal &goal : facts.goals())
        names.append(QStringLiteral("%1:%2").arg(assessmentKind, goal.id.text()));
    return names;
}

FigurePtr makeGoalFigure(const QString &name, const FactsPtr &facts)
{
    const GoalId goal(name.section(QLatin1Char(':'), 1));
    if (name.section(QLatin1Char(':'), 0, 0) != assessmentKind || !facts->find(goal))
        return nullptr;
    ProgressRequest request;
    request.goal = goal;
    return std::make_shared<GoalAssessmentFigure>(facts, request);
}

} // namespace mitra
