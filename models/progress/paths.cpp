// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/progress/paths.h"

#include <cmath>

namespace mitra
{

namespace
{

double logit(double share)
{
    return std::log(share / (1 - share));
}

PathObstacle logisticObstacle(const YearValue &base, const YearValue &target,
                              std::optional<double> ceiling)
{
    if (!ceiling)
        return PathObstacle::NoCeiling;
    if (!std::isfinite(*ceiling))
        return PathObstacle::NotANumber;
    if (target.value == *ceiling)
        return PathObstacle::TargetAtCeiling;
    const auto inside = [&](double value) { return value > 0 && value < *ceiling; };
    return inside(base.value) && inside(target.value) ? PathObstacle::None
                                                      : PathObstacle::OutsideCeiling;
}

} // namespace

Path::Path(PathShape shape, const YearValue &base, const YearValue &target,
           std::optional<double> ceiling)
    : m_shape(shape)
    , m_base(base)
    , m_target(target)
{
    if (!std::isfinite(base.value) || !std::isfinite(target.value))
        m_obstacle = PathObstacle::NotANumber;
    else if (target.year <= base.year)
        m_obstacle = PathObstacle::TargetNotAfterBase;
    else if (shape == PathShape::Geometric && !(base.value * target.value > 0))
        m_obstacle = PathObstacle::ZeroOrSignChange;
    else if (shape == PathShape::Logistic)
        m_obstacle = logisticObstacle(base, target, ceiling);
    if (m_obstacle != PathObstacle::None || shape != PathShape::Logistic)
        return;

    m_ceiling = *ceiling;
    const double low = logit(base.value / m_ceiling);
    const double high = logit(target.value / m_ceiling);
    m_steepness = (high - low) / (double(target.year) - base.year);
    // A flat S has its middle nowhere; at() then needs none.
    m_midpoint = m_steepness == 0 ? base.year : base.year - low / m_steepness;
    if (!std::isfinite(m_steepness) || !std::isfinite(m_midpoint))
        m_obstacle = PathObstacle::NotANumber;
}

double Path::at(double year) const
{
    switch (m_shape) {
    case PathShape::Straight:
        break;
    case PathShape::Geometric:
        return m_base.value *
               std::pow(m_target.value / m_base.value,
                        (year - m_base.year) / (double(m_target.year) - m_base.year));
    case PathShape::Logistic:
        if (m_steepness == 0)
            return m_base.value;
        return m_ceiling / (1 + std::exp(-m_steepness * (year - m_midpoint)));
    }
    return straightPath(m_base, m_target, year);
}

} // namespace mitra
