// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/progressgallery.h"

#include "models/series/coveragegrid.h"
#include "models/series/groupcomparison.h"
#include "models/series/groupcontributions.h"
#include "models/series/groupvalues.h"
#include "models/series/membermultiples.h"
#include "models/series/memberranking.h"
#include "models/series/memberscomparison.h"
#include "models/series/memberslope.h"
#include "models/series/memberyears.h"
#include "models/series/methodpanel.h"
#include "models/series/trajectory.h"
#include "models/series/whatif.h"
#include "views/figures/arithmeticfigure.h"
#include "views/figures/contributionsfigure.h"
#include "views/figures/coveragegridfigure.h"
#include "views/figures/groupsfigure.h"
#include "views/figures/membersfigure.h"
#include "views/figures/methodsfigure.h"
#include "views/figures/multiplesfigure.h"
#include "views/figures/rankingfigure.h"
#include "views/figures/slopefigure.h"
#include "views/figures/trajectoryfigure.h"
#include "views/figures/whatiffigure.h"
#include "views/figures/whatifmembersfigure.h"

#include <algorithm>

namespace mitra
{

namespace
{

bool hasReadings(const Facts &facts, const Indicator &indicator)
{
    return !facts.observations(indicator.id).empty();
}

// Groups are worked out from their members.
bool canBeGrouped(const Facts &facts, const Indicator &indicator)
{
    const QList<const Economy *> members = facts.members();
    return canBeWeighed(indicator.unit) &&
           std::any_of(members.begin(), members.end(), [&](const Economy *member) {
               return !facts.series(indicator.id, member->id).isEmpty();
           });
}

bool always(const Facts &, const Indicator &)
{
    return true; // that nothing is there is what it shows
}

template <typename Made, auto makeContent>
FigurePtr makeOf(const FactsPtr &facts, const ProgressRequest &request)
{
    return std::make_shared<Made>(facts, makeContent(*facts, request));
}

FigurePtr makeContributions(const FactsPtr &facts, const ProgressRequest &request)
{
    const std::optional<GroupChoice> choice = usualChoice(*facts, request.indicator);
    return choice ? std::make_shared<ContributionsFigure>(facts,
                                                          contributionsOf(*facts, request, *choice))
                  : nullptr;
}

FigurePtr makeCoverage(const FactsPtr &facts, const ProgressRequest &request)
{
    return std::make_shared<CoverageGridFigure>(facts, coverageGrid(*facts, request.indicator));
}

FigurePtr makeGroups(const FactsPtr &facts, const ProgressRequest &request)
{
    return std::make_shared<GroupsFigure>(facts, compareGroups(*facts, request));
}

FigurePtr makeMethods(const FactsPtr &facts, const ProgressRequest &request)
{
    return std::make_shared<MethodsFigure>(facts, makeMethodPanel(*facts, request));
}

struct Kind {
    QLatin1String name;
    FigurePtr (*make)(const FactsPtr &, const ProgressRequest &);
    bool (*lists)(const Facts &, const Indicator &) = &hasReadings;
};
constexpr Kind kinds[] = {
    {QLatin1String("trajectory"), &makeOf<TrajectoryFigure, &makeTrajectory>},
    {QLatin1String("members"), &makeOf<MembersFigure, &compareMembers>},
    {QLatin1String("arithmetic"), &makeOf<ArithmeticFigure, &makeTrajectory>},
    {QLatin1String("slope"), &makeOf<SlopeFigure, &makeMemberSlope>},
    {QLatin1String("ranking"), &makeOf<RankingFigure, &rankMembers>},
    {QLatin1String("multiples"), &makeOf<MultiplesFigure, &makeMemberMultiples>},
    {QLatin1String("groups"), &makeGroups, &canBeGrouped},
    {QLatin1String("contributions"), &makeContributions, &canBeGrouped},
    {QLatin1String("methods"), &makeMethods},
    {QLatin1String("whatif"), &makeOf<WhatIfFigure, &makeWhatIf>},
    {QLatin1String("whatif-members"), &makeOf<WhatIfMembersFigure, &makeWhatIf>},
    {QLatin1String("datacoverage"), &makeCoverage, &always},
};

} // namespace

QStringList progressFigureNames(const Facts &facts)
{
    QStringList names;
    for (const Kind &kind : kinds) {
        for (const Indicator &indicator : facts.indicators()) {
            if (kind.lists(facts, indicator))
                names.append(QStringLiteral("%1:%2").arg(kind.name, indicator.id.text()));
        }
    }
    return names;
}

FigurePtr makeProgressFigure(const QString &name, const FactsPtr &facts,
                             const ProgressRequest &asked)
{
    const QString word = name.section(QLatin1Char(':'), 0, 0);
    const Indicator *indicator = facts->find(IndicatorId(name.section(QLatin1Char(':'), 1)));
    for (const Kind &kind : kinds) {
        if (word != kind.name || !indicator ||
            !(kind.lists(*facts, *indicator) || hasReadings(*facts, *indicator)))
            continue;
        if (asked.indicator == indicator->id)
            return kind.make(facts, asked);
        ProgressRequest request;
        request.indicator = indicator->id;
        request.compareYear = firstYearFor(*facts, request);
        return kind.make(facts, request);
    }
    return nullptr;
}

} // namespace mitra
