// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/method.h"

#include "models/progress/methodcase.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace mitra
{

namespace
{

void run(const Case &c, MethodResult &result)
{
    switch (result.method) {
    case Method::PlainArithmetic:
        return judgePlain(c, result);
    case Method::EurostatTarget:
    case Method::EurostatTrend:
        return judgeEurostat(c, result);
    case Method::OpenSdgTarget:
    case Method::OpenSdgTrend:
        return judgeOpenSdg(c, result);
    case Method::UnChart2022:
    case Method::UnChart2023:
        return judgeUnChart(c, result);
    case Method::EscapStatus:
    case Method::EscapAnticipated:
        return judgeEscap(c, result);
    case Method::SdrScore:
    case Method::SdrTrend:
        return judgeSdr(c, result);
    case Method::OecdDistance:
        return judgeOecd(c, result);
    case Method::Destatis:
        return judgeDestatis(c, result);
    case Method::StraightPath:
    case Method::GeometricPath:
    case Method::LogisticPath:
        return judgePath(c, result);
    case Method::IstatBands:
        return judgeIstat(c, result);
    }
}

bool isFinite(const MethodResult &result)
{
    const auto inputs = result.inputs();
    return (!result.value || std::isfinite(*result.value)) &&
           std::all_of(inputs.begin(), inputs.end(),
                       [](const MethodNumber &number) { return std::isfinite(number.value); });
}

std::vector<YearValue> readAll(Aim aim, std::span<const YearValue> observed)
{
    std::vector<YearValue> read;
    for (const YearValue &point : observed) {
        if (const std::optional<double> value = readAs(aim, point.value))
            read.push_back({point.year, *value});
    }
    return read;
}

MethodResult judge(Method method, const Case &c)
{
    MethodResult result;
    result.method = method;
    run(c, result);
    if (isFinite(result))
        return result;
    // Too large to state, or a series with what is no number in it: no word may come of it.
    MethodResult refused;
    refused.method = method;
    refuse(c, refused, MethodObstacle::NotANumber);
    return refused;
}

} // namespace

bool isRefused(const Case &c, MethodResult &result, Needs needs)
{
    switch (c.assessment.obstacle) {
    case Obstacle::None:
        return false;
    case Obstacle::NoTarget:
    case Obstacle::TargetNotAfterBase:
    case Obstacle::TargetYearPassed:
        if (needs == Needs::Values)
            return false;
        break;
    default:
        break;
    }
    result.verdict = Verdict::CannotBeAssessed;
    result.obstacle = MethodObstacle::General;
    result.general = c.assessment.obstacle;
    return true;
}

void settleWithoutTarget(const Case &c, MethodResult &result, Verdict ofBands)
{
    if (c.hasTarget())
        result.obstacle = MethodObstacle::NeedsNoTarget;
    else
        result.verdict = ofBands;
}

Quantity quantityOf(Method method)
{
    switch (method) {
    case Method::PlainArithmetic:
    case Method::EurostatTarget:
    case Method::OpenSdgTarget:
    case Method::UnChart2022:
    case Method::SdrTrend:
        break;
    case Method::EurostatTrend:
    case Method::OpenSdgTrend:
    case Method::IstatBands:
        return Quantity::ActualGrowth;
    case Method::UnChart2023:
        return Quantity::ExpectedShare;
    case Method::EscapStatus:
    case Method::SdrScore:
        return Quantity::Score;
    case Method::EscapAnticipated:
        return Quantity::AnticipatedGap;
    case Method::OecdDistance:
        return Quantity::Distance;
    case Method::Destatis:
        return Quantity::Miss;
    case Method::StraightPath:
    case Method::GeometricPath:
    case Method::LogisticPath:
        return Quantity::Gap;
    }
    return Quantity::Ratio;
}

MethodResult judge(Method method, const MethodInput &input, const Assessment &assessment)
{
    if (input.aim == Aim::Value)
        return judge(method, Case{input, assessment, assessment.question, input.observed});
    const std::vector<YearValue> observed = readAll(input.aim, input.observed);
    return judge(method, Case{input, assessment, assessment.question, observed});
}

MethodResults judgeAll(const MethodInput &input)
{
    const Assessment assessment = assess(readAs(input.aim, input.question));
    MethodResults results;
    for (int i = 0; i < methodCount; ++i)
        results[size_t(i)] = judge(Method(i), input, assessment);
    return results;
}

} // namespace mitra
