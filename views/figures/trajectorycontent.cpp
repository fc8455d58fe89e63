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

QList<QPointF> pointsOf(const QList<YearValue> &values)
{
    QList<QPointF> points;
    points.reserve(values.size());
    for (const YearValue &at : values)
        points << QPointF(at.year, at.value);
    return points;
}

} // namespace mitra
