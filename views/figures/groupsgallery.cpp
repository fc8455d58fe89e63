// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/groupsgallery.h"

#include "views/figures/contributionsfigure.h"
#include "views/figures/groupsfigure.h"

#include <algorithm>

namespace mitra
{

namespace
{

constexpr QLatin1String groupsKind("groups");
constexpr QLatin1String contributionsKind("contributions");

bool hasMemberValue(const Facts &facts, const IndicatorId &indicator)
{
    const QList<const Economy *> members = facts.members();
    return std::any_of(members.begin(), members.end(), [&](const Economy *member) {
        return !facts.series(indicator, member->id).isEmpty();
    });
}

} // namespace

QStringList groupsFigureNames(const Facts &facts)
{
    QStringList names;
    for (const QLatin1String kind : {groupsKind, contributionsKind}) {
        for (const Indicator &indicator : facts.indicators()) {
            if (canBeWeighed(indicator.unit) && hasMemberValue(facts, indicator.id))
                names.append(QStringLiteral("%1:%2").arg(kind, indicator.id.text()));
        }
    }
    return names;
}

FigurePtr makeGroupsFigure(const QString &name, const FactsPtr &facts)
{
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    ProgressRequest request;
    request.indicator = IndicatorId(name.section(QLatin1Char(':'), 1));
    if (!facts->find(request.indicator) || facts->observations(request.indicator).empty())
        return nullptr;
    if (kind == groupsKind)
        return std::make_shared<GroupsFigure>(facts, compareGroups(*facts, request));
    const std::optional<GroupChoice> choice = usualChoice(*facts, request.indicator);
    if (kind == contributionsKind && choice)
        return std::make_shared<ContributionsFigure>(facts,
                                                     contributionsOf(*facts, request, *choice));
    return nullptr;
}

} // namespace mitra
