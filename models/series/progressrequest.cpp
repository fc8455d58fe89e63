// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/series/progressrequest.h"

#include "models/series/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace mitra
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(mitra::ProgressRequest)
};

bool isObserved(const Facts &facts, const IndicatorId &indicator)
{
    for (const Observation &observation : facts.observations(indicator)) {
        if (observation.status != ObservationStatus::Projection)
            return true;
    }
    return false;
}

std::optional<TargetMark> statedTarget(const Facts &facts, const Indicator &indicator)
{
    const Target *target = facts.target(indicator.goal);
    if (!target || indicator.measure != Measure::Official || indicator.unit != target->unit ||
        !isObserved(facts, indicator.id))
        return std::nullopt;
    return TargetMark{{target->year, target->value},
                      TargetOrigin::Stated,
                      Words::tr("%1 goal %2")
                          .arg(target->year)
                          .arg(valueText(target->value, target->unit, QLocale())),
                      target->source};
}

std::optional<TargetMark> proxyTarget(const Facts &facts, const Indicator &indicator)
{
    for (const GoalProxy &proxy : facts.goalProxies()) {
        if (proxy.indicator != indicator.id)
            continue;
        const Target *target = facts.target(proxy.goal);
        if (!target || !std::isfinite(proxy.scale) || proxy.scale == 0)
            continue;
        const double value = target->value / proxy.scale;
        QString goal = valueText(target->value, target->unit, QLocale());
        if (proxy.scale != 1)
            goal = Words::tr("%1 (%2 on this scale)")
                       .arg(goal, valueText(value, indicator.unit, QLocale()));
        return TargetMark{{target->year, value},
                          TargetOrigin::Proxy,
                          Words::tr("%1 goal %2, read against a proxy").arg(target->year).arg(goal),
                          target->source};
    }
    return std::nullopt;
}

const Assumption *standing(const std::optional<Assumption> &assumption,
                           const IndicatorId &indicator)
{
    return assumption && assumption->year && appliesTo(*assumption, indicator) ? &*assumption
                                                                               : nullptr;
}

} // namespace

std::optional<Assumption> tryOut(AssumptionKind kind, const std::optional<YearValue> &at)
{
    if (!at)
        return std::nullopt;
    Assumption assumption;
    assumption.kind = kind;
    assumption.year = at->year;
    assumption.value = at->value;
    return assumption;
}

bool appliesTo(const Assumption &assumption, const IndicatorId &indicator)
{
    return assumption.goal.isEmpty() &&
           (assumption.indicator.isEmpty() || assumption.indicator == indicator);
}

const Assumption *assumedBaseline(const ProgressRequest &request)
{
    return standing(request.baseline, request.indicator);
}

const Assumption *assumedTarget(const ProgressRequest &request)
{
    return standing(request.workingTarget, request.indicator);
}

std::optional<TargetMark> targetFor(const Facts &facts, const ProgressRequest &request)
{
    const Indicator *indicator = facts.find(request.indicator);
    if (!indicator)
        return std::nullopt;
    if (const Assumption *assumed = assumedTarget(request)) {
        const YearValue at{*assumed->year, assumed->value};
        return TargetMark{at,
                          TargetOrigin::Working,
                          Words::tr("%1 working target %2, an assumption")
                              .arg(at.year)
                              .arg(valueText(at.value, indicator->unit, QLocale())),
                          {}};
    }
    if (const auto stated = statedTarget(facts, *indicator))
        return stated;
    return proxyTarget(facts, *indicator);
}

} // namespace mitra
