// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/growth.h"
#include "models/progress/paths.h"

#include <cmath>

// Paths to the target, after the EU Digital Decade, whose law names no tolerance; formulas,
// tolerance and bands are ours.
namespace mitra
{

namespace
{

constexpr double toleratedShare = 0.05; // of the way from base to target
constexpr double fasterNeededFrom = 0.60;

PathShape shapeOf(Method method)
{
    return method == Method::GeometricPath  ? PathShape::Geometric
           : method == Method::LogisticPath ? PathShape::Logistic
                                            : PathShape::Straight;
}

MethodObstacle obstacleOf(const Case &c, PathObstacle obstacle)
{
    switch (obstacle) {
    case PathObstacle::None:
        break;
    case PathObstacle::TargetNotAfterBase: // was decided before
    case PathObstacle::NotANumber:
        return MethodObstacle::NotANumber;
    case PathObstacle::ZeroOrSignChange:
        return c.question.base->value == 0     ? MethodObstacle::ZeroBase
               : c.question.target->value == 0 ? MethodObstacle::ZeroTarget
                                               : MethodObstacle::SignChange;
    case PathObstacle::NoCeiling:
        return MethodObstacle::NoCeiling;
    case PathObstacle::TargetAtCeiling:
        return MethodObstacle::TargetAtCeiling;
    case PathObstacle::OutsideCeiling:
        return MethodObstacle::OutsideCeiling;
    }
    return MethodObstacle::None;
}

// Behind the path the share of the way it asks for tells how far.
Verdict verdictOf(const Case &c, double path)
{
    const double latest = c.question.latest->value;
    const double base = c.question.base->value;
    const double tolerance = toleratedShare * std::abs(c.question.target->value - base);
    if (atLeast(c.direction() * (latest - path), -tolerance))
        return Verdict::OnTrack;
    const double share = (latest - base) / (path - base);
    return atLeast(share, fasterNeededFrom) ? Verdict::FasterNeeded
           : share >= 0                     ? Verdict::Stalled
                                            : Verdict::Away;
}

} // namespace

// Ahead of, on or behind the path by d (y - path), on it within 5 % of |yT - y0|. Worked: A behind
// the straight path by 3.5, behind the S below 40 (22.917961) by 3.917961, behind the geometric
// path (21.213203) by 2.213203; B ahead of the straight one by 2; C behind it by 38.
void judgePath(const Case &c, MethodResult &result)
{
    if (isRefused(c, result, Needs::ValuesAndTarget))
        return;
    const YearValue &base = *c.question.base;
    const YearValue &latest = *c.question.latest;
    const YearValue &target = *c.question.target;
    settle(c, result, Verdict::CannotBeAssessed);
    if (target.year <= base.year || latest.year > target.year || target.value == base.value)
        return; // decided, and there is no path at the latest year

    const PathShape shape = shapeOf(result.method);
    const Path path(shape, base, target, c.input.ceiling ? c.input.ceiling : c.input.highest);
    if (path.obstacle() != PathObstacle::None)
        return refuse(c, result, obstacleOf(c, path.obstacle()));
    const double wanted = path.at(latest.year);
    const double gap = c.direction() * (latest.value - wanted);
    const double tolerance = toleratedShare * std::abs(target.value - base.value);
    result.value = gap;
    result.own = !atLeast(tolerance, gap)   ? OwnVerdict::Ahead
                 : atLeast(gap, -tolerance) ? OwnVerdict::OnPath
                                            : OwnVerdict::Behind;
    put(result, Quantity::Path, wanted);
    put(result, Quantity::Tolerance, tolerance);
    if (shape == PathShape::Logistic) {
        put(result, Quantity::Ceiling, path.ceiling());
        put(result, Quantity::Steepness, path.steepness());
        put(result, Quantity::Midpoint, path.midpoint());
    }

    const Verdict verdict = verdictOf(c, wanted);
    settle(c, result, verdict);
    if (shape != PathShape::Geometric || c.isDecided())
        return;
    // A growth rate, so the rule of growth rates applies.
    const Verdict byLine = verdictOf(c, straightPath(base, target, latest.year));
    put(result, Quantity::SmallToLarge, smallToLarge(c.question));
    if (isFarApart(c.question)) {
        result.obstacle = MethodObstacle::FarApart;
        result.verdict = byLine;
    }
    if (isFarApart(c.question) || byLine != verdict)
        result.linearVerdict = byLine;
}

} // namespace mitra
