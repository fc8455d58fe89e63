// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/atleast.h"
#include "models/progress/method.h"

// What the files of the methods share; nobody else includes this.
namespace mitra
{

inline bool isMet(Verdict verdict)
{
    return verdict == Verdict::NewlyMet || verdict == Verdict::MetKept ||
           verdict == Verdict::MetWrongWay;
}

// One question on its way through the methods, as the aim reads it.
struct Case {
    const MethodInput &input;
    const Assessment &assessment;
    const Question &question;
    std::span<const YearValue> observed;

    double direction() const { return question.direction == Direction::Higher ? 1.0 : -1.0; }
    bool hasTarget() const { return question.target.has_value(); }
    bool latestMeets() const { return isMet(assessment.verdict); }
    // The target was met before or is met now: the shared order of tests ends there.
    bool isDecided() const
    {
        return latestMeets() || assessment.verdict == Verdict::WasMetNowMissed;
    }
};

inline void put(MethodResult &result, Quantity quantity, double value)
{
    result.numbers[size_t(result.numberCount++)] = {quantity, value};
}

// Ours of the shared order of tests, where it is final; else that of the method's bands.
inline void settle(const Case &c, MethodResult &result, Verdict ofBands)
{
    result.verdict = c.isDecided() ? c.assessment.verdict : ofBands;
}

// Reads the values alone, also where a target is known.
inline bool looksAtNoTarget(Method method)
{
    return method == Method::EurostatTrend || method == Method::OpenSdgTrend ||
           method == Method::IstatBands || method == Method::SdrScore;
}

// The method cannot judge; what the shared order of tests has decided stands all the same.
inline void refuse(const Case &c, MethodResult &result, MethodObstacle obstacle)
{
    result.obstacle = obstacle;
    result.verdict = Verdict::CannotBeAssessed;
    if (!looksAtNoTarget(result.method))
        settle(c, result, Verdict::CannotBeAssessed);
}

// Where a number falls: the method's own word for it and our verdict.
struct Band {
    OwnVerdict own;
    Verdict ours;
};

enum class Needs { Values, ValuesAndTarget };
// The first of the shared tests. True when it ends there, with the result filled.
bool isRefused(const Case &c, MethodResult &result, Needs needs);

// The number and the words of a method for measures without a target: where there is one, its
// verdict does not count.
void settleWithoutTarget(const Case &c, MethodResult &result, Verdict ofBands);

// One function a family of methods, each in its own file.
void judgePlain(const Case &c, MethodResult &result);
void judgeEurostat(const Case &c, MethodResult &result);
void judgeOpenSdg(const Case &c, MethodResult &result);
void judgeUnChart(const Case &c, MethodResult &result);
void judgeEscap(const Case &c, MethodResult &result);
void judgeSdr(const Case &c, MethodResult &result);
void judgeOecd(const Case &c, MethodResult &result);
void judgeDestatis(const Case &c, MethodResult &result);
void judgePath(const Case &c, MethodResult &result);
void judgeIstat(const Case &c, MethodResult &result);

} // namespace mitra
