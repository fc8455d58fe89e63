// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/requeststate.h"

#include "models/series/groupvalues.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mitra
{

namespace
{

const QString goalKey = QStringLiteral("goal");
const QString indicatorKey = QStringLiteral("indicator");
const QString economyKey = QStringLiteral("economy");
const QString highlightedKey = QStringLiteral("highlighted");
const QString groupsKey = QStringLiteral("groups");
const QString baseKey = QStringLiteral("base");
const QString compareKey = QStringLiteral("compare");
const QString secondKey = QStringLiteral("second");
const QString pathKey = QStringLiteral("path");
const QString windowKey = QStringLiteral("window");
const QString shownKey = QStringLiteral("shown");
const QString baselineKey = QStringLiteral("baseline");
const QString targetKey = QStringLiteral("working");
const QString pacesKey = QStringLiteral("paces");
const QString ofGoalKey = QStringLiteral("ofGoal");

QStringList texts(const QList<EconomyId> &economies)
{
    QStringList texts;
    for (const EconomyId &economy : economies)
        texts.append(economy.text());
    return texts;
}

QList<EconomyId> economies(const QVariant &texts)
{
    QList<EconomyId> economies;
    for (const QString &text : texts.toStringList())
        economies.append(EconomyId(text));
    return economies;
}

// Years as a list of two.
QVariant yearsOf(const std::optional<YearWindow> &years)
{
    return years ? QVariant(QVariantList{years->first, years->last}) : QVariant();
}

std::optional<YearWindow> windowOf(const QVariant &years)
{
    const QVariantList list = years.toList();
    if (list.size() != 2 || list.first().toInt() > list.last().toInt())
        return std::nullopt;
    return YearWindow{list.first().toInt(), list.last().toInt()};
}

// One tried out on a goal is kept with the goal, because its number is in the goal's unit.
QVariant valueOf(const Assumption &assumption)
{
    if (!assumption.name.isEmpty())
        return assumption.name;
    return QVariantList{assumption.year.value_or(0), assumption.value};
}

// Of the goal, where one is given; else of the indicator.
std::optional<Assumption> assumptionOf(const QVariant &value, AssumptionKind kind,
                                       const Facts &facts, const GoalId &goal)
{
    if (value.typeId() == QMetaType::QString) {
        const Assumption *kept = facts.assumption(value.toString());
        return kept && kept->kind == kind && kept->goal == goal ? std::optional(*kept)
                                                                : std::nullopt;
    }
    const QVariantList list = value.toList();
    if (list.size() != 2)
        return std::nullopt;
    std::optional<Assumption> tried =
        tryOut(kind, YearValue{list.at(0).toInt(), list.at(1).toDouble()});
    tried->goal = goal;
    return tried;
}

QVariantMap stateOf(const std::optional<Assumption> &baseline,
                    const std::optional<Assumption> &target, const QList<Assumption> &paces)
{
    QVariantMap state;
    if (baseline)
        state.insert(baselineKey, valueOf(*baseline));
    if (target)
        state.insert(targetKey, valueOf(*target));
    QStringList names;
    for (const Assumption &pace : paces) {
        if (!pace.name.isEmpty())
            names.append(pace.name);
    }
    if (!names.isEmpty())
        state.insert(pacesKey, names);
    return state;
}

GoalAssumptions assumedOf(const QVariantMap &state, const Facts &facts, const GoalId &goal)
{
    GoalAssumptions assumed;
    assumed.baseline =
        assumptionOf(state.value(baselineKey), AssumptionKind::Baseline, facts, goal);
    assumed.workingTarget =
        assumptionOf(state.value(targetKey), AssumptionKind::Target, facts, goal);
    for (const QString &name : state.value(pacesKey).toStringList()) {
        if (const auto pace = assumptionOf(name, AssumptionKind::Pace, facts, goal))
            assumed.paces.append(*pace);
    }
    return assumed;
}

} // namespace

QVariantMap stateOf(const ProgressRequest &request)
{
    QVariantMap state{
        {goalKey, request.goal.text()},       {indicatorKey, request.indicator.text()},
        {economyKey, request.economy.text()}, {highlightedKey, texts(request.highlighted)},
        {groupsKey, texts(request.groups)},   {compareKey, request.compareYear},
        {pathKey, int(request.path)}};
    const auto put = [&](const QString &key, const QVariant &value) {
        if (value.isValid())
            state.insert(key, value);
    };
    put(baseKey, request.baseYear ? QVariant(*request.baseYear) : QVariant());
    put(secondKey, request.secondYear ? QVariant(*request.secondYear) : QVariant());
    put(windowKey, yearsOf(request.window));
    put(shownKey, yearsOf(request.shownYears));
    state.insert(stateOf(request.baseline, request.workingTarget, request.paces));
    const GoalAssumptions &ofGoal = request.ofGoal;
    if (const QVariantMap own = stateOf(ofGoal.baseline, ofGoal.workingTarget, ofGoal.paces);
        !own.isEmpty())
        state.insert(ofGoalKey, own);
    return state;
}

ProgressRequest requestOf(const QVariantMap &state, const Facts &facts)
{
    ProgressRequest request;
    request.indicator = IndicatorId(state.value(indicatorKey).toString());
    if (!facts.find(request.indicator))
        return {};
    request.goal = GoalId(state.value(goalKey).toString());
    const GoalProxy *proxy = facts.proxy(request.goal);
    if (!proxy || proxy->indicator != request.indicator)
        request.goal = GoalId();
    const auto year = [&](const QString &key) {
        const QVariant value = state.value(key);
        return value.isValid() ? std::optional<int>(value.toInt()) : std::nullopt;
    };
    request.economy = EconomyId(state.value(economyKey).toString());
    if (!facts.find(request.economy) && !groupChoiceOf(request.economy))
        request.economy = EconomyId(); // the file lost it: the first to judge stands in
    request.highlighted = economies(state.value(highlightedKey));
    request.groups = economies(state.value(groupsKey));
    request.baseYear = year(baseKey);
    request.compareYear = state.value(compareKey, request.compareYear).toInt();
    request.secondYear = year(secondKey);
    const int path = state.value(pathKey).toInt();
    if (path >= 0 && path <= int(PathShape::Logistic))
        request.path = PathShape(path);
    request.window = windowOf(state.value(windowKey));
    request.shownYears = windowOf(state.value(shownKey));
    const GoalAssumptions own = assumedOf(state, facts, {});
    request.baseline = own.baseline;
    request.workingTarget = own.workingTarget;
    request.paces = own.paces;
    if (!request.goal.isEmpty())
        request.ofGoal = assumedOf(state.value(ofGoalKey).toMap(), facts, request.goal);
    return request;
}

QString textOf(const ProgressRequest &request)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(stateOf(request)))
                                 .toJson(QJsonDocument::Compact));
}

ProgressRequest requestOf(const QString &text, const Facts &facts)
{
    return requestOf(QJsonDocument::fromJson(text.toUtf8()).object().toVariantMap(), facts);
}

} // namespace mitra
