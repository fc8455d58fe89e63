// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/verdictsgallery.h"

#include "views/figures/heatfigure.h"

#include <algorithm>

namespace mitra
{

namespace
{

bool hasRows(const Facts &facts, const VerdictScope &scope)
{
    const QList<Indicator> &indicators = facts.indicators();
    return std::any_of(indicators.begin(), indicators.end(), [&](const Indicator &indicator) {
        return isIn(scope, indicator) && isJudged(facts, indicator);
    });
}

} // namespace

QStringList verdictFigureNames(const Facts &facts)
{
    QList<VerdictScope> scopes = {VerdictScope()};
    for (const Goal &goal : facts.goals())
        scopes.append({VerdictScope::Kind::Goal, goal.id});
    scopes.append({VerdictScope::Kind::Supporting, {}});
    QStringList names;
    for (const VerdictScope &scope : scopes) {
        if (hasRows(facts, scope))
            names.append(heatFigureName(scope, usualVerdictBasis));
    }
    return names;
}

FigurePtr makeVerdictFigure(const QString &name, const FactsPtr &facts,
                            const ProgressRequest &asked)
{
    const QStringList parts = name.split(QLatin1Char(':'));
    if (parts.first() != QLatin1String("verdicts") || parts.size() > 3)
        return nullptr;
    const std::optional<VerdictScope> scope =
        verdictScopeFromWord(*facts, parts.value(1, verdictScopeWord({})));
    const std::optional<VerdictBasis> basis =
        verdictBasisFromWord(parts.value(2, verdictBasisWord(usualVerdictBasis)));
    if (!scope || !basis || !hasRows(*facts, *scope))
        return nullptr;
    return std::make_shared<HeatFigure>(facts, makeVerdictTable(*facts, asked, *basis, *scope));
}

} // namespace mitra
