// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/progress/assessment.h"

#include <optional>

namespace mitra
{

// How a required path runs from base to target.
enum class PathShape {
    Straight,
    Geometric, // the same growth rate every year
    Logistic,  // slow, fast, slow: an S below a ceiling
};

// Why there is no path of that shape.
enum class PathObstacle {
    None,
    TargetNotAfterBase,
    NotANumber,
    ZeroOrSignChange, // geometric: base or target is zero, or they differ in sign
    NoCeiling,        // logistic: the measure has none and none was given
    TargetAtCeiling,  // logistic: an S never reaches its ceiling; ask for a higher one or a lower
                      // target
    OutsideCeiling,   // logistic: base or target is not between zero and the ceiling
};

// A path through base and target, ready to be asked for any year.
//   Straight   y0 + (yT - y0) (u - t0)/(tT - t0)
//   Geometric  y0 (yT/y0)^((u - t0)/(tT - t0))
//   Logistic   L / (1 + exp(-k (u - m))), k = (logit(yT/L) - logit(y0/L))/(tT - t0),
//              m = t0 - logit(y0/L)/k
// Worked, 15 (2020) to 30 (2030): in 2025 straight 22.5, geometric 21.213203, logistic below 40
// 22.917961 (k 0.160944, m 2023.1739). Formulas ours, after the EU Digital Decade's paths.
class Path
{
public:
    // Where the obstacle is not None, at() is not to be asked.
    Path(PathShape shape, const YearValue &base, const YearValue &target,
         std::optional<double> ceiling = std::nullopt);

    PathShape shape() const { return m_shape; }
    PathObstacle obstacle() const { return m_obstacle; }
    double at(double year) const;
    // Of a logistic path: k and m of the formula, and L.
    double steepness() const { return m_steepness; }
    double midpoint() const { return m_midpoint; }
    double ceiling() const { return m_ceiling; }

private:
    PathShape m_shape;
    PathObstacle m_obstacle = PathObstacle::None;
    YearValue m_base;
    YearValue m_target;
    double m_steepness = 0;
    double m_midpoint = 0;
    double m_ceiling = 0;
};

} // namespace mitra
