// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/gallery.h"

#include "models/series/memberscomparison.h"
#include "models/series/trajectory.h"
#include "views/figures/arithmeticfigure.h"
#include "views/figures/cooperationgallery.h"
#include "views/figures/deliveredfigure.h"
#include "views/figures/goalfigure.h"
#include "views/figures/goalsgallery.h"
#include "views/figures/groupsgallery.h"
#include "views/figures/initiativefigure.h"
#include "views/figures/membersfigure.h"
#include "views/figures/methodsgallery.h"
#include "views/figures/milestonesfigure.h"
#include "views/figures/partnerfigure.h"
#include "views/figures/surenessgallery.h"
#include "views/figures/trajectoryfigure.h"
#include "views/figures/verdictsgallery.h"
#include "views/figures/whatifgallery.h"

namespace mitra
{

namespace
{

// The kinds of figures of one indicator, in the order they are listed.
constexpr QLatin1String trajectoryKind("trajectory");
constexpr QLatin1String membersKind("members");
constexpr QLatin1String arithmeticKind("arithmetic");
constexpr QLatin1String goalKind("goal");
// Sheets on one thing.
constexpr QLatin1String partnerKind("partner");
constexpr QLatin1String initiativeKind("initiative");

FigurePtr makePartner(const FactsPtr &facts, const PartnerId &id, const ColumnsPtr &made)
{
    const Partner *partner = facts->find(id);
    if (!partner)
        return nullptr;
    const ColumnsPtr columns = made ? made : std::make_shared<const Columns>(facts);
    return std::make_shared<PartnerFigure>(facts, *columns, *partner);
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
    names.append(cooperationFigureNames());
    names.append({QStringLiteral("delivered"), QStringLiteral("milestones")});
    for (const QLatin1String kind : {trajectoryKind, membersKind, arithmeticKind}) {
        for (const Indicator &indicator : facts.indicators()) {
            if (!facts.observations(indicator.id).empty())
                names.append(QStringLiteral("%1:%2").arg(kind, indicator.id.text()));
        }
    }
    for (const auto namesOf : {&goalFigureNames, &groupsFigureNames, &methodsFigureNames,
                               &whatIfFigureNames, &verdictFigureNames, &surenessFigureNames})
        names.append(namesOf(facts));
    for (const Partner &partner : facts.partners())
        names.append(QStringLiteral("%1:%2").arg(partnerKind, partner.id.text()));
    return names;
}

FigurePtr makeFigure(const QString &name, const FactsPtr &facts, const Selection &selection,
                     const ColumnsPtr &columns, const FactHistory &history)
{
    if (name == QLatin1String("delivered"))
        return std::make_shared<DeliveredFigure>(facts);
    if (name == QLatin1String("milestones"))
        return std::make_shared<MilestonesFigure>(facts);
    if (FigurePtr figure = makeCooperationFigure(name, facts, selection, columns))
        return figure;
    for (const auto make : {&makeGoalFigure, &makeGroupsFigure, &makeMethodsFigure,
                            &makeWhatIfFigure, &makeVerdictFigure, &makeSurenessFigure}) {
        if (FigurePtr figure = make(name, facts))
            return figure;
    }
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    const QString id = name.section(QLatin1Char(':'), 1);
    if (kind == goalKind) {
        const GoalId goal(id);
        return facts->find(goal) ? std::make_shared<GoalFigure>(facts, goal) : nullptr;
    }
    if (kind == partnerKind)
        return makePartner(facts, PartnerId(id), columns);
    if (kind == initiativeKind) {
        const std::optional<Initiative> initiative = facts->find(InitiativeId(id));
        return initiative ? std::make_shared<InitiativeFigure>(facts, *initiative, history)
                          : nullptr;
    }
    const IndicatorId indicator(id);
    return facts->find(indicator) ? makeProgress(kind, facts, indicator) : nullptr;
}

} // namespace mitra
