// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectorycontent.h"

#include <algorithm>

namespace mitra
{

QList<LegendEntry> TrajectoryContent::legend(const Style &style) const
{
    using Sample = LegendEntry::Sample;
    const QColor main = style.series[0];
    QList<LegendEntry> entries;
    const auto line = [&](const QPen &pen, const QString &text) {
        entries << LegendEntry{Sample::Line, pen, {}, {}, text};
    };
    const auto dot = [&](Dot look, const QColor &colour, const QString &text) {
        entries << LegendEntry{Sample::Dot, {}, colour, look, text};
    };
    bool lines = false;
    bool dots = false;
    bool estimates = false;
    bool projections = false;
    bool disputed = false;
    bool others = false;
    bool groups = false; // among the others
    for (const EconomySeries &series : m_trajectory.series) {
        if (colourOf(series) < 0) {
            others = true;
            groups |= series.isComputed;
            continue; // of the grey ones only what was observed is drawn
        }
        for (const Piece &piece : series.observed)
            (piece.points.size() > 1 ? lines : dots) = true;
        disputed |= std::any_of(series.disputed.begin(), series.disputed.end(),
                                [this](const SeriesPoint &point) { return isShown(point.at); });
        for (const SeriesPoint &point : series.points) {
            if (!isShown(point.at))
                continue;
            estimates |= point.status == ObservationStatus::Estimate;
            projections |= point.status == ObservationStatus::Projection;
        }
    }
    if (lines)
        line(trajectorypen::solid(main, 2.5), tr("observed"));
    if ((lines || dots) && m_isProxy)
        dot(observedDot(), main, tr("proxy, not the goal"));
    else if (dots && !lines)
        dot(observedDot(), main, tr("observed"));
    if (estimates)
        dot(Dot::Ring, main, m_isProxy ? tr("proxy, estimate") : tr("estimate"));
    if (projections)
        dot(Dot::DottedRing, main, tr("projection, as stated"));
    if (disputed)
        dot(Dot::HollowDiamond, main, tr("another source's reading"));
    if (isShown(m_trajectory.requiredPath))
        line(trajectorypen::path(style), tr("required path"));
    if (isShown(m_trajectory.projection))
        line(trajectorypen::projection(style), tr("if the straight line goes on"));
    if (!m_trajectory.band.isEmpty() && isShown(m_trajectory.projection))
        entries << LegendEntry{Sample::Box,
                               QPen(Qt::NoPen),
                               trajectorypen::band(style),
                               {},
                               tr("95% prediction interval")};
    if (!m_paceEnds.isEmpty())
        line(trajectorypen::pace(style), tr("what if, an assumption"));
    if (showsBaseline())
        dot(Dot::HollowDiamond, style.ink, tr("working baseline (assumption)"));
    if (m_trajectory.target && isShown(m_trajectory.target->at))
        dot(targetDot(), style.ink,
            m_trajectory.target->origin == TargetOrigin::Stated  ? tr("target")
            : m_trajectory.target->origin == TargetOrigin::Proxy ? tr("goal's number, read against "
                                                                      "a proxy")
                                                                 : tr("working target, "
                                                                      "assumption"));
    if (others)
        line(trajectorypen::solid(trajectorypen::grey(style), 1.2),
             groups ? tr("other members and groups") : tr("other members"));
    if (!m_trajectory.milestones.isEmpty())
        entries << LegendEntry{
            Sample::Post, trajectorypen::milestone(style), {}, {}, tr("milestone")};
    return entries;
}

namespace trajectorypen
{

QPen solid(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPen path(const Style &style)
{
    QPen pen(style.ink, 1.6, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({4, 2.5});
    return pen;
}

QPen projection(const Style &style)
{
    QPen pen(style.series[0], 2, Qt::DotLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setDashPattern({0.1, 2});
    return pen;
}

QPen pace(const Style &style)
{
    QPen pen(style.series[0], 1.5, Qt::DashDotLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({7, 2.5, 1.2, 2.5});
    return pen;
}

QPen milestone(const Style &style)
{
    return QPen(style.muted, 1, Qt::SolidLine, Qt::FlatCap);
}

QColor grey(const Style &style)
{
    return style.tint(style.muted, 0.45);
}

QColor band(const Style &style)
{
    return style.tint(style.series[0], 0.16);
}

} // namespace trajectorypen

} // namespace mitra
