// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/progressgallery.h"

#include "views/figures/multiplesfigure.h"
#include "views/figures/rankingfigure.h"
#include "views/figures/slopefigure.h"

namespace mitra
{

namespace
{

template <typename Made, auto makeContent>
FigurePtr makeOf(const FactsPtr &facts, const ProgressRequest &request)
{
    return std::make_shared<Made>(facts, makeContent(*facts, request));
}

struct Kind {
    QLatin1String name;
    FigurePtr (*make)(const FactsPtr &, const ProgressRequest &);
};
constexpr Kind kinds[] = {
    {QLatin1String("slope"), &makeOf<SlopeFigure, &makeMemberSlope>},
    {QLatin1String("ranking"), &makeOf<RankingFigure, &rankMembers>},
    {QLatin1String("multiples"), &makeOf<MultiplesFigure, &makeMemberMultiples>},
};

} // namespace

QStringList progressFigureNames(const Facts &facts)
{
    QStringList names;
    for (const Kind &kind : kinds) {
        for (const Indicator &indicator : facts.indicators()) {
            if (!facts.observations(indicator.id).empty())
                names.append(QStringLiteral("%1:%2").arg(kind.name, indicator.id.text()));
        }
    }
    return names;
}

FigurePtr makeProgressFigure(const QString &name, const FactsPtr &facts)
{
    const QString word = name.section(QLatin1Char(':'), 0, 0);
    ProgressRequest request;
    request.indicator = IndicatorId(name.section(QLatin1Char(':'), 1));
    for (const Kind &kind : kinds) {
        if (word == kind.name && facts->find(request.indicator) &&
            !facts->observations(request.indicator).empty())
            return kind.make(facts, request);
    }
    return nullptr;
}

} // namespace mitra
