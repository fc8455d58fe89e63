// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectorycontent.h"

#include "models/series/numbers.h"
#include "models/series/trajectoryyears.h"
#include "views/figures/cutline.h"
#include "views/figures/readingtext.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mitra
{

namespace
{

constexpr int wantedTicks = 5;

// A zoomed axis begins near its values, so that what happens in a few years can be seen.
AxisTicks zoomedTicks(const QList<double> &values, const QString &unit)
{
    if (isRank(unit) || values.isEmpty())
        return valueTicks(values, unit, wantedTicks);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    AxisTicks ticks = niceTicks(*low, *high, wantedTicks);
    const NaturalLimits limits = naturalLimits(unit);
    if (limits.highest && *high <= *limits.highest && ticks.high > *limits.highest) {
        ticks.high = *limits.highest;
        while (!ticks.at.isEmpty() && ticks.at.last() > ticks.high)
            ticks.at.removeLast();
    }
    return ticks;
}

} // namespace

TrajectoryContent::TrajectoryContent(const Facts &facts, Trajectory trajectory)
    : m_trajectory(std::move(trajectory))
    , m_isProxy(standsInForGoal(facts, m_trajectory.indicator))
    , m_isEmpty(std::none_of(m_trajectory.series.begin(), m_trajectory.series.end(),
                             [](const EconomySeries &series) {
                                 return !series.points.isEmpty() || !series.disputed.isEmpty();
                             }))
{
    fitAxes();
    findEnds();
}

void TrajectoryContent::fitAxes()
{
    m_years = drawnYears(m_trajectory);
    if (m_years.first == m_years.last) {
        --m_years.first;
        ++m_years.last;
    }
    // Of each line what lies in the years, with where it enters and leaves them.
    constexpr double farAway = std::numeric_limits<double>::max() / 4;
    const QRectF anyValue(m_years.first, -farAway, m_years.last - m_years.first, 2 * farAway);
    QList<double> values;
    const auto take = [&](const YearValue &at) {
        if (std::isfinite(at.value) && at.year >= m_years.first && at.year <= m_years.last)
            values << at.value;
    };
    const auto takeLine = [&](const QList<YearValue> &line, auto isWanted) {
        for (const QList<QPointF> &part : cutLine(pointsOf(line), anyValue)) {
            for (const QPointF &point : part) {
                if (isWanted(point.y()))
                    values << point.y();
            }
        }
    };
    const auto any = [](double) { return true; };
    for (const EconomySeries &series : std::as_const(m_trajectory.series)) {
        const bool isGrey = colourOf(series) < 0;
        for (const SeriesPoint &point : series.points) {
            if (!isGrey || point.status != ObservationStatus::Projection)
                take(point.at);
        }
        for (const SeriesPoint &point : isGrey ? QList<SeriesPoint>() : series.disputed)
            take(point.at);
        for (const Piece &piece : series.observed)
            takeLine(piece.points, any);
    }
    m_isBare = values.isEmpty();
    if (m_trajectory.target)
        take(m_trajectory.target->at);
    takeLine(m_trajectory.requiredPath, any);
    // What goes on is drawn whole unless it would flatten everything else.
    const double highest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    const double lowest = values.isEmpty() ? 0 : *std::min_element(values.begin(), values.end());
    const auto fits = [&](double value) {
        return value <= highest * 1.5 && value >= std::min(0.0, lowest * 1.5);
    };
    takeLine(m_trajectory.projection, fits);
    for (const PaceLine &pace : std::as_const(m_trajectory.paces))
        takeLine(pace.points, fits);
    QList<YearValue> low;
    QList<YearValue> high;
    for (const ProjectionBand &band : std::as_const(m_trajectory.band)) {
        low << YearValue{band.year, band.low};
        high << YearValue{band.year, band.high};
    }
    takeLine(low, fits);
    takeLine(high, fits);
    m_ticks = m_trajectory.shown ? zoomedTicks(values, m_trajectory.unit)
                                 : valueTicks(values, m_trajectory.unit, wantedTicks);
}

void TrajectoryContent::findEnds()
{
    for (const EconomyId &economy : std::as_const(m_trajectory.highlighted)) {
        const EconomySeries *series = seriesOf(m_trajectory, economy);
        if (!series)
            continue;
        const auto last = std::find_if(
            series->points.rbegin(), series->points.rend(), [this](const SeriesPoint &point) {
                return point.status != ObservationStatus::Projection && isShown(point.at);
            });
        if (last == series->points.rend())
            continue;
        QString text = QStringLiteral("%1 %2").arg(series->name, valueOf(last->at.value));
        // The axis tells the year; one that is not the judged one's is worth its words.
        if (m_ends.isEmpty() || m_ends.first().point.at.year != last->at.year)
            text = tr("%1 in %2", "value in year").arg(text).arg(last->at.year);
        m_ends << LineEnd{series, *last, text};
    }
    for (const PaceLine &pace : std::as_const(m_trajectory.paces)) {
        const QList<QList<QPointF>> parts = cutLine(pointsOf(pace.points), window());
        if (parts.isEmpty())
            continue;
        const YearValue &last = pace.points.last();
        QString text = tr("%1: %2", "what-if: value").arg(pace.name, valueOf(last.value));
        if (!isShown(last))
            text = tr("%1 in %2", "value in year").arg(text).arg(last.year);
        m_paceEnds << PaceEnd{parts.last().last(), text};
    }
}

QRectF TrajectoryContent::window() const
{
    return QRectF(m_years.first, m_ticks.low, m_years.last - m_years.first,
                  m_ticks.high - m_ticks.low);
}

bool TrajectoryContent::isShown(const YearValue &at) const
{
    return std::isfinite(at.value) && at.year >= m_years.first && at.year <= m_years.last &&
           at.value >= m_ticks.low && at.value <= m_ticks.high;
}

bool TrajectoryContent::isShown(const QList<YearValue> &line) const
{
    return !cutLine(pointsOf(line), window()).isEmpty();
}

bool TrajectoryContent::showsBaseline() const
{
    const std::optional<YearValue> &base = m_trajectory.assessment.question.base;
    return m_trajectory.baseline && base && isShown(*base);
}

int TrajectoryContent::colourOf(const EconomySeries &series) const
{
    return int(m_trajectory.highlighted.indexOf(series.economy));
}

QColor TrajectoryContent::lineColour(const EconomySeries &series, const Style &style) const
{
    const int colour = colourOf(series);
    return colour < 0 ? trajectorypen::grey(style) : style.series[size_t(colour)];
}

Dot TrajectoryContent::targetDot() const
{
    return m_trajectory.target && m_trajectory.target->origin == TargetOrigin::Stated ? Dot::Filled
                                                                                      : Dot::Hollow;
}

const SeriesPoint *TrajectoryContent::used(const EconomySeries &series, int year)
{
    const auto found =
        std::find_if(series.points.begin(), series.points.end(),
                     [year](const SeriesPoint &point) { return point.at.year == year; });
    return found == series.points.end() ? nullptr : &*found;
}

QString TrajectoryContent::valueOf(double value) const
{
    return valueText(value, m_trajectory.unit, QLocale());
}

QStringList TrajectoryContent::zoomNotes() const
{
    QStringList notes;
    if (!m_trajectory.shown || m_isEmpty)
        return notes;
    if (m_isBare)
        notes += tr("No observed value lies in the years shown.");
    if (m_ticks.low > 0 && !isRank(m_trajectory.unit))
        notes += tr("The value axis begins at %1, not at 0.").arg(valueOf(m_ticks.low));
    return notes;
}

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
        for (const Piece &piece : series.observed)
            (piece.points.size() > 1 ? lines : dots) = true;
        if (colourOf(series) < 0) {
            others = true;
            groups |= series.isComputed;
            continue; // of the grey ones only what was observed is drawn
        }
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

QList<QPointF> pointsOf(const QList<YearValue> &values)
{
    QList<QPointF> points;
    points.reserve(values.size());
    for (const YearValue &at : values)
        points << QPointF(at.year, at.value);
    return points;
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
