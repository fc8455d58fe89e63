// SPDX-FileCopyrightText: 2026 The Mitra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/figures/trajectorypainter.h"

#include "views/figures/cutline.h"
#include "views/figures/textblock.h"
#include "views/figures/yeargrid.h"

#include <QPainter>

#include <algorithm>

namespace mitra
{

void TrajectoryPainter::draw(QPainter &painter) const
{
    drawBand(painter);
    drawYearGrid(painter, m_layout.body.left(), m_layout.scale, m_content.ticks(), m_layout.years,
                 m_content.trajectory().unit, m_style);
    drawLines(painter);
    drawGreyDots(painter);
    drawTrajectoryLabels(painter, m_content, m_layout, m_style);
    drawTies(painter);
    drawDots(painter);
    drawAssumed(painter);
    m_layout.milestones.draw(painter, m_layout.milestonesTop, m_style);
    drawLegend(painter, m_layout.legendArea, m_content.legend(m_style), m_style);
}

void TrajectoryPainter::drawBand(QPainter &painter) const
{
    const QPolygonF outline = m_layout.bandOutline(m_content);
    if (outline.isEmpty())
        return;
    painter.save();
    painter.setClipRect(m_layout.scale.plot, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(trajectorypen::band(m_style));
    painter.drawPolygon(outline);
    painter.restore();
}

void TrajectoryPainter::drawLines(QPainter &painter) const
{
    const Trajectory &trajectory = m_content.trajectory();
    QList<ChartLine> grey;
    QList<ChartLine> coloured;
    const auto add = [this](QList<ChartLine> &lines, const QList<YearValue> &values,
                            const QPen &pen) {
        for (const QList<QPointF> &part : cutLine(pointsOf(values), m_content.window()))
            lines << ChartLine{part, pen};
    };
    for (const EconomySeries &series : trajectory.series) {
        const bool isGrey = m_content.colourOf(series) < 0;
        const QPen pen =
            trajectorypen::solid(m_content.lineColour(series, m_style),
                                 isGrey ? 1.2 : (series.economy == trajectory.judged ? 2.8 : 2));
        for (const Piece &piece : series.observed)
            add(isGrey ? grey : coloured, piece.points, pen);
    }
    add(grey, trajectory.requiredPath, trajectorypen::path(m_style));
    add(coloured, trajectory.projection, trajectorypen::projection(m_style));
    for (const PaceLine &pace : trajectory.paces)
        add(coloured, pace.points, trajectorypen::pace(m_style));
    std::reverse(coloured.begin(), coloured.end()); // the judged one on top
    drawChartLines(painter, m_layout.scale, grey + coloured);
}

// Readings that disagree, joined to the one that is used.
void TrajectoryPainter::drawTies(QPainter &painter) const
{
    for (const EconomySeries &series : m_content.trajectory().series) {
        if (m_content.colourOf(series) < 0)
            continue;
        painter.setPen(QPen(m_content.lineColour(series, m_style), 1));
        for (const SeriesPoint &other : series.disputed) {
            const SeriesPoint *used = TrajectoryContent::used(series, other.at.year);
            if (used && m_content.isShown(other.at) && m_content.isShown(used->at))
                painter.drawLine(m_layout.at(other.at), m_layout.at(used->at));
        }
    }
}

void TrajectoryPainter::drawDot(QPainter &painter, Dot look, const YearValue &at, double radius,
                                const QColor &colour) const
{
    if (m_content.isShown(at))
        mitra::drawDot(painter, look, m_layout.at(at), radius, colour, m_style);
}

// They lie behind the names, as grey lines do.
void TrajectoryPainter::drawGreyDots(QPainter &painter) const
{
    const Dot observed = m_content.observedDot();
    for (const EconomySeries &series : m_content.trajectory().series) {
        for (const Piece &piece : series.observed) {
            if (m_content.colourOf(series) < 0 && piece.points.size() == 1)
                drawDot(painter, observed, piece.points.first(),
                        observed == Dot::Hollow ? 2.8 : 2.4, trajectorypen::grey(m_style));
        }
    }
}

void TrajectoryPainter::drawDots(QPainter &painter) const
{
    const auto dot = [&](Dot look, const YearValue &at, double radius, const QColor &colour) {
        drawDot(painter, look, at, radius, colour);
    };
    const Dot observed = m_content.observedDot();
    for (const EconomySeries &series : m_content.trajectory().series) {
        if (m_content.colourOf(series) < 0)
            continue;
        const QColor colour = m_content.lineColour(series, m_style);
        for (const Piece &piece : series.observed) {
            // A year without neighbours is no line: a dot.
            if (piece.points.size() == 1)
                dot(observed, piece.points.first(), 4, colour);
        }
        for (const SeriesPoint &other : series.disputed) {
            const SeriesPoint *used = TrajectoryContent::used(series, other.at.year);
            if (used && used->status == ObservationStatus::Reported)
                dot(observed, used->at, 4, colour);
        }
        for (const SeriesPoint &point : series.points) {
            if (point.status == ObservationStatus::Projection)
                dot(Dot::DottedRing, point.at, 4.5, colour);
            else if (point.status == ObservationStatus::Estimate)
                dot(Dot::Ring, point.at, 3.6, colour);
        }
        for (const SeriesPoint &other : series.disputed)
            dot(Dot::HollowDiamond, other.at, 4.5, colour);
    }
    for (const LineEnd &end : m_content.ends()) {
        if (end.point.status == ObservationStatus::Reported)
            dot(observed, end.point.at, 4, m_content.lineColour(*end.series, m_style));
    }
}

// Target and working baseline: in ink, because they are nobody's reading.
void TrajectoryPainter::drawAssumed(QPainter &painter) const
{
    const Trajectory &trajectory = m_content.trajectory();
    if (m_content.showsBaseline())
        drawDot(painter, Dot::HollowDiamond, *trajectory.assessment.question.base, 5.5,
                m_style.ink);
    if (trajectory.target)
        drawDot(painter, m_content.targetDot(), trajectory.target->at, 6, m_style.ink);
}

} // namespace mitra
