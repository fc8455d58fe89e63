// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/gallery.h"

#include "models/series/requeststate.h"
#include "views/figures/changesfigure.h"
#include "views/figures/cooperationgallery.h"
#include "views/figures/deliveredfigure.h"
#include "views/figures/goalassessmentfigure.h"
#include "views/figures/goalfigure.h"
#include "views/figures/initiativefigure.h"
#include "views/figures/memberfigure.h"
#include "views/figures/milestonesfigure.h"
#include "views/figures/partnerfigure.h"
#include "views/figures/progressgallery.h"
#include "views/figures/qualityfigure.h"
#include "views/figures/verdictsgallery.h"

namespace mitra
{

namespace
{

constexpr QLatin1String assessmentKind("assessment");
constexpr QLatin1String goalKind("goal");
constexpr QLatin1String qualityKind("quality"); // of all indicators, of a goal's or of no goal's
constexpr QLatin1String noGoal("none");
// Sheets on one thing.
constexpr QLatin1String partnerKind("partner");
constexpr QLatin1String memberKind("member");
constexpr QLatin1String initiativeKind("initiative");
constexpr QLatin1String changesKind("changes"); // since a revision

FigurePtr makePartner(const FactsPtr &facts, const PartnerId &id, const ColumnsPtr &made)
{
    const Partner *partner = facts->find(id);
    if (!partner)
        return nullptr;
    const ColumnsPtr columns =
        made ? Columns::inWords(made, *facts) : std::make_shared<const Columns>(facts);
    return std::make_shared<PartnerFigure>(facts, *columns, *partner);
}

FigurePtr makeMember(const FactsPtr &facts, const EconomyId &id, const ColumnsPtr &made)
{
    const Economy *economy = facts->find(id);
    if (!economy || economy->kind != EconomyKind::Member)
        return nullptr;
    const ColumnsPtr columns = made ? made : std::make_shared<const Columns>(facts);
    return std::make_shared<MemberFigure>(facts, *columns, *economy);
}

FigurePtr makeAssessment(const FactsPtr &facts, const GoalId &goal, const ProgressRequest &asked)
{
    if (!facts->find(goal))
        return nullptr;
    ProgressRequest request = asked.goal == goal ? asked : ProgressRequest();
    request.goal = goal;
    return std::make_shared<GoalAssessmentFigure>(facts, request);
}

FigurePtr makeQuality(const FactsPtr &facts, const QString &id)
{
    std::optional<GoalId> goal;
    if (!id.isEmpty())
        goal = id == noGoal ? GoalId() : GoalId(id);
    if (goal && !goal->isEmpty() && !facts->find(*goal))
        return nullptr;
    return std::make_shared<QualityFigure>(facts, weighQuality(*facts, goal));
}

} // namespace

QStringList figureNames(const Facts &facts)
{
    QStringList names;
    for (const Goal &goal : facts.goals())
        names.append(QStringLiteral("%1:%2").arg(goalKind, goal.id.text()));
    names.append(cooperationFigureNames());
    names.append({QStringLiteral("delivered"), QStringLiteral("milestones")});
    for (const Goal &goal : facts.goals())
        names.append(QStringLiteral("%1:%2").arg(assessmentKind, goal.id.text()));
    names.append(progressFigureNames(facts));
    names.append(verdictFigureNames(facts));
    names.append(qualityKind);
    for (const Partner &partner : facts.partners())
        names.append(QStringLiteral("%1:%2").arg(partnerKind, partner.id.text()));
    for (const Economy *member : facts.members())
        names.append(QStringLiteral("%1:%2").arg(memberKind, member->id.text()));
    return names;
}

FigurePtr makeFigure(const FigureRequest &request, const GalleryGround &ground)
{
    const QString &name = request.name;
    const FactsPtr &facts = ground.facts;
    if (name == QLatin1String("delivered"))
        return std::make_shared<DeliveredFigure>(facts);
    if (name == QLatin1String("milestones"))
        return std::make_shared<MilestonesFigure>(facts);
    const Selection selection = request.settings.isEmpty()
                                    ? ground.selection
                                    : Selection::fromText(request.settings).value_or(Selection());
    if (FigurePtr figure = makeCooperationFigure(name, facts, selection, ground.columns))
        return figure;
    const ProgressRequest asked = requestOf(request.settings, *facts);
    for (const auto make : {&makeProgressFigure, &makeVerdictFigure}) {
        if (FigurePtr figure = make(name, facts, asked))
            return figure;
    }
    const QString kind = name.section(QLatin1Char(':'), 0, 0);
    const QString id = name.section(QLatin1Char(':'), 1);
    if (kind == goalKind) {
        const GoalId goal(id);
        return facts->find(goal) ? std::make_shared<GoalFigure>(facts, goal) : nullptr;
    }
    if (kind == assessmentKind)
        return makeAssessment(facts, GoalId(id), asked);
    if (kind == qualityKind)
        return makeQuality(facts, id);
    if (kind == partnerKind)
        return makePartner(facts, PartnerId(id), ground.columns);
    if (kind == memberKind)
        return makeMember(facts, EconomyId(id), ground.columns);
    if (kind == initiativeKind) {
        const std::optional<Initiative> initiative = facts->find(InitiativeId(id));
        return initiative ? std::make_shared<InitiativeFigure>(facts, *initiative, ground.history)
                          : nullptr;
    }
    if (kind == changesKind && !id.isEmpty() && ground.differences)
        return std::make_shared<ChangesFigure>(facts, id, ground.differences(id));
    return nullptr;
}

FigurePtr makeFigure(const QString &name, const FactsPtr &facts, const Selection &selection,
                     const ColumnsPtr &columns, const FactHistory &history)
{
    return makeFigure(FigureRequest{name}, {facts, columns, history, {}, selection});
}

} // namespace mitra
